import type { ColumnEvidence, FieldChoice } from './choose-fields';
import { normalise } from './normalise';
import { REPEATABLE } from './vocabulary/track-fields';

/** The same header again says the same again, and never what else the word can mean: of two looks only the first counts. */
export function isNamedAgain(
  { column, header, match }: ColumnEvidence,
  columns: readonly ColumnEvidence[],
  chosen: ReadonlyMap<number, FieldChoice>,
): boolean {
  if (match.best < 0.95) return false;
  const first = columns.find((other) => normalise(other.header) === normalise(header))?.column ?? column;
  const field = chosen.get(first)?.field ?? 'ignore';
  return first !== column && !REPEATABLE.has(field) && chosen.get(column)?.field !== field;
}
