import type { Field, Track } from '../model';
import type { ColumnProfile } from './column-profile';
import { FROM_CONTENT, isCounter, isMoneyColumn, readableShare } from './content-fit';
import { fillByContent } from './fill-by-content';
import type { HeaderMatch } from './match-header';
import { isNamedAgain } from './named-again';
import { REPEATABLE, TRACK_FIELDS } from './vocabulary/track-fields';

/** One column of a table before it is understood. */
export interface ColumnEvidence {
  readonly column: number;
  readonly header: string;
  readonly match: HeaderMatch;
  readonly profile: ColumnProfile;
  /** How well the content fits each field that the column can come to mean. */
  readonly fits: ReadonlyMap<Field, number>;
  readonly isMatrix: boolean;
  /** Whether the table has a header row at all. */
  readonly isHeaded: boolean;
  /** Whether the team has hidden the column. */
  readonly isHidden: boolean;
}

export interface FieldChoice {
  readonly column: number;
  readonly field: Field;
  /** How much speaks for it, 0 to about 1.5. */
  readonly score: number;
}

const LEAST_SCORE = 0.42;
const LEAST_CONTENT = 0.45;
/** In a table without headers nothing else can speak. */
const LEAST_CONTENT_ALONE = 0.35;

export type KnownTrack = Exclude<Track, 'none'>;

export const KNOWN_TRACKS = Object.keys(TRACK_FIELDS) as KnownTrack[]; // keys of a literal table are exactly its type's

/** How usual each field is in tables of each track, 0 to 1; made once, since it is asked for every column. */
const PRIORS: ReadonlyMap<KnownTrack, ReadonlyMap<Field, number>> = new Map(
  KNOWN_TRACKS.map((track) => {
    const { core, usual, possible } = TRACK_FIELDS[track];
    const priors = new Map<Field, number>([['ignore', 0.8]]);
    for (const field of possible) priors.set(field, 0.7);
    for (const field of usual) priors.set(field, 0.88);
    for (const field of core) priors.set(field, 1);
    return [track, priors] as const;
  }),
);
const UNUSUAL = 0.35;
/** Fields at least as usual as this are recognised by content alone. */
const USUAL = 0.8;

export function prior(track: KnownTrack, field: Field): number {
  return PRIORS.get(track)?.get(field) ?? UNUSUAL;
}

/** Gives every column a field, as a table of the track would have it; each field once, but for those that may repeat. */
export function chooseFields(track: KnownTrack, columns: readonly ColumnEvidence[]): FieldChoice[] {
  const candidates = columns.flatMap((column) => candidatesOf(track, column));
  // Of two that fit alike, the header that can mean less is meant.
  const meanings = new Map(columns.map(({ column, match }) => [column, match.fields.size]));
  const breadth = ({ column }: FieldChoice): number => meanings.get(column) ?? 0;
  candidates.sort((a, b) => b.score - a.score || breadth(a) - breadth(b) || a.column - b.column);
  const chosen = new Map<number, FieldChoice>();
  const used = new Set<Field>();
  for (const candidate of candidates) {
    if (chosen.has(candidate.column)) continue;
    if (used.has(candidate.field) && !REPEATABLE.has(candidate.field)) continue;
    chosen.set(candidate.column, candidate);
    used.add(candidate.field);
  }
  const choices = columns.map(
    (column) =>
      (isNamedAgain(column, columns, chosen) ? undefined : chosen.get(column.column)) ?? {
        column: column.column,
        field: 'ignore' as const,
        score: 0,
      },
  );
  const named = withStatus(track, columns, withSubject(track, columns, renamed(track, columns, choices)));
  const filled = fillByContent(track, columns, named, LEAST_SCORE);
  return columns.some(({ isHeaded }) => isHeaded) ? filled : besideOthers(track, columns, filled);
}

const LEAST_READABLE = 0.3;
/** So many of its texts must read as statuses where a column's header says something else. */
const READABLE_AGAINST_HEADER = 0.6;
/** Columns of papers can tell all that there is to tell; what else a header names stays what it is. */
const TELLING: ReadonlySet<Field> = new Set(['ignore', 'agreement', 'permit', 'approval', 'insurance', 'paid', 'done']);

