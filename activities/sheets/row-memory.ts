import type { KeyedRow } from '../../domain/watch/keyed-rows';

/** Which key belongs to which row's content, for each key column of the spreadsheet. */
export type RowMemory = ReadonlyMap<string, readonly KeyedRow[]>;

/**
 * What is known of the rows while a write is under way: as they should be after it, and also as they were remembered where
 * they are not there or have another name. What was emptied or deleted a moment ago may be back when the write arrives,
 * its key written over or held by a copy alone.
 */
export function whileWriting(rows: RowMemory, before: RowMemory): RowMemory {
  return new Map(
    [...rows].map(([id, now]) => {
      const known = new Map((before.get(id) ?? []).map((row) => [row.key, row]));
      const present = now.map((row) => {
        const old = known.get(row.key);
        known.delete(row.key);
        const formerly = old?.formerly ?? old;
        return formerly && formerly.title !== row.title ? { ...row, formerly } : row;
      });
      return [id, [...present, ...[...known.values()].map((row) => ({ ...row, rowNumber: 0 }))]];
    }),
  );
}

/** Of rows that have another name since they were remembered: as they were, where a row like that is there again. */
export function asSeen(before: readonly KeyedRow[], rows: readonly KeyedRow[]): readonly KeyedRow[] {
  if (before.every(({ formerly }) => formerly === undefined)) return before;
  const prints = new Set(rows.map(({ print }) => print));
  const titles = new Set(rows.map(({ title }) => title));
  return before.map((row) => {
    const { formerly } = row;
    const isBack = formerly !== undefined && (prints.has(formerly.print) || titles.has(formerly.title));
    return isBack ? { ...formerly, rowNumber: row.rowNumber } : row;
  });
}
