import { shootDaysOf } from '../../../domain/items/shoot-days';
import type { Field, Problem, TabGrid } from '../../../domain/model';
import { aDate, aTab, aTable } from '../a-table';

const known = new Set(['1', '2', '3', '9-5', '9-6']);
const NO_HEADER = { headerRow: null, headerRows: [] };

function daysOf(tab: TabGrid, fields: Readonly<Record<string, Field>>, about: Parameters<typeof aTable>[3] = {}) {
  const problems: Problem[] = [];
  const days = shootDaysOf(tab, aTable(tab, 'schedule', fields, about), 'MDY', known, problems);
  return {
    days: days.map(({ dayNumber, date, scenes, rowNumber }) => ({ dayNumber, date, scenes, rowNumber })),
    problems,
  };
}

describe('the shooting days of a schedule', () => {
  it('are read from a date column that is filled on the first row of a day only', () => {
    const tab = aTab('Schedule', [
      ['Day', 'Date', 'Sc'],
      [1, aDate('2027-05-17'), '2'],
      [null, null, '3'],
      [2, aDate('2027-05-18'), '1'],
    ]);
    expect(daysOf(tab, { A: 'shootDay', B: 'date', C: 'scene' }).days).toEqual([
      { dayNumber: 1, date: '2027-05-17', scenes: ['2', '3'], rowNumber: 2 },
      { dayNumber: 2, date: '2027-05-18', scenes: ['1'], rowNumber: 4 },
    ]);
  });

  it('are read from banners that open a day', () => {
    const tab = aTab('One line', [
      ['DAY 1 OF 9 - Monday January 25, 2027'],
      ['INT INTERROGATION', 'D2', 'Scenes: 9-5'],
      ['DAY 2 OF 9 - Tuesday January 26, 2027'],
      ['INT MORGUE', 'D8', 'Scenes: 9-6'],
    ]);
    const rows = { ...NO_HEADER, dataRows: [2, 4], firstRow: 2, lastRow: 4 };
    expect(daysOf(tab, { A: 'set', C: 'scene' }, rows).days).toEqual([
      { dayNumber: 1, date: '2027-01-25', scenes: ['9-5'], rowNumber: 2 },
      { dayNumber: 2, date: '2027-01-26', scenes: ['9-6'], rowNumber: 4 },
    ]);
  });

  it('are read from the banners where a column of story days looks like one of shooting days', () => {
    const tab = aTab('One line', [
      ['DAY 1 OF 9 - Monday January 25, 2027'],
      ['INT INTERROGATION', 'D2', 'Scenes: 9-5'],
      ['INT INTERROGATION', 'D3', 'Scenes: 9-6'],
    ]);
    const rows = { ...NO_HEADER, dataRows: [2, 3], firstRow: 2, lastRow: 3 };
    expect(daysOf(tab, { A: 'set', B: 'shootDay', C: 'scene' }, rows).days).toEqual([
      { dayNumber: 1, date: '2027-01-25', scenes: ['9-5', '9-6'], rowNumber: 2 },
    ]);
  });

  it('are read from banners that close a day', () => {
    const tab = aTab('One line', [
      ['Sc', 'Set'],
      ['1', 'PIER'],
      ['2', 'PIER'],
      ['END OF DAY 1 - Mon Mar 1, 2027'],
      ['3', 'BARN'],
      ['END OF DAY 2 - Tue Mar 2, 2027'],
    ]);
    expect(daysOf(tab, { A: 'scene', B: 'set' }, { dataRows: [2, 3, 5], lastRow: 5 }).days).toEqual([
      { dayNumber: 1, date: '2027-03-01', scenes: ['1', '2'], rowNumber: 2 },
      { dayNumber: 2, date: '2027-03-02', scenes: ['3'], rowNumber: 5 },
    ]);
  });

  it('leave out a day whose date does not exist, and say so', () => {
    const tab = aTab('Schedule', [
      ['Day', 'Date', 'Sc'],
      [1, '2/30/2027', '2'],
      [2, '3/2/2027', '1'],
    ]);
    const { days, problems } = daysOf(tab, { A: 'shootDay', B: 'date', C: 'scene' });
    expect(days.map(({ dayNumber }) => dayNumber)).toEqual([2]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Schedule!B2: “2/30/2027” is no day of the calendar. Type a date such as 2027-03-17.',
    ]);
  });

  it('are none in a list of key dates, which names neither scenes nor days', () => {
    const tab = aTab('Key dates', [
      ['When', 'What', 'Who'],
      [aDate('2027-04-02'), 'Script lock', 'Director'],
      [aDate('2027-05-10'), 'Tech scout', 'Heads of department'],
    ]);
    expect(daysOf(tab, { A: 'date', B: 'description', C: 'owner' }).days).toEqual([]);
  });
});
