import type { Problem, TableReading } from '../model';
import { listOf } from '../time/format';
import { cellProblem } from './problems';
import { sceneList } from './scene-list';
import type { TableRow } from './text';

/** A table of which fewer scenes than this part are known numbers them in another way, and nothing is said about it. */
const SAME_NUMBERING = 0.8;
/** A schedule numbers scenes as the script does: what it shoots and nobody wrote is said sooner. */
const SAME_IN_SCHEDULE = 0.5;

/**
 * Scenes that a row names and no scene table has: a typing mistake, or a scene that was cut. Said only of tables whose
 * other scenes are known, and only where there is a scene table at all.
 */
export function unknownScenes(rows: readonly TableRow[], known: ReadonlySet<string>): Problem[] {
  if (!rows.some((row) => row.table.track === 'scenes')) return [];
  const tables = new Map<TableReading, { row: TableRow; scenes: string[] }[]>();
  const lists = new Map<string, string[]>();
  const listed = (text: string): string[] => {
    const list = lists.get(text) ?? sceneList(text, known);
    lists.set(text, list);
    return list;
  };
  for (const row of rows) {
    if (row.table.track === 'scenes' || row.column('scene') === null) continue;
    const found = tables.get(row.table) ?? [];
    found.push({ row, scenes: listed(row.text('scene')) });
    tables.set(row.table, found);
  }
  return [...tables.values()].flatMap((found) => problemsOf(found, known));
}

function problemsOf(found: readonly { row: TableRow; scenes: string[] }[], known: ReadonlySet<string>): Problem[] {
  const all = found.flatMap(({ scenes }) => scenes);
  const isKnown = (scene: string): boolean => known.has(scene);
  const isSchedule = found[0]?.row.table.track === 'schedule';
  const part = isSchedule ? SAME_IN_SCHEDULE : SAME_NUMBERING;
  if (all.filter(isKnown).length < all.length * part) return [];
  return found.flatMap(({ row, scenes }) => {
    const missing = scenes.filter((scene) => !isKnown(scene));
    const column = row.column('scene');
    if (missing.length === 0 || column === null) return [];
    const names = `${missing.length === 1 ? 'scene' : 'scenes'} ${listOf(missing)}`;
    const wrong = `names ${names}, which no table of scenes has`;
    return [cellProblem(row.tab, row.rowNumber, column, wrong, 'the numbers as the breakdown has them')];
  });
}
