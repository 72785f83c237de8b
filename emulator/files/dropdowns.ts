import { z } from 'zod';
import type { WorkbookTab } from '../store/workbook-format';

type Dropdown = WorkbookTab['dropdowns'][number];

/** The rules of an .xlsx sheet about what may be typed. */
export const validationsSchema = z
  .object({
    dataValidations: z.object({
      dataValidation: z.array(
        z.object({ type: z.string().optional(), sqref: z.string().optional(), formula1: z.string().optional() }),
      ),
    }),
  })
  .catch({ dataValidations: { dataValidation: [] } });

type Validation = z.infer<typeof validationsSchema>['dataValidations']['dataValidation'][number];

/** The rules that are lists of words; other rules, about numbers and dates, the workbook's form has no place for. */
export function dropdownsOf(validations: readonly Validation[]): Dropdown[] {
  return validations.flatMap(({ type, sqref, formula1 = '' }) => {
    if (type !== 'list' || !sqref) return [];
    const words = /^"(.*)"$/s.exec(formula1)?.[1];
    const source =
      words !== undefined
        ? {
            words: words
              .replace(/""/g, '"')
              .split(',')
              .map((word) => word.trim()),
          }
        : { from: formula1.replace(/\$/g, '') };
    if (words === undefined && !RANGE.test(formula1)) return [];
    return sqref
      .split(/\s+/)
      .filter((range) => PLACE.test(range))
      .map((range) => ({ range, ...source }));
  });
}

const PLACE = /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/;
const RANGE = /^('(?:[^']|'')+'!|[^'!()]+!)?\$?[A-Z]{1,3}\$?[1-9]\d*(:\$?[A-Z]{1,3}\$?[1-9]\d*)?$/;
/** Excel takes no longer list of words than this. */
const LONGEST_LIST = 255;

/** The dropdowns and checkboxes of a tab as the element that an .xlsx sheet has for them; `""` where there are none. */
export function validationsXml(tab: WorkbookTab): string {
  const rules = tab.dropdowns.flatMap(({ range, words, from }) => {
    const list = words ? `"${words.join(',').replace(/"/g, '""')}"` : from;
    // A list with commas in its words, or a longer one, has no place in the file.
    if (list === undefined || words?.some((word) => word.includes(',')) || (words && list.length > LONGEST_LIST))
      return [];
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${range}"><formula1>${escaped(list)}</formula1></dataValidation>`,
    ];
  });
  return rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : '';
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
