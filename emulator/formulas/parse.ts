import type { JsonObject } from '../store/model';
import type { Reference } from './references';
import { functionNamed, type FunctionSpec } from './functions/table';
import { operate } from './operators';
import { tokenize, type Token } from './tokens';
import { broadcast } from './broadcast';
import {
  CellError,
  FormulaUnknown,
  single,
  SHOWN_ERRORS,
  toNumber,
  type Matrix,
  type Scalar,
  type Value,
} from './values';

/** What a formula can see while it is computed. */
export interface Scope {
  /** Its own cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly nowMs: number;
  readonly timeZone: string;
  readonly locale: string;
  /** The value behind the formula's n-th reference; `isWhole` false takes the one cell in this row or column. */
  read(slot: number, isWhole: boolean): Value;
  /** Position and size of the n-th reference, unclipped. */
  area(slot: number): { row: number; column: number; height: number; width: number } | CellError;
  /** The number format of the first cell of the n-th reference. */
  formatAt(slot: number): JsonObject | undefined;
  /** Values that LET has named. */
  readonly locals: Map<string, Value>;
}

/** A piece of a formula, ready to run. */
export interface Node {
  run(scope: Scope): Value;
  /** Where the piece is a reference: which one. */
  readonly slot?: number;
  /** The number format that the result brings along. */
  format?(scope: Scope): JsonObject | undefined;
}

/** A reference or the name of one. */
export type Target = Reference | { readonly name: string };

export interface Compiled {
  readonly root: Node;
  readonly targets: readonly Target[];
  readonly isVolatile: boolean;
}

const cache = new Map<string, Compiled>();
const CACHED_FORMULAS = 100_000;

/** A formula (`=…`) as something that can be run; kept, since the same text comes back often. */
export function compile(formula: string): Compiled {
  const known = cache.get(formula);
  if (known) return known;
  if (cache.size >= CACHED_FORMULAS) cache.clear();
  const compiled = new Parser(formula).compiled();
  cache.set(formula, compiled);
  return compiled;
}

const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 6,
};
const PREFIX_BINDING = 5;

/** What cannot be parsed; only seen inside this file. */
class SyntaxFault extends Error {}

/** A Pratt parser: turns tokens into closures. */
class Parser {
  private readonly tokens: readonly Token[] | null;
  private readonly targets: Target[] = [];
  private readonly locals = new Set<string>();
  private at = 0;
  private isVolatile = false;
  /** Above 0 inside ARRAYFORMULA and its like, where operators work on whole blocks. */
  private arrayDepth = 0;

  constructor(formula: string) {
    this.tokens = tokenize(formula.slice(1));
  }

  compiled(): Compiled {
    const root = this.root();
    return { root, targets: this.targets, isVolatile: this.isVolatile };
  }

  private root(): Node {
    try {
      const root = this.expression(0);
      if (this.tokens === null || this.at < this.tokens.length) throw new SyntaxFault();
      return root;
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      return { run: () => new CellError('ERROR', 'Formula parse error.') };
    }
  }

  private expression(binding: number): Node {
    let left = this.prefix();
    for (;;) {
      const operator = this.operator();
      if (operator === '%') {
        this.at += 1;
        left = this.unary(left, (value) => value / 100);
        continue;
      }
      const power = operator === null ? undefined : BINDING[operator];
      if (operator === null || power === undefined || power <= binding) return left;
      this.at += 1;
      left = this.binary(operator, left, this.expression(power));
    }
  }

  private operator(): string | null {
    const token = this.tokens?.[this.at];
    return token?.kind === 'operator' ? token.text : null;
  }

  private expect(text: string): void {
    if (this.operator() !== text) throw new SyntaxFault();
    this.at += 1;
  }

  private prefix(): Node {
    const token = this.tokens?.[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
        return { run: () => token.value };
      case 'text':
        return { run: () => token.text };
      case 'error':
        return { run: () => errorNamed(token.text) };
      case 'reference':
        return this.target(token.reference);
      case 'name':
        return this.named(token.text);
      case 'operator':
        return this.prefixOperator(token.text);
      default:
        throw new SyntaxFault();
    }
  }

  private prefixOperator(operator: string): Node {
    if (operator === '-') return this.unary(this.expression(PREFIX_BINDING), (value) => -value);
    if (operator === '+') return this.expression(PREFIX_BINDING);
    if (operator === '{') return this.block();
    if (operator !== '(') throw new SyntaxFault();
    const inner = this.expression(0);
    this.expect(')');
    return inner;
  }

  private target(target: Target): Node {
    const slot = this.targets.push(target) - 1;
    const isWhole = this.arrayDepth > 0;
    return {
      slot,
      run: (scope) => scope.read(slot, true),
      // A lone range in a formula without ARRAYFORMULA shows its first cell, or spills.
      ...(isWhole ? {} : { format: (scope: Scope) => scope.formatAt(slot) }),
    };
  }

