import { CFB, utils, write, type CellObject, type ColInfo, type DefinedName, type WorkSheet } from '@e965/xlsx';
import { DAY_MS, EPOCH_1970 } from '../formulas/values';
import { lookCells } from '../store/looks';
import { usualPattern } from '../store/usual-format';
import type { Workbook, WorkbookCell, WorkbookTab } from '../store/workbook-format';
import { columnName, columnNumber, quoteTitle } from '../values/a1';
import { widthOf } from './column-width';
import { absolute, validationsXml } from './dropdowns';
import { excelFormula } from './formula-text';
import { withSheetNames } from './sheet-names';
import { WrittenStyles } from './written-styles';

/** What an .xlsx sheet has room for. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

/** A workbook as an .xlsx file, which `readWorkbook` reads as the same workbook. */
export function writeXlsx(whole: Workbook): Buffer {
  const workbook = withSheetNames(whole);
  const bytes: unknown = write(
    {
      SheetNames: workbook.tabs.map(({ title }) => title),
      Sheets: Object.fromEntries(workbook.tabs.map((tab) => [tab.title, sheetOf(tab, workbook.locale)])),
      Workbook: { Sheets: workbook.tabs.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })), Names: namesOf(workbook) },
      Props: { Title: workbook.title },
      Custprops: { Locale: workbook.locale, TimeZone: workbook.timeZone },
    },
    { type: 'buffer', bookType: 'xlsx', cellStyles: true, compression: true },
  );
  if (!Buffer.isBuffer(bytes)) throw new TypeError('The workbook was not written as bytes.');
  return withParts(bytes, workbook.tabs);
}

/** A filter needs a name of its own, for which the library forgets to double an apostrophe. */
function namesOf({ tabs, namedRanges = {} }: Workbook): DefinedName[] {
  const filters = tabs.flatMap(({ title, filter }, Sheet) =>
    filter === undefined
      ? []
      : [{ Name: '_xlnm._FilterDatabase', Sheet, Ref: absolute(`${quoteTitle(title)}!${filter}`), Hidden: true }],
  );
  return [...filters, ...Object.entries(namedRanges).map(([Name, range]) => ({ Name, Ref: absolute(range) }))];
}

function sheetOf(tab: WorkbookTab, locale: string): WorkSheet {
  const kinds = new Map(Object.entries(tab.numberFormats).map(([letters, kind]) => [columnNumber(letters), kind]));
  const columns: ColInfo[] = [];
  const setColumn = (letters: string, info: ColInfo): void => {
    columns[columnNumber(letters)] = { ...columns[columnNumber(letters)], ...info };
  };
  for (const [letters, wpx] of Object.entries(tab.columnWidths)) setColumn(letters, { width: widthOf(wpx) });
  for (const letters of tab.hiddenColumns) setColumn(letters, { hidden: true });
  const width = Math.max(1, ...tab.rows.map((row) => row.length));
  const hiddenRows: { hidden: true }[] = [];
  for (const row of tab.hiddenRows) hiddenRows[row - 1] = { hidden: true };
  const data = tab.rows.map((row, r) =>
    row.map((cell, c) => cellOf(cell, { r, c }, usualPattern(cell, kinds.get(c), locale))),
  );
  // The library fails at a tab without a row.
  if (data.length === 0) data.push([]);
  const end = { r: Math.max(0, tab.rows.length - 1), c: width - 1 };
  for (const [name, note] of Object.entries(tab.notes ?? {})) {
    const { r, c } = utils.decode_cell(name);
    while (data.length <= r) data.push([]);
    const row = data[r] ?? [];
    while (row.length <= c) row.push({ t: 'z' });
    row[c] = { ...(row[c] ?? { t: 'z' }), c: Object.assign([{ a: '', t: note }], { hidden: true }) };
    Object.assign(end, { r: Math.max(end.r, r), c: Math.max(end.c, c) });
  }
  addFormats(data, end, tab);
  for (const [name, Target] of Object.entries(tab.links ?? {})) {
    const { r, c } = utils.decode_cell(name);
    const cell = data[r]?.[c];
    if (cell) cell.l = { Target };
  }
  return {
    '!data': data,
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: end }),
    '!cols': columns,
    '!rows': hiddenRows,
    ...(tab.filter === undefined ? {} : { '!autofilter': { ref: tab.filter } }),
    '!merges': tab.merges.map(([r0, c0, r1, c1]) => ({ s: { r: r0, c: c0 }, e: { r: r1, c: c1 } })),
  };
}

