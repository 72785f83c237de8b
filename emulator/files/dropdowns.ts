import { z } from 'zod';
import type { WorkbookTab } from '../store/workbook-format';

type Dropdown = WorkbookTab['dropdowns'][number];

/** Excel keeps a rule that points to another tab in a form of its own, where the text is one element deeper. */
const text = z.union([z.string(), z.object({ f: z.string() }).transform(({ f }) => f)]).optional();

/** The rules of an .xlsx sheet about what may be typed. */
export const validationsSchema = z
  .object({
    dataValidations: z.object({
      dataValidation: z.array(
        z.object({ type: z.string().optional(), sqref: z.string().optional(), formula1: text }).catch({}),
      ),
    }),
  })
  .catch({ dataValidations: { dataValidation: [] } });

type Validation = z.infer<typeof validationsSchema>['dataValidations']['dataValidation'][number];

/**
 * The rules that are lists of words; other rules, about numbers and dates, the workbook's form has no place for. `named`
 * are the workbook's ranges by their names in small letters.
 */
export function dropdownsOf(validations: readonly Validation[], named: ReadonlyMap<string, string>): Dropdown[] {
  return validations.flatMap(({ type, sqref, formula1 = '' }) => {
    const source = type === 'list' ? sourceOf(formula1, named) : null;
    if (!source || !sqref) return [];
    return sqref
      .split(/\s+/)
      .filter((range) => PLACE.test(range))
      .map((range) => ({ range, ...source }));
  });
}

function sourceOf(formula: string, named: ReadonlyMap<string, string>): Omit<Dropdown, 'range'> | null {
  const list = /^"(.*)"$/s.exec(formula)?.[1];
  if (list !== undefined) {
    const words = list.replace(/""/g, '"').split(',');
    return { words: words.map((word) => word.trim()) };
  }
  const range = named.get(formula.toLowerCase()) ?? formula;
  return isRange(range) ? { from: range.replace(/\$/g, '') } : null;
}

/** Whether a text is one range, with its tab or without. */
export function isRange(text: string): boolean {
  return RANGE.test(text);
}

const PLACE = /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/;
const RANGE =
  /^('(?:[^']|'')+'!|[^'!()]+!)?(\$?[A-Z]{1,3}\$?[1-9]\d*(:\$?[A-Z]{1,3}\$?[1-9]\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})$/;
/** Excel takes no longer list of words than this. */
const LONGEST_LIST = 255;

/** The dropdowns and checkboxes of a tab as the element that an .xlsx sheet has for them; `""` where there are none. */
export function validationsXml(tab: WorkbookTab): string {
  const rules = tab.dropdowns.flatMap(({ range, words, from }) => {
    const list = words ? `"${words.join(',').replace(/"/g, '""')}"` : from && absolute(from);
    // A list with commas in its words, or a longer one, has no place in the file.
    if (list === undefined || words?.some((word) => word.includes(',')) || (words && list.length > LONGEST_LIST))
      return [];
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${range}"><formula1>${escaped(list)}</formula1></dataValidation>`,
    ];
  });
  return rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : '';
}

/** `Lists!A2:A9` as `Lists!$A$2:$A$9`: in a rule or a name, Excel takes the other for what stands so far from each cell. */
export function absolute(range: string): string {
  const at = range.lastIndexOf('!') + 1;
  return (
    range.slice(0, at) +
    range
      .slice(at)
      .replace(/\$/g, '')
      .replace(/[A-Z]+|\d+/g, '$$$&')
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
