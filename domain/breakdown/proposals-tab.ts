import type { CellValue } from '../model';
import type { Proposal } from './proposals';

/** The tab of Callboard's own on which it proposes. */
export const PROPOSALS_TAB = 'Callboard proposals';

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

/**
 * The rows that the tab shall hold, header first. A proposal stays on the row that has its key, so that the note that
 * somebody made beside it stays beside it; new ones come below. One that is settled keeps its row and says so.
 */
export function proposalRows(held: readonly (readonly CellValue[])[], proposals: readonly Proposal[]): CellValue[][] {
  const left = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  const kept = held.slice(1).map((row): CellValue[] => {
    const key = row[KEY];
    const proposal = typeof key === 'string' ? left.get(key) : undefined;
    if (!proposal) return settled(row);
    left.delete(proposal.key);
    return [...cells(proposal), row[TAKEN] ?? '', proposal.key];
  });
  const added = [...left.values()].map((proposal): CellValue[] => [...cells(proposal), '', proposal.key]);
  return [[...PROPOSAL_COLUMNS], ...kept, ...added];
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
