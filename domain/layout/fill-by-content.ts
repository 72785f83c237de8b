import type { Field } from '../model';
import type { ColumnEvidence, FieldChoice, KnownTrack } from './choose-fields';
import { isMoneyColumn } from './content-fit';
import type { ColumnProfile } from './column-profile';

type Orders = Readonly<Partial<Record<KnownTrack, readonly Field[]>>>;

/** What dates say in a table of each track where no header tells: those that it lacks are given from left to right. */
const DATES: Orders = {
  cast: ['startDate', 'endDate'],
  crew: ['startDate', 'endDate'],
  equipment: ['startDate', 'endDate'],
  locations: ['startDate', 'endDate'],
  props: ['dueDate'],
  setDressing: ['dueDate'],
  wardrobe: ['dueDate'],
  shopping: ['dueDate'],
  payments: ['date', 'dueDate'],
  issues: ['date', 'dueDate'],
  schedule: ['date'],
  rehearsals: ['date'],
  revisions: ['date'],
  budget: ['date'],
};

/** The same of sums. */
const SUMS: Orders = {
  cast: ['rate'],
  crew: ['rate'],
  equipment: ['rate', 'cost'],
  locations: ['cost', 'rate'],
  props: ['cost', 'budget'],
  setDressing: ['cost', 'budget'],
  wardrobe: ['cost', 'budget'],
  shopping: ['cost'],
  payments: ['cost'],
  budget: ['budget', 'actual'],
};

/** The same of small numbers that count something. */
const COUNTS: Orders = {
  props: ['quantity'],
  setDressing: ['quantity'],
  wardrobe: ['quantity'],
  equipment: ['quantity'],
  shopping: ['quantity'],
};

/** The same of a few short names that come again and again. */
const PEOPLE: Orders = {
  props: ['owner'],
  setDressing: ['owner'],
  shopping: ['owner'],
  equipment: ['owner'],
  issues: ['owner'],
};

/** The same of lists of scenes, of numbers that name the rows, of departments, of names and of remarks. */
const SCENES: Orders = { props: ['scene'], setDressing: ['scene'], wardrobe: ['scene'], cast: ['scene'] };
const NUMBERS: Orders = {
  cast: ['id'],
  props: ['id'],
  setDressing: ['id'],
  wardrobe: ['id'],
  equipment: ['id'],
  payments: ['id'],
  issues: ['id'],
};
const DEPARTMENTS: Orders = {
  crew: ['department'],
  contacts: ['department'],
  equipment: ['department'],
  budget: ['department'],
  schedule: ['department'],
};
const NAMES: Orders = { scenes: ['cast'], schedule: ['cast'], rehearsals: ['cast'] };
const REMARKS: Orders = {
  cast: ['notes'],
  crew: ['notes'],
  locations: ['notes'],
  props: ['notes'],
  setDressing: ['notes'],
  wardrobe: ['notes'],
  equipment: ['notes'],
  shopping: ['notes'],
  payments: ['notes'],
};

const isDates = ({ share, filled }: ColumnProfile): boolean => filled >= 2 && share.date >= 0.7;
const isSums = (profile: ColumnProfile): boolean => profile.filled >= 2 && isMoneyColumn(profile) && !isDates(profile);
const isCounts = ({ share, filled, isRising, distinct, longest }: ColumnProfile): boolean =>
  filled >= 3 && share.integer >= 0.8 && longest <= 3 && !(isRising && distinct === filled);
const isPeople = ({ share, filled, distinct, averageLength }: ColumnProfile): boolean =>
  filled >= 4 &&
  distinct <= filled * 0.6 &&
  distinct >= 2 &&
  averageLength <= 12 &&
  share.shortName >= 0.9 &&
  share.status < 0.3;

const isScenes = ({ share, filled }: ColumnProfile): boolean =>
  filled >= 3 && share.scene >= 0.8 && share.scene - share.sceneOne >= 0.2 && share.money < 0.2;
const isNumbers = ({ share, filled, distinct, isRising, column }: ColumnProfile): boolean =>
  filled >= 3 && distinct === filled && (share.code >= 0.8 || (column === 0 && isRising && share.integer >= 0.8));
const isDepartments = ({ share, filled }: ColumnProfile): boolean => filled >= 3 && share.department >= 0.7;
const isNames = ({ share, filled }: ColumnProfile): boolean => filled >= 3 && share.nameList >= 0.4;
const isRemarks = ({ share, filled, rows, averageLength, distinct }: ColumnProfile): boolean =>
  filled >= 2 && filled < rows * 0.6 && share.text >= 0.8 && averageLength >= 8 && distinct >= filled * 0.8;

const KINDS: readonly (readonly [Orders, (profile: ColumnProfile) => boolean])[] = [
  [DATES, isDates],
  [SUMS, isSums],
  [COUNTS, isCounts],
  [SCENES, isScenes],
  [NUMBERS, isNumbers],
  [DEPARTMENTS, isDepartments],
  [NAMES, isNames],
  [PEOPLE, isPeople],
  [REMARKS, isRemarks],
];

/** Columns whose headers are in no vocabulary get the field that a column of their kind has where the table lacks it. */
export function fillByContent(
  track: KnownTrack,
  columns: readonly ColumnEvidence[],
  choices: readonly FieldChoice[],
  score: number,
): FieldChoice[] {
  const found = [...choices];
  for (const [orders, isKind] of KINDS) {
    const free = (orders[track] ?? []).filter((field) => !found.some((choice) => choice.field === field));
    for (const [index, { column, match, profile, isMatrix, header, isHidden }] of columns.entries()) {
      const isFree = found[index]?.field === 'ignore' && !isMatrix && !(isHidden && header === '');
      // Sums are sums though their header names something else, such as `Deal`.
      const isUnknown = match.best < 0.5 || (orders === SUMS && !match.fields.has('ignore'));
      if (!isFree || !isUnknown || !isKind(profile)) continue;
      const field = free.shift();
      if (field !== undefined) found[index] = { column, field, score };
    }
  }
  return found;
}
