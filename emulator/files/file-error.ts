/** A workbook file that cannot be read. The message names the file, says what was seen and what to do. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';
}
