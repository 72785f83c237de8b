import { days, workingDays } from '../deadlines/milestone';
import type { LeadTime, ProductionKind } from '../model';

/** One thing that a person has to have done before their first day, and how long before. */
export interface Preparation {
  /** `preparations.ID` names its lead time in the settings. */
  readonly id: string;
  /** Noun and participle, so that it reads with a *not* between: `lines learned`. */
  readonly name: string;
  readonly lead: LeadTime;
  /** Other words, in lower case, with which a row's notes say that it is done: `off book`. */
  readonly also?: readonly string[];
}

/** Whose list it is: the track, and for crew what the role or the department reads like. */
export interface PreparationList {
  readonly track: 'cast' | 'crew';
  /** Tested against the row's title, its department and what its notes and contract say. Absent: everybody's. */
  readonly who?: RegExp;
  /** Cast tables have animals in them, who learn no lines. Absent: it is for people. */
  readonly isForAnimals?: true;
  readonly lines: readonly Preparation[];
}

const prepare = (id: string, name: string, lead: LeadTime, ...also: string[]): Preparation => ({
  id,
  name,
  lead,
  ...(also.length > 0 ? { also } : {}),
});

const TECH_SCOUT = prepare('techScout', 'tech scout attended', days(10));
const KIT_ORDERED = prepare('kitOrdered', 'kit ordered', days(21));
const KIT_CHECKED = prepare('kitChecked', 'kit checked', days(2));
const RISK_WRITTEN = prepare('riskWritten', 'risk assessment written', days(10));
const RISK_SIGNED = prepare('riskSigned', 'risk assessment signed', workingDays(5));

/** Before a camera turns: counted back from the first day on which the person works. */
const SCREEN: readonly PreparationList[] = [
  {
    track: 'cast',
    lines: [
      prepare('measured', 'measurements sent', days(28), 'measured', 'measurements received'),
      prepare('fitted', 'fitting attended', days(10), 'fitted'),
      prepare('travel', 'travel booked', days(7), 'flights booked', 'train booked'),
      prepare('lines', 'lines learned', days(3), 'off book'),
    ],
  },
  {
    track: 'cast',
    who: /\b(minor|child|aged? \d|\d+ ?y(ea)?rs?)\b/i,
    lines: [
      prepare('licence', 'child licence issued', days(21), 'licence issued', 'licence in'),
      prepare('chaperone', 'chaperone booked', days(14)),
    ],
  },
  {
    track: 'cast',
    who: /\b(stunts?|fight|jump|harness|water|swim|horse|riding|sword|gun|weapon|dance)\b/i,
    lines: [prepare('trained', 'training done', days(10))],
  },
  {
    track: 'cast',
    isForAnimals: true,
    lines: [prepare('animalPapers', 'animal papers sent', days(10)), prepare('animalVisit', 'set visit done', days(5))],
  },
  {
    track: 'crew',
    who: /^(?!.*assistant).*\bdirector$|^director\b(?! of)/i,
    lines: [TECH_SCOUT, prepare('shotList', 'shot list handed over', days(10))],
  },
  {
    track: 'crew',
    who: /director of photography|cinematographer|\bdop\b/i,
    lines: [KIT_ORDERED, TECH_SCOUT, prepare('tests', 'camera tests shot', days(5))],
  },
  { track: 'crew', who: /\b(1st|2nd|first|second) a\.?c\b|focus|camera assistant|\bdit\b/i, lines: [KIT_CHECKED] },
  { track: 'crew', who: /gaffer|key grip|best boy|rigging/i, lines: [KIT_ORDERED, TECH_SCOUT, KIT_CHECKED] },
  { track: 'crew', who: /sound (recordist|mixer)|production sound/i, lines: [KIT_ORDERED, TECH_SCOUT, KIT_CHECKED] },
  {
    track: 'crew',
    who: /(1st|first) a\.?d\b|(1st|first) assistant director/i,
    lines: [TECH_SCOUT, RISK_WRITTEN, RISK_SIGNED],
  },
  {
    track: 'crew',
    who: /stunt|safety|armou?rer|pyro|special effects|\bsfx\b/i,
    lines: [RISK_WRITTEN, RISK_SIGNED, prepare('trained', 'training held', days(7))],
  },
  {
    track: 'crew',
    who: /location/i,
    lines: [
      prepare('scoutPlanned', 'tech scout planned', days(12)),
      prepare('neighbours', 'neighbours told', days(5)),
      prepare('parking', 'parking and base planned', days(7)),
    ],
  },
  { track: 'crew', who: /costume|wardrobe/i, lines: [prepare('fittings', 'fittings booked', days(14))] },
  {
    track: 'crew',
    who: /make-?up|hair|\bhmua?\b/i,
    lines: [prepare('allergies', 'allergies asked', days(10)), prepare('lookTests', 'make-up tests done', days(7))],
  },
  {
    track: 'crew',
    who: /props? master|set decorat|production designer/i,
    lines: [TECH_SCOUT, prepare('showAndTell', 'show and tell held', days(10))],
  },
  { track: 'crew', who: /script supervisor|continuity/i, lines: [prepare('timing', 'script timed', days(14))] },
  { track: 'crew', who: /transport|driver|unit car/i, lines: [prepare('movement', 'movement order sent', days(2))] },
  { track: 'crew', who: /animal|wrangler/i, lines: [RISK_WRITTEN, prepare('animalVisit', 'set visit done', days(5))] },
  { track: 'crew', who: /chaperone|tutor|teacher/i, lines: [prepare('licence', 'chaperone licence sent', days(14))] },
  { track: 'crew', who: /cater|craft/i, lines: [prepare('diets', 'diets asked', days(5))] },
];