  private named(name: string): Node {
    const upper = name.toUpperCase();
    if (this.operator() === '(') return this.call(upper);
    if (upper === 'TRUE' || upper === 'FALSE') return { run: () => upper === 'TRUE' };
    if (this.locals.has(upper)) return { run: ({ locals }) => locals.get(upper) ?? null };
    return this.target({ name });
  }

  /** `{1, 2; 3, 4}` */
  private block(): Node {
    const rows: Node[][] = [[]];
    while (this.operator() !== '}') {
      rows.at(-1)?.push(this.expression(0));
      if (this.operator() === ';') rows.push([]);
      if (this.operator() === ',' || this.operator() === ';') this.at += 1;
      else if (this.operator() !== '}') throw new SyntaxFault();
    }
    this.at += 1;
    return { run: (scope) => rows.flatMap((row) => sideBySide(row.map((node) => node.run(scope)))) };
  }

  private call(name: string): Node {
    const spec = functionNamed(name);
    this.expect('(');
    if (name === 'LET') return this.letCall();
    if (spec?.isArray) this.arrayDepth += 1;
    const nodes = this.args();
    const isArray = this.arrayDepth > 0;
    if (spec?.isArray) this.arrayDepth -= 1;
    if (!spec) return { run: () => unknownFunction(name) };
    this.isVolatile ||= spec.isVolatile === true;
    if (nodes.length < spec.min || nodes.length > spec.max)
      return { run: () => new CellError('N_A', `Wrong number of arguments to ${name}.`) };
    const { format } = spec;
    return { run: callOf(spec, nodes, isArray), ...(format ? { format: (scope: Scope) => format(nodes, scope) } : {}) };
  }

  private args(): Node[] {
    const nodes: Node[] = [];
    while (this.operator() !== ')') {
      const isBlank = this.operator() === ',' || this.operator() === ';';
      nodes.push(isBlank ? { run: () => null } : this.expression(0));
      if (this.operator() === ')') break;
      if (this.operator() !== ',' && this.operator() !== ';') throw new SyntaxFault();
      this.at += 1;
    }
    this.at += 1;
    return nodes;
  }

  private letCall(): Node {
    const bound: { name: string; value: Node }[] = [];
    for (;;) {
      const token = this.tokens?.[this.at];
      const next = this.tokens?.[this.at + 1];
      if (token?.kind !== 'name' || next?.kind !== 'operator' || next.text !== ',') break;
      this.at += 2;
      const value = this.expression(0);
      this.expect(',');
      this.locals.add(token.text.toUpperCase());
      bound.push({ name: token.text.toUpperCase(), value });
    }
    const body = this.expression(0);
    this.expect(')');
    return {
      run: (scope) => {
        for (const { name, value } of bound) scope.locals.set(name, value.run(scope));
        return body.run(scope);
      },
    };
  }

  private unary(node: Node, apply: (value: number) => number): Node {
    const scalar = (value: Scalar): Scalar => {
      const number = toNumber(value);
      return number instanceof CellError ? number : apply(number);
    };
    const isArray = this.arrayDepth > 0;
    return { run: (scope) => broadcast([operand(node, scope, isArray)], ([value = null]) => scalar(value)) };
  }

  private binary(operator: string, left: Node, right: Node): Node {
    const isArray = this.arrayDepth > 0;
    const apply = ([a = null, b = null]: readonly Scalar[]): Scalar => operate(operator, a, b);
    return {
      run: (scope) => broadcast([operand(left, scope, isArray), operand(right, scope, isArray)], apply),
      ...(operator === '+' || operator === '-'
        ? { format: (scope: Scope) => sumFormat(operator, left, right, scope) }
        : {}),
    };
  }
}

/** A day plus a number is a day; a day less a day is a number. */
function sumFormat(operator: string, left: Node, right: Node, scope: Scope): JsonObject | undefined {
  const [a, b] = [left.format?.(scope), right.format?.(scope)];
  return operator === '-' && a && b ? undefined : (a ?? b);
}

function operand(node: Node, scope: Scope, isArray: boolean): Value {
  return !isArray && node.slot !== undefined ? scope.read(node.slot, false) : node.run(scope);
}

function callOf(spec: FunctionSpec, nodes: readonly Node[], isArray: boolean): (scope: Scope) => Value {
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

function sideBySide(values: readonly Value[]): Matrix {
  const blocks = values.map((value) => (Array.isArray(value) ? (value as Matrix) : [[single(value)]]));
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) => blocks.flatMap((block) => block[row] ?? [null]));
}

function unknownFunction(name: string): never {
  throw new FormulaUnknown(`Unknown function: '${name}'.`);
}

function errorNamed(shown: string): CellError {
  const type = Object.keys(SHOWN_ERRORS).find((kind) => SHOWN_ERRORS[kind] === shown) ?? 'ERROR';
  return new CellError(type as CellError['type'], type === 'REF' ? 'Reference does not exist.' : shown);
}
