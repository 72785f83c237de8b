import type { Problem, TableReading } from '../model';
import { stageOf } from '../stages';
import { counted, listOf } from '../time/format';
import { cellProblem } from './problems';
import { isPlaceholder, type TableRow } from './text';

const SUGGESTED = 3;

/**
 * Status words that nobody knows, in tables that a stage looks after, each once with the first cell that has it: what they
 * mean is not guessed, so their rows count as having reached nothing.
 */
export function unknownWords(rows: readonly TableRow[]): Problem[] {
  const found = new Map<TableReading, Map<string, { row: TableRow; column: number; count: number }>>();
  for (const row of rows) {
    const column = row.column('status');
    const shown = column === null ? '' : (row.tab.shown[row.rowNumber - 1]?.[column] ?? '');
    const { statusMeaning, track } = row.table;
    const word = shown.trim();
    const status = statusMeaning[shown] ?? statusMeaning[word] ?? 'unknown';
    if (column === null || word === '' || status !== 'unknown' || isPlaceholder(word) || stageOf(track) === null)
      continue;
    const words = found.get(row.table) ?? new Map<string, { row: TableRow; column: number; count: number }>();
    const held = words.get(word);
    words.set(word, held ? { ...held, count: held.count + 1 } : { row, column, count: 1 });
    found.set(row.table, words);
  }
  return [...found].flatMap(([table, words]) => {
    const instead = insteadOf(table);
    return [...words.values()].map(({ row, column, count }) => {
      const more = count === 1 ? '' : `, which ${counted(count, 'row')} have`;
      const wrong = `is a status that Callboard does not know${more}`;
      return cellProblem(row.tab, row.rowNumber, column, wrong, instead);
    });
  });
}

/** Words of the table's own, or what every table has; and where else it can be said what a word means. */
function insteadOf({ statusMeaning }: TableReading): string {
  const own = Object.entries(statusMeaning)
    .filter(([word, status]) => status !== 'unknown' && word.trim() !== '')
    .slice(0, SUGGESTED)
    .map(([word]) => `“${word.trim()}”`);
  const words =
    own.length > 0 ? `a word that the table uses, such as ${listOf(own)}` : 'a word such as “needed” or “done”';
  return `${words}, or say on the settings tab what it means`;
}
