import type { Field, Track } from '../model';
import {
  isEighths,
  isIntExt,
  isDateText,
  isDateTimeText,
  isEmail,
  isHeading,
  isMoneyText,
  isNumberText,
  isPhone,
  isSceneList,
  isTimeText,
  isDayNight,
  isCode,
} from './cell-kinds';
import type { ColumnProfile } from './column-profile';
import type { TablePlace } from './find-tables';
import { filledIn, type Grid } from './grid';
import { TRACK_FIELDS } from './vocabulary/track-fields';

/** What telling rows apart needs to know of their table. */
export interface RowContext {
  readonly grid: Grid;
  readonly place: TablePlace;
  readonly track: Exclude<Track, 'none'>;
  readonly subjects: readonly number[];
  /** The columns that say how far each thing is. */
  readonly statuses: readonly number[];
  readonly types: ReadonlyMap<number, (text: string) => boolean>;
  readonly upper: ReadonlySet<number>;
  readonly typicalFill: number;
}

/** Looks once at the whole table: what names a row, which columns have one shape, how full a row is. */
export function contextOf(
  grid: Grid,
  place: TablePlace,
  track: Exclude<Track, 'none'>,
  fields: ReadonlyMap<number, Field>,
  profiles: readonly ColumnProfile[],
): RowContext {
  const wanted = TRACK_FIELDS[track].subjects;
  const subjects = place.columns.filter((column) => wanted.includes(fields.get(column) ?? 'ignore'));
  return {
    grid,
    place,
    track,
    subjects: subjects.length > 0 ? subjects : place.columns.slice(0, 1),
    statuses: place.columns.filter((column) => fields.get(column) === 'status'),
    types: typedColumns(profiles),
    upper: new Set(profiles.filter(({ share }) => share.upper >= 0.5).map(({ column }) => column)),
    typicalFill: typicalFill(grid, place),
  };
}

/** Columns whose cells nearly all have one shape: a cell of another shape there says that its row is something else. */
function typedColumns(profiles: readonly ColumnProfile[]): Map<number, (text: string) => boolean> {
  const types = new Map<number, (text: string) => boolean>();
  for (const { column, share, filled } of profiles) {
    if (filled < 4) continue;
    const test = TYPE_TESTS.find(([kind]) => share[kind] >= 0.8)?.[1];
    if (test) types.set(column, test);
  }
  return types;
}

const TYPE_TESTS = [
  ['date', (text: string) => isDateText(text) || isDateTimeText(text)],
  ['email', isEmail],
  ['phone', isPhone],
  ['time', isTimeText],
  ['heading', isHeading],
  ['intExt', isIntExt],
  ['dayNight', isDayNight],
  ['eighths', (text: string) => isEighths(text) || isNumberText(text)],
  ['scene', isSceneList],
  ['money', (text: string) => isMoneyText(text) || isNumberText(text)],
  ['number', isNumberText],
  ['code', isCode],
] as const;

function typicalFill(grid: Grid, place: TablePlace): number {
  const counts: number[] = [];
  const step = Math.max(1, Math.floor((place.lastRow - place.firstRow) / 400));
  for (let row = place.firstRow; row <= place.lastRow; row += step) {
    const filled = filledIn(grid, row, place.columns);
    if (filled >= 2) counts.push(filled);
  }
  counts.sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 1;
}
