import { broadcast } from './broadcast';
import { callOf, errorNamed, operand, sideBySide, sumFormat, unknownFunction } from './calls';
import { functionNamed } from './functions/table';
import type { Node, Scope } from './node';
import { operate } from './operators';
import { templateOf, type Reference } from './references';
import { tokenize, type Token } from './tokens';
import { CellError, toNumber, type Scalar } from './values';

/** A formula as something that can be run. */
export interface Compiled {
  readonly root: Node;
  /** Names of ranges; their slots follow those of the references. */
  readonly names: readonly string[];
  readonly isVolatile: boolean;
}

const cache = new Map<string, Compiled>();
const CACHED_TEMPLATES = 20_000;

/** A formula (`=…`), compiled, and the references that fill its slots. */
export function compile(formula: string): { compiled: Compiled; references: readonly Reference[] } {
  const { template, references } = templateOf(formula);
  const known = cache.get(template);
  if (known) return { compiled: known, references };
  if (cache.size >= CACHED_TEMPLATES) cache.clear();
  const compiled = new Parser(template, references.length).compiled();
  cache.set(template, compiled);
  return { compiled, references };
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
/** A sign binds tighter than a power: `-2^2` is 4, as it is in Google Sheets. */
const PREFIX_BINDING = 7;

/** What cannot be parsed; only seen inside this file. */
class SyntaxFault extends Error {}

/** A Pratt parser: turns tokens into closures. */
class Parser {
  private readonly tokens: readonly Token[] | null;
  private readonly names: string[] = [];
  private readonly locals = new Set<string>();
  private at = 0;
  private isVolatile = false;
  /** Above 0 inside ARRAYFORMULA and its like, where operators work on whole blocks. */
  private arrayDepth = 0;

  constructor(
    template: string,
    private readonly references: number,
  ) {
    this.tokens = tokenize(template.slice(1));
  }

  compiled(): Compiled {
    const root = this.root();
    return { root, names: this.names, isVolatile: this.isVolatile };
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
      case 'slot':
        return this.read(token.slot);
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

  private read(slot: number): Node {
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
    return this.read(this.references + this.names.push(name) - 1);
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
