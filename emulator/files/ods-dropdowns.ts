import type { WorkbookTab } from '../store/workbook-format';
import { rangeOfOds } from './ods-formula';
import type { Attributes } from './xml-walk';

/** What may be chosen in a cell: given as words, or as the cells that hold them. */
export type Choice = Pick<WorkbookTab['dropdowns'][number], 'words' | 'from'>;

const IN_LIST = /^(?:\w+:)?cell-content-is-in-list\((.*)\)$/s;
const WORDS = /^(?:\s*"(?:[^"]|"")*"\s*(?:;|$))+$/;

/** The rules of an .ods file about what may be typed, and its named ranges, on which rules may be based. */
export class OdsChoices {
  private readonly conditions = new Map<string, string>();
  private readonly named = new Map<string, string>();

  open(name: string, attributes: Attributes): void {
    if (name === 'table:content-validation') {
      this.conditions.set(attributes['table:name'] ?? '', attributes['table:condition'] ?? '');
    }
    if (name === 'table:named-range') {
      const range = rangeOfOds(attributes['table:cell-range-address'] ?? '');
      if (range) this.named.set((attributes['table:name'] ?? '').toLowerCase(), range);
    }
  }

  /** What a rule lets choose; `null` for rules of another kind, which the workbook's form has no place for. */
  choiceOf(validation: string): Choice | null {
    const list = IN_LIST.exec(this.conditions.get(validation)?.trim() ?? '')?.[1]?.trim();
    if (!list) return null;
    if (WORDS.test(list)) {
      return {
        words: Array.from(list.matchAll(/"((?:[^"]|"")*)"/g), ([, word = '']) => word.replace(/""/g, '"').trim()),
      };
    }
    const reference = /^\[(.*)\]$/s.exec(list)?.[1];
    const range = reference === undefined ? this.named.get(list.toLowerCase()) : rangeOfOds(reference);
    return range && range !== '#REF!' ? { from: range.replace(/\$/g, '') } : null;
  }
}
