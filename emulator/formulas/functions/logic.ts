import type { Node, Scope } from '../node';
import { broadcast } from '../broadcast';
import { CellError, flat, isMatrix, single, toBoolean, type Scalar, type Value } from '../values';
import { keyOf } from './criteria';
import { firstFormat, lazy, scalar, whole, type FunctionTable } from './spec';

const NO_MATCH = new CellError('N_A', 'No match.');

function run(node: Node | undefined, scope: Scope): Value {
  return node ? node.run(scope) : null;
}

/** Takes one branch; where the condition is a block, takes for each cell its own. */
function choose(condition: Value, scope: Scope, yes: Node | undefined, no: Node | undefined): Value {
  if (isMatrix(condition)) {
    const branches = [condition, run(yes, scope), no ? run(no, scope) : false];
    return broadcast(branches, ([test = null, a = null, b = null]) => {
      const decided = toBoolean(test);
      return decided instanceof CellError ? decided : decided ? a : b;
    });
  }
  const decided = toBoolean(condition);
  if (decided instanceof CellError) return decided;
  return decided ? run(yes, scope) : no ? run(no, scope) : false;
}

function ifs(nodes: readonly Node[], scope: Scope): Value {
  for (let at = 0; at + 1 < nodes.length; at += 2) {
    const decided = toBoolean(single(run(nodes[at], scope)));
    if (decided instanceof CellError) return decided;
    if (decided) return run(nodes[at + 1], scope);
  }
  return NO_MATCH;
}

function switchCase(nodes: readonly Node[], scope: Scope): Value {
  const value = single(run(nodes[0], scope));
  if (value instanceof CellError) return value;
  for (let at = 1; at + 1 < nodes.length; at += 2) {
    if (keyOf(single(run(nodes[at], scope))) === keyOf(value)) return run(nodes[at + 1], scope);
  }
  return nodes.length % 2 === 0 ? run(nodes.at(-1), scope) : NO_MATCH;
}

function orElse(isBad: (value: Scalar) => boolean): (nodes: readonly Node[], scope: Scope) => Value {
  return ([tried, otherwise], scope) => {
    const value = run(tried, scope);
    if (!isMatrix(value)) return isBad(value) ? run(otherwise, scope) : value;
    if (!value.some((row) => row.some(isBad))) return value;
    return broadcast([value, run(otherwise, scope)], ([cell = null, other = null]) => (isBad(cell) ? other : cell));
  };
}

function truths(values: readonly Value[]): boolean[] | CellError {
  const found: boolean[] = [];
  for (const value of flat(values)) {
    // Blank cells and texts in a range do not count.
    if (value === null || (typeof value === 'string' && !/^(true|false)$/i.test(value))) continue;
    const decided = toBoolean(value);
    if (decided instanceof CellError) return decided;
    found.push(decided);
  }
  return found;
}

function truthSpec(decide: (found: readonly boolean[]) => boolean): FunctionTable[string] {
  return whole(1, Infinity, (values) => {
    const found = truths(values);
    return found instanceof CellError ? found : decide(found);
  });
}

const is = (test: (value: Scalar) => boolean): FunctionTable[string] =>
  scalar(1, 1, ([value = null]) => test(value), { takesErrors: true });
const isError = (value: Scalar): boolean => value instanceof CellError;
const isNotAvailable = (value: Scalar): boolean => value instanceof CellError && value.type === 'N_A';
const format = (nodes: readonly Node[], scope: Scope): ReturnType<typeof firstFormat> =>
  firstFormat(nodes.slice(1), scope);

export const LOGIC: FunctionTable = {
  IF: lazy(2, 3, ([condition, yes, no], scope) => choose(run(condition, scope), scope, yes, no), { format }),
  IFS: lazy(2, Infinity, ifs),
  SWITCH: lazy(3, Infinity, switchCase),
  IFERROR: lazy(1, 2, orElse(isError), { format: firstFormat }),
  IFNA: lazy(2, 2, orElse(isNotAvailable), { format: firstFormat }),
  CHOOSE: lazy(2, Infinity, ([index, ...nodes], scope) => {
    const place = single(run(index, scope));
    const node = typeof place === 'number' ? nodes[Math.trunc(place) - 1] : undefined;
    return place instanceof CellError
      ? place
      : node
        ? node.run(scope)
        : new CellError('NUM', 'CHOOSE has no such value.');
  }),
  AND: truthSpec((found) => found.every(Boolean)),
  OR: truthSpec((found) => found.some(Boolean)),
  XOR: truthSpec((found) => found.filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, ([value = null]) => {
    const decided = toBoolean(value);
    return decided instanceof CellError ? decided : !decided;
  }),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
  NA: scalar(0, 0, () => new CellError('N_A', '')),
  ISBLANK: is((value) => value === null),
  ISERROR: is(isError),
  ISERR: is((value) => isError(value) && !isNotAvailable(value)),
  ISNA: is(isNotAvailable),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
};
