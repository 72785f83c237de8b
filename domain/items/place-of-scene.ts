import { sceneList } from './scene-list';
import type { TableRow } from './text';

/** Where each scene is shot, as the schedule says, or else the scene tables. Sets without a place of their own are none. */
export function placeOfScene(rows: readonly TableRow[], known: ReadonlySet<string>): Map<string, string> {
  const places = new Map<string, string>();
  for (const track of ['schedule', 'scenes'] as const) {
    for (const row of rows) {
      const place = row.table.track === track ? row.text('location') : '';
      if (place === '') continue;
      for (const scene of sceneList(row.text('scene'), known)) if (!places.has(scene)) places.set(scene, place);
    }
  }
  return places;
}
