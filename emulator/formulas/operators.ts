import { CellError, compareScalars, toNumber, toText, type Scalar } from './values';

/** Two values joined by an operator; an error on either side is the result. */
export function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === '&') return toText(left) + toText(right);
  if ('+-*/^'.includes(operator)) return calculate(operator, toNumber(left), toNumber(right));
  return holds(operator, compareScalars(left, right));
}

function calculate(operator: string, left: number | CellError, right: number | CellError): number | CellError {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0
        ? new CellError('DIVIDE_BY_ZERO', 'Function DIVIDE parameter 2 cannot be zero.')
        : left / right;
    default:
      return finite(left ** right);
  }
}

/** What is too large or undefined becomes `#NUM!`. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? value : new CellError('NUM', 'The result is not a number that can be shown.');
}

/** Whether an order (below, at or above zero) is what an operator such as `<=` asks for. */
export function holds(operator: string, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}
