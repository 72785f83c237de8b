import type { WireJson, WireObject } from '../../grid/protocol';
import { parseReference } from './reference';
import type { Book, PageSheet } from './book';

export type RuleKind = 'checkbox' | 'list';

/** What a validation rule looks like in the grid; null for rules that only check. */
export function ruleKind(rule: WireObject): RuleKind | null {
  const type = object(rule['condition'])['type'];
  if (type === 'BOOLEAN') return 'checkbox';
  return type === 'ONE_OF_LIST' || type === 'ONE_OF_RANGE' ? 'list' : null;
}

/** The choices of a dropdown, from its own list or from the cells that it points to. */
export function listValues(rule: WireObject, book: Book, own: PageSheet): readonly string[] {
  const condition = object(rule['condition']);
  const values = condition['values'];
  const texts = Array.isArray(values) ? values.map((value) => String(object(value)['userEnteredValue'] ?? '')) : [];
  if (condition['type'] === 'ONE_OF_LIST') return texts;
  const reference = parseReference(texts[0] ?? '');
  if (!reference) return [];
  const sheet =
    reference.title === null ? own : book.sheets.find((candidate) => candidate.properties.title === reference.title);
  const found = new Set<string>();
  sheet?.rows.slice(reference.startRow, reference.endRow + 1).forEach((row) =>
    row.slice(reference.startColumn, reference.endColumn + 1).forEach((cell) => {
      if (cell && cell.shown !== '') found.add(cell.shown);
    }),
  );
  return [...found];
}

function object(value: WireJson | undefined): WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as WireObject) : {};
}
