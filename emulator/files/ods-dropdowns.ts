import type { WorkbookTab } from '../store/workbook-format';
import { rangeOfOds } from './ods-formula';
import type { Attributes } from './xml-walk';

/** What may be chosen in a cell: given as words, or as the cells that hold them. */
export type Choice = Pick<WorkbookTab['dropdowns'][number], 'words' | 'from'>;

const IN_LIST = /^(?:\w+:)?cell-content-is-in-list\((.*)\)$/s;
/** `Props.A1:Props.L4` */
const FILTERED = /^\$?('(?:[^']|'')+'|[^.']+)\.([A-Z]+\d+)(?::(?:.*\.)?([A-Z]+\d+))?$/;
const WORDS = /^(?:\s*"(?:[^"]|"")*"\s*(?:;|$))+$/;

/** The rules of an .ods file about what may be typed, and its named ranges, on which rules may be based. */
export class OdsChoices {
  private readonly conditions = new Map<string, string>();
  private readonly named = new Map<string, string>();
  /** The workbook's named ranges; those of one tab are none of them. */
  readonly ranges = new Map<string, string>();
  /** The filters, by the titles of their tabs. */
  readonly filters = new Map<string, string>();
  isInTab = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'table:content-validation') {
      this.conditions.set(attributes['table:name'] ?? '', attributes['table:condition'] ?? '');
    }
    if (name === 'table:database-range' && attributes['table:display-filter-buttons'] === 'true') {
      const [, tab = '', first = '', last = first] =
        FILTERED.exec(attributes['table:target-range-address'] ?? '') ?? [];
      const title = tab.replace(/^'(.*)'$/s, '$1').replace(/''/g, "'");
      if (first !== '') this.filters.set(title, first === last ? first : `${first}:${last}`);
    }
    if (name === 'table:named-range') {
      const range = rangeOfOds(attributes['table:cell-range-address'] ?? '');
      const name = attributes['table:name'] ?? '';
      if (range) this.named.set(name.toLowerCase(), range);
      if (range && !this.isInTab) this.ranges.set(name, range.replace(/\$(?!.*!)/g, ''));
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
