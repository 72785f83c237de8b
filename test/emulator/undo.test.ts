import fc from 'fast-check';
import type { Spreadsheet } from '../../emulator/store/model';
import { block, rows, TestBook } from './in-memory';

let open: TestBook;
afterEach(() => open.close());

const START = [
  ['a1', 'b1'],
  ['a2', 'b2'],
  ['a3', 'b3'],
  ['a4', 'b4'],
  ['a5', '=A4&"!"'],
];

function book(): TestBook {
  open = new TestBook({ A: START, Other: [['=A!A3']] });
  return open;
}

const type = (who: string, row: number, column: number, value: string): void =>
  open.type(who, 0, row, column, [[value]]);
const insert = (who: string, at: number, count = 1): void =>
  open.change(who, { insertDimension: { range: rows(0, at, at + count) } });
const remove = (who: string, at: number, count = 1): void =>
  open.change(who, { deleteDimension: { range: rows(0, at, at + count) } });
const sort = (who: string): void =>
  open.change(who, {
    sortRange: { range: block(0, 0, 5, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] },
  });
const column = (at: number): unknown[] => (open.formulas('A') as unknown[][]).map((row) => row[at] ?? '');

describe('undo', () => {
  it('takes back a client’s own last change, also under the changes of others, and does it again', () => {
    book();
    type('ann', 0, 0, 'ann was here');
    type('bob', 1, 0, 'bob was here');
    expect(open.undo('ann')).toMatchObject({ isDone: true, cellsLeft: 0 });
    expect(column(0)).toEqual(['a1', 'bob was here', 'a3', 'a4', 'a5']);
    expect(open.redo('ann').isDone).toBe(true);
    expect(column(0)).toEqual(['ann was here', 'bob was here', 'a3', 'a4', 'a5']);
    expect(open.undo('cyd')).toMatchObject({ isDone: false, reason: 'There is nothing to undo.' });
  });

  it('finds its cell again after others have inserted, deleted, moved and sorted rows', () => {
    book();
    type('ann', 2, 0, 'x3');
    insert('bob', 0, 2);
    remove('bob', 0);
    open.change('bob', { moveDimension: { source: rows(0, 3, 4), destinationIndex: 1 } });
    open.change('bob', {
      sortRange: { range: block(0, 0, 6, 0, 2), sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }] },
    });
    const before = column(0);
    expect(before).toContain('x3');
    expect(open.undo('ann').isDone).toBe(true);
    expect(column(0)).toEqual(before.map((value) => (value === 'x3' ? 'a3' : value)));
  });

  it('keeps a cell that somebody has changed since', () => {
    book();
    open.type('ann', 0, 0, 0, [['one', 'two']]);
    type('bob', 0, 1, 'bob');
    expect(open.undo('ann')).toMatchObject({ isDone: true, cellsLeft: 1 });
    expect(open.formulas('A')).toMatchObject([['a1', 'bob'], {}, {}, {}, {}]);
    type('ann', 0, 0, 'ann');
    type('bob', 0, 0, 'bob');
    expect(open.undo('ann')).toMatchObject({ isDone: false, reason: 'Others have changed these cells since.' });
  });

  it('brings deleted rows back with formulas that pointed to them, wherever the rows are now', () => {
    book();
    remove('ann', 2, 2);
    expect(open.formulas('Other')).toEqual([['=#REF!']]);
    insert('bob', 0);
    type('bob', 3, 1, 'bob');
    expect(open.undo('ann').isDone).toBe(true);
    expect(column(0)).toEqual(['', 'a1', 'a2', 'a3', 'a4', 'a5']);
    expect(column(1)).toEqual(['', 'b1', 'b2', 'b3', 'b4', 'bob']);
    expect(open.formulas('Other')).toEqual([['=A!A4']]);
    expect(open.shown('Other')).toEqual([['a3']]);
  });

  it('does not take back inserted rows in which somebody has typed', () => {
    book();
    insert('ann', 1);
    type('bob', 1, 0, 'bob');
    expect(open.undo('ann')).toMatchObject({ isDone: false, reason: 'Somebody has typed there since.' });
    expect(column(0)).toEqual(['a1', 'bob', 'a2', 'a3', 'a4', 'a5']);
  });

  it('takes a sort back by whole rows, so that a later edit stays with its row', () => {
    book();
    sort('ann');
    expect(column(0)).toEqual(['a5', 'a4', 'a3', 'a2', 'a1']);
    type('bob', 1, 1, 'about a4');
    expect(open.undo('ann').isDone).toBe(true);
    expect(column(0)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
    expect(column(1)).toEqual(['b1', 'b2', 'b3', 'about a4', '=A4&"!"']);
  });

  it('takes back tabs, their names, and what lies on cells', () => {
    book();
    open.change('ann', { updateSheetProperties: { properties: { sheetId: 0, title: 'Renamed' }, fields: 'title' } });
    open.change('ann', { deleteSheet: { sheetId: 0 } });
    expect(open.formulas('Other')).toEqual([['=#REF!']]);
    open.undo('ann');
    expect(open.formulas('Other')).toEqual([['=Renamed!A3']]);
    open.undo('ann');
    expect(open.formulas('Other')).toEqual([['=A!A3']]);
    open.change('ann', { mergeCells: { range: block(0, 0, 1, 0, 2), mergeType: 'MERGE_ALL' } });
    expect(column(1)[0]).toBe('');
    open.undo('ann');
    expect(open.book.sheets[0]?.merges).toEqual([]);
    expect(column(1)[0]).toBe('b1');
  });
});

