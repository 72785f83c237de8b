import type { ProductionKind, TabGrid, TableReading } from '../../../domain/model';
import { aDate, aTab, aTable, type TestCell } from '../a-table';
import { problemsOf } from '../problems-of';

const scenes = aTab('Scenes', [
  ['Sc', 'Set'],
  ['1', 'PIER'],
  ['2', 'BARN'],
  ['3', 'LIGHT'],
  ['4', 'NET LOFT'],
]);
const GOOD_DAYS: readonly (readonly TestCell[])[] = [
  [1, aDate('2027-05-17'), '1, 2'],
  [2, aDate('2027-05-18'), '3'],
  [3, aDate('2027-05-19'), '4'],
];

/** What is said of a schedule and of props, as sentences. */
function said(about: {
  days?: readonly (readonly TestCell[])[];
  props?: readonly (readonly TestCell[])[];
  kind?: ProductionKind;
}): string[] {
  const schedule = aTab('Schedule', [['Day', 'Date', 'Sc'], ...(about.days ?? GOOD_DAYS)]);
  const props = aTab('Props', [['Prop', 'Sc', 'Status', 'Need by'], ...(about.props ?? [])]);
  const statusMeaning = { Sourcing: 'sourcing', 'In hand': 'inHand', Frobnicated: 'unknown' } as const;
  const tables: [TabGrid, TableReading][] = [
    [scenes, aTable(scenes, 'scenes', { A: 'scene', B: 'set' })],
    [schedule, aTable(schedule, 'schedule', { A: 'shootDay', B: 'date', C: 'scene' })],
    [props, aTable(props, 'props', { A: 'item', B: 'scene', C: 'status', D: 'dueDate' }, { statusMeaning })],
  ];
  return problemsOf(tables, about.kind ?? 'film');
}

describe('bad input', () => {
  it('is none where all is well', () => {
    expect(said({ props: [['Boat', '1', 'Sourcing', aDate('2027-05-14')]] })).toEqual([]);
  });

  it('is a status word that nobody knows, said once for all the rows that have it', () => {
    const props = [
      ['Boat', '1', 'Frobnicated', null],
      ['Rope', '1', 'Frobnicated', null],
      ['Net', '1', 'TBC', null],
    ];
    expect(said({ props })).toEqual([
      'Props!C2: “Frobnicated” is a status that Callboard does not know, which 2 rows have. Type a word that the table ' +
        'uses, such as “Sourcing” and “In hand”, or say on the settings tab what it means.',
    ]);
  });

  it('is a scene on the schedule that nobody wrote', () => {
    expect(said({ days: [...GOOD_DAYS.slice(0, 2), [3, aDate('2027-05-19'), '4, 44']] })).toEqual([
      'Schedule!C4: “4, 44” names scene 44, which no table of scenes has. Type the numbers as the breakdown has them.',
    ]);
  });

  it('is a shooting day without scenes, but not a day off or a performance', () => {
    const days = [...GOOD_DAYS, [4, aDate('2027-05-20'), null]];
    expect(said({ days })).toEqual([
      'Schedule!C5: “” names no scene for day 4 (Thu 20 May). Type the scenes that are shot on it, such as 12, 14A.',
    ]);
    expect(said({ days: [...GOOD_DAYS, [4, aDate('2027-05-20'), 'TRAVEL']] })).toEqual([]);
    expect(said({ days, kind: 'theatre' })).toEqual([]);
  });

  it('is a shooting day in another year than the others, or before the day before it', () => {
    expect(said({ days: [...GOOD_DAYS, [4, aDate('2026-05-20'), '4']] })).toEqual([
      'Schedule!B5: “20/05/2026” puts day 4 on Wed 20 May 2026, far from the other days. Type the date, with its year.',
    ]);
    expect(said({ days: [...GOOD_DAYS, [4, aDate('2027-05-12'), '4']] })).toEqual([
      'Schedule!B5: “12/05/2027” puts day 4 (Wed 12 May) before day 3 (Wed 19 May). Type the date, with its year.',
    ]);
  });

  it('is a due date a year in the past, or after the day that needs the thing', () => {
    const props = [
      ['Boat', '1', 'Sourcing', aDate('2026-05-14')],
      ['Rope', '3', 'Sourcing', aDate('2027-05-25')],
    ];
    expect(said({ props })).toEqual([
      'Props!D2: “14/05/2026” is Thu 14 May 2026, long before the first shooting day (Mon 17 May 2027). Type the day by ' +
        'which it must be there, with its year.',
      'Props!D3: “25/05/2027” is after it is needed: scene 3 is shot on day 2 (Tue 18 May). Type the day by which it ' +
        'must be there, with its year.',
    ]);
  });

  it('is a role that two units want on one date, but not one whose unit moves', () => {
    const main = aTab('Main unit', [['Day', 'Date', 'Sc'], ...GOOD_DAYS]);
    const second = aTab('2nd unit', [
      ['Day', 'Date', 'Sc'],
      [1, aDate('2027-05-18'), '2'],
      [2, aDate('2027-05-20'), '1'],
    ]);
    const cast = aTab('Cast', [
      ['Character', 'Sc'],
      ['NORA', '2, 3'],
      ['IDA', '2'],
    ]);
    const tables: [TabGrid, TableReading][] = [
      [scenes, aTable(scenes, 'scenes', { A: 'scene', B: 'set' })],
      [main, aTable(main, 'schedule', { A: 'shootDay', B: 'date', C: 'scene' })],
      [second, aTable(second, 'schedule', { A: 'shootDay', B: 'date', C: 'scene' })],
      [cast, aTable(cast, 'cast', { A: 'character', B: 'scene' })],
    ];
    expect(problemsOf(tables, 'film')).toEqual([
      '2nd unit!C2: “2” needs NORA on Tue 18 May, when “Main unit” on day 2 needs them too. Type scenes of other people, ' +
        'or move one of the two days.',
    ]);
  });
});
