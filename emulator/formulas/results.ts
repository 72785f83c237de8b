import type { Cell, ExtendedValue } from '../store/model';
import { CellError, type Scalar } from './values';

/** A result as a cell holds it; nothing for a blank one. */
export function extended(value: Scalar): ExtendedValue | undefined {
  if (value === null) return undefined;
  if (value instanceof CellError) return { errorValue: { type: value.type, message: value.message } };
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}

/** Whether a cell already shows a result. */
export function isSameResult(cell: Cell, effective: ExtendedValue | undefined, automatic: Cell['automatic']): boolean {
  const old = cell.effective;
  return (
    old?.numberValue === effective?.numberValue &&
    old?.stringValue === effective?.stringValue &&
    old?.boolValue === effective?.boolValue &&
    old?.errorValue?.type === effective?.errorValue?.type &&
    old?.errorValue?.message === effective?.errorValue?.message &&
    cell.automatic?.['type'] === automatic?.['type'] &&
    cell.automatic?.['pattern'] === automatic?.['pattern']
  );
}
