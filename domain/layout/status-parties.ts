import type { Status } from '../model';
import { MATTERS } from './vocabulary/acts';
import { expressionOf } from './vocabulary/lookup';
import { LIES_IN, LIES_WITH, MEANT_FOR, PARTIES, SAYS_NO, SAYS_YES, WEIGHS, type Party } from './vocabulary/parties';
import type { StatusGroup } from './vocabulary/statuses';

type Rungs = Readonly<Partial<Record<StatusGroup, Status>>>;

/** What it means that somebody has it, or has said of it. */
interface Says {
  readonly has: Rungs;
  readonly yes?: Rungs;
  readonly no?: Rungs;
}

const REFUSED: Rungs = { people: 'rejected', places: 'rejected', things: 'rejected', money: 'rejected' };
const WORKED_ON: Rungs = { problems: 'inProgress', drafts: 'inProgress' };
const ASKED: Rungs = {
  people: 'submitted',
  places: 'submitted',
  things: 'submitted',
  money: 'submitted',
  ...WORKED_ON,
};
const APPROVED: Rungs = {
  people: 'approved',
  places: 'approved',
  things: 'approved',
  money: 'approved',
  drafts: 'approved',
};

const SAYS: Readonly<Record<Party, Says>> = {
  finance: { has: { ...ASKED, people: 'offered' }, yes: { things: 'approved', money: 'approved' }, no: REFUSED },
  legal: { has: { ...ASKED, people: 'offered' }, yes: { things: 'approved', money: 'approved' }, no: REFUSED },
  insurer: { has: { ...WORKED_ON, places: 'agreed' } },
  authority: {
    has: ASKED,
    yes: { people: 'approved', places: 'inHand', things: 'approved', problems: 'done' },
    no: REFUSED,
  },
  decider: { has: ASKED, yes: APPROVED, no: REFUSED },
  agent: { has: { people: 'offered' }, yes: { people: 'agreed' }, no: { people: 'rejected' } },
  owner: {
    has: { places: 'submitted', things: 'sourcing' },
    yes: { places: 'agreed', things: 'agreed' },
    no: { places: 'rejected', things: 'rejected' },
  },
};
/** Of an agency that people belong to, and of an owner, weighing is an answer yet to come. */
const WAVERS: Readonly<Partial<Record<Party, Rungs>>> = {
  agent: { people: 'sourcing' },
  owner: { places: 'sourcing', things: 'sourcing' },
};
const OFFICES: ReadonlySet<Party> = new Set(['finance', 'legal', 'authority', 'insurer', 'agent']);
const ORDER: readonly Party[] = ['finance', 'legal', 'insurer', 'authority', 'agent', 'decider', 'owner'];

const words = (party: Party): string => expressionOf(PARTIES[party]).source;
const before = (party: Party): RegExp =>
  new RegExp(`${expressionOf(LIES_WITH).source} (?:(?!e )\\w+ ){0,2}(?:${words(party)})`);
const into = (party: Party): RegExp => new RegExp(`${expressionOf(LIES_IN).source} (?:\\w{1,4} )?(?:${words(party)})`);
const meant = (party: Party): RegExp =>
  new RegExp(`${expressionOf(MEANT_FOR).source} (?:\\w{1,3} )?(?:${words(party)})`);

const KNOWN = ORDER.map((party) => ({
  party,
  named: expressionOf(PARTIES[party]),
  before: before(party),
  into: OFFICES.has(party) ? into(party) : null,
  meant: meant(party),
}));
const WEIGHING = expressionOf(WEIGHS);
const YES = expressionOf(SAYS_YES);
const NO = expressionOf(SAYS_NO);
const SHOWN = new RegExp(
  [MATTERS.quote, MATTERS.choices, MATTERS.offer, MATTERS.requisition]
    .map((matter) => expressionOf(matter).source)
    .join('|'),
);
const PAPERS = /\b(?:plans?|map|forms?|letter|brief|plano|piano|courrier|carta|lettera|pismo|method statement)\b/;
const CONTRACT = expressionOf(MATTERS.contract);
const CAME =
  /\b(?:received|back|recu\w*|recibid\w*|ricevut\w*|recebid\w*|ontvangen|otrzyman\w*|erhalten|eingegangen|delivered|signed|paid|booked|ordered|returned|cut|bought|visited|hired|borrow\w*|recce\w*|scout\w*|reper\w*|sopralluog\w*|visit\w*|begehung\w*|besichtig\w*|wizj\w*|dokumentacj\w*)\b/;
/** What is kept at somebody's place does not lie with them to decide: `on hold with FilmLA`. */
const KEPT = /\b(?:on hold|hold|held|pencil\w*|optioned|optioniert|opzionat\w*)\b/;
/** Whoever is named right before what they have to do is meant: `agency recommends, client to sign off`. */
const DECIDES = new RegExp(`${expressionOf(PARTIES.decider).source} (?:party )?${WEIGHING.source}`);
const CONFIRMS = /\b(?:confirm\w*|bestatig\w*|conferm\w*|bevestig\w*|potwierdz\w*)\b/;
const LONGEST = 9;

/** How far something is by who has it or what they said: `with legal`, `UPM to approve`, `Regie hat zugestimmt`. */
export function saidByParty(plain: string, group: StatusGroup): Status | null {
  const count = plain.split(' ').length;
  if (count < 2 || count > LONGEST || CONFIRMS.test(plain)) return null;
  for (const { party, named, ...ways } of KNOWN) {
    const says = SAYS[party];
    if (says.has[group] === undefined || !named.test(plain)) continue;
    const rest = plain.replace(named, 'party');
    if (NO.test(rest) && says.no?.[group]) return says.no[group];
    if (WEIGHING.test(rest)) {
      if (party === 'agent' && DECIDES.test(plain)) continue;
      const isPaper = party === 'agent' && CONTRACT.test(plain);
      return (isPaper ? undefined : WAVERS[party]?.[group]) ?? says.has[group];
    }
    if (YES.test(rest) && says.yes?.[group]) return says.yes[group];
    if (CAME.test(plain) || (group !== 'money' && KEPT.test(plain))) continue;
    const lies = ways.before.test(plain) || ways.into?.test(plain) === true;
    if (lies || ((SHOWN.test(plain) || PAPERS.test(plain)) && ways.meant.test(plain))) return says.has[group];
  }
  return null;
}

const WITH = expressionOf(LIES_WITH, '(?:^|\\w )');
const WITH_ANYBODY: Rungs = { money: 'submitted', ...WORKED_ON };

/** A bill, a problem or a draft that lies with somebody, whoever it is: `liegt bei Ulrike`, `z Adamem`. */
export function liesWith(plain: string, group: StatusGroup): Status | null {
  return plain.split(' ').length <= LONGEST && WITH.test(plain) ? (WITH_ANYBODY[group] ?? null) : null;
}
