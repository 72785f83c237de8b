import { findCallClashes } from '../hiring/call-clashes';
import type { DateOrder, IsoDate, Item, Person, Problem, ProductionKind } from '../model';
import { badDates, badDays } from './bad-dates';
import { emptyDays } from './empty-days';
import type { DayOnSheet } from './shoot-days';
import type { TableRow } from './text';
import { onTwoSets } from './two-sets';
import { unknownWords } from './unknown-words';

/**
 * What the whole of the sheets shows to be wrong and no row alone: said with its cell, and nothing is guessed over it. In
 * steps of some milliseconds.
 */
export function* badInput(input: {
  readonly kind: ProductionKind;
  readonly rows: readonly TableRow[];
  readonly items: readonly { readonly row: TableRow; readonly item: Item }[];
  readonly days: readonly DayOnSheet[];
  readonly people: readonly Person[];
  readonly order: DateOrder;
  /** About when the production is; see `aboutDate`. */
  readonly about: IsoDate | null;
}): Generator<undefined, Problem[]> {
  const { kind, rows, items, days } = input;
  const dayOf = new Map(days.map((day) => [`${day.tableId}/${day.rowNumber}`, day]));
  const onSheet = rows.flatMap((row) => {
    if (row.table.track !== 'schedule') return [];
    const day = dayOf.get(`${row.table.tableId}/${row.rowNumber}`);
    return day ? [{ day, row }] : [];
  });
  const problems = unknownWords(rows);
  yield;
  problems.push(...badDays(onSheet));
  // A performance plays all scenes, and no schedule of a play names them.
  if (kind !== 'theatre') problems.push(...emptyDays(onSheet));
  const sets = onTwoSets(
    onSheet,
    items.map(({ item }) => item),
  );
  problems.push(...sets);
  yield;
  problems.push(...findCallClashes(input));
  yield;
  return [...problems, ...badDates(items, days)];
}
