import type { CellValue } from '../model';
import type { Proposal } from './proposals';

/** The tab of Callboard's own on which it proposes. */
export const PROPOSALS_TAB = 'Callboard proposals';

/** How the first line of the tab begins, under whatever title somebody gave it. */
export const PROPOSALS_MARK = 'Callboard proposals: ';

const WHAT_IT_IS = `${PROPOSALS_MARK}what the script needs and your tabs do not have. Copy what you want into your own tabs; of this one only the column “Taken?” is yours.`;

/** The line that says what the tab is, and the header. */
export const PROPOSALS_HEAD_ROWS = 2;

/** `Taken?` belongs to the team: Callboard never writes into it. `Key` is hidden and keeps a proposal on its row. */
export const PROPOSAL_COLUMNS = [
  'What',
  'Category',
  'Scenes',
  'Why (words of the script)',
  'Where it would go',
  'Taken?',
  'Key',
] as const;
const TAKEN = PROPOSAL_COLUMNS.indexOf('Taken?');
const KEY = PROPOSAL_COLUMNS.indexOf('Key');

/** What stands in `Where it would go` once the sheets have it. */
export const IN_THE_SHEETS = 'in the sheets now, or no longer in the script';

/** Whether a tab holds proposals, though its first line be gone. */
export function holdsProposals(shown: readonly (readonly string[])[]): boolean {
  return (shown[0]?.[0] ?? '').startsWith(PROPOSALS_MARK) || isHeader(shown[0] ?? []);
}

const isHeader = (row: readonly CellValue[]): boolean => row[0] === PROPOSAL_COLUMNS[0] && row[KEY] === 'Key';

const isHead = (row: readonly CellValue[]): boolean =>
  isHeader(row) || (typeof row[0] === 'string' && row[0].startsWith(PROPOSALS_MARK));

/**
 * The rows that the tab shall hold: the line that says what it is, the header, the proposals. A proposal stays on the row that has its key, so that the note that
 * somebody made beside it stays beside it; new ones come below. One that is settled keeps its row and says so.
 */
export function proposalRows(held: readonly (readonly CellValue[])[], proposals: readonly Proposal[]): CellValue[][] {
  const left = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  const rowsBelow = held.filter((row) => !isHead(row));
  const kept = rowsBelow.map((row): CellValue[] => {
    const key = row[KEY];
    const proposal = typeof key === 'string' ? left.get(key) : undefined;
    if (!proposal) return settled(row);
    left.delete(proposal.key);
    return [...cells(proposal), row[TAKEN] ?? '', proposal.key];
  });
  const added = [...left.values()].map((proposal): CellValue[] => [...cells(proposal), '', proposal.key]);
  return [[WHAT_IT_IS], [...PROPOSAL_COLUMNS], ...kept, ...added];
}

function settled(row: readonly CellValue[]): CellValue[] {
  const isProposal = typeof row[KEY] === 'string' && row[KEY] !== '';
  if (!isProposal) return [...row];
  return row.map((cell, column) => (column === TAKEN - 1 ? IN_THE_SHEETS : cell));
}

function cells({ what, category, scenes, because, where }: Proposal): string[] {
  return [what, category, sceneText(scenes), because, where];
}

const MOST_SCENES = 12;

/** `3, 4, 14`; a long list is cut: `3, 4, 5 … 207 (190 scenes)`. */
function sceneText(scenes: readonly string[]): string {
  if (scenes.length <= MOST_SCENES) return scenes.join(', ');
  return `${scenes.slice(0, MOST_SCENES - 2).join(', ')} … ${scenes.at(-1) ?? ''} (${scenes.length} scenes)`;
}
