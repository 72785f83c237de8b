import { plain } from '../items/text';
import type { Script, SceneElement, ScriptScene } from '../script/screenplay';
import { findHandled } from './find-handled';
import { findHappenings } from './find-happenings';
import { findLabor } from './find-labor';
import { findPeople } from './find-people';
import { findNamedAnimals, findThings } from './find-things';
import type { Found } from './found';
import { clauseAround, passageOf, type Passage } from './passage';
import { settle } from './settle';
import { contextOf, type ScriptContext } from './script-context';

type Finder = (passage: Passage, context: ScriptContext) => Found[];

const FINDERS: readonly Finder[] = [findPeople, findThings, findNamedAnimals, findHappenings, findHandled];

/**
 * Reads every scene for what it needs, as an assistant director does with coloured pencils, and fills `elements`.
 * By words and rules only: it names what the action names, not what a reader infers. English first, German by a
 * smaller vocabulary. What is said in dialogue is not there, and neither is what is quoted, compared or denied.
 */
export function breakDown(script: Script): Script {
  const context = contextOf(script);
  return { ...script, scenes: script.scenes.map((scene) => ({ ...scene, elements: elementsOf(scene, context) })) };
}

function elementsOf(scene: ScriptScene, context: ScriptContext): SceneElement[] {
  const elements: SceneElement[] = [];
  for (const line of scene.lines) {
    if ((line.type !== 'action' && line.type !== 'heading') || /^NOTE\b/.test(line.text)) continue;
    const passage = passageOf(line.text);
    for (const finder of line.type === 'heading' ? [findThings] : FINDERS) {
      for (const found of finder(passage, context)) {
        if (line.type === 'heading' && found.category !== 'Vehicles') continue;
        elements.push(elementOf(found, line.text));
      }
    }
  }
  const joined = settle(joinSame(elements), scene, context);
  return [...joined, ...joinSame(findLabor(scene, joined, context))];
}

function elementOf({ category, name, why, start, end }: Found, text: string): SceneElement {
  return { category, name, phrase: clauseAround(text, start, end), why };
}

/**
 * The same thing named twice is one element: `a battered Dodge Ram`, later `the Dodge`. The first phrase stays, with
 * the longer name.
 */
function joinSame(elements: readonly SceneElement[]): SceneElement[] {
  const joined: SceneElement[] = [];
  for (const element of elements) {
    const at = joined.findIndex((other) => other.category === element.category && isSame(other.name, element.name));
    const known = joined[at];
    if (!known) joined.push(element);
    else if (wordsOf(element.name).length > wordsOf(known.name).length) joined[at] = { ...known, name: element.name };
  }
  return joined;
}

function isSame(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!short || !long || short.length === 0) return one === other;
  return short.every((word) => long.includes(word)) && (long.at(-1) === short.at(-1) || long[0] === short[0]);
}

const wordsOf = (name: string): string[] =>
  plain(name)
    .split(' ')
    .map((word) => word.replace(/(?<=[^s]{2})s$/, ''));
