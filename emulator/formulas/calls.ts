import type { JsonObject } from '../store/model';
import { broadcast } from './broadcast';
import type { FunctionSpec } from './functions/spec';
import type { Node, Scope } from './node';
import { CellError, FormulaUnknown, SHOWN_ERRORS, single, type Matrix, type Scalar, type Value } from './values';

/** A day plus a number is a day; a day less a day is a number. */
export function sumFormat(operator: string, left: Node, right: Node, scope: Scope): JsonObject | undefined {
  const [a, b] = [left.format?.(scope), right.format?.(scope)];
  return operator === '-' && a && b ? undefined : (a ?? b);
}

export function operand(node: Node, scope: Scope, isArray: boolean): Value {
  return !isArray && node.slot !== undefined ? scope.read(node.slot, false) : node.run(scope);
}

export function callOf(spec: FunctionSpec, nodes: readonly Node[], isArray: boolean): (scope: Scope) => Value {
  switch (spec.kind) {
    case 'lazy':
      return (scope) => spec.run(nodes, scope);
    case 'whole':
      return (scope) =>
        spec.run(
          nodes.map((node) => node.run(scope)),
          scope,
        );
    default:
      return (scope) =>
        broadcast(
          nodes.map((node) => operand(node, scope, isArray)),
          (args) => scalarCall(spec, args, scope),
        );
  }
}

function scalarCall(spec: Extract<FunctionSpec, { kind: 'scalar' }>, args: readonly Scalar[], scope: Scope): Scalar {
  if (!spec.takesErrors) for (const arg of args) if (arg instanceof CellError) return arg;
  return spec.run(args, scope);
}

export function sideBySide(values: readonly Value[]): Matrix {
  const blocks = values.map((value) => (Array.isArray(value) ? (value as Matrix) : [[single(value)]]));
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) => blocks.flatMap((block) => block[row] ?? [null]));
}

export function unknownFunction(name: string): never {
  throw new FormulaUnknown(`Unknown function: '${name}'.`);
}

export function errorNamed(shown: string): CellError {
  const type = Object.keys(SHOWN_ERRORS).find((kind) => SHOWN_ERRORS[kind] === shown) ?? 'ERROR';
  return new CellError(type as CellError['type'], type === 'REF' ? 'Reference does not exist.' : shown);
}
