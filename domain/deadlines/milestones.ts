import type { LeadTime, ProductionKind, Status, Step, Track } from '../model';

export interface Milestone {
  readonly id: string;
  /** As it reads in a sentence: `permit filed`. */
  readonly name: string;
  readonly reached: Status;
  readonly column: Step['column'];
  readonly lead: LeadTime;
}

const days = (count: number): LeadTime => ({ count, unit: 'days' });
const workingDays = (count: number): LeadTime => ({ count, unit: 'workingDays' });

function milestone(
  id: string,
  name: string,
  reached: Status,
  lead: LeadTime,
  column: Step['column'] = 'status',
): Milestone {
  return { id, name, reached, column, lead };
}

type Ladders = Readonly<Partial<Record<Track, readonly Milestone[]>>>;

/**
 * What an item of each track must have reached, and when, counted back from the first shooting day that needs it.
 * The lead times are the usual ones of a feature; a permit office wants ten working days' notice and gives its answer
 * three working days before.
 */
const FILM: Ladders = {
  scenes: [milestone('confirmed', 'breakdown confirmed', 'booked', days(21))],
  cast: [
    milestone('offered', 'offer out', 'offered', days(35)),
    milestone('dealAgreed', 'deal agreed', 'agreed', days(28)),
    milestone('booked', 'booked and signed', 'booked', days(14)),
  ],
  crew: [
    milestone('contacted', 'somebody contacted', 'sourcing', days(35)),
    milestone('dealMemo', 'deal memo signed', 'signed', days(21)),
  ],
  locations: [
    milestone('scouted', 'scouted', 'option', days(42)),
    milestone('agreed', 'agreed with the owner', 'agreed', days(28)),
    milestone('agreementSigned', 'agreement signed', 'signed', days(14), 'agreement'),
    milestone('insured', 'certificate of insurance in', 'inHand', days(14), 'insurance'),
    milestone('permitFiled', 'permit filed', 'submitted', workingDays(10), 'permit'),
    milestone('permitIssued', 'permit issued', 'inHand', workingDays(3), 'permit'),
  ],
  props: [
    milestone('approved', 'found and approved', 'approved', days(14)),
    milestone('inHand', 'in hand', 'inHand', days(5)),
  ],
  setDressing: [
    milestone('approved', 'found and approved', 'approved', days(14)),
    milestone('inHand', 'in hand', 'inHand', days(3)),
  ],
  wardrobe: [milestone('fitted', 'fitted', 'inProgress', days(10)), milestone('inHand', 'in hand', 'inHand', days(4))],
  equipment: [milestone('onHold', 'on hold', 'option', days(28)), milestone('booked', 'booked', 'booked', days(10))],
  shopping: [milestone('inHand', 'bought', 'inHand', days(3))],
  rehearsals: [milestone('called', 'called', 'booked', workingDays(2))],
  schedule: [milestone('callSheet', 'call sheet out', 'done', workingDays(1), 'done')],
  payments: [
    milestone('approved', 'approved for payment', 'approved', workingDays(3)),
    milestone('paid', 'paid', 'done', workingDays(0)),
  ],
  issues: [milestone('closed', 'settled', 'done', workingDays(1))],
  revisions: [milestone('issued', 'pages issued', 'done', workingDays(2))],
};

/** In theatre everything is counted back from opening night, and must be ready for the technical rehearsals. */
const THEATRE: Ladders = {
  ...FILM,
  cast: [
    milestone('offered', 'offer out', 'offered', days(84)),
    milestone('dealAgreed', 'deal agreed', 'agreed', days(70)),
    milestone('booked', 'contract signed', 'booked', days(56)),
  ],
  props: [
    milestone('approved', 'found and approved', 'approved', days(49)),
    milestone('inHand', 'in hand', 'inHand', days(34)),
  ],
  setDressing: [
    milestone('approved', 'found and approved', 'approved', days(49)),
    milestone('inHand', 'in hand', 'inHand', days(21)),
  ],
  wardrobe: [milestone('fitted', 'fitted', 'inProgress', days(28)), milestone('inHand', 'in hand', 'inHand', days(18))],
};

const LADDERS: Readonly<Record<ProductionKind, Ladders>> = {
  film: FILM,
  television: FILM,
  commercial: FILM,
  theatre: THEATRE,
};

/** The milestones of a track, in order; none where nobody is chased. */
export function milestonesOf(kind: ProductionKind, track: Track): readonly Milestone[] {
  return LADDERS[kind][track] ?? [];
}

/** Whose work a track is when its row names nobody: roles in contacts and crew, best first. */
export const DEPARTMENT_HEADS: Readonly<Partial<Record<Track, readonly RegExp[]>>> = {
  scenes: [/1st ad|first assistant director|first ad|stage manager/i, /script supervisor/i],
  cast: [/casting/i],
  crew: [/production manager|\bupm\b/i, /line producer/i, /production (co-?)?ordinator/i],
  locations: [/locations? manager/i, /location/i],
  props: [/prop(s|erty)? master|master of props|head of props|props? supervisor/i, /\bprops?\b/i],
  setDressing: [/set decorator|set dec/i, /production designer|art director/i],
  wardrobe: [/costume designer|costume supervisor|head of wardrobe/i, /costume|wardrobe/i],
  equipment: [/director of photography|\bdop?\b|cinematographer/i, /technical director|production (co-?)?ordinator/i],
  shopping: [/runner|production assistant/i, /production (co-?)?ordinator/i],
  rehearsals: [/2nd ad|second assistant director|stage manager/i, /1st ad|first assistant director|director/i],
  schedule: [/2nd ad|second assistant director|stage manager/i, /1st ad|first assistant director/i],
  payments: [/accountant/i, /line producer|general manager/i],
  revisions: [/script supervisor|writer/i],
};
