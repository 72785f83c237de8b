import { readFile } from 'node:fs/promises';
import { WorkbookFileError } from '../emulator/files/file-error';
import { UsageError } from './usage-error';

/**
 * The workbook in a file (.xlsx, .ods, .csv or .json), in the form of docs/workbook-json.md. A file that names no time
 * zone is of this machine's. Throws a `UsageError` that says why a file cannot be used.
 */
export async function workbookAt(file: string) {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`The workbook ${file} cannot be opened: there is no such file, or it may not be read.`, {
      cause,
    });
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
