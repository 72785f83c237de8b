import { columnNumber } from '../values/a1';
import { currencySign } from '../values/typed';
import { lookCells, looksOf, type Look, type LookCell } from './looks';
import type { WorkbookCell, WorkbookTab } from './workbook-format';

/** How days are written in a locale where nothing else is said. */
export function dayPattern(locale: string): string {
  return locale === 'en_US' ? 'm/d/yyyy' : 'dd/mm/yyyy';
}

export function momentPattern(locale: string): string {
  return `${dayPattern(locale)} hh:mm`;
}

/** The number format that a workbook's cell has of itself, in a column of dates, of money or of neither. */
export function usualPattern(
  cell: WorkbookCell | undefined,
  column: WorkbookTab['numberFormats'][string] | undefined,
  locale: string,
): string | null {
  if (typeof cell === 'object' && cell !== null && 't' in cell && cell.t !== undefined) {
    if ('d' in cell) return momentPattern(locale);
    return Number(cell.t.split(':')[0]) > 23 ? '[hh]:mm' : 'hh:mm';
  }
  const isDay = typeof cell === 'object' && cell !== null && 'd' in cell;
  if (isDay || column === 'date') return dayPattern(locale);
  return column === 'currency' ? `${currencySign(locale)}#,##0` : null;
}

/** Whether two number formats show the same, but for quotes around a sign. */
export function isSamePattern(a: string, b: string | null): boolean {
  return b !== null && a.replace(/"/g, '') === b.replace(/"/g, '');
}

/** Shows a number as it is, in a column whose numbers are shown otherwise. */
export const AS_IT_IS = 'General';

/**
 * A tab whose looks name all number formats of a file, with looks that name only those that its cells do not have of
 * themselves.
 */
export function withUnusualPatterns(tab: WorkbookTab, locale: string): WorkbookTab {
  const { looks = [] } = tab;
  if (Object.keys(tab.numberFormats).length === 0 && !looks.some((look) => look.numberFormat)) return tab;
  const kinds = new Map(Object.entries(tab.numberFormats).map(([letters, kind]) => [columnNumber(letters), kind]));
  const bare = new Map<Look, Look>();
  const rows: (Look | undefined)[][] = [];
  const bared = new Set<Look | undefined>();
  for (const { row, column, look } of lookCells(looks, MOST_ROWS, MOST_COLUMNS)) {
    const usual = usualPattern(tab.rows[row]?.[column], kinds.get(column), locale);
    const isUsual = look.numberFormat !== undefined && isSamePattern(look.numberFormat, usual);
    const kept = isUsual ? bareOf(look, bare) : look;
    if (isUsual) bared.add(kept);
    (rows[row] ??= [])[column] = kept;
  }
  for (const [row, cells] of tab.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const look = rows[row]?.[column];
      const isBare = look?.numberFormat === undefined && !bared.has(look);
      if (isBare && isNumber(cell) && kinds.has(column))
        (rows[row] ??= [])[column] = { ...look, numberFormat: AS_IT_IS };
    }
  }
  const unusual = looksOf(rowByRow(rows));
  const { looks: _, ...rest } = tab;
  return unusual.length > 0 ? { ...rest, looks: unusual } : rest;
}

const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

function isNumber(cell: WorkbookCell): boolean {
  if (typeof cell === 'number') return true;
  return typeof cell === 'object' && cell !== null && 'f' in cell && typeof cell.v === 'number';
}

/** The same object for the same look, so that its neighbours are known to look alike. */
function bareOf(look: Look, known: Map<Look, Look>): Look {
  const { numberFormat: _, ...bare } = look;
  const found = known.get(look) ?? bare;
  known.set(look, found);
  return found;
}

function* rowByRow(rows: readonly (readonly (Look | undefined)[] | undefined)[]): Generator<LookCell> {
  for (const [row, cells] of rows.entries()) {
    for (const [column, look] of (cells ?? []).entries()) {
      if (look && Object.keys(look).length > 0) yield { row, column, look };
    }
  }
}
