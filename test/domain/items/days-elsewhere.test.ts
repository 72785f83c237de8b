import { daysElsewhere } from '../../../domain/items/days-elsewhere';
import { openingNight } from '../../../domain/items/opening-night';
import { shootDaysOf } from '../../../domain/items/shoot-days';
import { readDateText } from '../../../domain/items/dates';
import { tableRow } from '../../../domain/items/text';
import { aReading, aTab, aTable, aWorkbook } from '../a-table';

const ABOUT = '2027-02-20';

describe('a date without a year', () => {
  it('says nothing while nobody knows when the production is', () => {
    expect(readDateText('Thu 18 March', 'DMY')).toBe('nothing');
  });

  it.each([
    ['Opening Thu 18 March 7.30pm', '2027-03-18'],
    ['Wed Feb 3', '2027-02-03'],
    ['Friday 26th feb (meet 6pm)', '2027-02-26'],
    ['3 December', '2026-12-03'],
    ['Dec 3', '2026-12-03'],
  ])('is of the year that is nearest to the production: %s', (text, date) => {
    expect(readDateText(text, 'MDY', ABOUT)).toEqual({ date });
  });

  it('is no date where it is another weekday in every year near', () => {
    expect(readDateText('Mon 18 March', 'DMY', ABOUT)).toBe('nothing');
  });

  it.each(['1/2', '2/8', 'D3', 'Sc 3 may be cut', 'march on'])('is not guessed from %s', (text) => {
    expect(readDateText(text, 'DMY', ABOUT)).toBe('nothing');
  });
});

describe('opening night', () => {
  const rehearsals = aTab('Rehearsals', [['Date', 'What'], ['Mon 15 Mar', 'Get in'], ['Opening Thu 18 March 7.30pm']]);

  it('is said at the end of the rehearsal schedule', () => {
    expect(openingNight([rehearsals], 'DMY', ABOUT)).toBe('2027-03-18');
  });

  it('is said by a row that names it beside its date', () => {
    const plan = aTab('Key dates', [['18/03/2027', 'All', 'OPENING NIGHT']]);
    expect(openingNight([plan], 'DMY', null)).toBe('2027-03-18');
  });

  it('is not a prop that is called so', () => {
    const props = aTab('Props', [['Opening letter', '12/02/2027', 'Sourcing']]);
    expect(openingNight([props], 'DMY', ABOUT)).toBeNull();
  });

  it('is not read from a hidden tab', () => {
    expect(openingNight([{ ...rehearsals, hidden: true }], 'DMY', ABOUT)).toBeNull();
  });
});

describe('a production without a shooting schedule', () => {
  const board = aTab('Shotlist', [
    ['Fr.', 'Action', 'Day'],
    ['1A', 'Hero cracks can', '1'],
    ['2', 'Friends jump', '1/2'],
    ['3', 'CU fizz', '2'],
  ]);
  const shots = aTable(board, 'scenes', { A: 'scene', B: 'synopsis', C: 'shootDay' });
  const sheet = aTab('Callsheet D1', [
    ['FIZZ - DAY 1 of 2', 'THU 1/21/27'],
    ['Role', 'Name'],
    ['EP', 'Willa'],
  ]);
  const calls = aTable(sheet, 'callSheet', { A: 'role', B: 'person' });
  const known = new Set(['1A', '2', '3']);
  const rows = shots.dataRows.map((row) => tableRow(board, shots, row));
  const reading = aReading(
    [
      [board, shots],
      [sheet, calls],
    ],
    { dateOrder: 'MDY', kind: 'commercial' },
  );

  it('has the days that its scenes are given, with the dates of its call sheets', () => {
    const days = daysElsewhere({ workbook: aWorkbook([board, sheet]), reading, rows, known, about: ABOUT });
    expect(days).toEqual([{ dayNumber: 1, date: '2027-01-21', scenes: ['1A', '2'], location: '' }]);
  });

  it('takes the dates from a heading that spans as many days as there are', () => {
    const headed = aTab('Boards', [['FIZZ  SHOOT 1/21-1/22', 'v6']]);
    const workbook = aWorkbook([board, headed]);
    const days = daysElsewhere({ workbook, reading, rows, known, about: ABOUT });
    expect(days.map(({ dayNumber, date, scenes }) => [dayNumber, date, scenes])).toEqual([
      [1, '2027-01-21', ['1A', '2']],
      [2, '2027-01-22', ['2', '3']],
    ]);
  });

  it('is not known to have any day where nothing says one', () => {
    expect(daysElsewhere({ workbook: aWorkbook([board]), reading, rows, known, about: null })).toEqual([]);
  });
});

describe('banners that name a weekday and a date', () => {
  it('open a day although they do not say which', () => {
    const tab = aTab('shot order', [
      ['sc', 'where'],
      ['Friday 26th feb (meet 6pm)'],
      ['1', 'Night bus'],
      ['Saturday 27th feb (meet 6pm)'],
      ['2', 'Bus stop'],
    ]);
    const table = aTable(tab, 'schedule', { A: 'scene', B: 'set' }, { dataRows: [3, 5], firstRow: 3, lastRow: 5 });
    const days = shootDaysOf(tab, table, 'DMY', new Set(['1', '2']), [], ABOUT);
    expect(days.map(({ dayNumber, date, scenes }) => [dayNumber, date, scenes])).toEqual([
      [1, '2027-02-26', ['1']],
      [2, '2027-02-27', ['2']],
    ]);
  });
});
