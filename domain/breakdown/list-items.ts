import { personWithRole } from '../items/people';
import type { Item, ProductionFacts } from '../model';
import { capital } from '../wording/clean';
import { counted, listOf, longDate } from '../time/format';
import { departmentName, headsOf, type Department, type DepartmentList } from './department-lists';

/** Keys of rows begin with `r-`; a department's list stands on no row of the team's. */
const LIST_KEY = 'list-';

export function isListKey(key: string): boolean {
  return key.startsWith(LIST_KEY);
}

export function listKey(department: Department): string {
  return `${LIST_KEY}${department}`;
}

/** How many scenes are named before they are only counted. */
const NAMED_SCENES = 8;

/**
 * A department's list as an item of the breakdown stage: it is to be confirmed by its head, as the scenes are. `seen` is
 * what was confirmed last, as `scenesText` writes it; `null` where nothing was. Then only what changed is asked about.
 */
export function listItem(
  { department, elements, scenes }: DepartmentList,
  sheetId: number,
  facts: ProductionFacts,
  seen: string | null,
): Item {
  const name = departmentName(department);
  const changed = seen === null ? [] : changedScenes(seen, scenes);
  const first = facts.shootDays[0];
  const head = personWithRole(facts.people, headsOf(department));
  const isPlay = facts.kind === 'theatre';
  return {
    key: listKey(department),
    track: 'scenes',
    title:
      changed.length > 0
        ? `${capital(name)} list (changed in ${sceneText(changed)})`
        : `${capital(name)} list (${counted(elements, 'element')} in ${counted(Object.keys(scenes).length, 'scene')})`,
    sheetId,
    tabTitle: 'Callboard proposals',
    status: 'needed',
    statusWord: '',
    hasStatus: true,
    words: {},
    marks: {},
    ownerName: head?.name ?? '',
    ownerKey: head?.key ?? null,
    department: name,
    notes: scenesText(scenes),
    scenes: [],
    neededOn: first?.date ?? null,
    neededBecause: first ? `${isPlay ? 'opening night' : 'the first shooting day'} is ${longDate(first.date)}` : '',
    ownDueDate: null,
  };
}

/** The fingerprints of all scenes as one text: two texts differ where a scene does. */
function scenesText(scenes: DepartmentList['scenes']): string {
  return Object.keys(scenes)
    .sort()
    .map((scene) => `${scene}=${scenes[scene] ?? ''}`)
    .join(' ');
}

/** The scenes that are other than what was confirmed, new ones and such that are gone included. */
export function changedScenes(seen: string, scenes: DepartmentList['scenes']): string[] {
  const before = new Map(seen.split(' ').map((part): [string, string] => [part.split('=')[0] ?? '', part]));
  const now = new Set(scenesText(scenes).split(' '));
  const changed = Object.keys(scenes).filter((scene) => before.get(scene) !== `${scene}=${scenes[scene] ?? ''}`);
  const gone = [...before].filter(([scene, part]) => scene !== '' && !now.has(part) && scenes[scene] === undefined);
  return [...changed, ...gone.map(([scene]) => scene)];
}

function sceneText(scenes: readonly string[]): string {
  if (scenes.length > NAMED_SCENES) return counted(scenes.length, 'scene');
  return `${scenes.length === 1 ? 'scene' : 'scenes'} ${listOf(scenes)}`;
}