/**
 * Where a table that people keep up to date has no status, a column that no header names and whose texts can be read
 * as one is it: `Vibe check`, `Jak stoi`. So is one whose header says something else, such as `Contract`, `Position` or
 * `Règlement`, where nearly all of its texts tell how far things are.
 */
function withStatus(
  track: KnownTrack,
  columns: readonly ColumnEvidence[],
  choices: readonly FieldChoice[],
): FieldChoice[] {
  if (!TRACK_FIELDS[track].core.includes('status') || choices.some(({ field }) => field === 'status'))
    return [...choices];
  const readable = columns.map(({ match, isMatrix, profile, header, isHeaded }, index) => {
    const field = choices[index]?.field ?? 'ignore';
    if (TRACK_FIELDS[track].subjects.includes(field) || isMatrix || (header === '' && isHeaded)) return 0;
    const share = readableShare(profile, [track]);
    if (header === '') return profile.distinct >= 2 && share >= READABLE_AGAINST_HEADER ? share : 0;
    const isUnnamed = (field === 'ignore' || match.best < 0.5) && match.best < 0.8;
    if (isUnnamed) return share;
    const isTold = profile.distinct >= 3 && share >= READABLE_AGAINST_HEADER;
    return isTold && TELLING.has(field) ? share - READABLE_AGAINST_HEADER / 2 : 0;
  });
  const best = Math.max(...readable);
  if (best < LEAST_READABLE) return [...choices];
  const column = columns[readable.indexOf(best)]?.column;
  return choices.map((choice) =>
    choice.column === column ? { ...choice, field: 'status', score: LEAST_SCORE } : choice,
  );
}

/** Fields that name what stands in the column beside them, in tables without headers. */
const BESIDE: readonly (readonly [Field, Field])[] = [
  ['intExt', 'set'],
  ['role', 'person'],
];

/**
 * Without headers, where a column stands says what it is: the set stands beside `INT`, the name beside the position,
 * and the longest texts of a plan are its synopses.
 */
