import { isDateText, isDateValue } from './cell-kinds';
import type { ColumnProfile } from './column-profile';
import type { HeaderRow } from './find-headers';
import { headerText } from './find-headers';
import { textAt, valueAt, type Grid } from './grid';
import { matchHeader } from './match-header';

const FEWEST_COLUMNS = 3;

/** The columns of a matrix: dates, weeks or people across, marks such as `x`, `W` or `SW` below. */
export function matrixColumns(grid: Grid, header: HeaderRow, profiles: readonly ColumnProfile[]): Set<number> {
  const runs: number[][] = [[]];
  for (const profile of profiles) {
    if (isMatrixColumn(grid, header, profile)) runs[runs.length - 1]?.push(profile.column);
    else runs.push([]);
  }
  return new Set(runs.filter((columns) => columns.length >= FEWEST_COLUMNS).flat());
}

/** Whether a header is one scene's, such as `Sc 4` or `Scène 12A`: a word for scenes and a number. */
function isSceneLabel(text: string): boolean {
  const word = /^(\p{L}+)\.? ?\d{1,3}[A-Z]?$/u.exec(text)?.[1];
  return word !== undefined && (matchHeader(word).fields.get('scene') ?? 0) > 0.9;
}

function isMatrixColumn(grid: Grid, header: HeaderRow, profile: ColumnProfile): boolean {
  const text = headerText(grid, header, profile.column);
  if (text === '') return false;
  const isDate =
    isDateValue(valueAt(grid, header.row, profile.column), textAt(grid, header.row, profile.column)) ||
    isDateText(text) ||
    /^[DW]?\d{1,3}$/.test(text) ||
    isSceneLabel(text);
  if (profile.filled === 0) return isDate;
  const isMarks = profile.longest <= 4 && profile.distinct <= 12 && profile.share.bool < 1;
  if (isDate) return isMarks || profile.share.mark >= 0.5;
  return isMarks && profile.share.mark >= 0.6 && matchHeader(text).best < 0.55;
}
