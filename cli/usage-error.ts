/** Something that was asked for in a way that cannot be done. The message says what to ask instead; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
