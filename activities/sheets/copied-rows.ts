import type { Book } from './book';

/**
 * Tells the team of rows that were copied with their key, for as long as a copy still reads like the row that it was made
 * from: from then on each is asked about by itself, and who pasted it by mistake deletes it.
 */
export function copySentences(book: Book, copies: ReadonlyMap<string, string>): string[] {
  const places = new Map(book.tables.flatMap(({ tab, rows }) => rows.map((row) => [row.key, { tab, row }] as const)));
  const titles = new Map(book.built.items.map(({ key, title }) => [key, title]));
  return [...copies].flatMap(([key, of]) => {
    const [copy, original] = [places.get(key), places.get(of)];
    if (!copy || !original || copy.row.title !== original.row.title) return [];
    const title = titles.get(key) ?? copy.row.title;
    return [
      `${copy.tab.title}!A${copy.row.rowNumber}: “${title}” is a copy of row ${original.row.rowNumber} of ` +
        `${original.tab.title}. Callboard asks about each of them by itself. If it was pasted by mistake, delete it; if ` +
        'not, give it a name of its own.',
    ];
  });
}
