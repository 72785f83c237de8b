import path from 'node:path';
import { read, type DefinedName, type ParsingOptions } from '@e965/xlsx';
import { z } from 'zod';
import { workbookSchema, type Workbook, type WorkbookTab } from '../store/workbook-format';
import { withUnusualPatterns } from '../store/usual-format';
import { csvRows, textOf, typedText } from './csv';
import { isRange } from './dropdowns';
import { WorkbookFileError } from './file-error';
import { isProtected, kindOfFile, type FileKind } from './file-kind';
import { localeOfFormats } from './locale-of-formats';
import { odsWorkbook } from './ods-workbook';
import { sheetParts } from './sheet-parts';
import { formatsOf, tabOfSheet } from './tab-of-sheet';

/** More filled cells than this in one tab are no production's list, and would make every call of the API slow. */
const MOST_CELLS_OF_A_TAB = 500_000;

/**
 * A workbook file (.xlsx, .xlsm, .ods, .csv, .tsv or .json) in the form of `docs/workbook-json.md`. `timeZone` is the zone of a file
 * that names none. Throws a `WorkbookFileError` that says in a sentence why a file cannot be read.
 */
export function readWorkbook(bytes: Buffer, file: string, timeZone = 'Etc/GMT'): Workbook {
  const kind = kindOfFile(bytes, file);
  const workbook = READERS[kind](bytes, file, timeZone);
  const tabs = workbook.tabs.map(withoutTooMany);
  if (tabs.every(({ rows }) => rows.length === 0)) {
    throw new WorkbookFileError(
      `${file} is empty: none of its tabs has a filled cell. Name one that the team works in.`,
    );
  }
  if (workbook.tabs.length > 0 && workbook.tabs.every((tab) => filledCells(tab) > MOST_CELLS_OF_A_TAB)) {
    throw new WorkbookFileError(`${file} is too large. ${workbook.tabs.map(tooManyCells).join(' ')}`);
  }
  return { ...workbook, tabs };
}

const READERS: Readonly<Record<FileKind, (bytes: Buffer, file: string, timeZone: string) => Workbook>> = {
  json: ofJson,
  csv: ofCsv,
  ods: ofOds,
  xlsx: ofXlsx,
};

/** A tab that is too large is left out, and says so in its first cell; the others go on. */
function withoutTooMany(tab: WorkbookTab): WorkbookTab {
  if (filledCells(tab) <= MOST_CELLS_OF_A_TAB) return tab;
  return { ...PLAIN_TAB, title: tab.title, hidden: tab.hidden, rows: [[tooManyCells(tab)]] };
}

function filledCells({ rows }: WorkbookTab): number {
  return rows.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
}

function tooManyCells(tab: WorkbookTab): string {
  const [cells, most] = [filledCells(tab), MOST_CELLS_OF_A_TAB].map((count) => count.toLocaleString('en'));
  return `The tab “${tab.title}” has ${cells} filled cells, and ${most} can be read, so it was left out. Take what is old out of it, and bring the file in again.`;
}

/** What no file of rows and columns alone says. */
const PLAIN_TAB = {
  hidden: false,
  frozenRows: 0,
  merges: [],
  checkboxColumns: [],
  numberFormats: {},
  columnWidths: {},
  hiddenColumns: [],
  hiddenRows: [],
  dropdowns: [],
} satisfies Partial<WorkbookTab>;

function ofJson(bytes: Buffer, file: string): Workbook {
  let json: unknown;
  try {
    json = JSON.parse(textOf(bytes));
  } catch (cause) {
    throw new WorkbookFileError(
      `${file} is no JSON. docs/workbook-json.md says how a workbook is written down for Callboard.`,
      { cause },
    );
  }
  const parsed = workbookSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new WorkbookFileError(
    `${file} is not in the form of docs/workbook-json.md:\n${z.prettifyError(parsed.error)}`,
    { cause: parsed.error },
  );
}

function ofCsv(bytes: Buffer, file: string, timeZone: string): Workbook {
  const title = path.parse(file).name;
  // The library takes some texts for files of other programs, such as those that begin with `<` or with `TABLE`.
  const rows = csvRows(textOf(bytes), /\.tsv$/i.test(file) ? '\t' : undefined).map((row) => {
    const cells = row.map(typedText);
    return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
  });
  const filled = rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
  return { title, locale: 'en_US', timeZone, tabs: [{ ...PLAIN_TAB, title, rows: filled }] };
}

function ofOds(bytes: Buffer, file: string, timeZone: string): Workbook {
  const { title, locale, timeZone: own, tabs, ...named } = readable(file, () => odsWorkbook(bytes));
  if (tabs.length === 0) throw withoutTabs(file);
  return {
    title: title ?? path.parse(file).name,
    locale,
    timeZone: own ?? timeZone,
    tabs: tabs.map((tab) => withUnusualPatterns({ ...PLAIN_TAB, ...tab }, locale)),
    ...named,
  };
}

function ofXlsx(bytes: Buffer, file: string, timeZone: string): Workbook {
  const book = readable(file, () => read(bytes, XLSX_OPTIONS));
  const own = customSchema.parse(book.Custprops ?? {});
  const locale = own.Locale ?? localeOfFormats(Object.values(book.Sheets).flatMap(formatsOf));
  const parts = sheetParts(book, locale);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const tabs = book.SheetNames.flatMap((title, index) => {
    const sheet = book.Sheets[title];
    // A chart on a tab of its own has no cells.
    if (!sheet || ('!type' in sheet && sheet['!type'] !== 'sheet' && sheet['!type'] !== undefined)) return [];
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [{ ...PLAIN_TAB, title, hidden: isHidden, ...tabOfSheet(sheet, date1904), ...parts.get(title) }];
  });
  if (tabs.length === 0) throw withoutTabs(file);
  return {
    title: book.Props?.Title?.trim() || path.parse(file).name,
    locale,
    timeZone: own.TimeZone ?? timeZone,
    tabs: tabs.map((tab) => withUnusualPatterns(tab, locale)),
    ...namedRangesOf(book.Workbook?.Names ?? []),
  };
}

/** Names of ranges; what Excel names for itself, and names of one tab, of constants and of formulas, are left out. */
function namedRangesOf(names: readonly DefinedName[]): Pick<Workbook, 'namedRanges'> {
  const ranges = names
    .filter(({ Name, Ref, Sheet }) => Sheet === undefined && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(Name) && isRange(Ref))
    .filter(({ Name }) => !Name.startsWith('_xl'))
    .map(({ Name, Ref }) => [Name, Ref.replace(/\$(?!.*!)/g, '')]);
  return ranges.length > 0 ? { namedRanges: Object.fromEntries(ranges) } : {};
}

function withoutTabs(file: string): WorkbookFileError {
  return new WorkbookFileError(`${file} has no tab with cells, only charts or macros.`);
}

/** What `writeXlsx` keeps of a workbook that .xlsx has no place for. */
const customSchema = z.object({ Locale: z.string().optional(), TimeZone: z.string().optional() });

const XLSX_OPTIONS = {
  type: 'buffer',
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
  bookFiles: true,
} satisfies ParsingOptions;

function readable<T>(file: string, open: () => T): T {
  try {
    return open();
  } catch (cause) {
    if (/password|parts are encrypted/i.test(String(cause))) throw isProtected(file);
    throw new WorkbookFileError(
      `${file} cannot be read as a workbook; it may be damaged. Open it where it was made and save it once more.`,
      { cause },
    );
  }
}