/** Number formats of looks, and blank cells for looks to stand at: the library writes one only with a number format. */
function addFormats(data: CellObject[][], end: { r: number; c: number }, tab: WorkbookTab): void {
  for (const { row, column, look } of lookCells(tab.looks ?? [], MOST_ROWS, MOST_COLUMNS)) {
    while (data.length <= row) data.push([]);
    const cells = data[row] ?? [];
    while (cells.length <= column) cells.push({ t: 'z' });
    const cell = cells[column];
    if (look.numberFormat !== undefined && cell) cells[column] = { ...cell, z: look.numberFormat };
    else if (cell?.t === 'z' && cell.z === undefined) cells[column] = { ...cell, z: 'General' };
    end.r = Math.max(end.r, row);
    end.c = Math.max(end.c, column);
  }
}

function cellOf(cell: WorkbookCell, at: { r: number; c: number }, usual: string | null): CellObject {
  const z = usual === null ? {} : { z: usual.replace(/[£€]/g, '"$&"') };
  if (cell === null || cell === '') return { t: 'z' };
  if (typeof cell !== 'object') return { ...plainCell(cell), ...z };
  if ('f' in cell) {
    const v = cell.v ?? null;
    return { ...plainCell(v), ...excelFormula(cell.f, v, { row: at.r, column: at.c }), ...z };
  }
  const day = 'd' in cell ? Date.parse(`${cell.d}T00:00:00Z`) / DAY_MS + EPOCH_1970 : 0;
  const [hours = 0, minutes = 0, seconds = 0] = cell.t?.split(':').map(Number) ?? [];
  return { t: 'n', v: day + (hours * 3600 + minutes * 60 + seconds) / 86_400, ...z };
}

function plainCell(value: string | number | boolean | null): CellObject {
  if (typeof value === 'number') return { t: 'n', v: value };
  if (typeof value === 'boolean') return { t: 'b', v: value };
  // Without a value it is a formula that was never computed; who opens the file computes it.
  return value === null ? { t: 's' } : { t: 's', v: value };
}

/** The library's own reader and writer of the archive, of whose types it says nothing. */
interface Archive {
  read(bytes: Buffer, options: { type: 'buffer' }): object;
  find(archive: object, path: string): { content: Uint8Array } | null;
  write(archive: object, options: { fileType: 'zip'; type: 'buffer'; compression: boolean }): Buffer;
  utils: { cfb_del(archive: object, path: string): boolean };
}

/** Adds what the library does not write: looks, frozen rows and dropdowns. */
function withParts(bytes: Buffer, tabs: readonly WorkbookTab[]): Buffer {
  const tool: Archive = CFB;
  const archive = tool.read(bytes, { type: 'buffer' });
  tool.utils.cfb_del(archive, '/\u0001Sh33tJ5');
  const entryOf = (path: string) => {
    const entry = tool.find(archive, path);
    if (!entry) throw new Error(`${path} is missing in what was written.`);
    return entry;
  };
  const stylesEntry = entryOf('/xl/styles.xml');
  const styles = new WrittenStyles(Buffer.from(stylesEntry.content).toString('utf8'));
  tabs.forEach((tab, index) => {
    const entry = entryOf(`/xl/worksheets/sheet${index + 1}.xml`);
    entry.content = Buffer.from(styles.onCells(sheetXml(Buffer.from(entry.content).toString('utf8'), tab), tab));
  });
  stylesEntry.content = Buffer.from(styles.xml());
  return tool.write(archive, { fileType: 'zip', type: 'buffer', compression: true });
}

function sheetXml(xml: string, tab: WorkbookTab): string {
  const frozen = xml.replace(/<sheetView ([^>]*?)\/>/, (view, attributes: string) =>
    isFrozen(tab) ? `<sheetView ${attributes}>${paneXml(tab)}</sheetView>` : view,
  );
  const before = BEFORE_RULES.map((part) => part.exec(frozen)?.[0]).find((found) => found !== undefined) ?? '';
  return frozen.replace(before, () => before + validationsXml(tab));
}

/** What stands before the dropdowns, as far as it is there (ECMA-376, 18.3.1.99). */
const BEFORE_RULES = [/<\/mergeCells>/, /<autoFilter [^>]*\/>/, /<sheetData\/>|<\/sheetData>/];

function isFrozen({ frozenRows, frozenColumns = 0 }: WorkbookTab): boolean {
  return frozenRows + frozenColumns > 0;
}

function paneXml({ frozenRows: rows, frozenColumns: columns = 0 }: WorkbookTab): string {
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const active = `${rows > 0 ? 'bottom' : 'top'}${columns > 0 ? 'Right' : 'Left'}`;
  return `<pane${splits} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${active}" state="frozen"/>`;
}
