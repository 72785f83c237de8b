import { zipEntries } from './zip-entries';
import { WorkbookFileError } from './file-error';

export type FileKind = 'json' | 'xlsx' | 'ods' | 'csv';

/** By a file's ending. Macros are left where they are: nothing of a file is ever run. */
const KINDS: ReadonlyMap<string, FileKind> = new Map([
  ['json', 'json'],
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsx'],
  ['xltx', 'xlsx'],
  ['ods', 'ods'],
  ['ots', 'ods'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
]);
const READABLE = 'Callboard reads .xlsx, .xlsm, .ods, .csv, .tsv and .json (docs/workbook-json.md)';
/** What a packed workbook may unpack to; about two million filled cells. */
const MOST_UNPACKED_BYTES = 200_000_000;
const OLD_OFFICE = 'd0cf11e0a1b11ae1';

/**
 * What kind of workbook a file is: its ending says it and its bytes must agree. Throws a `WorkbookFileError` where they
 * do not, and where the file is empty, protected by a password, damaged, far too large or of a program whose files are
 * not read.
 */
export function kindOfFile(bytes: Buffer, file: string): FileKind {
  const ending = /\.([^./\\]*)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const kind = KINDS.get(ending);
  const foreign = FOREIGN_ENDINGS.get(ending);
  if (!kind && !foreign) throw new WorkbookFileError(`${file} does not end as a workbook does. ${READABLE}.`);
  if (bytes.length === 0) throw new WorkbookFileError(`${file} is empty: it has no bytes. Download it once more.`);
  const content = contentOf(bytes, file);
  if (kind && (kind === 'json' || kind === 'csv' ? content === 'text' : content === kind)) return kind;
  if (isForeign(content)) throw notRead(file, content);
  if (foreign && content !== 'xlsx' && content !== 'ods') throw notRead(file, foreign);
  const advice =
    content === 'xlsx' || content === 'ods'
      ? `Let its name end in .${content}.`
      : `Save or download it once more as .${kind ?? 'xlsx'}, or name it as what it is.`;
  throw new WorkbookFileError(`${file} is not what its ending says: it is ${NAMES[content]}. ${advice} ${READABLE}.`);
}

function notRead(file: string, foreign: Foreign): WorkbookFileError {
  return new WorkbookFileError(`${file} is ${NAMES[foreign]}, which Callboard does not read. ${WAYS[foreign]}`);
}

/** Workbooks of programs whose files are not read, and pointers to workbooks. */
type Foreign = 'xls' | 'xlsb' | 'numbers' | 'gsheet';
type Content = 'xlsx' | 'ods' | 'zip' | 'binary' | 'page' | 'text' | Foreign;

const FOREIGN_ENDINGS: ReadonlyMap<string, Foreign> = new Map([
  ['xls', 'xls'],
  ['xlt', 'xls'],
  ['xlsb', 'xlsb'],
  ['numbers', 'numbers'],
  ['gsheet', 'gsheet'],
]);

const NAMES: Readonly<Record<Content, string>> = {
  xlsx: 'an Excel workbook',
  ods: 'an OpenDocument spreadsheet',
  zip: 'a packed file without a workbook in it',
  binary: 'neither a workbook nor text',
  page: 'a web page',
  text: 'text',
  xls: 'a file of an old version of Office',
  xlsb: 'a binary workbook of Excel',
  numbers: 'a spreadsheet of Apple Numbers',
  gsheet: 'only a pointer to a Google spreadsheet',
};

const SAVE_AS = 'Open it in Excel, LibreOffice or Google Sheets, save it as .xlsx, and name that.';
const WAYS: Readonly<Record<Foreign, string>> = {
  xls: SAVE_AS,
  xlsb: SAVE_AS,
  numbers: 'In Numbers, choose File > Export To > Excel, and name the .xlsx file that it writes.',
  gsheet:
    'Open it, choose File > Download > Microsoft Excel (.xlsx), and name that; or give the address of the spreadsheet where an address may be given.',
};

function isForeign(content: Content): content is Foreign {
  return content in WAYS;
}

/** What is saved instead of a file where its address asks for an account first. */
const PAGE = /^\uFEFF?\s*<(?:!doctype html|html)[\s>]/i;

function contentOf(bytes: Buffer, file: string): Content {
  if (bytes.subarray(0, 8).toString('hex') === OLD_OFFICE) {
    if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw isProtected(file);
    return 'xls';
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return packedContent(bytes, file);
  const isWide = ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex'));
  if (!isWide && bytes.includes(0)) return 'binary';
  return PAGE.test(bytes.toString('utf8', 0, 200)) ? 'page' : 'text';
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
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('Index/Document.iwa') || names.has('Index.zip')) return 'numbers';
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
