import type { CellValue } from '../../domain/model';
import { cellArea } from './layout-requests';
import type { CellEdit } from './port';

/** Letters, blanks and a few marks: nothing in it that Google Sheets could take for a number, a date or a formula. */
const PLAIN_TEXT = /^\p{L}[\p{L} ,()/’'–-]*$/u;

/** How the languages of Google Sheets write the two truth values, which it would store as such. */
const TRUTH =
  /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|verdadeiro|waar|onwaar|prawda|fałsz|sant|falskt|sand|falsk|tosi|epätosi|истина|ложь)$/iu;

/** Whether a text stays the text that it is even where Google Sheets reads it as if a person had typed it. */
function isPlainText(value: CellValue): value is string {
  return typeof value === 'string' && PLAIN_TEXT.test(value) && !TRUTH.test(value) && value === value.trim();
}

/**
 * The request that writes `to` into a cell only where it holds `from` at that very moment: the one comparison that the
 * API makes together with a write. It skips formulas. `null` where it cannot be trusted with these values: it reads
 * `to` as if it had been typed, so only plain texts go in by it. An empty cell is looked for as the pattern `^$`, which
 * the service may or may not find; where it does not, nothing is written.
 */
export function swapRequest(cell: Omit<CellEdit, 'value'>, from: CellValue, to: CellValue): unknown {
  if (!isPlainText(to) || typeof from === 'boolean' || typeof from === 'number') return null;
  const isBlank = from === null || from === '';
  const find = isBlank ? { find: '^$', searchByRegex: true } : { find: from, matchEntireCell: true };
  return { findReplace: { ...find, replacement: to, matchCase: true, includeFormulas: false, range: cellArea(cell) } };
}