const clients = ['ann', 'bob'] as const;

/** One random change of a small tab; `token` is text that no other change writes. */
const anyChange = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), row: fc.nat(7), column: fc.nat(1) }),
  fc.record({ kind: fc.constant('insert' as const), row: fc.nat(5), count: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('remove' as const), row: fc.nat(5), count: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('move' as const), row: fc.nat(5), to: fc.nat(8) }),
  fc.record({ kind: fc.constant('sort' as const), column: fc.nat(1) }),
  fc.record({ kind: fc.constant('cut' as const), row: fc.nat(5), to: fc.nat(7) }),
  fc.record({ kind: fc.constant('merge' as const), row: fc.nat(5) }),
);
type AnyChange = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

function requestFor(change: AnyChange, token: string): object {
  switch (change.kind) {
    case 'type':
      return { writeValues: { sheetId: 0, rowIndex: change.row, columnIndex: change.column, values: [[token]] } };
    case 'insert':
      return { insertDimension: { range: rows(0, change.row, change.row + change.count) } };
    case 'remove':
      return { deleteDimension: { range: rows(0, change.row, change.row + change.count) } };
    case 'move':
      return { moveDimension: { source: rows(0, change.row, change.row + 1), destinationIndex: change.to } };
    case 'sort':
      return { sortRange: { range: block(0, 0, 6, 0, 2), sortSpecs: [{ dimensionIndex: change.column }] } };
    case 'cut':
      return {
        cutPaste: {
          source: block(0, change.row, change.row + 1, 0, 2),
          destination: { sheetId: 0, rowIndex: change.to, columnIndex: 0 },
        },
      };
    default:
      return { mergeCells: { range: block(0, change.row, change.row + 1, 0, 2), mergeType: 'MERGE_ALL' } };
  }
}

/** What a person entered, and what lies on it; the end of rows and results of formulas do not count. */
function essence({ sheets, namedRanges }: Spreadsheet): unknown {
  return {
    namedRanges,
    sheets: sheets.map(({ title, rowCount, rows: all, merges }) => ({
      title,
      rowCount,
      merges,
      cells: all.flatMap((cells, row) => cells.flatMap((cell, at) => (cell?.entered ? [[row, at, cell.entered]] : []))),
    })),
  };
}

describe('undo of anything', () => {
  it('comes back to the beginning, and by redo to the end, when nobody else is there', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 12 }), (changes) => {
        book();
        try {
          const beginning = essence(open.book);
          let done = 0;
          changes.forEach((change, at) => {
            const before = open.book;
            open.change('ann', requestFor(change, `t${at}`));
            // A change that changes nothing leaves nothing to undo.
            done += JSON.stringify(essence(before)) === JSON.stringify(essence(open.book)) ? 0 : 1;
          });
          const end = essence(open.book);
          while (open.undo('ann').isDone);
          expect(essence(open.book)).toEqual(beginning);
          while (open.redo('ann').isDone);
          expect(essence(open.book)).toEqual(end);
          expect(done).toBeGreaterThanOrEqual(0);
        } finally {
          open.close();
        }
      }),
      { numRuns: 40 },
    );
    book();
  });

  it('never loses or doubles what somebody else has typed and left', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ who: fc.constantFrom(...clients), change: anyChange, isUndo: fc.boolean() }), {
          minLength: 2,
          maxLength: 16,
        }),
        (steps) => {
          book();
          try {
            steps.forEach(({ who, change, isUndo }, at) => {
              if (!isUndo) {
                open.change(who, requestFor(change, `${who}${at}`));
                return;
              }
              const others = who === 'ann' ? 'bob' : 'ann';
              const before = tokens(others);
              open.undo(who);
              const after = tokens(others);
              // An undo may bring back what its own deletion took away, but takes nothing of the other’s.
              for (const token of before) expect(after).toContain(token);
              expect(new Set(after).size).toBe(after.length);
            });
          } finally {
            open.close();
          }
        },
      ),
      { numRuns: 60 },
    );
    book();
  });
});

function tokens(who: string): string[] {
  return (open.formulas('A') as unknown[][])
    .flat()
    .map(String)
    .filter((value) => value.startsWith(who) && /\d$/.test(value));
}
