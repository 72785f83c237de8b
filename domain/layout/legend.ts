import type { TablePlace } from './find-tables';
import { hasContent, textAt, type Grid } from './grid';

const ENTRY = /^\s*(\S{1,8}(?:\s\S{1,4})?)\s*(?:=|:|→|->)\s*(\S.{1,50}?)\s*$/u;
const ROWS_ABOVE = 12;
const ROWS_BELOW = 8;

/**
 * What a team's own legend says of its codes, such as `TBC = not started | FIT = fitting / ALT = alterations`: each
 * code in lower case with its words. Legends stand above a table, below it, or in a line between.
 */
export function legendOf(grid: Grid, place: TablePlace): ReadonlyMap<string, string> {
  const legend = new Map<string, string>();
  const header = place.header?.rows[0] ?? place.firstRow;
  const rows = [
    ...range(Math.max(0, header - ROWS_ABOVE), header),
    ...range(Math.max(place.firstRow, place.lastRow - ROWS_BELOW), place.lastRow + 1),
  ];
  for (const row of rows) {
    for (let column = 0; column < (grid.tab.rows[row]?.length ?? 0); column += 1) {
      if (!hasContent(grid, row, column)) continue;
      const text = textAt(grid, row, column);
      if (!/=|→|->/.test(text)) continue;
      for (const [code, words] of entriesOf(text)) legend.set(code.toLowerCase(), words);
    }
  }
  return legend;
}

function range(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, offset) => from + offset);
}

/** The entries of one cell. `key:` and the like before them are left out. */
function entriesOf(text: string): [string, string][] {
  const body = text.replace(/^[\p{L} ]{2,14}:\s*(?=\S{1,8}\s*(?:=|→|->))/u, '');
  return body.split(/\s*[,;/|•·]\s*|\s{2,}|\s(?=\S{1,6}\s*=)/u).flatMap((part) => {
    const entry = ENTRY.exec(part);
    return entry?.[1] && entry[2] ? [[entry[1].trim(), entry[2]] as [string, string]] : [];
  });
}
