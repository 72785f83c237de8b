import type { Field, Track } from '../model';
import type { ColumnProfile, Kind } from './column-profile';
import { readStatusWord } from './status-words';

type Fit = (profile: ColumnProfile) => number;

/** The share of cells that have one of the kinds. */
function share(profile: ColumnProfile, ...kinds: readonly Kind[]): number {
  return Math.min(
    1,
    kinds.reduce((sum, kind) => sum + profile.share[kind], 0),
  );
}

/** Speaks for a field from `half` of the cells on and against it when hardly any cell has the kind. */
function typed(profile: ColumnProfile, reward: number, ...kinds: readonly Kind[]): number {
  const found = share(profile, ...kinds);
  if (found >= 0.5) return reward * found;
  return found < 0.2 ? -0.7 : found - 0.5;
}

const against = (profile: ColumnProfile, ...kinds: readonly Kind[]): number => -0.9 * share(profile, ...kinds);
const isClosed = (profile: ColumnProfile): boolean =>
  profile.filled >= 4 && profile.distinct <= 25 && profile.distinct / profile.filled <= 0.5;

const element: Fit = (profile) => -0.6 * share(profile, 'number', 'date', 'email', 'phone', 'time');
const dates: Fit = (profile) => {
  const found = share(profile, 'date');
  if (found >= 0.35) return share(profile, 'number') > 0.3 ? 0 : 0.5;
  return share(profile, 'bool', 'number', 'text', 'email', 'intExt', 'dayNight', 'scene', 'shortName', 'time') >= 0.6
    ? -0.7
    : -0.1;
};
const money: Fit = (profile) => {
  if (share(profile, 'date', 'time') > 0.4) return -0.9;
  const found = share(profile, 'money', 'number');
  if (isMoneyColumn(profile)) return 0.6;
  if (found >= 0.4) return 0.4;
  return found < 0.15 && share(profile, 'text') > 0.7 ? -0.5 : 0;
};
/** Sums give themselves away only by their marks: a plain number can be anything. */
export function isMoneyColumn(profile: ColumnProfile): boolean {
  return profile.share.money >= 0.6;
}

const paper: Fit = (profile) =>
  (share(profile, 'status', 'bool') >= 0.4 ? 0.3 : 0) + against(profile, 'number', 'date', 'email', 'phone', 'money');
const name: Fit = (profile) =>
  (share(profile, 'personName') >= 0.4 ? 0.5 : 0) -
  (share(profile, 'role') >= 0.6 ? 0.4 : 0) +
  against(profile, 'number', 'date', 'email', 'phone', 'bool', 'status', 'address', 'money');

