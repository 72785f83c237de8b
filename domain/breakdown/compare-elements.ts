import type { Field, Track } from '../model';
import { sceneNumber } from '../items/scene-list';
import { ELEMENT_CATEGORIES, type ElementCategory, type Script } from '../script/screenplay';
import { neededThings, thingKey, type NeededThing } from './merge-elements';
import type { Proposal } from './proposals';
import { knownBy, speaksOf, wordsIn } from './same-name';
import { shortened } from './shortened';
import { rowText, type TeamSheets } from './team-sheets';

/** Where a category stands in a team's sheets: the column of the scene table, and the departments' tables. */
interface Home {
  readonly field: Field | null;
  readonly tracks: readonly Track[];
  readonly plural: string;
}

const HOMES: Readonly<Record<ElementCategory, Home>> = {
  Background: { field: 'background', tracks: ['cast'], plural: 'kinds of background' },
  Stunts: { field: 'stunts', tracks: ['rehearsals', 'issues'], plural: 'stunts' },
  Vehicles: { field: 'vehicles', tracks: ['props', 'equipment', 'setDressing', 'locations'], plural: 'vehicles' },
  Props: { field: 'props', tracks: ['props', 'setDressing', 'shopping', 'wardrobe'], plural: 'props' },
  'Set Dressing': {
    field: 'setDressing',
    tracks: ['setDressing', 'props', 'shopping', 'locations'],
    plural: 'pieces of set dressing',
  },
  Greenery: { field: 'greenery', tracks: ['setDressing', 'props', 'locations'], plural: 'greens' },
  'Special Effects': { field: 'sfx', tracks: ['equipment', 'props'], plural: 'special effects' },
  'Visual Effects': { field: 'vfx', tracks: ['equipment'], plural: 'visual effects' },
  Wardrobe: { field: 'wardrobe', tracks: ['wardrobe', 'props'], plural: 'pieces of wardrobe' },
  'Makeup/Hair': { field: 'makeup', tracks: ['wardrobe'], plural: 'makeup jobs' },
  Animals: { field: 'animals', tracks: ['cast', 'props'], plural: 'animals' },
  Music: { field: 'music', tracks: ['budget'], plural: 'pieces of music' },
  Sound: { field: 'sound', tracks: ['equipment', 'props'], plural: 'sounds' },
  'Special Equipment': { field: 'equipment', tracks: ['equipment'], plural: 'pieces of equipment' },
  Security: { field: null, tracks: ['crew', 'contacts', 'issues'], plural: 'protections' },
  'Additional Labor': { field: null, tracks: ['crew', 'contacts', 'equipment', 'issues'], plural: 'people' },
};

/** What stands on almost every set, and what a person would laugh at as a proposal. */
const COMMONPLACE =
  /^(?:(?:\w+ )?(?:chair|table|desk|desks|counter|bed|shelf|door|stall|stalls|sheets|cushion|pillow|curtain|curtains|lamp)|clothes|outfit|people|food|drink|tree|trees|leaves|animal|dust|echo)$/;

/** Elements that neither their scene's row nor their department's table speaks of. */
export function elementProposals(script: Script, sheets: TeamSheets): Proposal[] {
  const words = new Map<string, Set<string>>();
  for (const [scene, rows] of sheets.rowsOfScene) words.set(scene, wordsIn(rows.map(rowText).join(' · ')));
  return ELEMENT_CATEGORIES.flatMap((category) => {
    const home = HOMES[category];
    const department = home.tracks.flatMap((track) => sheets.rows(track)).map((row) => wordsIn(rowText(row)));
    const where = whereTo(home, sheets);
    const missing = joinVariants(neededThings(script.scenes, [category])).flatMap((thing): Proposal[] => {
      if (COMMONPLACE.test(thing.name) || department.some((row) => speaksOf(row, thing.name))) return [];
      const lacking = thing.scenes.filter((scene) => {
        const text = words.get(sceneNumber(scene)) ?? new Set<string>();
        return (
          !speaksOf(text, thing.name) &&
          !(BY_WORDS.has(category) && isDescribed(text, thing.phrase)) &&
          !(category === 'Stunts' && text.has('stunt'))
        );
      });
      if (lacking.length === 0) return [];
      return [
        {
          key: `element:${category}:${thingKey(thing.name)}`,
          kind: 'element',
          category,
          what: thing.name,
          scenes: lacking,
          because: thing.phrase,
          where,
        },
      ];
    });
    return shortened(missing, { group: category, category, plural: home.plural, where }, MOST_OF_A_CATEGORY);
  });
}

/** What happens is told in many words; a row that uses one of the script's own is about it. */
const BY_WORDS: ReadonlySet<ElementCategory> = new Set([
  'Stunts',
  'Special Equipment',
  'Special Effects',
  'Visual Effects',
]);

function isDescribed(text: ReadonlySet<string>, phrase: string): boolean {
  return knownBy(phrase).some((word) => word.length > 3 && text.has(word));
}

/** So many lines a category, and one for the rest: a feature and an empty spreadsheet still fit on a few pages. */
const MOST_OF_A_CATEGORY = 15;

/** `chipped enamel mugs` and `an enamel mug` are one proposal, under the name that came first. */
function joinVariants(things: readonly NeededThing[]): NeededThing[] {
  const joined = new Map<string, NeededThing>();
  for (const thing of things) {
    const key = knownBy(thing.name).at(-1) ?? thing.name;
    const known = joined.get(key);
    const scenes = [...new Set([...(known?.scenes ?? []), ...thing.scenes])];
    joined.set(key, { ...(known ?? thing), scenes });
  }
  return [...joined.values()];
}

function whereTo({ field, tracks }: Home, sheets: TeamSheets): string {
  const column = field === null ? null : sheets.placeOf('scenes', field);
  const table =
    tracks
      .slice(0, 2)
      .map((track) => sheets.placeOf(track))
      .find((place) => place !== null) ?? null;
  const places = [column, table].filter((place) => place !== null);
  return places.length > 0 ? places.join('; ') : 'no column or table for it yet';
}
