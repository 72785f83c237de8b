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

/** A tab whose looks are without the number formats that its cells have of themselves. */
export function withoutUsualPatterns(tab: WorkbookTab, locale: string): WorkbookTab {
  const { looks = [] } = tab;
  if (!looks.some(({ numberFormat }) => numberFormat !== undefined)) return tab;
  const kinds = new Map(Object.entries(tab.numberFormats).map(([letters, kind]) => [columnNumber(letters), kind]));
  const bare = new Map<Look, Look>();
  const rows: (Look | undefined)[][] = [];
  for (const { row, column, look } of lookCells(looks, MOST_ROWS, MOST_COLUMNS)) {
    const usual = usualPattern(tab.rows[row]?.[column], kinds.get(column), locale);
    const isUsual = look.numberFormat !== undefined && isSamePattern(look.numberFormat, usual);
    (rows[row] ??= [])[column] = isUsual ? bareOf(look, bare) : look;
  }
  const kept = looksOf(rowByRow(rows));
  const { looks: _, ...rest } = tab;
  return kept.length > 0 ? { ...rest, looks: kept } : rest;
}

const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

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
