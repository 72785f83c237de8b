import { sceneList } from './scene-list';
import { plain, type TableRow } from './text';

/** What scenes can be found by. Names are plain (see `plain`). */
export interface SceneIndex {
  readonly scenesOfCharacter: ReadonlyMap<string, readonly string[]>;
  readonly scenesOfSet: ReadonlyMap<string, readonly string[]>;
  readonly scenesOfLocation: ReadonlyMap<string, readonly string[]>;
}

/** Finds who is in which scene and where it plays, from the scene and schedule tables. */
export function sceneIndex(rows: readonly TableRow[], known: ReadonlySet<string>): SceneIndex {
  const characters = characterOfId(rows);
  const index = { character: new Map(), set: new Map(), location: new Map() } as Record<
    'character' | 'set' | 'location',
    Map<string, string[]>
  >;
  const add = (map: Map<string, string[]>, name: string, scene: string): void => {
    const scenes = map.get(plain(name)) ?? [];
    if (!scenes.includes(scene)) map.set(plain(name), [...scenes, scene]);
  };
  for (const row of rows) {
    if (row.table.track !== 'scenes' && row.table.track !== 'schedule') continue;
    for (const scene of sceneList(row.text('scene'), known)) {
      for (const name of namesInCast(castText(row), characters)) add(index.character, name, scene);
      for (const name of [row.text('set')]) if (name) add(index.set, name, scene);
      if (row.text('location')) add(index.location, row.text('location'), scene);
    }
  }
  return { scenesOfCharacter: index.character, scenesOfSet: index.set, scenesOfLocation: index.location };
}

/** The rows' cast ids, such as `3`, and whom each stands for. */
function characterOfId(rows: readonly TableRow[]): Map<string, string> {
  const characters = new Map<string, string>();
  for (const row of rows) {
    const id = row.text('id') || row.text('reference');
    if (row.table.track === 'cast' && id && row.text('character')) characters.set(plain(id), row.text('character'));
  }
  return characters;
}

function castText(row: TableRow): string {
  return row.text('cast') || row.text('character');
}

function namesInCast(cell: string, characters: ReadonlyMap<string, string>): string[] {
  return cell
    .split(/[,;/&\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => characters.get(plain(part)) ?? part);
}
