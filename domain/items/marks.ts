import type { CellValue, Status } from '../model';

/** Words in columns about papers, and the rung that each stands for; the first that fits counts. */
const PAPER_WORDS: readonly (readonly [RegExp, Status])[] = [
  [/\b(not req|not need|n\/?a|private|exempt|no permit|none needed|waived)/i, 'notNeeded'],
  [
    /\b(not|no|un)[ -]?(filed|signed|issued|in|yet|approved|sent)\b|^(no|n|needed?|missing|outstanding|to do|-|—)$/i,
    'needed',
  ],
  [/\b(refused|rejected|denied|declined|lost)\b/i, 'rejected'],
  [/\b(issued|granted|in hand|received|on file)\b/i, 'inHand'],
  [/\b(signed|executed|countersigned)\b/i, 'signed'],
  [/\b(approved|ok|okay)\b/i, 'approved'],
  [/\b(verbal|agreed)\b/i, 'agreed'],
  [/\b(filed|submitted|applied|pending|sent|in review|out)\b/i, 'submitted'],
  [/\b(draft|drafting|in progress|negotiat)/i, 'inProgress'],
  [/\b(yes|y|done|complete|in)\b|^[✓✔x]$/i, 'inHand'],
];

/**
 * The rung that a permit, agreement, insurance, approval or done cell stands for. A ticked checkbox is the end of its
 * own column (`signed` for an agreement), a blank one `needed`.
 */
export function markStatus(
  field: 'permit' | 'agreement' | 'insurance' | 'approval' | 'done',
  value: CellValue,
  text: string,
): Status {
  if (value === true || /^true$/i.test(text))
    return field === 'agreement' ? 'signed' : field === 'approval' ? 'approved' : 'inHand';
  if (value === false || text.trim() === '') return 'needed';
  return PAPER_WORDS.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? 'unknown';
}
