import path from 'node:path';

/** The checkout's own folder. */
export const ROOT = path.join(__dirname, '../..');

/**
 * What set-up makes once and every production uses: the Temporal server, the built page, the workflows' bundle. It is
 * safe to delete.
 */
export const CACHE_DIR = path.join(ROOT, '.callboard', 'cache');

/** Where productions keep what they know; `CALLBOARD_HOME` moves it. */
export function homeDir(): string {
  return path.resolve(process.env.CALLBOARD_HOME ?? path.join(ROOT, '.callboard'));
}