const FITS: Readonly<Partial<Record<Field, Fit>>> = {
  scene: sceneFit,
  intExt: (p) => (share(p, 'intExt', 'intExtDayNight') >= 0.6 ? 0.8 : -0.9),
  set: (p) =>
    (p.share.heading >= 0.5 ? 0.7 : p.share.upper >= 0.5 ? 0.2 : 0) +
    against(p, 'number', 'date', 'bool', 'time', 'email', 'phone', 'sceneOne', 'intExt', 'money'),
  location: (p) =>
    (p.share.address >= 0.4 ? 0.1 : 0) +
    against(p, 'number', 'date', 'bool', 'time', 'email', 'phone', 'intExt', 'money', 'status') +
    0.3 * against(p, 'sceneOne'), // rooms are numbered, too
  dayNight: (p) => (p.share.dayNight >= 0.6 ? 0.8 : -0.9),
  pages: (p) => (share(p, 'eighths') >= 0.3 ? 0.8 : typed(p, 0.3, 'pages', 'number')),
  synopsis: (p) =>
    (p.averageLength >= 18 ? 0.4 : 0) +
    against(p, 'number', 'date', 'bool', 'time', 'scene', 'intExt', 'dayNight', 'email'),
  cast: (p) =>
    (share(p, 'idList') >= 0.6 && p.longest > 2 ? 0.4 : share(p, 'nameList') >= 0.3 ? 0.4 : 0) +
    against(p, 'date', 'bool', 'time', 'email', 'phone', 'money', 'eighths'),
  item: (p) =>
    (p.filled >= 3 && p.distinct / p.filled >= 0.6 ? 0.2 : 0) +
    against(p, 'number', 'date', 'bool', 'time', 'email', 'phone', 'status', 'scene') +
    0.3 * against(p, 'personName'),
  description: (p) =>
    (p.averageLength >= 10 ? 0.2 : 0) + against(p, 'number', 'date', 'bool', 'time', 'email', 'phone', 'scene'),
  category: (p) => (isClosed(p) ? 0.2 : 0) + against(p, 'number', 'date', 'bool', 'time', 'email', 'phone'),
  quantity: (p) => typed(p, 0.4, 'number') + against(p, 'date', 'time') - (isCounter(p) ? 0.3 : 0),
  person: name,
  character: (p) =>
    (p.share.upper >= 0.6 && p.share.scene < 0.3 ? 0.25 : 0) +
    against(p, 'number', 'date', 'bool', 'email', 'phone', 'status', 'money'),
  role: (p) => (p.share.role >= 0.4 ? 0.5 : 0) + against(p, 'number', 'date', 'bool', 'email', 'phone', 'money'),
  department: (p) =>
    (p.share.department >= 0.4 ? 0.5 : 0) + against(p, 'number', 'date', 'bool', 'email', 'phone', 'money'),
  email: (p) => typed(p, 1, 'email'),
  phone: (p) => typed(p, 1, 'phone'),
  owner: (p) =>
    (isClosed(p) && p.averageLength < 16 ? 0.25 : 0) +
    against(p, 'number', 'date', 'bool', 'email', 'phone', 'time', 'money', 'status') -
    (p.averageLength > 25 ? 0.4 : 0),
  vendor: (p) =>
    against(p, 'number', 'date', 'bool', 'email', 'phone', 'time') -
    0.4 * share(p, 'status') -
    (p.filled >= 3 && p.distinct <= 6 && p.averageLength <= 8 ? 0.1 : 0),
  status: (p) => statusFit(p),
  dueDate: (p) => Math.max(dates(p), p.share.duration >= 0.4 ? 0.5 : -1),
  startDate: dates,
  endDate: dates,
  date: (p) => Math.max(dates(p), p.share.dayMark >= 0.5 ? 0.1 : -1),
  time: (p) => (share(p, 'time') >= 0.3 ? 0.6 : share(p, 'date', 'dayNight', 'text', 'number') >= 0.6 ? -0.7 : 0),
  callTime: (p) => (share(p, 'time') >= 0.3 ? 0.6 : share(p, 'date', 'text', 'number') >= 0.6 ? -0.7 : 0),
  shootDay: (p) =>
    (p.share.dayMark >= 0.5 ? 0.5 : share(p, 'integer', 'dayMark') >= 0.5 ? 0.3 : p.filled >= 2 ? -0.8 : 0) +
    against(p, 'date', 'money'),
  address: (p) =>
    p.share.address >= 0.4 ? 0.8 : share(p, 'number', 'date', 'bool', 'email', 'phone') > 0.4 ? -0.9 : -0.1,
  permit: paper,
  agreement: paper,
  insurance: paper,
  approval: paper,
  rate: money,
  cost: money,
  budget: money,
  actual: money,
  paid: (p) => (share(p, 'bool', 'date', 'status', 'money', 'number') >= 0.4 ? 0.3 : 0),
  approvedBy: (p) => against(p, 'number', 'date', 'bool', 'email', 'phone', 'money'),
  notes: (p) =>
    (p.averageLength >= 14 || p.filled < p.rows * 0.5 ? 0.15 : 0) +
    against(p, 'number', 'bool', 'email', 'phone', 'scene'),
  reference: (p) =>
    (p.share.url >= 0.4 || p.share.code >= 0.5 ? 0.4 : 0) + against(p, 'date', 'time', 'email', 'phone'),
  done: (p) => (p.share.bool >= 0.6 ? 0.9 : p.share.number >= 0.5 ? -1 : p.filled >= 2 ? -0.6 : 0),
  id: (p) => idFit(p),
  severity: (p) => (p.distinct <= 6 && p.averageLength <= 10 ? 0.4 : -0.3) + against(p, 'date', 'bool', 'email'),
  revision: (p) => (p.share.colour >= 0.4 ? 0.6 : 0) + against(p, 'date', 'bool', 'email', 'phone'),
};

