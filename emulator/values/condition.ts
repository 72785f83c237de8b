import type { JsonObject } from '../store/model';

/** What a condition looks at of a cell: its value, and what it shows. */
interface Looked {
  readonly value: string | number | boolean | null;
  readonly shown: string;
}

type Test = (cell: Looked | undefined, texts: readonly string[]) => boolean;

const shown = (cell: Looked | undefined): string => (cell?.shown ?? '').toLowerCase();
const numbers =
  (holds: (value: number, limits: readonly number[]) => boolean): Test =>
  (cell, texts) =>
    typeof cell?.value === 'number' && holds(cell.value, texts.map(Number));
const texts =
  (holds: (text: string, wanted: string) => boolean): Test =>
  (cell, wanted) =>
    holds(shown(cell), (wanted[0] ?? '').toLowerCase());

/** The conditions of the Sheets API (ConditionType) that a filter may carry. */
const TESTS: Readonly<Record<string, Test>> = {
  BLANK: (cell) => shown(cell) === '',
  NOT_BLANK: (cell) => shown(cell) !== '',
  TEXT_CONTAINS: texts((text, wanted) => text.includes(wanted)),
  TEXT_NOT_CONTAINS: texts((text, wanted) => !text.includes(wanted)),
  TEXT_STARTS_WITH: texts((text, wanted) => text.startsWith(wanted)),
  TEXT_ENDS_WITH: texts((text, wanted) => text.endsWith(wanted)),
  TEXT_EQ: texts((text, wanted) => text === wanted),
  TEXT_NOT_EQ: texts((text, wanted) => text !== wanted),
  NUMBER_GREATER: numbers((value, [limit = 0]) => value > limit),
  NUMBER_GREATER_THAN_EQ: numbers((value, [limit = 0]) => value >= limit),
  NUMBER_LESS: numbers((value, [limit = 0]) => value < limit),
  NUMBER_LESS_THAN_EQ: numbers((value, [limit = 0]) => value <= limit),
  NUMBER_EQ: numbers((value, [limit = 0]) => value === limit),
  NUMBER_NOT_EQ: numbers((value, [limit = 0]) => value !== limit),
  NUMBER_BETWEEN: numbers((value, [from = 0, to = 0]) => value >= from && value <= to),
  NUMBER_NOT_BETWEEN: numbers((value, [from = 0, to = 0]) => value < from || value > to),
};

/** Whether a cell meets a condition; a condition that is not known hides nothing. */
export function matchesCondition(condition: JsonObject, cell: Looked | undefined): boolean {
  const values = condition['values'];
  const wanted = (Array.isArray(values) ? values : []).map((value) =>
    typeof value === 'object' && value !== null && 'userEnteredValue' in value ? String(value['userEnteredValue']) : '',
  );
  return TESTS[String(condition['type'])]?.(cell, wanted) ?? true;
}
