import { ARRAYS } from './arrays';
import { DATES } from './dates';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { MATH } from './math';
import { TEXT } from './text';
import type { FunctionSpec } from './spec';

const FUNCTIONS: ReadonlyMap<string, FunctionSpec> = new Map(
  [MATH, LOGIC, TEXT, DATES, LOOKUP, ARRAYS].flatMap((table) => Object.entries(table)),
);

/** A function by its name in capitals. */
export function functionNamed(name: string): FunctionSpec | undefined {
  return FUNCTIONS.get(name);
}
