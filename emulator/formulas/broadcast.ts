import { isMatrix, type Matrix, type Scalar, type Value } from './values';

/** Applies a function of single values to values or blocks: a block makes a block, one row or column is repeated. */
export function broadcast(values: readonly Value[], apply: (args: readonly Scalar[]) => Scalar): Value {
  const blocks = values.filter(isMatrix);
  if (blocks.length === 0) return apply(values as readonly Scalar[]);
  const height = Math.max(...blocks.map((block) => block.length));
  const width = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_column, column) =>
      apply(values.map((value) => (isMatrix(value) ? cellOf(value, row, column) : value))),
    ),
  );
}

function cellOf(block: Matrix, row: number, column: number): Scalar {
  const cells = block[block.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column] ?? null;
}
