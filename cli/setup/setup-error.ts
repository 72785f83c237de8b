/** Something that the person at the keyboard must do first. The message says what; no stack trace is shown. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
