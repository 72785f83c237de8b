import { readFile } from 'node:fs/promises';
import { WorkbookFileError } from '../emulator/files/file-error';
import { UsageError } from './usage-error';

/**
 * The workbook in a file (.xlsx, .ods, .csv or .json), in the form of docs/workbook-json.md. A file that names no time
 * zone is of this machine's. Throws a `UsageError` that says why a file cannot be used.
 */
export async function workbookAt(file: string) {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`The workbook ${file} cannot be opened: ${whyNot(cause)}`, { cause });
  });
  // Loaded only here: the library behind it is large.
  const { readWorkbook } = await import('../emulator/files/read-workbook');
  try {
    return readWorkbook(bytes, file, Intl.DateTimeFormat().resolvedOptions().timeZone);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** What the system says of a file that it does not open, in the words of who named it. */
function whyNot(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file. Check its name and the folder that you are in.';
    case 'EISDIR':
      return 'it is a folder. Name a file in it.';
    case 'EACCES':
    case 'EPERM':
      return 'you may not read it. Let its owner give you the right to, or copy it where you may.';
    default:
      return `${String(error)}. Copy it to another folder and name that.`;
  }
}
