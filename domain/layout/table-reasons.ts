import type { Field } from '../model';
import type { ColumnEvidence } from './choose-fields';
import type { ClassifiedRows } from './classify-rows';
import { columnLetter } from './columns';
import type { TablePlace } from './find-tables';
import { filledIn, textAt, type Grid } from './grid';
import { matchHeader } from './match-header';
import { normalise } from './normalise';

/** Where two lines of a header name the same column differently, which of them counts. */
export function headerReasons(grid: Grid, { header }: TablePlace): string[] {
  const [upper, lower] = header?.rows ?? [];
  if (!header || upper === undefined || lower === undefined) return [];
  // Over a group of columns the upper line says something else.
  if (filledIn(grid, upper, header.columns) < header.columns.length * 0.6) return [];
  const disagreeing = header.columns.filter((column) => {
    const [above, below] = [matchHeader(textAt(grid, upper, column)), matchHeader(textAt(grid, lower, column))];
    const isKnown = above.best >= 0.95 && below.best >= 0.95;
    return isKnown && ![...above.fields.keys()].some((field) => (below.fields.get(field) ?? 0) >= 0.8);
  });
  if (disagreeing.length === 0) return [];
  const [column = 0] = disagreeing;
  const names = `“${textAt(grid, upper, column)}” and “${textAt(grid, lower, column)}”`;
  return [
    `Rows ${upper + 1} and ${lower + 1} both name its columns and disagree, as in ${columnLetter(column)}: ${names}. Row ${lower + 1} counts.`,
  ];
}

/** Columns that are called like others of the table, and of which only the first can count. */
export function repeatReasons(columns: readonly ColumnEvidence[], fields: ReadonlyMap<number, Field>): string[] {
  const named = (column: ColumnEvidence): string => normalise(column.header);
  const again = columns.filter((column) => {
    const first = columns.find((other) => named(other) === named(column));
    const isLost = first !== undefined && fields.get(first.column) !== fields.get(column.column);
    return column.match.best >= 0.95 && first !== column && isLost && !column.match.fields.has('ignore');
  });
  if (again.length < 2) return [];
  const letters = again.map(({ column }) => columnLetter(column)).join(', ');
  const names = [...new Set(again.map(({ header }) => `“${header.trim()}”`))].join(', ');
  return [
    `Columns ${letters} are called ${names} like others before them, and only the first of each count. Give every record a row of its own if Callboard should watch them all.`,
  ];
}

/** A status column without a word, though there are rows: what its colours mean cannot be seen. */
export function statusReasons(column: ColumnEvidence | undefined, { dataRows }: ClassifiedRows): string[] {
  if (!column || column.profile.filled + column.profile.placeholders > 0 || dataRows.length < 2) return [];
  return [
    `Nothing stands in its column ${columnLetter(column.column)}, “${column.header.trim()}”. If its colours say how things stand, write a word beside each: Callboard reads no meaning from colours.`,
  ];
}

export function rowReasons({ counts }: ClassifiedRows): string[] {
  const parts = [
    [counts.section, 'bars'],
    [counts.banner, 'banners or notes'],
    [counts.total, 'totals'],
    [counts.repeatHeader, 'repeated headers'],
    [counts.template, 'untouched form rows'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  return said.length > 0 ? [`Left out of its ${counts.data} rows: ${said.join(', ')}.`] : [];
}
