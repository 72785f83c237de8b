const PROPS = ['Kite', 'Rope', 'Lamp', 'Boat', 'Clock', 'Stove', 'Hammer', 'Kettle', 'Mugs', 'Herring'];

/** The spreadsheet that every story begins with: a table of props that people work in, and one beside it. */
export const PAPER_KITES = {
  title: 'Paper Kites - Book',
  locale: 'en_GB',
  timeZone: 'Europe/London',
  tabs: [
    {
      title: 'Props',
      frozenRows: 1,
      rows: [
        ['Prop', 'Scene', 'Qty', 'Status', 'Owner', 'Notes'],
        ...PROPS.map((prop, index) => [
          prop,
          String(index + 1),
          index + 1,
          index % 2 === 0 ? 'Sourcing' : 'In hand',
          'Bea',
          '',
        ]),
      ],
    },
    {
      title: 'Crew',
      frozenRows: 1,
      rows: [
        ['Position', 'Name', 'Email', 'Status'],
        ['Props Master', 'Bea Holloway', 'bea.holloway@example.com', 'Signed'],
        ['Line Producer', 'Tom Brandvold', 'tom.brandvold@example.com', 'Signed'],
        ['Gaffer', 'Noor Haddad', 'noor.haddad@example.com', 'Deal memo sent'],
      ],
    },
  ],
};

/** The same of a team that allows no column: its rows are known by what stands in their cells. */
export const PAPER_KITES_UNTOUCHED = {
  ...PAPER_KITES,
  tabs: [
    ...PAPER_KITES.tabs,
    {
      title: 'Callboard settings',
      rows: [
        ['Setting', 'Value', 'What it is', 'Problem'],
        ['Callboard columns', 'none', '', ''],
      ],
    },
  ],
};
