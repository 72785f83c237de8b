import type { LadderName, Milestone } from '../deadlines/milestone';
import { laddersOf } from '../deadlines/milestones';
import type { LeadTime, ProductionKind } from '../model';
import { trackName } from '../stages';

/** The line of one milestone's lead time. */
export interface LeadLine {
  /** `ladder.milestoneId`, as in `ProductionFacts.leadTimes`. */
  readonly id: string;
  /** `Locations: permit filed`. */
  readonly label: string;
  /** Before any scale. */
  readonly usual: LeadTime;
  readonly ladder: LadderName;
  readonly milestone: Milestone;
}

const LADDER_NAMES: Readonly<Partial<Record<LadderName, string>>> = {
  heroProps: 'hero props',
  riskAssessments: 'risk assessments',
};

const KINDS: readonly ProductionKind[] = ['film', 'television', 'theatre', 'commercial'];

/** A line for every lead time of a kind of production. */
export function leadLines(kind: ProductionKind): LeadLine[] {
  return laddersOf(kind).flatMap(({ ladder, milestones }) =>
    milestones.map((milestone) => ({
      id: `${ladder}.${milestone.id}`,
      label: `${capital(LADDER_NAMES[ladder] ?? nameOf(ladder))}: ${milestone.name}`,
      usual: milestone.lead,
      ladder,
      milestone,
    })),
  );
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
