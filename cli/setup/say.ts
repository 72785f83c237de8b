/** Tells the person at the keyboard what is going on, one line at a time, without a line break at its end. */
export type Say = (line: string) => void;

/** On standard error, so that standard output stays for what was asked for. */
export const sayOnStderr: Say = (line) => void process.stderr.write(`  ${line}\n`);
