import type { ElementCategory } from '../../script/screenplay';

/** Something that happens and that a department has to make, told by its verb. */
export interface Happening {
  readonly category: ElementCategory;
  /**
   * As it reads in a list; the script's words stand beside it. `{who}` is the noun before the verb and `{what}` the
   * pattern's first group; after `|` stands what it is called where there is none.
   */
  readonly name: string;
  readonly pattern: RegExp;
  /** Counts only where somebody is named in the sentence before it. */
  readonly byPerson?: boolean;
}

/** A happening; case matters only where the pattern tells a name by its capital. */
export const happening = (category: ElementCategory, name: string, pattern: RegExp, byPerson = false): Happening => ({
  category,
  name,
  // A name in a pattern is told by its capital.
  pattern: new RegExp(pattern.source, pattern.source.includes('\\p{Lu}') ? 'gu' : 'giu'),
  byPerson,
});

const PERSON = String.raw`(?:him|her|them|himself|herself|\p{Lu}\p{L}+|the (?:man|woman|boy|girl|guard|officer|soldier|driver|guy))`;
/** A pattern with `PERSON` in it. */
export const with_ = (source: string): RegExp => new RegExp(source.replace(/PERSON/g, PERSON), 'u');
