import type { ProductionKind, TabGrid, TableReading } from '../../../domain/model';
import { aDate, aTab, aTable, type TestCell } from '../a-table';
import { problemsOf } from '../problems-of';

const TUESDAY = aDate('2027-02-09');

const CAST: readonly (readonly TestCell[])[] = [
  ['NADIA', 'Ann Lee', '1', ''],
  ['FELIX', 'Bo Dunn', '1, 2', ''],
  ['THE SURVEYOR', '', '2', ''],
  ['ROSALIND', 'Ida Moss', '3', 'Passed'],
];

interface Sheets {
  /** Date, from, to, what, called, room, status. */
  readonly calls: readonly (readonly TestCell[])[];
  readonly headers?: readonly string[];
  readonly cast?: readonly (readonly TestCell[])[];
  /** Day, date, scene, call, location. */
  readonly schedule?: readonly (readonly TestCell[])[];
  readonly kind?: ProductionKind;
  readonly about?: Partial<TableReading>;
}

/** What is said of calls. */
function said({ calls, headers, cast = CAST, schedule = [], kind = 'theatre', about = {} }: Sheets): string[] {
  const rehearsals = aTab('Rehearsals', [
    headers ?? ['Date', 'From', 'To', 'What', 'Called', 'Room', 'Status'],
    ...calls,
  ]);
  const company = aTab('Cast', [['Role', 'Actor', 'Sc', 'Status'], ...cast]);
  const scenes = aTab('Scenes', [['Sc'], ['1'], ['2'], ['3']]);
  const shoot = aTab('Schedule', [['Day', 'Date', 'Sc', 'Call', 'Location'], ...schedule]);
  const tables: [TabGrid, TableReading][] = [
    [scenes, aTable(scenes, 'scenes', { A: 'scene' })],
    [
      company,
      aTable(
        company,
        'cast',
        { A: 'character', B: 'person', C: 'scene', D: 'status' },
        {
          statusMeaning: { Passed: 'rejected' },
        },
      ),
    ],
    [
      rehearsals,
      aTable(
        rehearsals,
        'rehearsals',
        { A: 'date', B: 'time', C: 'ignore', D: 'description', E: 'cast', F: 'location', G: 'status' },
        { statusMeaning: { Called: 'booked', CANC: 'cancelled' }, ...about },
      ),
    ],
    [shoot, aTable(shoot, 'schedule', { A: 'shootDay', B: 'date', C: 'scene', D: 'callTime', E: 'location' })],
  ];
  return problemsOf(tables, kind).filter((message) => message.includes('at once'));
}

const call = (
  from: TestCell,
  to: TestCell,
  called: string,
  room: string,
  over: { date?: TestCell; status?: string } = {},
) => [over.date ?? TUESDAY, from, to, 'Act 1', called, room, over.status ?? 'Called'];

