import { buildItems, type BuiltItems } from '../../../domain/items/build-items';
import { readSettings } from '../../../domain/settings/read-settings';
import { aReading, aTab, aTable, aWorkbook } from '../a-table';
import { SOME_CALENDARS } from '../some-calendars';

const props = aTab('Props', [
  ['Prop', 'Status', 'Notes'],
  ['Clock', 'Sourcing', 'arrived 3/2'],
  ['Rope', 'In hand', 'wrong color - reorder'],
  ['Boat', 'In hand', 'needs oars'],
]);

function built(): BuiltItems {
  const table = aTable(
    props,
    'props',
    { A: 'item', B: 'status', C: 'notes' },
    { statusMeaning: { Sourcing: 'sourcing', 'In hand': 'inHand' } },
  );
  return buildItems({
    calendars: SOME_CALENDARS,
    workbook: aWorkbook([props]),
    reading: aReading([[props, table]]),
    settings: readSettings(null).settings,
    settingsTab: null,
    productionId: 'the-last-ferry',
    spreadsheetUrl: 'https://sheets.example.com/1',
    keyOf: (_table, rowNumber) => `r-${rowNumber}`,
  });
}

describe('an item whose note has news', () => {
  const { items, problems } = built();
  const item = (title: string): unknown => items.find((candidate) => candidate.title === title);

  it('has the status of the note, with the reason, and keeps the team’s word', () => {
    expect(item('Clock')).toMatchObject({
      status: 'inHand',
      statusWord: 'Sourcing',
      statusBecause: 'the note says “arrived 3/2”',
    });
  });

  it('is told to the team where the note takes the word back', () => {
    expect(item('Rope')).toMatchObject({ status: 'sourcing' });
    expect(problems.map(({ cell, message }) => [cell, message])).toEqual([
      [
        'Props!B3',
        'The status is “In hand”, but the note says “wrong color - reorder”. Callboard goes by the note; change whichever is out of date.',
      ],
    ]);
  });

  it('has the status of its word where the note says nothing of it', () => {
    expect(item('Boat')).toMatchObject({ status: 'inHand' });
    expect(item('Boat')).not.toHaveProperty('statusBecause');
  });
});
