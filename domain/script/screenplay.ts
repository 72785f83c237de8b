/** What a line of a script is. The same for every format, so that one reader turns all of them into scenes. */
export type LineKind = 'heading' | 'action' | 'character' | 'dialogue' | 'parenthetical' | 'transition';

/** One paragraph as a format's reader hands it on, before it is known which scene it belongs to. */
export interface Paragraph {
  readonly kind: LineKind;
  readonly text: string;
  /** Headings only: the number as the script gives it, such as `12A`. */
  readonly number?: string;
  /** Headings only: the length as the script gives it, in eighths of a page. */
  readonly eighths?: number;
  readonly page?: string;
  /** Headings only: a summary that the writer gave. */
  readonly summary?: string;
  /** Headings only: the set, where the script names it somewhere else than in the heading (stage plays). */
  readonly set?: string;
}

export interface ScriptLine {
  readonly type: LineKind;
  readonly text: string;
}

/** The trade's breakdown categories. Cast and sets are not elements: they stand on the scene itself. */
export const ELEMENT_CATEGORIES = [
  'Background',
  'Stunts',
  'Vehicles',
  'Props',
  'Set Dressing',
  'Greenery',
  'Special Effects',
  'Visual Effects',
  'Wardrobe',
  'Makeup/Hair',
  'Animals',
  'Music',
  'Sound',
  'Special Equipment',
  'Security',
  'Additional Labor',
] as const;
export type ElementCategory = (typeof ELEMENT_CATEGORIES)[number];

/** Something that a scene needs, the words of the script that say so, and the rule that found it. */
export interface SceneElement {
  readonly category: ElementCategory;
  readonly name: string;
  /** Exact words of the scene. */
  readonly phrase: string;
  /** A clause: `a word of the props vocabulary`, `in capitals`. */
  readonly why: string;
}

export type IntExt = 'INT' | 'EXT' | 'INT/EXT' | '';

export interface ScriptScene {
  /**
   * The number as the script gives it. A script without numbers is counted from 1. A scene that was written into a
   * numbered script and has no number yet gets the one it would be given: the number before it and a letter.
   */
  readonly number: string;
  readonly heading: string;
  readonly intExt: IntExt;
  /** In capitals, without the time of day and without shots such as `ON NED`. */
  readonly set: string;
  /** In capitals as written, `''` where the heading names none. */
  readonly timeOfDay: string;
  /** Length in eighths of a page, at least 1. */
  readonly eighths: number;
  readonly page?: string;
  /** The first sentence of action, at most 120 characters. */
  readonly synopsis: string;
  /** Who speaks, as cued, without extensions such as `(V.O.)`, in order of appearance. */
  readonly cast: readonly string[];
  /** Characters that the action mentions and that do not speak. */
  readonly castPresent: readonly string[];
  readonly lines: readonly ScriptLine[];
  /** Empty until `breakDown` has run. */
  readonly elements: readonly SceneElement[];
}

export interface Script {
  readonly title: string;
  readonly format: 'fountain' | 'fdx' | 'text';
  readonly scenes: readonly ScriptScene[];
  /** Numbers of scenes that are OMITTED. */
  readonly omitted: readonly string[];
}
