import type { Field, Status, Track } from '../model';
import { FIELDS, STATUSES, TRACKS } from '../model';
import { plain } from '../items/text';
import { trackName } from '../stages';

/** What a person types for a column, a table or a word that Callboard shall not touch. */
export const LEAVE_ALONE = 'leave alone';

const FIELD_NAMES: Readonly<Record<Field, string>> = {
  scene: 'scene',
  intExt: 'int/ext',
  set: 'set (in the script)',
  location: 'location (the real place)',
  dayNight: 'day or night',
  pages: 'pages',
  synopsis: 'synopsis',
  cast: 'cast in it',
  background: 'background',
  props: 'props in it',
  wardrobe: 'wardrobe in it',
  vehicles: 'vehicles in it',
  animals: 'animals in it',
  stunts: 'stunts',
  sfx: 'special effects',
  vfx: 'visual effects',
  makeup: 'make-up',
  setDressing: 'set dressing in it',
  greenery: 'greenery',
  sound: 'sound',
  music: 'music',
  equipment: 'equipment in it',
  item: 'item (what the row is about)',
  description: 'description',
  category: 'category',
  quantity: 'quantity',
  person: 'person',
  character: 'character',
  role: 'role or position',
  department: 'department',
  email: 'email address',
  phone: 'phone',
  owner: 'who is on it',
  vendor: 'where it comes from',
  status: 'status',
  dueDate: 'due date',
  startDate: 'start date',
  endDate: 'end date',
  date: 'date',
  time: 'time',
  callTime: 'call time',
  shootDay: 'shooting day',
  address: 'address',
  permit: 'permit',
  agreement: 'agreement',
  insurance: 'insurance',
  rate: 'rate',
  cost: 'cost',
  budget: 'budget',
  actual: 'actual cost',
  paid: 'paid',
  approvedBy: 'approved by',
  approval: 'approval',
  notes: 'notes',
  reference: 'reference or link',
  done: 'done (tick)',
  id: 'number of the row',
  severity: 'severity',
  revision: 'revision',
  matrix: 'one of a matrix',
  ignore: LEAVE_ALONE,
};

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  needed: 'needed',
  sourcing: 'sourcing',
  option: 'option',
  submitted: 'submitted',
  offered: 'offered',
  agreed: 'agreed',
  approved: 'approved',
  inProgress: 'in progress',
  booked: 'booked',
  signed: 'signed',
  inHand: 'in hand',
  ready: 'ready',
  onSet: 'on set',
  done: 'done',
  returned: 'returned',
  rejected: 'rejected',
  cancelled: 'cancelled',
  notNeeded: 'not needed',
  unknown: 'says nothing',
};

/** What a column means, as people read it. */
export function fieldName(field: Field): string {
  return FIELD_NAMES[field];
}

/** A rung of the status ladder as people read it. */
export function statusName(status: Status): string {
  return STATUS_NAMES[status];
}

/** A track as it is chosen in the settings. */
export function trackChoice(track: Track): string {
  return track === 'none' ? LEAVE_ALONE : trackName(track);
}

export const TRACK_CHOICES: readonly string[] = TRACKS.map(trackChoice);
export const FIELD_CHOICES: readonly string[] = FIELDS.map(fieldName);
export const STATUS_CHOICES: readonly string[] = STATUSES.map(statusName);

/** The track that a text names; `undefined` where it names none. */
export function trackNamed(text: string): Track | undefined {
  return named(TRACKS, trackChoice, text);
}

/** The meaning of a column that a text names: its whole name, or the part before a bracket. */
export function fieldNamed(text: string): Field | undefined {
  return named(FIELDS, fieldName, text);
}

export function statusNamed(text: string): Status | undefined {
  return named(STATUSES, statusName, text);
}

function named<T extends string>(all: readonly T[], nameOf: (one: T) => string, text: string): T | undefined {
  const wanted = plain(text);
  return all.find((one) => [nameOf(one), nameOf(one).replace(/ \(.*/, ''), one].some((name) => plain(name) === wanted));
}
