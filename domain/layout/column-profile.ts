import * as is from './cell-kinds';
import { textAt, valueAt, type Grid } from './grid';
import { normalise } from './normalise';
import { isStatusWord } from './status-words';
import { findPhrase, phraseSet } from './vocabulary/lookup';
import { REVISION_WORDS, ROLE_WORDS } from './vocabulary/people';
import { DEPARTMENT_WORDS, PLACEHOLDERS } from './vocabulary/words';

const ROLES = allWords(ROLE_WORDS);
const COLOURS = phraseSet(REVISION_WORDS);
const DEPARTMENTS = phraseSet(DEPARTMENT_WORDS);
const PLACEHOLDER_SET = phraseSet(PLACEHOLDERS);

function allWords(phrases: Parameters<typeof phraseSet>[0]): ReadonlySet<string> {
  return phraseSet(phrases);
}

/** Whether a cell says that nothing is known: `TBC`, `offen`, `—`, `??`. */
export function isPlaceholderText(text: string): boolean {
  return /^[?\-–—./]+$/.test(text) || PLACEHOLDER_SET.has(normalise(text));
}

/** What one kind of content a cell can have; each share of a profile says how many of the filled cells have it. */
export const KINDS = [
  'number',
  'integer',
  'bool',
  'date',
  'time',
  'duration',
  'email',
  'phone',
  'money',
  'scene',
  'sceneOne',
  'intExt',
  'heading',
  'dayNight',
  'intExtDayNight',
  'eighths',
  'pages',
  'idList',
  'nameList',
  'personName',
  'shortName',
  'address',
  'code',
  'url',
  'status',
  'role',
  'department',
  'colour',
  'upper',
  'mark',
  'dayMark',
  'text',
] as const;
export type Kind = (typeof KINDS)[number];

export interface ColumnProfile {
  readonly column: number;
  /** How many sampled rows, and how many of their cells are filled and no placeholder. */
  readonly rows: number;
  readonly filled: number;
  readonly placeholders: number;
  readonly share: Readonly<Record<Kind, number>>;
  readonly distinct: number;
  readonly averageLength: number;
  readonly longest: number;
  /** Whether numbers only grow from row to row. */
  readonly isRising: boolean;
  /** Some of the different texts, in lower case. */
  readonly texts: readonly string[];
}

const SOME_TEXTS = 12;

/** Looks at the sampled cells of one column. Rows count from 0. */
export function profileColumn(grid: Grid, column: number, rows: readonly number[]): ColumnProfile {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>; // all kinds are there
  const values = new Set<string>();
  let [filled, placeholders, length, longest, last, isRising] = [0, 0, 0, 0, -Infinity, true];
  for (const row of rows) {
    const value = valueAt(grid, row, column);
    const text = textAt(grid, row, column);
    if (text === '') continue;
    if (typeof value === 'string' && isPlaceholderText(text)) {
      placeholders += 1;
      if (isStatusWord(text)) counts.status += 1;
      continue;
    }
    filled += 1;
    values.add(text.toLowerCase());
    length += text.length;
    longest = Math.max(longest, text.length);
    const number = typeof value === 'number' ? value : /^\d+$/.test(text) ? Number(text) : null;
    if (number !== null) {
      if (number < last) isRising = false;
      last = number;
    }
    for (const kind of kindsOf(value, text)) counts[kind] += 1;
  }
  const share = Object.fromEntries(
    KINDS.map((kind) => [kind, filled ? counts[kind] / (filled + (kind === 'status' ? placeholders : 0)) : 0]),
  );
  return {
    column,
    rows: rows.length,
    filled,
    placeholders,
    share: share as Record<Kind, number>, // built from the same list
    distinct: values.size,
    averageLength: filled ? length / filled : 0,
    longest,
    isRising: isRising && last > -Infinity,
    texts: [...values].slice(0, SOME_TEXTS),
  };
}

type Value = ReturnType<typeof valueAt>;

const LONGEST_WORDING = 48;
const remembered = new Map<string, readonly Kind[]>();

