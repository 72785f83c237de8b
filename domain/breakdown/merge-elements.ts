import { plain } from '../items/text';
import type { ElementCategory, ScriptScene } from '../script/screenplay';

/** One thing that the script needs, with every scene that needs it. */
export interface NeededThing {
  readonly category: ElementCategory;
  readonly name: string;
  readonly scenes: readonly string[];
  /** The words of the script where it comes first. */
  readonly phrase: string;
}

/** The elements of some categories, the same thing of several scenes joined, in order of appearance. */
export function neededThings(scenes: readonly ScriptScene[], categories: readonly ElementCategory[]): NeededThing[] {
  const found = new Map<string, NeededThing>();
  for (const { number, elements } of scenes) {
    for (const { category, name, phrase } of elements) {
      if (!categories.includes(category)) continue;
      const key = `${category}:${thingKey(name)}`;
      const known = found.get(key);
      if (!known) found.set(key, { category, name, scenes: [number], phrase });
      else if (!known.scenes.includes(number)) found.set(key, { ...known, scenes: [...known.scenes, number] });
    }
  }
  return [...found.values()];
}

/** A thing's name without article, number and case: `two red umbrellas` and `Red umbrella` are one. */
export function thingKey(name: string): string {
  return plain(name)
    .replace(/^(?:the|a|an|some|his|her|their|its|two|three|four|five|six|several|der|die|das|ein|eine) /, '')
    .replace(/(?<=[^s]{2})s$/, '');
}
