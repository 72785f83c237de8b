import type { Proposal } from './proposals';

/** So many lines a kind of proposal, unless it is said otherwise. */
const MANY = 25;

/** The longest lists end in one line for the rest, so that what carries the story is not buried. */
export function shortened(
  proposals: readonly Proposal[],
  list: { readonly group: string; readonly category: string; readonly plural: string; readonly where: string },
  most = MANY,
): Proposal[] {
  if (proposals.length <= most) return [...proposals];
  const byScenes = [...proposals].sort((a, b) => b.scenes.length - a.scenes.length);
  const shown = new Set(byScenes.slice(0, most - 1));
  const rest = proposals.filter((proposal) => !shown.has(proposal));
  return [
    ...proposals.filter((proposal) => shown.has(proposal)),
    {
      key: `more:${list.group}`,
      kind: 'more',
      category: list.category,
      what: `${rest.length} more ${list.plural}: ${rest.map(({ what }) => what).join(', ')}`,
      scenes: [...new Set(rest.flatMap(({ scenes }) => scenes))],
      because: 'each in few scenes',
      where: list.where,
    },
  ];
}
