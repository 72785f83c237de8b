import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { unreadable } from './fdx';
import type { ScriptsPort } from './port';

/** A script longer than this is none: a feature is about a megabyte as Final Draft saves it. */
const MOST_BYTES = 30_000_000;

/** Scripts on this machine's disk. A missing file, a folder or a file that may not be opened is `ScriptUnreadable`. */
export function localScripts(): ScriptsPort {
  return {
    async read(path) {
      const bytes = await readFile(path).catch((error: unknown) => {
        throw unreadable(`${path} cannot be opened (${reason(error)}).`);
      });
      if (bytes.length > MOST_BYTES) throw unreadable(`${path} has ${bytes.length} bytes, more than any script.`);
      return { fileName: basename(path), bytes };
    },
  };
}

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'this user may not read it';
    default:
      return code || String(error);
  }
}
