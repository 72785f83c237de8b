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

/** The four links and what to do with each, for a terminal. */
export function sayLinks(title: string, date: string, links: Links): string {
  const rows = WHAT_TO_DO.map(([key, name, what]) => `  ${name.padEnd(18)} ${links[key]}\n${' '.repeat(21)}${what}`);
  return [
    '',
    `  ${title} is running. In the production it is ${date}; a day passes in twelve seconds.`,
    '',
    rows.join('\n\n'),
    '',
    '  Change a status in the spreadsheet, or answer a mail, and see what follows. Ctrl-C ends all of it;',
    '  “npm start” goes on with the same production, “npm start -- --fresh” begins anew.',
    '',
  ].join('\n');
}
