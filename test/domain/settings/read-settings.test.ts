import { SETTINGS } from '../../../domain/settings/definitions';
import { readSettings, settingCell } from '../../../domain/settings/read-settings';
import { plain } from '../../../domain/items/text';
import { allLeadLines, leadLines } from '../../../domain/settings/lead-lines';
import { SECTIONS } from '../../../domain/settings/settings';
import { aDate, aTab, type TestCell } from '../a-table';

function settingsTab(...rows: [string, TestCell][]) {
  return aTab('Callboard settings', [
    ['Setting', 'Value', 'What it is', 'Problem'],
    ...rows.map(([label, value]) => [label, value, '', '']),
  ]);
}

describe('the settings', () => {
  it('are all blank on a new tab, and then Callboard goes by the sheets', () => {
    const labels = [...SETTINGS, ...allLeadLines()].map(({ label }): [string, TestCell] => [label, '']);
    const { settings, problems } = readSettings(settingsTab(...labels));
    const { leadTimes, ...others } = settings;
    expect(Object.values(others).every((value) => value === null)).toBe(true);
    expect(leadTimes).toEqual({});
    expect(problems).toEqual([]);
  });

  it('are found by their label, wherever their rows were moved', () => {
    const { settings } = readSettings(
      settingsTab(['Time zone', 'America/New_York'], ['Kind', 'Theatre'], ['Production', 'Paper Kites']),
    );
    expect(settings).toMatchObject({ timeZone: 'America/New_York', kind: 'theatre', title: 'Paper Kites' });
  });

  it.each([
    ['Mon-Fri', [1, 2, 3, 4, 5]],
    ['Mon, Tue, Thu', [1, 2, 4]],
    ['Tuesday - Saturday', [2, 3, 4, 5, 6]],
    ['Mon-Wed, Fri', [1, 2, 3, 5]],
  ])('take %s for the working week', (text, days) => {
    expect(readSettings(settingsTab(['Working week', text])).settings.workingWeekdays).toEqual(days);
  });

  it('take a date cell or dates in text for days off', () => {
    expect(readSettings(settingsTab(['Days off', aDate('2027-05-03')])).settings.daysOff).toEqual(['2027-05-03']);
    expect(readSettings(settingsTab(['Days off', '2027-05-03, 2027-05-31'])).settings.daysOff).toEqual([
      '2027-05-03',
      '2027-05-31',
    ]);
  });

  it.each([
    [
      'Kind',
      'opera',
      'Callboard settings!B2: “opera” does not do for Kind. Type film, television, theatre or commercial, or leave it blank.',
    ],
    [
      'Time zone',
      'Saltby',
      'Callboard settings!B2: “Saltby” does not do for Time zone. Type a time zone such as Europe/London or America/New_York, or leave it blank.',
    ],
    [
      'First shooting day',
      '2027-02-31',
      'Callboard settings!B2: “2027-02-31” does not do for First shooting day. Type a date such as 2027-03-17, or leave it blank.',
    ],
    [
      'Working week',
      'always',
      'Callboard settings!B2: “always” does not do for Working week. Type days such as Mon-Fri or Mon, Tue, Thu, or leave it blank.',
    ],
    [
      'Lead times, times',
      '50',
      'Callboard settings!B2: “50” does not do for Lead times, times. Type a number from 0.1 to 5, or leave it blank.',
    ],
    [
      'Remind, working days before',
      '1.5',
      'Callboard settings!B2: “1.5” does not do for Remind, working days before. Type a whole number from 0 to 30, or leave it blank.',
    ],
    [
      'Pace: slow is, times the usual',
      'twice',
      'Callboard settings!B2: “twice” does not do for Pace: slow is, times the usual. Type a number from 0.5 to 10, or leave it blank.',
    ],
    [
      'Days to answer about preparations',
      '2 weeks',
      'Callboard settings!B2: “2 weeks” does not do for Days to answer about preparations. Type a whole number of working days from 0 to 30, or leave it blank.',
    ],
  ])('say what is wrong with %s and what to type instead, and count the cell as blank', (label, value, message) => {
    const { settings, problems } = readSettings(settingsTab([label, value], ['Production', 'Goes on']));
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(settings.title).toBe('Goes on');
    expect(Object.values(settings).filter((value) => value !== null)).toEqual(['Goes on', {}]);
  });

  it('say in which cell each of them is', () => {
    expect(settingCell(settingsTab(['Kind', ''], ['Rows removed on purpose', '']), 'removedRows')).toBe(
      'Callboard settings!B3',
    );
    expect(settingCell(null, 'title')).toBe('Callboard settings!B2');
  });

  it('read a lead time in days, weeks, working days or office days, and a number in the unit that is usual', () => {
    const lead = (label: string, value: TestCell) =>
      Object.values(readSettings(settingsTab([label, value])).settings.leadTimes)[0];
    expect(lead('Props: in hand', '3 weeks')).toEqual({ count: 21, unit: 'days' });
    expect(lead('Props: in hand', '4 working days')).toEqual({ count: 4, unit: 'workingDays' });
    expect(lead('Props: in hand', 6)).toEqual({ count: 6, unit: 'days' });
    expect(lead('Locations: permit filed', 12)).toEqual({ count: 12, unit: 'officeDays' });
    expect(lead('Locations: permit filed', '12 Office Days')).toEqual({ count: 12, unit: 'officeDays' });
  });

  it.each(['soon', '10 fortnights', '-3 days', '2,5 days', '9999 days'])('do not take %s for a lead time', (value) => {
    const { settings, problems } = readSettings(settingsTab(['Props: in hand', value]));
    expect(settings.leadTimes).toEqual({});
    expect(problems.map(({ message }) => message)).toEqual([
      `Callboard settings!B2: “${value}” does not do for Props: in hand. Type a number of days, working days or office ` +
        'days, such as 14 days or 10 working days, or leave it blank.',
    ]);
  });

  it('have a label of their own each, also beside the bars of the sections', () => {
    const labels = [...SETTINGS, ...allLeadLines()].map(({ label }) => label);
    const all = [...new Set(labels), ...Object.values(SECTIONS)];
    expect(new Set(all.map(plain)).size).toBe(all.length);
    expect(new Set(SETTINGS.map(({ label }) => label)).size).toBe(SETTINGS.length);
    for (const kind of ['film', 'television', 'theatre', 'commercial'] as const) {
      const ofKind = leadLines(kind).map(({ label }) => label);
      expect(new Set(ofKind).size).toBe(ofKind.length);
    }
  });

  it('each explain themselves and what a blank cell means', () => {
    expect(SETTINGS.filter(({ explanation }) => !explanation.includes('Blank:'))).toEqual([]);
  });
});
