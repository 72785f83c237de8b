import { boardRequests, type BoardLooks } from '../../../activities/sheets/board-tab';
import type { BoardRow } from '../../../domain/board/row';

const lateRow = (title: string, itemKey: string): BoardRow => ({
  style: 'late',
  cells: [title, '', '', '', '', ''],
  itemKey,
});

/** Which rows, from 0, a call gives a style and which it gives a link. */
function touched(rows: readonly BoardRow[], known: BoardLooks | null) {
  const linkOf = (itemKey: string): string => `#gid=1&range=${itemKey}`;
  const { requests, looks } = boardRequests({ sheetId: 9, tab: null, rows, linkOf, known });
  const ranges = JSON.stringify(requests);
  const styled = [
    ...ranges.matchAll(/"repeatCell":\{"range":\{"sheetId":9,"startRowIndex":(\d+),"endRowIndex":(\d+)/g),
  ];
  const linked = [
    ...ranges.matchAll(/"rowIndex":(\d+),"columnIndex":0\},"rows":\[\{"values":\[\{"userEnteredFormat"/g),
  ];
  return {
    looks,
    styled: styled.map(([, start, end]) => [Number(start), Number(end)]),
    linked: linked.map(([, row]) => Number(row)),
  };
}

describe("the board's looks", () => {
  it('are given to every row at first, with a link to the row that each is about', () => {
    const { styled, linked } = touched([lateRow('Stove', 'A1'), lateRow('Clock', 'A2')], null);
    expect(styled).toEqual([[0, 2]]);
    expect(linked).toEqual([0, 1]);
  });

  it('lead from a sentence about a bad cell to that cell', () => {
    const row: BoardRow = { style: 'note', cells: ['Props!E5: no day of the calendar.'], cell: 'Props!E5' };
    const { requests } = boardRequests({
      sheetId: 9,
      tab: null,
      rows: [row],
      linkOf: () => null,
      linkOfCell: (cell) => (cell === 'Props!E5' ? '#gid=51&range=E5' : null),
      known: null,
    });
    expect(JSON.stringify(requests)).toContain('"link":{"uri":"#gid=51&range=E5"}');
  });

  it('give each cell of a row the style of its own', () => {
    const row: BoardRow = { style: 'plain', cells: ['Day 1', 'NOT READY'], cellStyles: [undefined, 'late'] };
    const { requests } = boardRequests({ sheetId: 9, tab: null, rows: [row], linkOf: () => null, known: null });
    const columns = JSON.stringify(requests).matchAll(/"startColumnIndex":(\d+),"endColumnIndex":(\d+)/g);
    expect([...columns].map(([, from, to]) => [Number(from), Number(to)])).toEqual([
      [0, 1],
      [1, 2],
      [2, 9],
    ]);
  });

  it('leave a row alone that stands as it stood, so that it keeps its link when a row like it comes below', () => {
    const { looks } = touched([lateRow('Stove', 'A1')], null);
    const { styled, linked } = touched([lateRow('Stove', 'A1'), lateRow('Clock', 'A2')], looks);
    expect(styled).toEqual([[1, 2]]);
    expect(linked).toEqual([1]);
  });
});
