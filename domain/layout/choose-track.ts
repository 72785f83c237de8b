import type { Field } from '../model';
import { chooseFields, KNOWN_TRACKS, type ColumnEvidence, type FieldChoice, type KnownTrack } from './choose-fields';
import { normalise } from './normalise';
import { bySubjects, subjectContent } from './subject-content';
import { reasonsOf } from './track-reasons';
import { indexPhrases } from './vocabulary/lookup';
import { TRACK_FIELDS } from './vocabulary/track-fields';
import { MORE_TITLES } from './vocabulary/more-titles';
import { TRACK_TITLES } from './vocabulary/tracks';

export interface TrackEvidence {
  readonly tabTitle: string;
  /** Lines above the table, the nearest first. */
  readonly titles: readonly string[];
  readonly columns: readonly ColumnEvidence[];
  /** How many bars between the rows name a shooting day. */
  readonly dayBars: number;
  readonly dataRows: number;
  /** The track that the team has named: then no other is considered. */
  readonly only?: KnownTrack;
}

export interface TrackChoice {
  readonly track: KnownTrack;
  readonly score: number;
  /** How far ahead of the next best track it is. */
  readonly lead: number;
  readonly fields: readonly FieldChoice[];
  /** Whether the tab's title or a line above the table names the track. */
  readonly isNamed: boolean;
  /** What the titles name instead, when they name other tracks only. */
  readonly namedInstead: readonly KnownTrack[];
  readonly reasons: readonly string[];
}

const TITLE_PHRASES = indexPhrases(
  [...Object.entries(TRACK_TITLES), ...Object.entries(MORE_TITLES)].map(
    ([track, phrases]) => [track as KnownTrack, phrases] as const,
  ), // a literal table's keys
);

/** A title's word cut short: `répét`, `locs`. */
function completed(word: string, size: number): ReturnType<typeof TITLE_PHRASES.get> | null {
  if (size > 1 || word.length < 5) return null;
  for (const [phrase, found] of TITLE_PHRASES) {
    if (phrase.length >= word.length + 2 && !phrase.includes(' ') && phrase.startsWith(word)) return found;
  }
  return null;
}

