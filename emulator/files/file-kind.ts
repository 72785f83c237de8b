import { zipEntries } from './zip-entries';
import { WorkbookFileError } from './file-error';

export type FileKind = 'json' | 'xlsx' | 'ods' | 'csv';

const KINDS: readonly FileKind[] = ['json', 'xlsx', 'ods', 'csv'];
const READABLE = 'Callboard reads .xlsx, .ods, .csv and .json (docs/workbook-json.md)';
/** What a packed workbook may unpack to; about two million filled cells. */
const MOST_UNPACKED_BYTES = 200_000_000;
const OLD_OFFICE = 'd0cf11e0a1b11ae1';

/**
 * What kind of workbook a file is: its ending says it and its bytes must agree. Throws a `WorkbookFileError` where they
 * do not, and where the file is empty, protected by a password, damaged or far too large.
 */
export function kindOfFile(bytes: Buffer, file: string): FileKind {
  const ending = /\.([^./\\]*)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const kind = KINDS.find((candidate) => candidate === ending);
  if (!kind) throw new WorkbookFileError(`${file} does not end as a workbook does. ${READABLE}.`);
  if (bytes.length === 0) throw new WorkbookFileError(`${file} is empty: it has no bytes. Download it once more.`);
  const content = contentOf(bytes, file);
  if (kind === 'json' || kind === 'csv' ? content === 'text' : content === kind) return kind;
  throw new WorkbookFileError(
    `${file} is not what its ending says: it is ${NAMES[content]}. Save or download it once more as .${kind}, or name it as what it is. ${READABLE}.`,
  );
}

type Content = 'xlsx' | 'ods' | 'zip' | 'old' | 'binary' | 'text';

const NAMES: Readonly<Record<Content, string>> = {
  xlsx: 'an Excel workbook',
  ods: 'an OpenDocument spreadsheet',
  zip: 'a packed file without a workbook in it',
  old: 'a file of an old version of Office',
  binary: 'neither a workbook nor text',
  text: 'text',
};

function contentOf(bytes: Buffer, file: string): Content {
  if (bytes.subarray(0, 8).toString('hex') === OLD_OFFICE) {
    if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw isProtected(file);
    return 'old';
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return packedContent(bytes, file);
  const isWide = ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex'));
  return !isWide && bytes.includes(0) ? 'binary' : 'text';
}

function packedContent(bytes: Buffer, file: string): Content {
  const entries = zipEntries(bytes);
  if (!entries) throw new WorkbookFileError(`${file} is damaged: its end is missing. Download it once more.`);
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > MOST_UNPACKED_BYTES) {
    throw new WorkbookFileError(
      `${file} is too large: it unpacks to ${Math.round(unpacked / 1e6)} MB. Take out the tabs that are not about the production.`,
    );
  }
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('xl/workbook.xml') || names.has('[Content_Types].xml'))
    return names.has('word/document.xml') ? 'zip' : 'xlsx';
  if (!names.has('content.xml')) return 'zip';
  if (names.has('encrypted-package')) throw isProtected(file);
  return 'ods';
}

/** The sentence for a file that a password protects. */
export function isProtected(file: string): WorkbookFileError {
  return new WorkbookFileError(`${file} is protected by a password. Save a copy without one and name that.`);
}
