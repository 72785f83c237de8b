/** Reads a script's bytes. Throws `ApplicationFailure` of type `ScriptUnreadable` with a sentence for the team. */
export interface ScriptsPort {
  read(path: string): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>;
}
