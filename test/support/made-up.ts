import { USUAL_POLICY } from '../../domain/escalation/policy';
import type { Item, Person, ProductionFacts, Step } from '../../domain/model';

/** A made-up production for tests, and what a test changes about it. */

export const SAM: Person = made('Sam Reyes', 'Location Manager');
export const BEA: Person = made('Bea Holloway', 'Props Master');
export const MAYA: Person = made('Maya Okafor', 'Associate Producer');
export const TOM: Person = made('Tom Brandvold', 'Line Producer');
export const HELENA: Person = made('Helena Strand', 'Executive Producer');

/** A person whose key and address follow from the name. */
export function made(name: string, role: string): Person {
  const slug = name.toLowerCase().replace(/\W+/g, '.');
  return { key: `p-${slug.replace('.', '-')}`, name, email: `${slug}@example.com`, roles: [role], department: '' };
}

export const FACTS: ProductionFacts = {
  productionId: 'paper-lanterns',
  title: 'Paper Lanterns',
  kind: 'film',
  calendar: { workingWeekdays: [1, 2, 3, 4, 5], daysOff: [], holidays: [], timeZone: 'Europe/London' },
  shootDays: [{ dayNumber: 1, date: '2027-05-17', scenes: ['1', '2'], location: 'Marrow Point' }],
  people: [SAM, BEA, MAYA, TOM, HELENA],
  associateProducer: MAYA.key,
  lineProducer: TOM.key,
  executiveProducer: HELENA.key,
  leadTimeScale: 1,
  reminderDays: 2,
  policy: USUAL_POLICY,
  leadTimes: {},
  approvalThreshold: null,
  spreadsheetUrl: 'https://sheets.example.com/paper-lanterns',
};

/** A location whose permit is to be filed: ten working days before it is needed. */
export const LIGHTHOUSE: Item = {
  key: 'r-LIGHTHSE',
  track: 'locations',
  title: 'Marrow Point Light',
  sheetId: 3,
  tabTitle: 'Locations',
  status: 'signed',
  statusWord: 'Agreement signed',
  hasStatus: true,
  words: { signed: 'Agreement signed' },
  marks: { permit: 'needed' },
  ownerName: '',
  ownerKey: SAM.key,
  department: 'Locations',
  notes: '',
  scenes: ['1'],
  neededOn: '2027-05-17',
  neededBecause: 'scene 1 is shot on day 1 (Mon 17 May)',
  ownDueDate: null,
};

export const LANTERN: Item = {
  ...LIGHTHOUSE,
  key: 'r-LANTERNS',
  track: 'props',
  title: 'Paper lanterns',
  sheetId: 4,
  tabTitle: 'Props',
  status: 'sourcing',
  statusWord: 'Sourcing',
  words: { sourcing: 'Sourcing', inHand: 'In hand' },
  marks: {},
  ownerKey: BEA.key,
  department: 'Props',
};

export const PERMIT_FILED: Step = {
  milestoneId: 'permitFiled',
  milestoneName: 'permit filed',
  reached: 'submitted',
  column: 'permit',
  ownerKey: SAM.key,
  dueDate: '2027-05-03',
  because: 'scene 1 is shot on day 1 (Mon 17 May), 10 working days before',
};
