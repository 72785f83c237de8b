import type { JsonObject } from '../../store/model';
import type { Node, Scope } from '../node';
import { CellError, flat, toNumber, type Scalar, type Value } from '../values';

interface Common {
  /** How many arguments it takes. */
  readonly min: number;
  readonly max: number;
  /** Its arguments work on whole blocks, as inside ARRAYFORMULA. */
  readonly isArray?: boolean;
  /** Comes to something else each time, so it is computed again with every change. */
  readonly isVolatile?: boolean;
  readonly format?: (nodes: readonly Node[], scope: Scope) => JsonObject | undefined;
}

export type FunctionSpec = Common &
  (
    | {
        readonly kind: 'scalar';
        /** Gets errors as arguments; other functions come to the first error among theirs. */
        readonly takesErrors?: boolean;
        readonly run: (args: readonly Scalar[], scope: Scope) => Scalar;
      }
    | { readonly kind: 'whole'; readonly run: (args: readonly Value[], scope: Scope) => Value }
    | { readonly kind: 'lazy'; readonly run: (nodes: readonly Node[], scope: Scope) => Value }
  );

export type FunctionTable = Readonly<Record<string, FunctionSpec>>;

type Extra = Omit<Common, 'min' | 'max'>;

/** A function of single values, applied cell by cell to blocks. */
export function scalar(
  min: number,
  max: number,
  run: (args: readonly Scalar[], scope: Scope) => Scalar,
  extra: Extra & { takesErrors?: boolean } = {},
): FunctionSpec {
  return { kind: 'scalar', min, max, run, ...extra };
}

/** A function of whole ranges. */
export function whole(
  min: number,
  max: number,
  run: (args: readonly Value[], scope: Scope) => Value,
  extra: Extra = {},
): FunctionSpec {
  return { kind: 'whole', min, max, run, ...extra };
}

/** A function that decides itself what of its arguments is computed. */
export function lazy(
  min: number,
  max: number,
  run: (nodes: readonly Node[], scope: Scope) => Value,
  extra: Extra = {},
): FunctionSpec {
  return { kind: 'lazy', min, max, run, ...extra };
}

/** A function of numbers; text that is no number makes it `#VALUE!`. */
export function numeric(
  min: number,
  max: number,
  run: (...numbers: number[]) => Scalar,
  extra: Extra = {},
): FunctionSpec {
  return scalar(
    min,
    max,
    (args) => {
      const numbers = args.map(toNumber);
      const error = numbers.find((number) => number instanceof CellError);
      return error ?? run(...(numbers as number[]));
    },
    extra,
  );
}

/** The numbers among values, or the first error. Texts and blanks do not count. */
export function numbersIn(values: readonly Value[]): number[] | CellError {
  const numbers: number[] = [];
  for (const value of flat(values)) {
    if (typeof value === 'number') numbers.push(value);
    else if (value instanceof CellError) return value;
  }
  return numbers;
}

/** A function of all the numbers in its arguments. */
export function aggregate(run: (numbers: readonly number[]) => Scalar, extra: Extra = {}): FunctionSpec {
  return whole(
    1,
    Infinity,
    (values) => {
      const numbers = numbersIn(values);
      return numbers instanceof CellError ? numbers : run(numbers);
    },
    extra,
  );
}

/** The number format of the first argument that has one. */
export function firstFormat(nodes: readonly Node[], scope: Scope): JsonObject | undefined {
  for (const node of nodes) {
    const format = node.format?.(scope);
    if (format) return format;
  }
  return undefined;
}
