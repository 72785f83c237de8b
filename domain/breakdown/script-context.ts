import { charactersOf } from '../script/present';
import type { Script } from '../script/screenplay';
import { tokenise } from '../script/tokens';
import { matchAt } from './vocabulary/lookup';

/** What the finders know of the whole script. */
export interface ScriptContext {
  readonly isGerman: boolean;
  readonly isPlay: boolean;
  /** Everybody with a cue or an introduction, in capitals. */
  readonly cast: ReadonlySet<string>;
  /** Lower-case words that are somebody's or something's name in this script. */
  readonly names: ReadonlySet<string>;
  /** Lower-case words of the names of people, for telling who does something. */
  readonly people: ReadonlySet<string>;
  /** Animals with a name, lower case, and what each is. */
  readonly animals: ReadonlyMap<string, string>;
  /** Ages of the characters who are under age. */
  readonly minors: ReadonlyMap<string, number>;
}

const AGE_OF_MAJORITY = 18;

export function contextOf(script: Script): ScriptContext {
  const characters = charactersOf(script.scenes);
  const people = new Set(
    characters.flatMap(({ name }) => name.toLowerCase().split(/[\s.]+/)).filter((word) => word.length > 1),
  );
  return {
    isGerman: isGerman(script),
    isPlay: script.scenes.every((scene) => scene.intExt === ''),
    cast: new Set(characters.map(({ name }) => name)),
    names: new Set([...namesIn(script), ...script.scenes.flatMap((scene) => scene.castPresent).flatMap(wordsOf)]),
    people,
    animals: animalsIn(script),
    minors: new Map(
      characters.flatMap(({ name, age }) => (age !== null && age < AGE_OF_MAJORITY ? [[name, age] as const] : [])),
    ),
  };
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/);

/** `BISCUIT, a scruffy terrier`; words that have a capital inside sentences. */
function namesIn(script: Script): Set<string> {
  const names = new Set<string>();
  const plain = new Set<string>();
  for (const { text, type } of script.scenes.flatMap((scene) => scene.lines)) {
    if (type !== 'action') continue;
    for (const match of text.matchAll(/\b(\p{Lu}{3,})(?: (?:and|und))?, (?:an?|the|his|her|ein|eine) /gu))
      names.add((match[1] ?? '').toLowerCase());
    const tokens = tokenise(text);
    tokens.forEach((token, index) => {
      if (/^\p{Ll}/u.test(token.text)) plain.add(token.lower);
      if (/^\p{Lu}\p{Ll}/u.test(token.text) && isInside(tokens, index)) names.add(token.lower.replace(/'s$/, ''));
    });
  }
  return names;
}

/** `BISCUIT, a scruffy terrier`; somebody who has a cue is a character and speaks for themselves. */
function animalsIn(script: Script): Map<string, string> {
  const animals = new Map<string, string>();
  const speaking = new Set(script.scenes.flatMap((scene) => scene.cast));
  for (const { text, type } of script.scenes.flatMap((scene) => scene.lines)) {
    if (type !== 'action') continue;
    for (const match of text.matchAll(/(?<![\p{Lu}] )\b(\p{Lu}{3,}), (?:an?|the|his|her|their) ([\p{Ll} -]{2,30})/gu)) {
      const tokens = tokenise(match[2] ?? '');
      const kind = tokens.find((_, index) => matchAt(tokens, index, false)?.category === 'Animals');
      if (kind && !speaking.has(match[1] ?? '')) animals.set((match[1] ?? '').toLowerCase(), kind.lemma);
    }
  }
  return animals;
}

function isInside(tokens: ReturnType<typeof tokenise>, index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && /^[\p{Ll},]/u.test(before.text) && before.text !== ',';
}

/** Whether the script is written in German: its small words outnumber the English ones. */
function isGerman(script: Script): boolean {
  let german = 0;
  let english = 0;
  for (const scene of script.scenes) {
    for (const { text } of scene.lines) {
      german += text.match(/\b(?:der|die|das|und|ist|ein|eine|nicht|mit|auf|sich)\b/gi)?.length ?? 0;
      english += text.match(/\b(?:the|and|is|an?|not|with|of|his|her|to)\b/gi)?.length ?? 0;
    }
  }
  return german > english;
}
