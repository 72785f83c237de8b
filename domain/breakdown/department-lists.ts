import { sceneNumber } from '../items/scene-list';
import { plain, shortHash } from '../items/text';
import type { ElementCategory, Script, ScriptScene } from '../script/screenplay';

/** What one department needs of a script, scene by scene. Plain data: it crosses Temporal's boundaries. */
export interface DepartmentList {
  readonly department: Department;
  readonly elements: number;
  /** A short fingerprint of what the department has in each scene, by the scene's number; only scenes with something. */
  readonly scenes: Readonly<Record<string, string>>;
}

/** Departments that keep a list of their own in a breakdown, with the colours of a breakdown sheet that are theirs. */
const CATEGORIES = {
  props: ['Props'],
  setDressing: ['Set Dressing', 'Greenery'],
  wardrobe: ['Wardrobe'],
  makeup: ['Makeup/Hair'],
  vehicles: ['Vehicles'],
  animals: ['Animals'],
  stunts: ['Stunts'],
  effects: ['Special Effects', 'Visual Effects'],
  sound: ['Sound', 'Music'],
  background: ['Background'],
  equipment: ['Special Equipment'],
} as const satisfies Readonly<Record<string, readonly ElementCategory[]>>;

export type Department = keyof typeof CATEGORIES;

/** Who confirms a list: roles in contacts and crew, best first. */
const HEADS: Readonly<Record<Department, readonly RegExp[]>> = {
  props: [/prop(s|erty)? master|master of props|head of props|props? supervisor/i, /\bprops?\b/i],
  setDressing: [/set decorator|set dec/i, /production designer|art director|set design/i],
  wardrobe: [/costume designer|costume supervisor|head of wardrobe/i, /costume|wardrobe/i],
  makeup: [/make-?up|hair|\bhmua?\b|\bwig/i],
  vehicles: [/picture (cars?|vehicles?)/i, /transport/i],
  animals: [/wrangler|animal/i],
  stunts: [/stunt|fight (director|co-?ordinator)/i],
  effects: [/special effects|\bsfx\b|visual effects|\bvfx\b|pyro/i],
  sound: [/sound (recordist|mixer|designer)|composer/i, /\bsound\b/i],
  background: [/(2nd|second) (a\.?d\b|assistant director)/i, /casting/i],
  equipment: [/director of photography|cinematographer|\bdop\b/i, /key grip|gaffer|technical director/i],
};

const NAMES: Readonly<Record<Department, string>> = {
  props: 'props',
  setDressing: 'set dressing',
  wardrobe: 'wardrobe',
  makeup: 'make-up and hair',
  vehicles: 'vehicles',
  animals: 'animals',
  stunts: 'stunts',
  effects: 'effects',
  sound: 'sound and music',
  background: 'background',
  equipment: 'special equipment',
};

export function departmentName(department: Department): string {
  return NAMES[department];
}

/** Roles of whoever confirms a department's list, best first. */
export function headsOf(department: Department): readonly RegExp[] {
  return HEADS[department];
}

/**
 * The lists of all departments that the script, broken down, has something for. A scene's fingerprint follows from what
 * the department has in it and from its heading, so a new version of the script changes only what it changed.
 */
export function departmentLists(script: Script): DepartmentList[] {
  return (Object.keys(CATEGORIES) as Department[]).flatMap((department) => {
    const categories: readonly ElementCategory[] = CATEGORIES[department];
    const scenes: Record<string, string> = {};
    let elements = 0;
    for (const scene of script.scenes) {
      const own = scene.elements.filter(({ category }) => categories.includes(category));
      if (own.length === 0) continue;
      elements += own.length;
      scenes[sceneNumber(scene.number)] = fingerprint(
        scene,
        own.map(({ name }) => name),
      );
    }
    return elements > 0 ? [{ department, elements, scenes }] : [];
  });
}

function fingerprint({ heading }: ScriptScene, names: readonly string[]): string {
  return shortHash([plain(heading), ...names.map(plain).sort()].join('|'));
}
