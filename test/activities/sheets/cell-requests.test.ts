import { cellRequests } from '../../../activities/sheets/cell-requests';
import { differences } from '../../../activities/sheets/differences';

describe('writing cells', () => {
  it.each(['=HYPERLINK("http://evil.example.com")', '+44 20 7946 0101', "'quoted", '007', '12E3', '9-12', '@sum'])(
    'keeps %s the text that it is',
    (value) => {
      expect(cellRequests([{ sheetId: 1, rowIndex: 2, columnIndex: 3, value }])).toEqual([
        {
          updateCells: {
            start: { sheetId: 1, rowIndex: 2, columnIndex: 3 },
            rows: [{ values: [{ userEnteredValue: { stringValue: value } }] }],
            fields: 'userEnteredValue',
          },
        },
      ]);
    },
  );

  it('empties a cell for null and for nothing', () => {
    const [request] = cellRequests([{ sheetId: 1, rowIndex: 0, columnIndex: 0, value: '' }]);
    expect(request).toMatchObject({ updateCells: { rows: [{ values: [{}] }] } });
  });

  it('joins what lies side by side and below into one block', () => {
    const edits = [1, 2, 3].flatMap((rowIndex) =>
      [4, 5].map((columnIndex) => ({ sheetId: 1, rowIndex, columnIndex, value: 'x' })),
    );
    expect(cellRequests(edits.reverse())).toHaveLength(1);
  });

  it('writes only one value to a cell that is named twice: the last', () => {
    const at = { sheetId: 1, rowIndex: 0, columnIndex: 0 };
    const [request] = cellRequests([
      { ...at, value: 'first' },
      { ...at, value: 'last' },
    ]);
    expect(request).toMatchObject({
      updateCells: { rows: [{ values: [{ userEnteredValue: { stringValue: 'last' } }] }] },
    });
  });
});

describe('the cells that differ', () => {
  it('are none where blank stands for blank', () => {
    expect(differences(1, [['a', null], []], [['a', '']])).toEqual([]);
  });

  it('are those that were, are new, and are no longer wanted', () => {
    expect(differences(1, [['a', 'b'], ['old']], [['a', 'c', 'd']])).toEqual([
      { sheetId: 1, rowIndex: 0, columnIndex: 1, value: 'c' },
      { sheetId: 1, rowIndex: 0, columnIndex: 2, value: 'd' },
      { sheetId: 1, rowIndex: 1, columnIndex: 0, value: '' },
    ]);
  });
});