/** What a title says: each track with 0 to 1; the longer the phrase and the earlier it stands, the more. */
export function titleTracks(title: string): Map<KnownTrack, number> {
  const said = new Map<KnownTrack, number>();
  const words = normalise(title.replace(/[_]/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(' ')
    .filter((word) => !/^\d+$/.test(word));
  const taken = new Set<number>();
  for (let size = Math.min(4, words.length); size > 0; size -= 1) {
    for (let start = 0; start + size <= words.length; start += 1) {
      const covered = Array.from({ length: size }, (_, offset) => start + offset);
      if (covered.some((index) => taken.has(index))) continue;
      const found = TITLE_PHRASES.get(words.slice(start, start + size).join(' '));
      const cutShort = found ? null : completed(words[start] ?? '', size);
      if (!found && !cutShort) continue;
      for (const index of covered) taken.add(index);
      const weight = Math.max(0.5, 1 - 0.08 * start) * Math.min(1, 0.75 + (0.25 * size) / words.length);
      for (const { meaning } of found ?? cutShort ?? [])
        said.set(meaning, Math.max(said.get(meaning) ?? 0, found ? weight : weight * 0.8));
    }
  }
  if (said.size === 0 && /^[$£€]+$/.test(title.trim())) said.set('budget', 1);
  return said;
}

/** What the table is about, scored over all tracks; the fields are those that the best track gives. */
export function chooseTrack(evidence: TrackEvidence): TrackChoice {
  const tab = titleTracks(evidence.tabTitle);
  const above = nearestTitle(evidence.titles);
  const { only } = evidence;
  const subjects = subjectContent(evidence.columns);
  const scored = (only === undefined ? KNOWN_TRACKS : [only])
    .map((track) => {
      const fields = chooseFields(track, evidence.columns);
      const title =
        2.6 * (above.get(track) ?? 0) + (above.size > 0 && !above.has(track) ? 1.2 : 1.9) * (tab.get(track) ?? 0);
      return {
        track,
        fields,
        score: title + headerScore(track, evidence, fields) + bySubjects(track, subjects, evidence.columns),
      };
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0] ?? { track: 'contacts' as const, fields: [], score: 0 };
  return {
    ...best,
    lead: best.score - (scored.find(({ track }) => !areAlike(track, best.track))?.score ?? 0),
    isNamed: tab.has(best.track) || above.has(best.track),
    namedInstead: [...tab.keys(), ...above.keys()].some((track) => areAlike(track, best.track))
      ? []
      : [...new Set([...above.keys(), ...tab.keys()])],
    reasons: reasonsOf(best.track, evidence, tab, above),
  };
}

/** Tracks that are treated so much alike that either reading serves the team. */
const ALIKE: readonly (readonly KnownTrack[])[] = [
  ['props', 'setDressing', 'shopping'],
  ['crew', 'contacts'],
];

function areAlike(a: KnownTrack, b: KnownTrack): boolean {
  return a === b || ALIKE.some((tracks) => tracks.includes(a) && tracks.includes(b));
}

/** The nearest line above that names a track. A legend or a date says nothing and is passed over. */
function nearestTitle(titles: readonly string[]): Map<KnownTrack, number> {
  for (const title of titles) {
    if (title.length > 70 || /=/.test(title)) continue;
    const said = titleTracks(title);
    const words = title.trim().split(/\s+/).length;
    if (said.size > 0) return new Map([...said].map(([track, weight]) => [track, words <= 4 ? weight : weight * 0.5]));
  }
  return new Map();
}

function headerScore(track: KnownTrack, evidence: TrackEvidence, fields: readonly FieldChoice[]): number {
  const shape = TRACK_FIELDS[track];
  const present = new Set(fields.filter(({ score }) => score >= 0.4).map(({ field }) => field));
  let score = 0;
  for (const choice of fields) {
    if (choice.field === 'ignore') continue;
    score +=
      Math.min(1.2, choice.score) *
      (shape.core.includes(choice.field)
        ? 0.5
        : shape.usual.includes(choice.field)
          ? 0.22
          : shape.possible.includes(choice.field)
            ? 0.05
            : -0.2);
  }
  score = (3 * score) / Math.sqrt(evidence.columns.length + 3);
  for (const group of shape.needs) if (!group.some((field) => present.has(field))) score -= 1.8;
  const subjects = evidence.columns.reduce((sum, { match }) => sum + subjectWeight(match.tracks.get(track) ?? 0), 0);
  return score + Math.min(2.4, subjects) + contentScore(track, evidence, present);
}

function subjectWeight(strength: number): number {
  return strength >= 0.8 ? 0.95 : strength >= 0.6 ? 0.3 : 0;
}

const ELEMENTS: readonly Field[] = [
  'props',
  'wardrobe',
  'background',
  'vfx',
  'sfx',
  'stunts',
  'vehicles',
  'animals',
  'makeup',
  'sound',
];
const OF_PEOPLE: readonly KnownTrack[] = ['cast', 'crew', 'contacts', 'callSheet'];

/** What the rows themselves say: bars that name days, positions of a crew, colours of revisions, things or people. */
function contentScore(track: KnownTrack, { columns, dayBars }: TrackEvidence, present: ReadonlySet<Field>): number {
  const some = (test: (column: ColumnEvidence) => boolean): boolean => columns.some(test);
  const isThings = some(
    ({ match, profile }) => (match.fields.get('item') ?? 0) >= 0.95 && profile.share.personName < 0.4,
  );
  const dates = Math.max(
    0,
    ...columns.map(({ profile, match }) =>
      match.fields.has('date') && profile.share.date >= 0.5 ? profile.distinct : 0,
    ),
  );
  if (track === 'callSheet' && dates >= 2) return -1.2; // a call sheet is of one day
  if (OF_PEOPLE.includes(track)) {
    const isCrew = some(
      ({ match, profile }) => profile.share.role >= 0.5 && (match.fields.has('role') || match.best < 0.5),
    );
    return (isThings && !present.has('role') ? -0.8 : 0) + (track === 'crew' && isCrew ? 0.8 : 0);
  }
  const isDated =
    present.has('shootDay') ||
    some(({ match, profile }) => (match.fields.get('date') ?? 0) >= 0.6 && profile.share.date >= 0.35);
  const elements = ELEMENTS.filter((field) => present.has(field)).length;
  switch (track) {
    case 'schedule':
      return (
        (dayBars > 0 ? 1.5 : 0) +
        (isDated && present.has('scene') ? 0.8 : 0) -
        (isThings && present.has('status') ? 0.8 : 0) -
        (dayBars === 0 && !isDated && elements >= 2 ? 0.8 : 0)
      );
    case 'budget':
      return present.has('status') || present.has('scene') ? -0.8 : 0; // what things cost, beside how far they are
    case 'scenes':
      return 0.35 * Math.min(3, elements) - (dayBars > 0 ? 1 : 0);
    case 'props':
      return present.has('scene') ? 0.3 : 0;
    case 'equipment':
      return present.has('rate') || present.has('startDate') || present.has('endDate') ? 0 : -0.35;
    case 'issues':
      return (
        (present.has('scene') || present.has('cost') ? -0.3 : 0) -
        (isOfShortTexts(columns) && !present.has('severity') && !present.has('date') && !present.has('dueDate')
          ? 0.8
          : 0)
      );
    case 'setDressing':
      return present.has('set') ? 0.3 : 0;
    case 'shopping':
      if (present.has('scene') || present.has('character') || present.has('set')) return -1;
      return present.has('cost') || present.has('budget') || present.has('done') || present.has('dueDate') ? -0.5 : -1;
    case 'revisions':
      return present.has('revision') && some(({ profile }) => profile.share.colour >= 0.6) ? 1 : 0;
    default:
      return 0;
  }
}

/** Things are named in a word or two; what is wrong takes more. */
function isOfShortTexts(columns: readonly ColumnEvidence[]): boolean {
  const named = columns.filter(({ match }) => match.fields.has('description') || match.fields.has('item'));
  return named.length > 0 && named.every(({ profile }) => profile.averageLength < 16);
}
