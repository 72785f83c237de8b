import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(__dirname, '..');
const SOURCES = [join(__dirname, 'page'), join(__dirname, 'grid')];
const STAMP = '.built-from';

/**
 * Bundles the browser grid into a folder: `index.html` and its assets. Does nothing where the folder already holds a
 * bundle of the same sources and packages. Fails with esbuild's own messages where the sources do not compile.
 */
export async function buildPage(outDir: string): Promise<{ built: boolean }> {
  const stamp = stampOfSources();
  if (isBuiltFrom(outDir, stamp)) return { built: false };
  const fresh = `${outDir}.${process.pid}`;
  await bundle(fresh);
  writeFileSync(join(fresh, STAMP), stamp);
  replaceFolder(outDir, fresh, stamp);
  return { built: true };
}

function isBuiltFrom(outDir: string, stamp: string): boolean {
  const path = join(outDir, STAMP);
  return existsSync(path) && readFileSync(path, 'utf8') === stamp;
}

async function bundle(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(__dirname, 'page', 'main.ts')],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    target: 'es2022',
    loader: { '.woff2': 'file', '.svg': 'file', '.png': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    absWorkingDir: ROOT,
    logLevel: 'silent',
  });
  copyFileSync(join(__dirname, 'page', 'index.html'), join(folder, 'index.html'));
}

/** Puts a finished bundle in place; where another process was quicker with the same one, theirs stays. */
function replaceFolder(outDir: string, fresh: string, stamp: string): void {
  if (!isBuiltFrom(outDir, stamp)) {
    rmSync(outDir, { recursive: true, force: true });
    try {
      renameSync(fresh, outDir);
    } catch (error) {
      if (!isBuiltFrom(outDir, stamp)) throw error;
    }
  }
  rmSync(fresh, { recursive: true, force: true });
}

/** Changes with every source of the page and every version of the packages in it. */
function stampOfSources(): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(filesUnder).sort()) hash.update(relative(ROOT, path)).update(readFileSync(path));
  hash.update(readFileSync(join(ROOT, 'package-lock.json')));
  hash.update(readFileSync(__filename));
  return hash.digest('hex');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
