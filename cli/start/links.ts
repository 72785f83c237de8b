/** Where to look at a production that runs. */
export interface Links {
  readonly spreadsheet: string;
  readonly inbox: string;
  readonly temporal: string;
  readonly actions: string;
}

const WHAT_TO_DO: readonly (readonly [keyof Links, string, string])[] = [
  ['spreadsheet', 'Spreadsheet', "The team's own book. The tab “Callboard” says what is late and with whom."],
  ['inbox', 'Mail inbox', "Everybody's mail. Open one and press a button in it, as that person would."],
  ['temporal', "Temporal's Web UI", 'One production, five stages, and one workflow for each open question.'],
  ['actions', 'Action page', 'What is asked of whom at this moment.'],
];

/** What is said of a production that has started. */
export interface Greeted {
  readonly title: string;
  /** The day that it is in the production, in words. */
  readonly date: string;
  readonly links: Links;
  /** The production's own files, as they were named; none for the demo's. */
  readonly files: { readonly script?: string | undefined; readonly workbook?: string | undefined };
}

/** The four links and what to do with each, for a terminal. */
export function sayLinks({ title, date, links, files }: Greeted): string {
  const rows = WHAT_TO_DO.map(([key, name, what]) => `  ${name.padEnd(18)} ${links[key]}\n${' '.repeat(21)}${what}`);
  return [
    '',
    `  ${title} is running. In the production it is ${date}; a day passes in twelve seconds.`,
    '',
    rows.join('\n\n'),
    '',
    '  Change a status in the spreadsheet, or answer a mail, and see what follows. Ctrl-C ends all of it.',
    `  “${startOf(files)}” goes on with the same production,`,
    `  “${startOf(files, '--fresh')}” begins anew.`,
    '',
  ].join('\n');
}

/** What to type for the same production once more; a name with a blank or the like in it stands in quotes. */
function startOf(files: Greeted['files'], ...more: string[]): string {
  const named = (['script', 'workbook'] as const).flatMap((name) => {
    const file = files[name];
    if (file === undefined) return [];
    return [`--${name}`, /^[\w./-]+$/.test(file) ? file : `'${file.replace(/'/g, `'\\''`)}'`];
  });
  const options = [...named, ...more];
  return options.length === 0 ? 'npm start' : ['npm start --', ...options].join(' ');
}
