import type { LadderName } from '../deadlines/milestone';
import { laddersOf, leadOf } from '../deadlines/milestones';
import type { LeadTime, ProductionFacts, ProductionKind } from '../model';
import { preparationLists, type Preparation } from '../preparations/lists';
import { preparationLead } from '../preparations/open-lines';
import { trackName } from '../stages';

/** The line of one lead time. */
export interface LeadLine {
  /** As in `ProductionFacts.leadTimes`: `locations.permitFiled`, `preparations.linesLearned`. */
  readonly id: string;
  readonly section: 'leadTimes' | 'preparations';
  /** `Locations: permit filed`. */
  readonly label: string;
  /** Before any scale. Where several lists have it with different times, the longest. */
  readonly usual: LeadTime;
  /** What a production goes by. */
  readonly inUse: (facts: ProductionFacts) => LeadTime;
}

const LADDER_NAMES: Readonly<Partial<Record<LadderName, string>>> = {
  heroProps: 'hero props',
  riskAssessments: 'risk assessments',
};

const KINDS: readonly ProductionKind[] = ['film', 'television', 'theatre', 'commercial'];

/** A line for every lead time of a kind of production. */
export function leadLines(kind: ProductionKind): LeadLine[] {
  const ofMilestones = laddersOf(kind).flatMap(({ ladder, milestones }) =>
    milestones.map((milestone) => ({
      id: `${ladder}.${milestone.id}`,
      section: 'leadTimes' as const,
      label: `${capital(LADDER_NAMES[ladder] ?? nameOf(ladder))}: ${milestone.name}`,
      usual: milestone.lead,
      inUse: (facts: ProductionFacts) => leadOf(facts, ladder, milestone),
    })),
  );
  return [...ofMilestones, ...preparationLines(kind)];
}

/** A line for everything that a hired person may have to prepare; lists that share a thing share its line. */
function preparationLines(kind: ProductionKind): LeadLine[] {
  const longest = new Map<string, Preparation>();
  for (const line of preparationLists(kind).flatMap(({ lines }) => lines)) {
    const known = longest.get(line.id);
    if (!known || known.lead.count < line.lead.count) longest.set(line.id, { ...line, name: known?.name ?? line.name });
  }
  return [...longest.values()].map(({ id, name, lead }) => ({
    id: `preparations.${id}`,
    section: 'preparations',
    label: `Preparations: ${name}`,
    usual: lead,
    inUse: (facts) => preparationLead(id, lead, facts),
  }));
}

/** The lines of every kind, each once: a tab keeps what was typed when the kind changes. */
export function allLeadLines(): readonly LeadLine[] {
  ALL ??= [
    ...new Map(KINDS.flatMap((kind) => leadLines(kind)).map((line) => [`${line.id} ${line.label}`, line])).values(),
  ];
  return ALL;
}

let ALL: readonly LeadLine[] | null = null;

function nameOf(ladder: LadderName): string {
  switch (ladder) {
    case 'heroProps':
    case 'vehicles':
    case 'animals':
    case 'riskAssessments':
      return ladder;
    default:
      return trackName(ladder);
  }
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
