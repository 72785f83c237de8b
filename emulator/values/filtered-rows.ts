import { json, list, number, text } from '../requests/fields';
import type { Cell, JsonObject, Sheet } from '../store/model';
import { matchesCondition } from './condition';
import { shownText } from './typed';

/** The rows that a tab's basic filter hides, from 0. Its first row is the header, which always shows. */
export function filteredRows(sheet: Sheet, locale: string): ReadonlySet<number> {
  const filter = sheet.basicFilter;
  if (!filter) return new Set();
  const range = json(filter['range']);
  const first = number(range['startRowIndex'], 0) + 1;
  const last = Math.min(number(range['endRowIndex'], sheet.rowCount), sheet.rows.length);
  const criteria = criteriaOf(filter);
  const hidden = new Set<number>();
  for (let row = first; row < last; row += 1) {
    const isHidden = criteria.some(({ column, criterion }) => hides(criterion, sheet.rows[row]?.[column], locale));
    if (isHidden) hidden.add(row);
  }
  return hidden;
}

interface ColumnCriterion {
  readonly column: number;
  readonly criterion: JsonObject;
}

/** The criteria by column: as `filterSpecs`, and as the older `criteria`, which the API still takes. */
function criteriaOf(filter: JsonObject): ColumnCriterion[] {
  const specs = list(filter['filterSpecs']).map((spec) => ({
    column: number(json(spec)['columnIndex'], 0),
    criterion: json(json(spec)['filterCriteria']),
  }));
  const older = Object.entries(json(filter['criteria'])).map(([column, criterion]) => ({
    column: Number(column),
    criterion: json(criterion),
  }));
  return specs.length > 0 ? specs : older;
}

function hides(criterion: JsonObject, cell: Cell | undefined, locale: string): boolean {
  const shown = cell ? shownText(cell, locale) : '';
  if (list(criterion['hiddenValues']).map(text).includes(shown)) return true;
  const condition = json(criterion['condition']);
  const { numberValue, stringValue, boolValue } = cell?.effective ?? {};
  const value = numberValue ?? stringValue ?? boolValue ?? null;
  return condition['type'] !== undefined && !matchesCondition(condition, { value, shown });
}
