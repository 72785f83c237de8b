/** How many of some numbers that are in order are below a limit: the index of the first one that is not. */
export function countBelow(numbers: ArrayLike<number>, limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? Infinity) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