/** The kinds of one cell. The same text has the same kinds, and columns repeat themselves: the last ones are kept. */
function kindsOf(value: Value, text: string): readonly Kind[] {
  if (typeof value === 'boolean' || text === 'TRUE' || text === 'FALSE') return ['bool'];
  if (typeof value === 'number') return numberKinds(value, text);
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size > 20_000) remembered.clear();
  const kinds = textKindsOf(text);
  remembered.set(text, kinds);
  return kinds;
}

function textKindsOf(text: string): Kind[] {
  if (text.length > LONGEST_WORDING)
    return LONG_KINDS.filter(([, test]) => test(text))
      .map(([kind]): Kind => kind)
      .concat('text');
  const kinds: Kind[] = textKinds.filter(([, test]) => test(text)).map(([kind]) => kind);
  if (/\p{L}/u.test(text)) {
    const plain = normalise(text);
    if (findPhrase(plain, ROLES, 3) !== null) kinds.push('role');
    if (DEPARTMENTS.has(plain)) kinds.push('department');
    if (findPhrase(plain, COLOURS, 2) !== null) kinds.push('colour');
  }
  if (isStatusWord(text)) kinds.push('status');
  const isTyped = kinds.some((kind) => TYPED.has(kind));
  if (!isTyped && /\p{L}{2}/u.test(text)) kinds.push('text');
  return kinds;
}

const TYPED: ReadonlySet<Kind> = new Set([
  'number',
  'date',
  'time',
  'email',
  'phone',
  'money',
  'eighths',
  'intExt',
  'sceneOne',
  'code',
  'url',
]);

function numberKinds(value: number, text: string): Kind[] {
  if (is.isDateValue(value, text)) return ['date'];
  if (value >= 0 && value < 1 && is.isTimeText(text)) return ['time'];
  const kinds: Kind[] = ['number'];
  if (Number.isInteger(value)) kinds.push('integer');
  if (is.isMoneyText(text) || value >= 1000) kinds.push('money');
  if (Number.isInteger(value) && value >= 0 && value < 1000) kinds.push('scene', 'sceneOne', 'idList');
  if (value > 0 && value < 20 && Number.isInteger(value * 8)) kinds.push('pages');
  return kinds;
}

const textKinds: readonly (readonly [Kind, (text: string) => boolean])[] = [
  ['number', is.isNumberText],
  ['integer', (text) => /^\d{1,6}$/.test(text)],
  ['date', (text) => is.isDateText(text) || is.isDateTimeText(text)],
  ['time', is.isTimeText],
  ['duration', is.isDuration],
  ['email', is.isEmail],
  ['phone', is.isPhone],
  ['money', is.isMoneyText],
  ['scene', is.isSceneList],
  ['sceneOne', is.isScene],
  ['intExt', is.isIntExt],
  ['heading', is.isHeading],
  ['dayNight', is.isDayNight],
  ['intExtDayNight', is.isIntExtDayNight],
  ['eighths', is.isEighths],
  ['pages', is.isPages],
  ['idList', is.isIdList],
  ['nameList', is.isNameList],
  ['personName', is.isPersonName],
  ['shortName', is.isShortName],
  ['address', is.isAddress],
  ['code', is.isCode],
  ['url', is.isUrl],
  ['upper', (text) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()],
  ['mark', (text) => /^(?:\(?(?:[xX✓✔•●*]|\p{Lu}{1,3})\)?|\p{Lu}?\/)$/u.test(text)],
  [
    'dayMark',
    (text) =>
      /^(?:dd?|day|dt|tag|drehtag|jt?|jour|dz|dzien|sd|gg|giorno|dag|dia|d[ií]a|jornada)\.?\s?\d{1,3}$/i.test(text) ||
      /^\d\s?\/\s?\d$/.test(text),
  ],
];

/** What a long text can be besides prose. */
const LONG_KINDS = textKinds.filter(([kind]) =>
  ['scene', 'heading', 'idList', 'nameList', 'address', 'url', 'upper'].includes(kind),
);
