import { CALLBOARD_COLUMN } from '../board/column';
import { textAt, type Grid } from './grid';
import { normalise } from './normalise';
import { findPhrase, phraseSet } from './vocabulary/lookup';
import { ASIDE_TITLES, DEAD_WORDS } from './vocabulary/words';

const DEAD = phraseSet(DEAD_WORDS);
const ASIDE = phraseSet(ASIDE_TITLES);

/** Whether a tab is Callboard's own: it is never read as the team's. */
export function isOwnTab(title: string): boolean {
  return title === CALLBOARD_COLUMN || title.startsWith(`${CALLBOARD_COLUMN} `);
}

/** Why a tab is left alone before anybody looks at its tables, as a sentence; `null` when it is to be read. */
export function whyLeftAlone(grid: Grid): string | null {
  const { title, hidden } = grid.tab;
  if (grid.rowCount === 0) return 'The tab is empty.';
  const dead = findPhrase(normalise(title), DEAD);
  if (dead !== null) return `The tab is called “${title}”, which says that nobody uses it. Rename it if it is in use.`;
  const notice = deadNotice(grid);
  if (notice !== null)
    return `The first line says “${notice}”, so the tab is left alone. Delete that line if it is in use.`;
  if (hidden) return 'The tab is hidden, so it is left alone. Show it if Callboard should watch it.';
  return null;
}

/** An archive says so in its first line, alone. */
function deadNotice(grid: Grid): string | null {
  for (let row = 0; row < Math.min(2, grid.rowCount); row += 1) {
    if ((grid.contentCount[row] ?? 0) !== 1) continue;
    const text = textAt(grid, row, 0);
    if (text === '' || text.length > 70) continue;
    const phrase = findPhrase(normalise(text), DEAD);
    if (phrase !== null && (phrase.includes(' ') || phrase.length >= 7 || normalise(text) === phrase)) return text;
  }
  return null;
}

/** Whether the title says that the tab holds lists, notes or helpers. */
export function isAsideTitle(title: string): boolean {
  return ASIDE.has(normalise(title).replace(/^\d+ /, ''));
}
