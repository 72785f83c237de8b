import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const stampPath = join(outDir, STAMP);
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return { built: false };
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  await build({
    entryPoints: [join(__dirname, 'page', 'main.ts')],
    outdir: outDir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.woff2': 'file', '.svg': 'file', '.png': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    absWorkingDir: ROOT,
    logLevel: 'silent',
  });
  copyFileSync(join(__dirname, 'page', 'index.html'), join(outDir, 'index.html'));
  // The stamp comes last, so that a build that was cut off is built again.
  writeFileSync(stampPath, stamp);
  return { built: true };
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
