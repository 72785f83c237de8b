import type { Item, ProductionFacts } from '../model';

/** Whether an item waits for the team, because Callboard does not understand its table any more. */
export function isFrozen(
  { sheetId, track }: Item,
  { frozenTables = [] }: Pick<ProductionFacts, 'frozenTables'>,
): boolean {
  return frozenTables.some((table) => table.sheetId === sheetId && (table.track === null || table.track === track));
}
