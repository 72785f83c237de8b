interface Command {
  readonly what: string;
  /** Loaded only when it is asked for: some bring much with them. */
  readonly load: () => Promise<{ run(args: string[]): Promise<number | void> }>;
}

/** Every command by its name, in the order of the help text. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  start: { what: 'run a whole production on this machine (npm start)', load: () => import('./start') },
  try: { what: 'run a production of a workbook that you downloaded', load: () => import('./try') },
  inspect: { what: 'say what Callboard understands of a workbook', load: () => import('./inspect') },
  init: { what: 'make a Google spreadsheet ready for Callboard', load: () => import('./init') },
  connect: { what: 'begin a production on a Google spreadsheet', load: () => import('./connect') },
  ready: { what: 'say how the shooting days of a running production stand', load: () => import('./ready') },
  breakdown: { what: 'break a script down scene by scene', load: () => import('./breakdown') },
  simulate: { what: 'say what would have followed from a timeline of edits', load: () => import('./simulate') },
  emulator: { what: 'run the emulator of Google Sheets alone', load: () => import('./emulator') },
  bench: { what: 'measure (npm run bench)', load: () => import('./bench') },
  fuzz: { what: 'random edits and faults against the watch (npm run fuzz)', load: () => import('./fuzz') },
  check: { what: 'types, lint, format, dead code (npm run check)', load: () => import('./check') },
  test: { what: 'checks and all tests (npm test)', load: () => import('./test') },
};

const LINES = Object.entries(COMMANDS).map(([name, { what }]) => `  ${name.padEnd(10)} ${what}\n`);

export const HELP = `npm run -s callboard -- COMMAND [ARGUMENTS]

${LINES.join('')}
Each has --help.
`;
