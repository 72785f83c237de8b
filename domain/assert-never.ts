/** Ends a `switch` over a union: does not compile while a case is missing, and throws on stale data. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
