import { invalid } from '../google-error';
import { cellAt, type Cell, type ExtendedValue, type JsonObject, type Sheet } from '../store/model';
import type { Draft } from '../store/draft';
import { withColorStyles } from '../values/colors';
import { asksFor, below, type Mask } from '../values/mask';
import { json, object, text, type Fields } from './fields';

/** What CellData holds that has no meaning of its own here, and is kept as it was given. */
const MORE = ['textFormatRuns', 'chipRuns', 'hyperlink', 'pivotTable'] as const;

/** A cell from its parts, without the empty ones. `old` gives what the others do not. */
export function cellOf(
  old: Cell | undefined,
  parts: {
    readonly entered?: ExtendedValue | undefined;
    readonly format?: JsonObject | undefined;
    readonly note?: string;
    readonly validation?: JsonObject;
    readonly more?: JsonObject;
  },
): Cell {
  const entered = 'entered' in parts ? parts.entered : old?.entered;
  const { format, note, validation, more } = { ...old, ...parts };
  const isFormula = entered?.formulaValue !== undefined;
  const hasValue = entered !== undefined && Object.keys(entered).length > 0;
  const isKept = entered === old?.entered && old?.effective !== undefined;
  const spill =
    entered === undefined && !('entered' in parts) && old?.spill ? { effective: old.effective, spill: old.spill } : {};
  return {
    ...(hasValue ? { entered } : {}),
    ...(hasValue && !isFormula ? { effective: entered } : {}),
    ...(isFormula && isKept ? { effective: old.effective } : {}),
    ...(isFormula && isKept && old.automatic ? { automatic: old.automatic } : {}),
    ...(spill.effective ? { effective: spill.effective, spill: spill.spill } : {}),
    ...(format && Object.keys(format).length > 0 ? { format } : {}),
    ...(note ? { note } : {}),
    ...(validation && Object.keys(validation).length > 0 ? { validation } : {}),
    ...(more && Object.keys(more).length > 0 ? { more } : {}),
  } as Cell;
}

/** Writes the masked parts of CellData onto a cell; a part that the mask names and the data lacks is cleared. */
export function mergeCell(draft: Draft, sheet: Sheet, row: number, column: number, data: Fields, mask: Mask): void {
  if (row >= sheet.rowCount)
    throw invalid(`Attempting to write row: ${row}, beyond the last requested row of: ${sheet.rowCount - 1}`);
  if (column >= sheet.columnCount)
    throw invalid(
      `Attempting to write column: ${column}, beyond the last requested column of: ${sheet.columnCount - 1}`,
    );
  const old = cellAt(sheet, row, column);
  draft.put(
    sheet,
    row,
    column,
    cellOf(old, {
      ...(asksFor(mask, 'userEnteredValue') ? { entered: enteredValue(data['userEnteredValue']) } : {}),
      ...(asksFor(mask, 'userEnteredFormat')
        ? { format: maskedFormat(old?.format ?? {}, json(data['userEnteredFormat']), below(mask, 'userEnteredFormat')) }
        : {}),
      ...(asksFor(mask, 'note') ? { note: text(data['note']) } : {}),
      ...(asksFor(mask, 'dataValidation') ? { validation: json(data['dataValidation']) } : {}),
      ...(MORE.some((name) => asksFor(mask, name)) ? { more: moreOf(old?.more ?? {}, data, mask) } : {}),
    }),
  );
}

function moreOf(old: JsonObject, data: Fields, mask: Mask): JsonObject {
  const entries = MORE.map((name) => [name, asksFor(mask, name) ? data[name] : old[name]] as const).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(entries) as JsonObject;
}

/** `format` with the masked parts of another; a mask of nothing means all of it. */
export function maskedFormat(old: JsonObject, given: JsonObject, mask: Mask): JsonObject {
  if (Object.keys(mask).length === 0 || '*' in mask) return withColorStyles(given);
  const kept: Record<string, JsonObject[string]> = { ...old };
  for (const [name, inner] of Object.entries(mask)) {
    const value = given[name];
    // A colour is there twice, and whichever of the two is written the other follows.
    const twin = twinOf(name);
    if (twin !== null && !(twin in mask)) delete kept[twin];
    const isNested = Object.keys(inner).length > 0 && typeof value === 'object' && value !== null;
    const next = isNested ? maskedFormat(json(old[name]), json(value), inner) : value;
    if (next === undefined || (isNested && Object.keys(next as JsonObject).length === 0)) delete kept[name];
    else kept[name] = next;
  }
  return withColorStyles(kept);
}

/** `backgroundColor` for `backgroundColorStyle` and the other way round; `null` for what is no colour. */
function twinOf(name: string): string | null {
  if (/colorStyle$/i.test(name)) return name.slice(0, -'Style'.length);
  return /color$/i.test(name) ? `${name}Style` : null;
}

const VALUE_KINDS = ['numberValue', 'stringValue', 'boolValue', 'formulaValue'] as const;

function enteredValue(value: unknown): ExtendedValue | undefined {
  const fields = object(value);
  const kinds = VALUE_KINDS.filter((kind) => fields[kind] !== undefined);
  if (kinds.length > 1) throw invalid('Only one of the value fields of an ExtendedValue can be set.');
  if (fields['errorValue'] !== undefined) throw invalid('An error value cannot be entered.');
  const kind = kinds[0];
  if (kind === undefined || fields[kind] === '') return undefined;
  const entered = fields[kind];
  const wanted = kind === 'numberValue' ? 'number' : kind === 'boolValue' ? 'boolean' : 'string';
  if (typeof entered !== wanted) throw invalid(`Invalid value at '${kind}': ${JSON.stringify(entered)}`);
  if (kind === 'formulaValue' && !String(entered).startsWith('=')) throw invalid(`Invalid formula: ${String(entered)}`);
  return { [kind]: entered };
}