function sceneFit(p: ColumnProfile): number {
  const base = p.share.scene >= 0.6 ? 0.5 : p.share.scene < 0.3 ? -0.8 : -0.1;
  const isOneEach = p.share.sceneOne >= 0.8 && p.distinct >= p.filled * 0.9;
  const isCastNumbers = p.share.idList >= 0.8 && p.share.sceneOne < 0.8;
  return base + (isOneEach ? 0.15 : 0) - (isCastNumbers ? 0.1 : 0) - p.share.bool - 0.8 * p.share.time;
}

function statusFit(p: ColumnProfile): number {
  const said = Math.max(p.share.status, 0.9 * readableShare(p));
  const isNever = said === 0 && p.filled >= 3 && p.distinct === p.filled;
  const base = said >= 0.5 ? 0.6 : said >= 0.25 ? 0.3 : isClosed(p) ? 0 : isNever ? -0.5 : -0.2;
  return (
    base +
    against(p, 'number', 'date', 'email', 'phone', 'time', 'money') -
    (p.averageLength > 24 ? 0.5 : 0) -
    0.5 * p.share.bool
  );
}

/**
 * The share of the texts that can be read as a status, though no vocabulary has them whole: `wird gebaut bis Mo`,
 * `interviewing 3 ppl`. Looked at only where the column can be one: short texts that are no names.
 */
export function readableShare(p: ColumnProfile, tracks: readonly Track[] = ['props', 'crew']): number {
  if (p.share.text < 0.5 || p.averageLength > 26 || p.texts.length < 2) return 0;
  if (p.share.personName >= 0.4 || p.share.role >= 0.5 || p.share.nameList >= 0.3 || p.share.scene >= 0.5) return 0;
  const read = p.texts.filter((text) => tracks.some((track) => readStatusWord(text, track))).length;
  return read / p.texts.length;
}

/** Numbers that only grow and never come twice count the rows. */
export function isCounter(p: ColumnProfile): boolean {
  return p.filled >= 3 && p.isRising && p.distinct === p.filled && p.share.integer >= 0.8;
}

function idFit(p: ColumnProfile): number {
  // Small numbers in any order count something; those that name a row grow from row to row.
  const isCount = p.share.integer >= 0.8 && !p.isRising && p.longest <= 3;
  const isUnique = p.filled >= 2 && p.distinct / p.filled >= 0.8 && !isCount;
  const isNumbered = share(p, 'integer', 'code') >= 0.5;
  return (
    (isUnique && isNumbered ? (p.isRising ? 0.46 : 0.4) : isNumbered ? 0.1 : -0.3) +
    against(p, 'date', 'bool', 'email', 'phone', 'time')
  );
}

/** How well a column's content fits a field: from about −1 (cannot be) to 1 (says it by itself), 0 when it is blank. */
export function contentFit(field: Field, profile: ColumnProfile): number {
  if (profile.filled === 0) return profile.placeholders > 0 && field === 'status' ? profile.share.status * 0.3 : 0;
  const fit = FITS[field] ?? element;
  const sure = Math.min(1, 0.5 + profile.filled / 8);
  return Math.max(-1, Math.min(1, fit(profile))) * sure;
}

/** Fields that content alone can give away. */
export const FROM_CONTENT: readonly Field[] = [
  'email',
  'phone',
  'intExt',
  'dayNight',
  'scene',
  'pages',
  'done',
  'status',
  'address',
  'date',
  'person',
  'set',
  'synopsis',
  'cast',
  'time',
  'department',
  'role',
  'cost',
  'item',
  'character',
  'id',
  'notes',
];

/** The fits of all fields that a column can come to mean. */
export function contentFits(profile: ColumnProfile, named: Iterable<Field>): ReadonlyMap<Field, number> {
  const fields = new Set([...FROM_CONTENT, ...named]);
  return new Map([...fields].map((field) => [field, field === 'ignore' ? 0 : contentFit(field, profile)]));
}
