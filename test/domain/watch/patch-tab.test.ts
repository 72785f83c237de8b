import { patchTab, sharedTab, withRows } from '../../../domain/watch/patch-tab';
import type { CellValue, TabGrid } from '../../../domain/model';

function tab(...rows: (readonly CellValue[])[]): TabGrid {
  return {
    sheetId: 0,
    title: 'Props',
    hidden: false,
    rows,
    shown: rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    merges: [],
    checkboxColumns: [],
    dateColumns: [],
    hiddenColumns: [],
    size: { rowCount: 100, columnCount: 8 },
  };
}

const HEADER = ['Prop', 'Qty'];
const SIZE = { rowCount: 100, columnCount: 8 };

describe('the formulas of a tab', () => {
  const before = { ...tab(HEADER, ['Kite', 1], ['Rope', 2]), formulas: { '1,1': '=0+1', '2,1': '=1+1' } };

  it('go with their rows, and are forgotten of rows that changed on the way', () => {
    const sorted = patchTab(before, { title: 'Props', size: SIZE, rows: [HEADER, ['Rope', 2], ['Kite', 7]] });
    expect(sorted.tab.formulas).toEqual({ '1,1': '=1+1' });
  });

  it('stay where a cell beside them is typed into', () => {
    const typed = patchTab(before, { title: 'Props', size: SIZE, rows: [HEADER, ['Kite!', 1], ['Rope', 2]] });
    expect(typed.tab.formulas).toEqual(before.formulas);
  });

  it('are seen when one takes the place of the number that it shows', () => {
    const now = { ...before, formulas: { ...before.formulas, '2,1': '=2*1' } };
    expect(sharedTab(before, now).formulas).toEqual(now.formulas);
    expect(sharedTab(before, { ...before, formulas: { ...before.formulas } })).toBe(before);
  });
});

describe('a tab of which the changed rows are read after the values', () => {
  const before = tab(HEADER, ['Kite', 1], ['Rope', 2]);
  const cut = patchTab(before, { title: 'Props', size: SIZE, rows: [HEADER, [], ['Rope', 2], ['Kite', 7]] });

  it('asks for the rows with new numbers', () => {
    expect(cut.unread).toEqual([3]);
  });

  it('takes them in where they still say what the values said', () => {
    const spans = [{ startRowIndex: 3, rows: [['Kite', 7]], shown: [['Kite', '7']], formulas: { '3,1': '=3+4' } }];
    const read = withRows(cut.tab, { skeleton: tab(), spans, asked: cut.unread, isWhole: false });
    expect(read?.shown[3]).toEqual(['Kite', '7']);
    expect(read?.formulas).toEqual({ '3,1': '=3+4' });
  });

  it('is read again where such a row is blank now, because somebody deleted a row above it in between', () => {
    const spans = [{ startRowIndex: 3, rows: [], shown: [], formulas: {} }];
    expect(withRows(cut.tab, { skeleton: tab(), spans, asked: cut.unread, isWhole: false })).toBeNull();
  });
});
