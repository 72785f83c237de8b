import { CALLBOARD_COLUMN } from '../board/column';
import { textAt, type Grid } from './grid';
import { normalise } from './normalise';
import { isForm, isTransposed } from './transposed';
import { findPhrase, phraseSet, startsWithPhrase } from './vocabulary/lookup';
import { ARCHIVE_WORDS, ASIDE_TITLES, DEAD_WORDS, PIVOT_WORDS } from './vocabulary/words';

const DEAD = phraseSet(DEAD_WORDS);
const ARCHIVE = phraseSet(ARCHIVE_WORDS);
const PIVOT = phraseSet(PIVOT_WORDS);
const ASIDE = phraseSet(ASIDE_TITLES);

/** Whether a tab is Callboard's own: it is never read as the team's. */
export function isOwnTab(title: string): boolean {
  return title === CALLBOARD_COLUMN || title.startsWith(`${CALLBOARD_COLUMN} `);
}

/** Why a tab is left alone before anybody looks at its tables, as a sentence; `null` when it is to be read. */
export function whyLeftAlone(grid: Grid): string | null {
  const { title, hidden } = grid.tab;
  if (grid.rowCount === 0) return 'The tab is empty, or all on it are pictures, which Callboard does not read.';
  const pictures = Object.values(grid.tab.formulas ?? {}).filter((formula) => /^=\s*IMAGE\s*\(/i.test(formula)).length;
  if (pictures > 0 && pictures >= grid.contentCount.reduce((sum, count) => sum + count, 0) * 0.9)
    return 'All on the tab are pictures, which Callboard does not read. Write what it should know beside them.';
  const line = onlyLine(grid);
  if (line !== null && grid.tab.merges.length > 0)
    return `The whole tab is one merged cell, “${line.length > 60 ? `${line.slice(0, 60)}…` : line}”. Unmerge it and put a header row above its rows if Callboard should watch it.`;
  if (line !== null) return `All that stands on the tab is: ${line}`;
  if (saysDead(title))
    return `The tab is called “${title}”, which says that nobody uses it. Rename it if it is in use.`;
  const notice = deadNotice(grid);
  if (notice !== null) {
    return `The first line says “${notice}”, so the tab is left alone. Delete that line if it is in use.`;
  }
  if (isPivot(grid)) return 'The tab looks like a pivot table, which sums up other tabs, so it is left alone.';
  if (isTransposed(grid)) {
    return 'Its headers run down the first column and its records across, so it is left alone. Turn it, one row for each record, if Callboard should watch it.';
  }
  if (isForm(grid)) {
    return 'The tab is a form, with labels at the left and answers beside them, so it is left alone. Keep what Callboard should watch as a table: a header row, and one row for each record.';
  }
  if (hidden) return 'The tab is hidden, so it is left alone. Show it if Callboard should watch it.';
  return null;
}

/** What stands in the only cell of a tab that has one, such as what is said in place of a tab that is too large. */
function onlyLine(grid: Grid): string | null {
  const row = grid.contentCount.findIndex((count) => count > 0);
  if (grid.contentCount.reduce((sum, count) => sum + count, 0) !== 1) return null;
  const text = (grid.tab.shown[row] ?? []).find((shown) => shown.trim() !== '')?.trim() ?? '';
  return text === '' ? null : text;
}

/** Whether a title or a notice says that what it names is not in use. */
function saysDead(text: string): boolean {
  const plain = normalise(text);
  if (findPhrase(plain, DEAD) !== null) return true;
  const [first = '', ...rest] = text.split(/\s*[-–—:|(]\s*/);
  if (rest.length > 0 && ARCHIVE.has(normalise(first))) return true;
  const words = plain.split(' ');
  return [1, 2, 3].some((size) => ARCHIVE.has(words.slice(-size).join(' ')));
}

/** An archive says so in its first lines, alone. */
function deadNotice(grid: Grid): string | null {
  for (let row = 0; row < Math.min(2, grid.rowCount); row += 1) {
    if ((grid.contentCount[row] ?? 0) !== 1) continue;
    const text = textAt(grid, row, 0);
    if (text === '' || text.length > 70 || !saysDead(text)) continue;
    const phrase = findPhrase(normalise(text), DEAD);
    if (phrase === null || phrase.includes(' ') || phrase.length >= 7 || normalise(text) === phrase) return text;
  }
  return null;
}

function isPivot(grid: Grid): boolean {
  return [0, 1, 2].some((row) =>
    [0, 1].some((column) => startsWithPhrase(normalise(textAt(grid, row, column)), PIVOT)),
  );
}

/** Words that say nothing of what a list is about. */
const NEUTRAL =
  /^(?:\d+|and|und|et|y|e|en|i|of|de|du|di|tracker|tracking|log|sheet|block|booking|bookings|grid|table|chart|status|plan|liste|lista|lijst|tabelle|tableau|tabla|tabella|suivi|stand)$/;

/** What teams put before the name of a helper's tab so that it sorts last, as in `zLists` and `zz_data`. */
const SORTED_LAST = /^z+(?:[ _-]+|(?=[A-Z]))/;

/** Whether the title says that the tab holds lists, notes or helpers: each of its words does. */
export function isAsideTitle(title: string): boolean {
  const plain = normalise(title.replace(SORTED_LAST, ''));
  const words = plain.split(' ').filter((word) => !NEUTRAL.test(word));
  return ASIDE.has(plain) || (words.length > 0 && words.every((word) => ASIDE.has(word)));
}
