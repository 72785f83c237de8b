import { charactersOf } from '../script/present';
import type { SceneElement, Script, ScriptScene } from '../script/screenplay';
import { sentences } from '../script/tokens';
import { findThings, type ReadingAids } from './find-things';
import { isGerman, lexiconFor } from './lexicon';
import { thingKey } from './merge-elements';
import { ACTIONS } from './vocabulary/actions';

/** A performer under this age needs a licence, and somebody who looks after them. */
const AGE_OF_MAJORITY = 18;

/**
 * Assesses every scene for what it needs: things, people without names, stunts and effects. Each element has the exact
 * words of the scene that call for it and the rule that found it. English and German; a script in another language
 * gives only what its capitals and ages say.
 */
export function breakDown(script: Script): Script {
  const action = script.scenes.flatMap(actionOf).join('\n');
  const language = isGerman(action) ? 'de' : 'en';
  const characters = charactersOf(script.scenes);
  const names = new Set(characters.flatMap(({ name }) => name.toLowerCase().split(/\s+/)));
  const aids: ReadingAids = { lexicon: lexiconFor(language), names, language };
  const minors = characters.filter(({ age }) => age !== null && age < AGE_OF_MAJORITY);
  return {
    ...script,
    scenes: script.scenes.map((scene) => ({
      ...scene,
      elements: onlyOnce([
        ...actionOf(scene).flatMap((text) => [...findThings(text, aids), ...findActions(text)]),
        ...minors.filter(({ name }) => isIn(scene, name)).map(({ name, age }) => chaperoneFor(name, age ?? 0, scene)),
      ]),
    })),
  };
}

/** What is seen: the action. What is said calls for nothing by being said. */
function actionOf(scene: ScriptScene): string[] {
  return scene.lines.filter(({ type }) => type === 'action').map(({ text }) => text);
}

function findActions(text: string): SceneElement[] {
  return sentences(text).flatMap((sentence) =>
    ACTIONS.flatMap(({ category, name, pattern }) => {
      const phrase = pattern.exec(sentence)?.[0].trim();
      return phrase === undefined
        ? []
        : [{ category, name, phrase, why: `what happens calls for ${category.toLowerCase()}` }];
    }),
  );
}

function isIn(scene: ScriptScene, name: string): boolean {
  return scene.cast.includes(name) || scene.castPresent.includes(name);
}

function chaperoneFor(name: string, age: number, scene: ScriptScene): SceneElement {
  const first = name.split(' ')[0] ?? name;
  const text = scene.lines.map((line) => line.text).join('\n');
  const phrase = new RegExp(first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i').exec(text)?.[0] ?? scene.heading;
  return { category: 'Additional Labor', name: `chaperone for ${name}`, phrase, why: `${name} is ${age}` };
}

function onlyOnce(elements: readonly SceneElement[]): SceneElement[] {
  const found = new Map<string, SceneElement>();
  for (const element of elements) {
    const key = `${element.category}:${thingKey(element.name)}`;
    if (!found.has(key)) found.set(key, element);
  }
  return dropParts([...found.values()]);
}

/** `door` beside `car door` of the same category is the same thing twice. */
function dropParts(elements: readonly SceneElement[]): SceneElement[] {
  return elements.filter(({ category, name }) => {
    const key = thingKey(name);
    return !elements.some(
      (other) => other.category === category && other.name !== name && thingKey(other.name).endsWith(` ${key}`),
    );
  });
}