describe('somebody who is called to two rooms at once', () => {
  it('is told with both cells, the day, both rooms and what to do', () => {
    const calls = [call('10:00', '13:00', 'Nadia, Felix', 'Studio 1'), call('12:00', '14:00', 'Felix', 'Studio 2')];
    expect(said({ calls })).toEqual([
      'Rehearsals!E2 and Rehearsals!E3: Bo Dunn is called to two places at once on Tue 9 Feb, Studio 1 (10:00–13:00) and ' +
        'Studio 2 (12:00–14:00). Move one of the calls, or take them off one of them.',
    ]);
  });

  it('is the same person by role, by name, by short name, or as a role that nobody plays yet', () => {
    const both = (a: string, b: string) =>
      said({ calls: [call('10:00', '', a, 'Studio 1'), call('10am', '', b, 'Studio 2')] });
    expect(both('NADIA', 'Ann')).toHaveLength(1);
    expect(both('the surveyor', 'Nadia and The Surveyor')).toHaveLength(1);
    expect(both('Nadia', 'Felix')).toEqual([]);
  });

  it('is everybody where the full company is called, but whoever is let off', () => {
    const against = (a: string, b: string) =>
      said({ calls: [call('10:00', '13:00', a, 'Hall'), call('10:00', '11:00', b, 'Wardrobe')] });
    expect(against('Full company', 'Nadia, Felix')[0]).toContain(
      'Ann Lee and Bo Dunn are called to two places at once',
    );
    expect(against('Full co.', 'All')[0]).toContain('the full company is called to two places at once');
    expect(against('Full company (except Nadia)', 'Nadia')).toEqual([]);
    expect(against('Full company except Nadia', 'Nadia, Felix')[0]).toContain(': Bo Dunn is called');
    expect(against('Full company', 'Rosalind')).toEqual([]);
  });

  it('is who is in the scene where a call leaves it to the scene', () => {
    const headers = ['Date', 'From', 'To', 'Sc', 'Called', 'Room', 'Status'];
    const about = {
      fields: { A: 'date', B: 'time', C: 'ignore', D: 'scene', E: 'cast', F: 'location', G: 'status' },
    } as const;
    const byScene = (scene: string, called: string) => [TUESDAY, '10:00', '13:00', scene, called, 'Studio 1', 'Called'];
    const inScene = said({ headers, about, calls: [byScene('1', 'as per scene'), call('10', '12', 'Nadia', 'Hall')] });
    expect(inScene[0]).toContain('Ann Lee is called to two places at once');
    expect(said({ headers, about, calls: [byScene('2', ''), call('10', '12', 'Nadia', 'Hall')] })).toEqual([]);
  });

  it('is known by the name alone where the sheets have no list of the cast', () => {
    const calls = [call('10:00', '', 'Mrs Pell', 'Studio 1'), call('10:00', '', 'Boy, Mrs Pell', 'Studio 2')];
    expect(said({ calls, cast: [] })[0]).toContain('Mrs Pell is called to two places at once');
  });

  it('is told of a day that is written only once, above its calls or on a bar', () => {
    const second = call('10:00', '', 'Nadia', 'Studio 2', { date: '' });
    expect(said({ calls: [call('10:00', '', 'Nadia', 'Studio 1'), second] })).toHaveLength(1);
    const bar = ['MONDAY 19 APRIL 2027', '', '', '', '', '', ''];
    const first = call('10:00', '', 'Nadia', 'Studio 1', { date: '' });
    const about = { dataRows: [3, 4], sectionRows: { '2': { field: 'date', value: 'MONDAY 19 APRIL 2027' } } } as const;
    expect(said({ calls: [bar, first, second], about })[0]).toContain('on Mon 19 Apr');
    const noDates = { A: 'ignore', B: 'time', C: 'ignore', D: 'description', E: 'cast', F: 'location' } as const;
    expect(said({ calls: [bar, first, second], about: { fields: noDates } })[0]).toContain('on Mon 19 Apr');
  });

  it('is told of the day of a week where the week is written and the weekday beside it', () => {
    const headers = ['w/c', 'Day', 'Time', 'Called', 'Room'];
    const about = { fields: { A: 'date', B: 'ignore', C: 'time', D: 'cast', E: 'location' } } as const;
    const monday = aDate('2027-05-10');
    const week = (...days: [string, string][]) =>
      days.map(([day, room], index) => [index === 0 ? monday : '', day, '10-1', 'Nadia', room]);
    const withTitle = { ...about, fields: { ...about.fields, F: 'description' } } as const;
    const calls = (...days: [string, string][]) => week(...days).map((row) => [...row, 'Act 1']);
    expect(said({ headers, about: withTitle, calls: calls(['Mon', 'Hall'], ['Tue', 'Annexe']) })).toEqual([]);
    const twice = said({
      headers,
      about: withTitle,
      calls: calls(['Mon', 'Hall'], ['Tue', 'Hall'], ['Tue', 'Annexe']),
    });
    expect(twice).toHaveLength(1);
    expect(twice[0]).toContain('on Tue 11 May, Hall (10:00–13:00) and Annexe (10:00–13:00)');
  });
});

describe('calls of one person on one day', () => {
  const none = (...calls: (readonly TestCell[])[]) => expect(said({ calls })).toEqual([]);

  it('are no clash without times, one after the other, in one room, or where no room is known', () => {
    none(call('', '', 'Nadia', 'Studio 1'), call('', '', 'Nadia', 'Studio 2'));
    none(call('evening', '', 'Nadia', 'Studio 1'), call('evening', '', 'Nadia', 'Studio 2'));
    none(call('10:00', '13:00', 'Nadia', 'Studio 1'), call('13:00', '14:00', 'Nadia', 'Studio 2'));
    none(call('10:00', '13:00', 'Nadia', 'Studio 1'), call('10:00', '13:00', 'Nadia', 'STUDIO 1'));
    none(call('10:00', '13:00', 'Nadia', 'Studio 1'), call('10:00', '13:00', 'Nadia', ''));
  });

  it('are no clash on two days, or where one of them is cancelled', () => {
    const wednesday = { date: aDate('2027-02-10') };
    none(call('10:00', '', 'Nadia', 'Studio 1'), call('10:00', '', 'Nadia', 'Studio 2', wednesday));
    none(call('10:00', '', 'Nadia', 'Studio 1', { status: 'CANC' }), call('10:00', '', 'Nadia', 'Studio 2'));
  });

  it('are not guessed for a group that can be split, or for somebody who comes at a time of their own', () => {
    none(call('10:00', '', 'Ensemble', 'Studio 1'), call('10:00', '', 'Ensemble', 'Studio 2'));
    none(call('10:00', '13:00', 'Nadia (12.30), Felix', 'Studio 1'), call('10:00', '12:00', 'Nadia', 'Studio 2'));
  });
});

describe('a rehearsal while scenes are shot', () => {
  const rehearsal = call('10:00', '12:00', 'Full company', 'Studio 1');
  const schedule = (time: TestCell, location = 'Pier') => [[1, TUESDAY, '1', time, location]];

  it('is told where somebody of the scene is called to it at that hour', () => {
    expect(said({ kind: 'film', calls: [rehearsal], schedule: schedule('10.30') })).toEqual([
      'Rehearsals!E2 and Schedule!C2: Ann Lee and Bo Dunn are called to two places at once on Tue 9 Feb, Studio 1 ' +
        '(10:00–12:00) and scene 1 at Pier (10:30). Move one of the calls, or take them off one of them.',
    ]);
  });

  it('is no clash at another hour, at the same place, or where the schedule has no times', () => {
    for (const rows of [schedule('13:00'), schedule('10:30', 'Studio 1'), schedule('')]) {
      expect(said({ kind: 'film', calls: [rehearsal], schedule: rows })).toEqual([]);
    }
  });
});
