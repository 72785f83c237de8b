import { invalid } from '../google-error';
import type { JsonObject, Sheet } from '../store/model';
import type { Draft } from '../store/draft';
import { json, list, number, sheetById, type Fields } from './fields';
import { ownedRange } from './parts';

/** `addConditionalFormatRule`. */
export function addConditionalFormatRule(draft: Draft, request: Fields): void {
  const rule = json(request['rule']);
  const owned = list(rule['ranges']).map((range) => ownedRange(draft, range));
  const sheet = owned[0]?.sheet;
  if (!sheet) throw invalid('A conditional format rule needs a range.');
  const rules = sheet.conditionalFormats.slice();
  rules.splice(number(request['index'], rules.length), 0, { ...rule, ranges: owned.map(({ range }) => range) });
  draft.setSheet(sheet, { conditionalFormats: rules });
}

function ruleAt(sheet: Sheet, index: unknown): { rule: JsonObject; index: number } {
  const at = number(index, 0);
  const rule = sheet.conditionalFormats[at];
  if (!rule) throw invalid(`No conditional format on sheet: ${sheet.sheetId} at index: ${at}`);
  return { rule, index: at };
}

/** `updateConditionalFormatRule`: another rule, or another place, for the one at an index. */
export function updateConditionalFormatRule(draft: Draft, request: Fields): JsonObject {
  const rule = json(request['rule']);
  const sheet =
    request['rule'] === undefined
      ? sheetById(draft, request['sheetId'])
      : ownedRange(draft, list(rule['ranges'])[0]).sheet;
  const { rule: old, index } = ruleAt(sheet, request['index']);
  const rules = sheet.conditionalFormats.filter((other) => other !== old);
  const changed =
    request['rule'] === undefined
      ? old
      : { ...rule, ranges: list(rule['ranges']).map((range) => ownedRange(draft, range).range) };
  const newIndex = number(request['newIndex'], index);
  rules.splice(newIndex, 0, changed);
  draft.setSheet(sheet, { conditionalFormats: rules });
  return { updateConditionalFormatRule: { newRule: changed, newIndex, oldRule: old, oldIndex: index } };
}

/** `deleteConditionalFormatRule`. */
export function deleteConditionalFormatRule(draft: Draft, request: Fields): JsonObject {
  const sheet = sheetById(draft, request['sheetId']);
  const { rule } = ruleAt(sheet, request['index']);
  draft.setSheet(sheet, { conditionalFormats: sheet.conditionalFormats.filter((other) => other !== rule) });
  return { deleteConditionalFormatRule: { rule } };
}
