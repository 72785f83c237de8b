import type { Item, LeadTime, ProductionFacts, ProductionKind, Track } from '../model';
import { COMMERCIAL } from './ladders/commercial';
import { FILM } from './ladders/film';
import { TELEVISION } from './ladders/television';
import { THEATRE } from './ladders/theatre';
import type { LadderName, Ladders, Milestone } from './milestone';

const LADDERS: Readonly<Record<ProductionKind, Ladders>> = {
  film: FILM,
  television: TELEVISION,
  commercial: COMMERCIAL,
  theatre: THEATRE,
};

/** The milestones of a ladder, in order; none where nobody is chased. */
export function milestonesOf(kind: ProductionKind, ladder: LadderName): readonly Milestone[] {
  return LADDERS[kind][ladder] ?? [];
}

/** Every ladder of a kind of production with its name, for the settings: each lead time is a line there. */
export function laddersOf(
  kind: ProductionKind,
): readonly { readonly ladder: LadderName; readonly milestones: readonly Milestone[] }[] {
  return (Object.keys(LADDERS[kind]) as LadderName[]).map((ladder) => ({
    ladder,
    milestones: milestonesOf(kind, ladder),
  }));
}

/** The lead time of a milestone in this production: the team's own, or the usual one, shortened as the team says. */
export function leadOf(facts: ProductionFacts, ladder: LadderName, milestone: Milestone): LeadTime {
  // Facts that a workflow was told before there were lead times of the team's own have none.
  const { leadTimes }: { readonly leadTimes?: ProductionFacts['leadTimes'] } = facts;
  const own = leadTimes?.[`${ladder}.${milestone.id}`];
  if (own) return own;
  const { count, unit } = milestone.lead;
  // Working days are somebody else's office hours and notice periods: a short film does not shorten them.
  return unit === 'days' ? { count: Math.round(count * facts.leadTimeScale), unit } : milestone.lead;
}

/** What a row or its tab must say to be about something that is secured in another way than the rest of its track. */
const OWN_LADDERS: readonly (readonly [LadderName, readonly Track[], RegExp])[] = [
  [
    'animals',
    ['props', 'setDressing', 'equipment', 'shopping'],
    /^(animals?|wranglers?|tiere?|animaux|animales|dieren)$/,
  ],
  [
    'vehicles',
    ['props', 'setDressing', 'equipment', 'shopping'],
    /^((picture|action|hero) )?(vehicles?|cars?|transport(ation)?)$|^(spiel)?fahrzeuge?$|^vehicules?$|^vehiculos?$|^veicoli$/,
  ],
  ['riskAssessments', ['issues'], /^risks?( (assessments?|register))?$|^health (and )?safety$|^hazards?$/],
];

const HERO = /\bhero\b/i;

/** The ladder that an item climbs. It goes by the row's category or department and by the tab's title. */
export function ladderOf(item: Item): LadderName {
  const says = [item.category ?? '', item.department, item.tabTitle].map(words);
  for (const [ladder, tracks, pattern] of OWN_LADDERS) {
    if (tracks.includes(item.track) && says.some((text) => pattern.test(text))) return ladder;
  }
  return item.track === 'props' && HERO.test(`${item.title} ${item.category ?? ''}`) ? 'heroProps' : item.track;
}

/** Tabs, departments and categories are few; more than this is not kept. */
const MOST_TEXTS = 2_000;
const read = new Map<string, string>();

/** `09_Picture Vehicles` as `picture vehicles`. */
function words(text: string): string {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= MOST_TEXTS) read.clear();
  const made = lettersOf(text);
  read.set(text, made);
  return made;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