function besideOthers(
  track: KnownTrack,
  columns: readonly ColumnEvidence[],
  choices: readonly FieldChoice[],
): FieldChoice[] {
  const found = [...choices];
  const isFree = (index: number): boolean =>
    found[index]?.field === 'ignore' && (columns[index]?.profile.share.text ?? 0) >= 0.6;
  const give = (index: number, field: Field): void => {
    const column = columns[index];
    if (column && isFree(index) && prior(track, field) >= USUAL && !found.some((choice) => choice.field === field))
      found[index] = { column: column.column, field, score: LEAST_SCORE };
  };
  for (const [field, beside] of BESIDE) give(found.findIndex((choice) => choice.field === field) + 1 || -1, beside);
  const lengths = columns.map(({ profile }, index) => (isFree(index) ? profile.averageLength : 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  if ((lengths[longest] ?? 0) >= 8) give(longest, 'synopsis');
  return found;
}

/** `Paid? Y/N` is the status of a bill where nothing else is. */
function isYesNoPaid({ match, profile }: ColumnEvidence): boolean {
  return (match.fields.get('paid') ?? 0) >= 0.8 && profile.share.status + profile.share.bool >= 0.6;
}

/** Where nothing says what names a row, and headers are in no vocabulary, the first column of different words does. */
function withSubject(
  track: KnownTrack,
  columns: readonly ColumnEvidence[],
  choices: readonly FieldChoice[],
): FieldChoice[] {
  const { subjects } = TRACK_FIELDS[track];
  const [subject] = subjects;
  if (subject === undefined || choices.some(({ field }) => subjects.includes(field))) return [...choices];
  const column = columns.find(({ profile, match, isMatrix }, index) => {
    const isFree = choices[index]?.field === 'ignore' && match.best < 0.5 && !isMatrix;
    return isFree && profile.filled >= 2 && profile.share.text >= 0.6 && profile.distinct >= profile.filled * 0.5;
  })?.column;
  return choices.map((choice) =>
    choice.column === column ? { ...choice, field: subject, score: LEAST_SCORE } : choice,
  );
}

/**
 * A lone column of places is the set in a script's table and the real place in a table of places; a lone column of
 * `Rent/Buy` says where things come from.
 */
function renamed(
  track: KnownTrack,
  columns: readonly ColumnEvidence[],
  choices: readonly FieldChoice[],
): FieldChoice[] {
  const has = (field: Field): boolean => choices.some((choice) => choice.field === field);
  const rename = (from: Field, to: Field): FieldChoice[] =>
    choices.map((choice) => (choice.field === from ? { ...choice, field: to } : choice));
  const isRoute = (column: number): boolean =>
    (columns.find((candidate) => candidate.column === column)?.match.fields.get('vendor') ?? 0) >= 0.85;
  if (!has('vendor') && choices.some(({ field, column }) => field === 'category' && isRoute(column)))
    return rename('category', 'vendor');
  if (track === 'locations' && !has('location')) return rename('set', 'location');
  if ((track === 'scenes' || track === 'schedule') && !has('set') && has('intExt')) return rename('location', 'set');
  if (track === 'payments' && !has('status') && columns.some(isYesNoPaid)) return rename('paid', 'status');
  if (track === 'schedule' && !has('scene') && !has('location') && has('set')) return rename('set', 'location');
  if (track === 'schedule' && !has('scene') && !has('description')) return rename('synopsis', 'description');
  if ((track === 'rehearsals' || (track === 'callSheet' && !has('scene'))) && !has('location'))
    return rename('set', 'location');
  if (THINGS.has(track) && !has('item') && has('description')) return rename('description', 'item');
  if (THINGS.has(track) && !has('character') && !has('person')) return rename('cast', 'character');
  if (THINGS.has(track) && track !== 'wardrobe' && !has('owner')) return rename('person', 'owner');
  return [...choices];
}

const THINGS: ReadonlySet<KnownTrack> = new Set(['props', 'setDressing', 'wardrobe', 'equipment', 'shopping']);

function candidatesOf(track: KnownTrack, evidence: ColumnEvidence): FieldChoice[] {
  const { column, match, fits } = evidence;
  if (evidence.isMatrix) return [{ column, field: 'matrix', score: 1 }];
  if (match.best < 0.5) return contentCandidates(track, evidence);
  const found: FieldChoice[] = [];
  for (const [field, said] of match.fields) {
    if (match.best >= 0.95 && said < 0.8) continue;
    const fit = fits.get(field) ?? 0;
    const score = said * prior(track, field) + (fit > 0 ? 0.5 * fit : 0.8 * fit);
    if (score >= LEAST_SCORE) found.push({ column, field, score });
  }
  // `Complete?` over words and not over ticks is a status.
  const { share } = evidence.profile;
  if ((match.fields.get('done') ?? 0) >= 0.8 && share.bool < 0.3 && (fits.get('status') ?? 0) > -0.2)
    found.push({ column, field: 'status', score: 0.7 * prior(track, 'status') + 0.5 * (fits.get('status') ?? 0) });
  const fallback = contentCandidates(track, evidence).map((candidate) => ({
    ...candidate,
    score: candidate.score * 0.7,
  }));
  return [...found, ...fallback.filter(({ score }) => score >= LEAST_SCORE)];
}

const OF_SCENES: ReadonlySet<KnownTrack> = new Set(['scenes', 'schedule', 'callSheet', 'revisions', 'rehearsals']);

function contentCandidates(
  track: KnownTrack,
  { column, profile, fits, header, isHeaded, isHidden }: ColumnEvidence,
): FieldChoice[] {
  if (profile.filled < 2 || (isHidden && header === '')) return [];
  const found: FieldChoice[] = [];
  for (const field of FROM_CONTENT) {
    if (field === 'cost' && !isMoneyColumn(profile)) continue;
    if (field === 'scene' && !OF_SCENES.has(track) && isCounter(profile)) continue; // numbers of rows
    const fit = fits.get(field) ?? 0;
    const usual = prior(track, field);
    if (usual < USUAL || field === 'ignore') continue;
    const score = fit * usual * (header === '' ? 1 : 0.85);
    if (score >= (isHeaded ? LEAST_CONTENT : LEAST_CONTENT_ALONE)) found.push({ column, field, score });
  }
  return found;
}
