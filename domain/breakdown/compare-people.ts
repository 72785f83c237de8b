import { plain } from '../items/text';
import { charactersOf } from '../script/present';
import type { Script } from '../script/screenplay';
import { placeOf } from './plan-days';
import type { Proposal } from './proposals';
import { isSameName, wordsIn } from './same-name';
import { shortened } from './shortened';
import { rowText, type TeamSheets } from './team-sheets';

/** Characters that no row of the cast is about. */
export function characterProposals(script: Script, sheets: TeamSheets): Proposal[] {
  const cast = sheets
    .rows('cast')
    .flatMap((row) => [row.text('character'), row.text('role'), row.text('item')])
    .filter((name) => name !== '');
  const where = sheets.placeOf('cast') ?? 'a cast list, which the sheets do not have yet';
  const missing = charactersOf(script.scenes).flatMap(({ name, age, speaks }) => {
    if (cast.some((other) => isSameName(other, name))) return [];
    const scenes = script.scenes.filter((scene) => scene.cast.includes(name) || scene.castPresent.includes(name));
    if (scenes.length === 0) return [];
    const first = scenes[0];
    const isHeard = speaks ? 'speaks' : 'is seen and says nothing';
    return [
      {
        key: `character:${plain(name)}`,
        kind: 'character' as const,
        category: 'Cast',
        what: `${name}${age === null ? '' : ` (${age})`}`,
        scenes: scenes.map((scene) => scene.number),
        because: `${isHeard}, first in ${first?.heading ?? ''}`,
        where,
      },
    ];
  });
  return shortened(missing, { group: 'character', category: 'Cast', plural: 'characters', where });
}

/** Sets that no location is found for. */
export function placeProposals(script: Script, sheets: TeamSheets): Proposal[] {
  const rows = [...sheets.rows('locations')];
  const texts = rows.map((row) => ({
    names: [row.text('set'), row.text('location'), row.text('item')],
    words: wordsIn(rowText(row)),
  }));
  const where = sheets.placeOf('locations') ?? 'a table of locations, which the sheets do not have yet';
  const places = new Map<string, { sets: Set<string>; scenes: string[] }>();
  for (const scene of script.scenes) {
    if (scene.intExt === '' || scene.set === '') continue;
    const place = places.get(placeOf(scene)) ?? { sets: new Set<string>(), scenes: [] };
    place.sets.add(scene.set);
    place.scenes.push(scene.number);
    places.set(placeOf(scene), place);
  }
  const missing = [...places].flatMap(([name, { sets, scenes }]) => {
    const candidates = [name, ...sets];
    const isKnown = texts.some(
      ({ names, words }) =>
        names.some(
          (cell) =>
            cell !== '' && cell.split(/[/;,\n]| \+ /).some((part) => candidates.some((set) => isSameName(part, set))),
        ) ||
        plain(name)
          .split(' ')
          .every((word) => words.has(word)),
    );
    const isPlaced = scenes.every((scene) =>
      (sheets.rowsOfScene.get(scene) ?? []).some((row) => row.text('location') !== '' && row.column('set') !== null),
    );
    if (isKnown || isPlaced) return [];
    return [
      {
        key: `location:${plain(name)}`,
        kind: 'location' as const,
        category: 'Location',
        what: sets.size > 1 ? `${name} (${sets.size} sets)` : name,
        scenes,
        because: [...sets].slice(0, 3).join(' / '),
        where,
      },
    ];
  });
  return shortened(missing, { group: 'location', category: 'Location', plural: 'sets', where });
}
