import { buildItems, type BuiltItems } from '../../../domain/items/build-items';
import type { Item, TabGrid, TableReading } from '../../../domain/model';
import { readSettings } from '../../../domain/settings/read-settings';
import { aDate, aReading, aTab, aTable, aWorkbook } from '../a-table';
import { SOME_CALENDARS } from '../some-calendars';

const scenes = aTab('Scenes', [
  ['Sc', 'Set', 'Cast'],
  ['1', 'LIGHTHOUSE', '1, 2'],
  ['2', 'PIER', '2'],
  ['3', 'KITCHEN', '1'],
]);
const schedule = aTab('Schedule', [
  ['Day', 'Date', 'Sc', 'Location'],
  [1, aDate('2027-05-17'), '2', 'Saltby Harbour'],
  [null, null, '3', 'Net Loft'],
  [2, aDate('2027-05-18'), '1', 'Marrow Point'],
]);
const cast = aTab('Cast', [
  ['#', 'Character', 'Actor', 'Status', 'Email'],
  [1, 'IDA', 'Juno Adeyemi', 'Booked', 'juno@example.com'],
  [2, 'DEV', 'Kiran Bhatt', 'Offer out', 'kiran@example.com'],
]);
const crew = aTab('Crew', [
  ['Role', 'Name', 'Email'],
  ['Props Master', 'Bea Holloway', 'bea@example.com'],
  ['Line Producer', 'Tom Brandvold', 'tom@example.com'],
  ['Associate Producer', 'Maya Okafor', 'maya@example.com'],
]);
const props = aTab('Props', [
  ['Prop', 'Sc', 'Status', 'Lead', 'Need by', 'Notes'],
  ['Clock', '3', 'Sourcing', 'Bea', null, 'stopped'],
  ['Rope', '1', 'in hand', 'BH', aDate('2027-05-10'), ''],
  ['Boat', '2', 'In hand', 'props master', null, ''],
  ['Stove', '3, 44', 'In hand', 'nobody', '31/02/2027', ''],
  ['', '', 'In hand', '', null, ''],
]);

const tables: [TabGrid, TableReading][] = [
  [scenes, aTable(scenes, 'scenes', { A: 'scene', B: 'set', C: 'cast' })],
  [schedule, aTable(schedule, 'schedule', { A: 'shootDay', B: 'date', C: 'scene', D: 'location' })],
  [
    cast,
    aTable(
      cast,
      'cast',
      { A: 'id', B: 'character', C: 'person', D: 'status', E: 'email' },
      { statusMeaning: { Booked: 'booked', 'Offer out': 'offered' } },
    ),
  ],
  [crew, aTable(crew, 'crew', { A: 'role', B: 'person', C: 'email' })],
  [
    props,
    aTable(
      props,
      'props',
      { A: 'item', B: 'scene', C: 'status', D: 'owner', E: 'dueDate', F: 'notes' },
      { statusMeaning: { Sourcing: 'sourcing', 'in hand': 'inHand', 'In hand': 'inHand' } },
    ),
  ],
];

function built(about: { tables?: typeof tables; settings?: TabGrid } = {}): BuiltItems {
  const used = about.tables ?? tables;
  const { settings } = readSettings(about.settings ?? null);
  return buildItems({
    calendars: SOME_CALENDARS,
    workbook: aWorkbook(used.map(([tab]) => tab)),
    reading: aReading(used),
    settings,
    settingsTab: about.settings ?? null,
    productionId: 'the-last-ferry',
    spreadsheetUrl: 'https://sheets.example.com/1',
    keyOf: (table, rowNumber) => `${table.track}-${rowNumber}`,
  });
}

