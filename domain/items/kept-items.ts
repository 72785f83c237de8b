import { fingerprintOf } from '../watch/fingerprint';
import type { Item } from '../model';
import { inheritedBy, type TableRow } from './text';

/** An item as it was made of a row, and everything else that it was made of. */
interface KeptItem {
  readonly key: string;
  readonly madeOf: string;
  readonly inherited: string;
  readonly status: string;
  readonly item: Item | null;
}

/**
 * Items by the cells of their row. A reading that shares its rows with the one before (see `patchTab` in `domain/watch`)
 * makes items only of those that changed: the others are the very same. Nothing is kept longer than its row.
 */
const kept = new WeakMap<readonly string[], KeptItem>();

/**
 * The item of a row, made anew only where the row, what it inherits, or `madeOf` is different. `make` may say that the
 * item must not be kept, because making it had effects.
 */
export function keptItem(
  row: TableRow,
  {
    key,
    madeOf,
    make,
  }: { readonly key: string; readonly madeOf: string; readonly make: () => { item: Item | null; isPure: boolean } },
): Item | null {
  const cells = row.tab.shown[row.rowNumber - 1];
  const inherited = inheritedBy(row);
  const status = statusOf(row);
  const before = cells && kept.get(cells);
  const isSame = before?.key === key && before.madeOf === madeOf && before.status === status;
  if (isSame && before.inherited === inherited) return before.item;
  const { item, isPure } = make();
  if (cells && isPure) kept.set(cells, { key, madeOf, inherited, status, item });
  return item;
}

/** What the reading says of the row's status: by its word, and by its note where that says another one. */
function statusOf(row: TableRow): string {
  const { table, rowNumber } = row;
  const noted = table.rowStatus?.[rowNumber];
  const means = table.statusMeaning[row.text('status')] ?? '';
  return noted ? `${means} ${JSON.stringify(noted)}` : means;
}

/** A fingerprint of what items are made of beside their rows: plain data, maps and sets. */
export function madeOf(...parts: readonly unknown[]): string {
  return fingerprintOf(JSON.stringify(parts, plainly));
}

function plainly(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
