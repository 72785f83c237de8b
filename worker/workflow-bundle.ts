import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { sync as writeFileAtomic } from 'write-file-atomic';

const ROOT = path.join(__dirname, '..');
const SOURCES = ['domain', 'workflows'].map((folder) => path.join(ROOT, folder));

/**
 * The workflows as one file of code, made where the folder does not hold one of the same sources: bundling takes some
 * seconds, and sources seldom change between two starts. Returns the file's path.
 */
export async function workflowBundle(folder: string): Promise<string> {
  const file = path.join(folder, `workflows-${hashOfSources()}.js`);
  if (existsSync(file)) return file;
  const workflowsPath = path.join(ROOT, 'workflows', 'index.ts');
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') });
  mkdirSync(folder, { recursive: true });
  writeFileAtomic(file, code);
  return file;
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder).sort())
    hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  hash.update(readFileSync(path.join(ROOT, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
