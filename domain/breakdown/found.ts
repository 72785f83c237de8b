import type { ElementCategory } from '../script/screenplay';

/** What a finder has found: an element, and where it stands in its passage. */
export interface Found {
  readonly category: ElementCategory;
  readonly name: string;
  readonly why: string;
  /** Places in the passage's text. */
  readonly start: number;
  readonly end: number;
}
