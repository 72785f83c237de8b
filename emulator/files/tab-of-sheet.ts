import { SSF, type CellObject, type WorkSheet } from '@e965/xlsx';
import { columnName } from '../values/a1';
import { MONEY } from '../values/typed';
import type { WorkbookCell, WorkbookTab } from '../store/workbook-format';
import { formulaOf } from './formula-text';
import { dayAndTime } from './serial';

type Looks = Pick<
  WorkbookTab,
  | 'filter'
  | 'links'
  | 'rows'
  | 'merges'
  | 'checkboxColumns'
  | 'numberFormats'
  | 'columnWidths'
  | 'hiddenColumns'
  | 'hiddenRows'
  | 'notes'
>;

/** A tab of a file, its cells from A1 on. `date1904`: the file counts its days from 1904, as old Macs did. */
export function tabOfSheet(sheet: WorkSheet, date1904: boolean): Looks {
  const cells = cellsOf(sheet);
  const rows = withoutBlankEnd(
    cells.map((row) =>
      withoutBlankEnd(
        row.map((cell) => cellOf(cell, date1904)),
        (cell) => cell === null,
      ),
    ),
    (row) => row.length === 0,
  );
  const columns = Array.from(sheet['!cols'] ?? []);
  return {
    rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => [s.r, s.c, e.r, e.c]),
    checkboxColumns: columnsWhere(rows, (cell) => typeof cell === 'boolean'),
    numberFormats: {
      ...byLetter(
        columnsWhere(rows, (cell) => typeof cell === 'object' && cell !== null && 'd' in cell),
        'date',
      ),
      ...byLetter(moneyColumns(cells), 'currency'),
    },
    columnWidths: Object.fromEntries(
      columns.flatMap((column, index) =>
        column?.wpx === undefined || column.hidden ? [] : [[columnName(index), Math.round(column.wpx)]],
      ),
    ),
    hiddenColumns: columns.flatMap((column, index) => (column?.hidden ? [columnName(index)] : [])),
    hiddenRows: Array.from(sheet['!rows'] ?? []).flatMap((row, index) => (row?.hidden ? [index + 1] : [])),
    ...(sheet['!autofilter'] ? { filter: sheet['!autofilter'].ref } : {}),
    ...linksOf(cells),
    ...notesOf(cells),
  };
}

/** Where cells lead outside the workbook. */
function linksOf(cells: readonly (readonly (CellObject | undefined)[])[]): Pick<WorkbookTab, 'links'> {
  const links = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const target = cell?.l?.Target ?? '';
      return /^(?:https?|mailto|tel):/i.test(target) ? [[`${columnName(c)}${r + 1}`, target] as const] : [];
    }),
  );
  return links.length > 0 ? { links: Object.fromEntries(links) } : {};
}

function notesOf(cells: readonly (readonly (CellObject | undefined)[])[]): Pick<WorkbookTab, 'notes'> {
  const notes = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const note = (cell?.c ?? [])
        .map(({ t }) => t ?? '')
        .join('\n')
        .trim();
      return note === '' ? [] : [[`${columnName(c)}${r + 1}`, note] as const];
    }),
  );
  return notes.length > 0 ? { notes: Object.fromEntries(notes) } : {};
}

/** The number format of each cell that has one. */
export function formatsOf(sheet: WorkSheet): string[] {
  return cellsOf(sheet).flatMap((row) => row.flatMap((cell) => (typeof cell?.z === 'string' ? [cell.z] : [])));
}

function cellsOf(sheet: WorkSheet): (CellObject | undefined)[][] {
  return Array.from(sheet['!data'] ?? [], (row) => Array.from(row ?? []));
}

const PLAIN_BOOLEAN = /^=(?:TRUE|FALSE)\(\)$/i;

function cellOf(cell: CellObject | undefined, date1904: boolean): WorkbookCell {
  if (!cell) return null;
  const formula = formulaOf(cell);
  if (formula === 'spilled') return null;
  const value = valueOf(cell);
  // LibreOffice saves a plain true or false as a formula.
  if (formula !== null && PLAIN_BOOLEAN.test(formula)) return /true/i.test(formula);
  if (formula !== null) return value === null ? { f: formula } : { f: formula, v: value };
  if (typeof value === 'number' && typeof cell.z === 'string' && SSF.is_date(cell.z) === true) {
    return dayAndTime(value, cell.z, date1904) ?? value;
  }
  return value === '' ? null : value;
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function valueOf({ t, v }: CellObject): string | number | boolean | null {
  // A formula that nobody has computed yet comes as a stub whose value is 0.
  if (t === 'z') return null;
  if (t === 'e') return ERRORS[Number(v)] ?? '#ERROR!';
  if (typeof v === 'string') return v.replace(/\r\n?/g, '\n');
  return typeof v === 'number' || typeof v === 'boolean' ? v : null;
}

/** Columns, from 0, of whose filled cells at least half are such. */
function columnsWhere(rows: readonly (readonly WorkbookCell[])[], isSuch: (cell: WorkbookCell) => boolean): number[] {
  const counts: { filled: number; such: number }[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      if (cell === null) continue;
      const count = (counts[column] ??= { filled: 0, such: 0 });
      count.filled += 1;
      if (isSuch(cell)) count.such += 1;
    }
  }
  return counts.flatMap((count, column) => (count.such > 0 && count.such * 2 >= count.filled ? [column] : []));
}

/** Columns, from 0, of whose numbers at least half are shown as money. */
function moneyColumns(cells: readonly (readonly (CellObject | undefined)[])[]): number[] {
  const counts: { numbers: number; money: number }[] = [];
  for (const row of cells) {
    for (const [column, cell] of row.entries()) {
      if (cell?.t !== 'n') continue;
      const count = (counts[column] ??= { numbers: 0, money: 0 });
      count.numbers += 1;
      // `[$-809]` names a locale and no currency.
      if (typeof cell.z === 'string' && MONEY.test(cell.z.replace(/\[\$-[^\]]*\]/g, ''))) count.money += 1;
    }
  }
  return counts.flatMap(({ numbers, money }, column) => (money > 0 && money * 2 >= numbers ? [column] : []));
}

function byLetter<T>(columns: readonly number[], value: T): Record<string, T> {
  return Object.fromEntries(columns.map((column) => [columnName(column), value]));
}

function withoutBlankEnd<T>(items: readonly T[], isBlank: (item: T) => boolean): T[] {
  return items.slice(0, items.findLastIndex((item) => !isBlank(item)) + 1);
}