/** Before an audience comes: counted back from opening night. */
const STAGE: readonly PreparationList[] = [
  {
    track: 'cast',
    lines: [
      prepare('measured', 'measurements sent', days(42), 'measured', 'measurements received'),
      prepare('biography', 'programme biography sent', days(42)),
      prepare('offBook', 'lines learned', days(21), 'off book'),
      prepare('fitted', 'fitting attended', days(18), 'fitted'),
    ],
  },
  {
    track: 'cast',
    who: /\b(minor|child|aged? \d)\b/i,
    lines: [prepare('licence', 'child licence issued', days(28), 'licence issued', 'licence in')],
  },
  {
    track: 'cast',
    who: /\b(fight|dance|sword|flying|swing)\b/i,
    lines: [prepare('trained', 'training done', days(14))],
  },
  {
    track: 'crew',
    who: /stage manager/i,
    lines: [
      prepare('markUp', 'rehearsal floor marked', days(35)),
      prepare('promptBook', 'prompt book made', days(14)),
      RISK_SIGNED,
    ],
  },
  {
    track: 'crew',
    who: /light/i,
    lines: [prepare('plot', 'lighting plan drawn', days(28)), prepare('focus', 'rig focused', days(5))],
  },
  { track: 'crew', who: /sound/i, lines: [prepare('soundPlot', 'sound cues cut', days(14)), KIT_CHECKED] },
  {
    track: 'crew',
    who: /set design|^designer|scenic/i,
    lines: [prepare('model', 'model shown', days(84)), prepare('drawings', 'drawings handed over', days(49))],
  },
  {
    track: 'crew',
    who: /costume|wardrobe/i,
    lines: [prepare('sketches', 'costume sketches shown', days(84)), prepare('fittings', 'fittings booked', days(35))],
  },
  { track: 'crew', who: /technical director|production manager|fight director/i, lines: [RISK_WRITTEN, RISK_SIGNED] },
];

const LISTS: Readonly<Record<ProductionKind, readonly PreparationList[]>> = {
  film: SCREEN,
  television: SCREEN,
  commercial: SCREEN,
  theatre: STAGE,
};

/** The lists of a kind of production. */
export function preparationLists(kind: ProductionKind): readonly PreparationList[] {
  return LISTS[kind];
}