const item = (key: string, from = built()): Item => {
  const found = from.items.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no item ${key}`);
  return found;
};

describe('the item of a row', () => {
  it('says what the row says', () => {
    expect(item('props-2')).toMatchObject({
      title: 'Clock',
      status: 'sourcing',
      statusWord: 'Sourcing',
      notes: 'stopped',
    });
  });

  it('is needed on the first day that shoots one of its scenes, and says why', () => {
    expect(item('props-3')).toMatchObject({
      neededOn: '2027-05-18',
      neededBecause: 'scene 1 is shot on day 2 (Tue 18 May)',
    });
  });

  it('of an actor has the scenes of the character, by the number in the cast list', () => {
    expect(item('cast-3')).toMatchObject({ scenes: ['1', '2'], neededOn: '2027-05-17' });
  });

  it('keeps a due date that the sheet gives', () => {
    expect(item('props-3').ownDueDate).toBe('2027-05-10');
  });

  it('of a shooting day stands on the row of its first scene', () => {
    expect(item('schedule-2')).toMatchObject({ title: 'Shooting day 1', scenes: ['2', '3'] });
    expect(built().items.filter(({ track }) => track === 'schedule')).toHaveLength(2);
  });

  it('gives each rung the word that most rows use for it', () => {
    expect(item('props-2').words).toEqual({ sourcing: 'Sourcing', inHand: 'In hand' });
  });

  it('is none where the row names nothing', () => {
    expect(built().items.some(({ key }) => key === 'props-6')).toBe(false);
  });
});

describe('who a cell means', () => {
  it('is found by a first name, by initials and by a role', () => {
    const { facts } = built();
    const bea = facts.people.find(({ name }) => name === 'Bea Holloway')?.key;
    expect(['props-2', 'props-3', 'props-4'].map((key) => item(key).ownerKey)).toEqual([bea, bea, bea]);
  });

  it('is nobody where nobody fits', () => {
    expect(item('props-5')).toMatchObject({ ownerKey: null, ownerName: 'nobody' });
  });
});

describe('what the whole production shares', () => {
  it('finds the producers by their roles', () => {
    const { facts } = built();
    const name = (key: string | null) => facts.people.find((person) => person.key === key)?.name;
    expect([name(facts.associateProducer), name(facts.lineProducer)]).toEqual(['Maya Okafor', 'Tom Brandvold']);
  });

  it('is named after the spreadsheet, without what says that it is one', () => {
    expect(built().facts.title).toBe('THE LAST FERRY');
  });

  it('takes a production of at most five days for a short, with shorter lead times', () => {
    expect(built().facts.leadTimeScale).toBe(0.4);
    const play = aTab('Callboard settings', [
      ['Setting', 'Value', 'What it is', 'Problem'],
      ['Kind', 'theatre', '', ''],
    ]);
    expect(built({ settings: play }).facts.leadTimeScale).toBe(1);
  });

  it('moves every shooting day with the first one that the settings give', () => {
    const settings = aTab('Callboard settings', [
      ['Setting', 'Value', 'What it is', 'Problem'],
      ['First shooting day', '2027-06-01', '', ''],
    ]);
    expect(built({ settings }).facts.shootDays.map(({ date }) => date)).toEqual(['2027-06-01', '2027-06-02']);
  });

  it('says when a setting names somebody whom the sheets do not know, and goes on with whom they do', () => {
    const settings = aTab('Callboard settings', [
      ['Setting', 'Value', 'What it is', 'Problem'],
      ['Line producer', 'Zed', '', ''],
    ]);
    const { problems, facts } = built({ settings });
    expect(problems.map(({ message }) => message)).toContain(
      'Callboard settings!B2: “Zed” does not do for Line producer. Type the name of somebody in the contacts or crew ' +
        'who has an email address, or leave it blank.',
    );
    expect(facts.lineProducer).not.toBeNull();
  });
});

describe('what the settings say of the whole production', () => {
  const facts = (...lines: [string, string | number][]) => {
    const rows = lines.map(([label, value]) => [label, value]);
    return built({ settings: aTab('Callboard settings', [['Setting', 'Value', 'What it is', 'Problem'], ...rows]) });
  };

  it('brings the public holidays of the state for the years around the schedule', () => {
    const { holidays } = facts(['Public holidays of', 'xx-st']).facts.calendar;
    // From a year before the first shooting day, 17 May 2027, to a year after the last.
    expect(holidays.map(({ date }) => date)).toEqual(['2027-05-03', '2028-05-03']);
  });

  it('names a calendar that does not exist at its cell with what to type, and counts no holidays', () => {
    const { facts: made, problems } = facts(['Public holidays of', 'Ruritania'], ['Kind', 'theatre']);
    expect(problems.map(({ message }) => message)).toContain(
      'Callboard settings!B2: “Ruritania” does not do for Public holidays of. Type XX-ST (the state), or leave it blank.',
    );
    expect(made).toMatchObject({ kind: 'theatre', calendar: { holidays: [] } });
  });

  it('sets how silence climbs, what waits for an approval and how long before something must be there', () => {
    expect(
      facts(
        ['Tell the line producer after', 5],
        ['“I am on it” holds for', 1],
        ['Approve amounts above', 1500],
        ['Days to approve an amount', 1],
        ['Ask about preparations on', 'Thursday'],
        ['Days to answer about preparations', 3],
        ['Pace: a first step takes', 21],
        ['Pace: slow is, times the usual', '1.5'],
        ['Pace: a step takes at least', 5],
        ['Preparations: lines learned', '1 week'],
        ['Locations: permit filed', '15 office days'],
        ['Props: in hand', '2 weeks'],
      ).facts,
    ).toMatchObject({
      policy: {
        waits: { associateProducer: 1, lineProducer: 5, executiveProducer: 2 },
        acknowledgedWorkingDays: 1,
        approvalWorkingDays: 1,
        preparationsWeekday: 4,
        preparationsAnswerDays: 3,
        firstStepDays: 21,
        slowTimes: 1.5,
        shortestStepDays: 5,
      },
      approvalThreshold: 1500,
      leadTimes: {
        'locations.permitFiled': { count: 15, unit: 'officeDays' },
        'props.inHand': { count: 14, unit: 'days' },
        'preparations.lines': { count: 7, unit: 'days' },
      },
    });
  });
});

describe('what cannot be read', () => {
  it('is said with its cell, what was found and what to type, and everything else goes on', () => {
    expect(built().problems.map(({ message }) => message)).toEqual([
      'Props!B5: “3, 44” names scene 44, which no table of scenes has. Type the numbers as the breakdown has them.',
      'Props!E5: “31/02/2027” is no day of the calendar. Type a day that exists, such as 2027-03-17.',
    ]);
    expect(item('props-5')).toMatchObject({ title: 'Stove', scenes: ['3', '44'], ownDueDate: null });
  });

  it('says nothing about scenes where a table numbers them in another way', () => {
    const other = aTab('Props', [
      ['Prop', 'Sc'],
      ['Clock', '101'],
      ['Rope', '102'],
      ['Boat', '1'],
    ]);
    const withOther = tables.map(([tab, table]): [TabGrid, TableReading] =>
      table.track === 'props' ? [other, aTable(other, 'props', { A: 'item', B: 'scene' })] : [tab, table],
    );
    expect(built({ tables: withOther }).problems).toEqual([]);
  });
});
