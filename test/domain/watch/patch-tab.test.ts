import { patchTab, withRows } from '../../../domain/watch/patch-tab';
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

describe('a tab of which the changed rows are read after the values', () => {
  const before = tab(HEADER, ['Kite', 1], ['Rope', 2]);
  const cut = patchTab(before, { title: 'Props', size: SIZE, rows: [HEADER, [], ['Rope', 2], ['Kite', 7]] });

  it('asks for the rows with new numbers', () => {
    expect(cut.unread).toEqual([3]);
  });

  it('takes them in where they still say what the values said', () => {
    const spans = [{ startRowIndex: 3, rows: [['Kite', 7]], shown: [['Kite', '7']] }];
    const read = withRows(cut.tab, { skeleton: tab(), spans, asked: cut.unread, isWhole: false });
    expect(read?.shown[3]).toEqual(['Kite', '7']);
  });

  it('is read again where such a row is blank now, because somebody deleted a row above it in between', () => {
    const spans = [{ startRowIndex: 3, rows: [], shown: [] }];
    expect(withRows(cut.tab, { skeleton: tab(), spans, asked: cut.unread, isWhole: false })).toBeNull();
  });
});
