import { PERSON_WORDS } from '../breakdown/vocabulary/people';
import { wordSet } from '../breakdown/vocabulary/words';
import { cueName } from './cue';
import { namedOnes } from './named-ones';
import type { ScriptScene } from './screenplay';

/** A character of the script, from its cues and from how the action introduces it. */
export interface ScriptCharacter {
  readonly name: string;
  /** The age in years that the introduction gives; `null` where it gives none. */
  readonly age: number | null;
  readonly speaks: boolean;
}

/** `IDA QUILL (9)`, `YORBLEF, 40,`, `CARRIS (30s)`: a name in capitals with an age. */
const INTRODUCTION =
  /((?:\p{Lu}[\p{Lu}.'’-]*\p{Lu}\.?|\p{Lu}\.)(?:\s+(?:\p{Lu}[\p{Lu}.'’-]*\p{Lu}\.?|\p{Lu}\.|\d))*)\s*(?:,\s*|\(\s*)(?:late |early |mid-?\s?|aged? |about |around )?(\d{1,2})(?:['’]?s)?\b/gu;

/** Text that is written or quoted on screen names nobody who is there. */
const WRITTEN = /"[^"]*"|“[^”]*”/g;

const MANY = /^(?:TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|SEVERAL|MANY|A|AN|THE|SOME|\d+)\s+/;

/**
 * Everybody in the script, in order of appearance: who speaks, who is introduced with an age, and who is introduced in
 * capitals as a kind of person and then called so by name (`A SKINNY GUY`, later `Skinny Guy`).
 */
export function charactersOf(scenes: readonly ScriptScene[]): ScriptCharacter[] {
  const found = new Map<string, ScriptCharacter>();
  const silent = silentRoles(scenes);
  const named = namedOnes(scenes.flatMap(actionOf).join('\n'));
  for (const scene of scenes) {
    for (const line of scene.lines) {
      if (line.type !== 'action') continue;
      for (const { name, age } of introductions(line.text)) {
        if (!found.has(name)) found.set(name, { name, age, speaks: false });
      }
    }
    for (const { name, age } of named.filter((one) => hasMention(scene, one.name))) {
      if (!found.has(name)) found.set(name, { name, age, speaks: false });
    }
    for (const name of silent.filter((role) => hasMention(scene, role))) {
      if (!found.has(name)) found.set(name, { name, age: null, speaks: false });
    }
    for (const name of scene.cast) found.set(name, { name, age: found.get(name)?.age ?? null, speaks: true });
  }
  return joinShortNames([...found.values()]);
}

const persons = wordSet(PERSON_WORDS);
const SHOUTED = /(?<![\p{L}'’-])\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}(?![\p{L}'’-])/gu;

function silentRoles(scenes: readonly ScriptScene[]): string[] {
  const action = scenes.flatMap(actionOf).join('\n');
  const shouted = new Set([...action.matchAll(SHOUTED)].map((match) => match[0].replace(MANY, '')));
  return [...shouted].flatMap((phrase) => {
    const words = phrase.split(' ');
    const last = words[words.length - 1] ?? '';
    if (!persons.has(last.toLowerCase())) return [];
    const called = [phrase, last].find((name) => callsByName(action, name));
    return called === undefined ? [] : [called];
  });
}

/** Whether the action uses words as a name: with capitals, no article before them, and more than once. */
function callsByName(action: string, name: string): boolean {
  const uses = action.match(
    new RegExp(
      `(?<!\\b(?:an?|the|his|her|their|another|one) )(?<![\\p{L}'’-])${escape(titled(name))}(?![\\p{L}-])`,
      'gu',
    ),
  );
  return (uses?.length ?? 0) >= 2;
}

const actionOf = (scene: ScriptScene): string[] =>
  scene.lines.filter((line) => line.type === 'action').map((line) => line.text.replace(WRITTEN, ' '));

const hasMention = (scene: ScriptScene, name: string): boolean => mentionOf(name).test(actionOf(scene).join('\n'));

function introductions(text: string): { name: string; age: number }[] {
  return [...text.matchAll(INTRODUCTION)]
    .map((match) => ({ name: cueName(match[1] ?? '').replace(MANY, ''), age: Number(match[2]) }))
    .filter(({ name }) => name.length > 1 && name.split(' ').length <= 4);
}

/** Introduced as IDA QUILL and cued IDA: one person, under the name of the cue. */
function joinShortNames(characters: readonly ScriptCharacter[]): ScriptCharacter[] {
  const speaking = characters.filter((character) => character.speaks);
  const ages = new Map<string, number>();
  const rest = characters.filter((character) => {
    if (character.speaks) return true;
    const words = new Set(character.name.split(' '));
    const same = speaking.find((other) => other.name.split(' ').every((word) => words.has(word)));
    if (same && character.age !== null && !ages.has(same.name)) ages.set(same.name, character.age);
    return !same;
  });
  return rest.map((character) => ({ ...character, age: character.age ?? ages.get(character.name) ?? null }));
}

/** Fills `castPresent`: characters that a scene's action names and that do not speak in it. */
export function presentCast(scenes: readonly ScriptScene[]): ScriptScene[] {
  const names = charactersOf(scenes).map((character) => ({ name: character.name, pattern: mentionOf(character.name) }));
  return scenes.map((scene) => {
    const action = actionOf(scene).join('\n');
    const speaking = new Set(scene.cast);
    const present = names
      .filter(({ name, pattern }) => !speaking.has(name) && pattern.test(action))
      .map(({ name }) => name);
    return { ...scene, castPresent: present.filter((name) => !isPartOf(name, [...present, ...scene.cast])) };
  });
}

/** A name in the action: in capitals, or each word with a capital. */
function mentionOf(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escape(name)}|${escape(titled(name))})(?![\\p{L}\\p{N}])`, 'u');
}

const titled = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s.'-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]");

/** `BOB` beside `CYBER BOB` is the same mention twice. */
function isPartOf(name: string, others: readonly string[]): boolean {
  const words = name.split(' ');
  return others.some(
    (other) =>
      other !== name &&
      other.split(' ').length > words.length &&
      words.every((word) => other.split(' ').includes(word)),
  );
}
