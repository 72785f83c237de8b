import { block, columns, rows, TestBook } from './in-memory';

let open: TestBook;
afterEach(() => open.close());

/** A tab of ten numbered rows, and a tab of formulas about it. */
function book(formulas: readonly string[]): TestBook {
  const data = Array.from({ length: 10 }, (_, at) => [`r${at + 1}`, at + 1]);
  open = new TestBook({ Data: data, Sums: formulas.map((formula) => [formula]) });
  return open;
}

const REFERENCES = ['=Data!B5', '=SUM(Data!B3:B6)', '=Data!$B$10', '=SUM(Data!B2:B)', '=Data!B5&"Data!B5"'];

describe('formulas follow', () => {
  it('rows that are inserted', () => {
    book(REFERENCES).change('ann', { insertDimension: { range: rows(0, 4, 6) } });
    expect(open.formulas('Sums')).toEqual([
      ['=Data!B7'],
      ['=SUM(Data!B3:B8)'],
      ['=Data!$B$12'],
      ['=SUM(Data!B2:B)'],
      ['=Data!B7&"Data!B5"'],
    ]);
    expect(open.shown('Sums')).toEqual([['5'], ['18'], ['10'], ['54'], ['5Data!B5']]);
  });

  it('rows that are deleted: a range shrinks, a lost cell is #REF!', () => {
    book(REFERENCES).change('ann', { deleteDimension: { range: rows(0, 4, 6) } });
    expect(open.formulas('Sums')).toEqual([
      ['=#REF!'],
      ['=SUM(Data!B3:B4)'],
      ['=Data!$B$8'],
      ['=SUM(Data!B2:B)'],
      ['=#REF!&"Data!B5"'],
    ]);
    expect(open.shown('Sums')).toEqual([['#REF!'], ['7'], ['10'], ['43'], ['#REF!']]);
  });

  it('rows that are moved', () => {
    book(REFERENCES).change('ann', { moveDimension: { source: rows(0, 4, 5), destinationIndex: 8 } });
    expect((open.formulas('Sums') as string[][])[0]).toEqual(['=Data!B8']);
    expect(open.shown('Sums')).toMatchObject([['5'], {}, ['10'], ['54'], {}]);
  });

  it('columns that are inserted or deleted', () => {
    book(['=Data!B1', '=SUM(Data!A:B)', '=A1']).change('ann', { insertDimension: { range: columns(0, 1, 2) } });
    expect(open.formulas('Sums')).toEqual([['=Data!C1'], ['=SUM(Data!A:C)'], ['=A1']]);
    open.change('ann', { deleteDimension: { range: columns(0, 0, 2) } });
    expect(open.formulas('Sums')).toEqual([['=Data!A1'], ['=SUM(Data!A:A)'], ['=A1']]);
  });

  it('a sort: each row’s formula looks at its own row', () => {
    open = new TestBook({
      A: [
        ['b', 1, '=B1*10'],
        ['a', 2, '=B2*10'],
        ['', 3, '=B3*10'],
        ['c', 4, '=B4*10'],
      ],
    });
    open.change('ann', {
      sortRange: { range: block(0, 0, 4, 0, 3), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] },
    });
    expect(open.formulas()).toEqual([
      ['c', 4, '=B1*10'],
      ['b', 1, '=B2*10'],
      ['a', 2, '=B3*10'],
      ['', 3, '=B4*10'],
    ]);
    expect(open.shown()).toEqual([
      ['c', '4', '40'],
      ['b', '1', '10'],
      ['a', '2', '20'],
      ['', '3', '30'],
    ]);
  });

  it('a tab’s new name, and lose a tab that is deleted', () => {
    book(['=SUM(Data!B1:B2)']).change('ann', {
      updateSheetProperties: { properties: { sheetId: 0, title: "Bob's props" }, fields: 'title' },
    });
    expect(open.formulas('Sums')).toEqual([["=SUM('Bob''s props'!B1:B2)"]]);
    expect(open.shown('Sums')).toEqual([['3']]);
    open.change('ann', { deleteSheet: { sheetId: 0 } });
    expect(open.formulas('Sums')).toEqual([['=SUM(#REF!)']]);
  });

  it('cells that are cut and pasted, while copies look at their own neighbours', () => {
    open = new TestBook({ A: [[1, 2, '=A1+B1', '=C1'], []] });
    open.change('ann', {
      cutPaste: {
        source: block(0, 0, 1, 0, 1),
        destination: { sheetId: 0, rowIndex: 4, columnIndex: 0 },
        pasteType: 'PASTE_NORMAL',
      },
    });
    expect(open.formulas()).toEqual([['', 2, '=A5+B1', '=C1'], [], [], [], [1]]);
    open.change('ann', {
      copyPaste: { source: block(0, 0, 1, 2, 4), destination: block(0, 1, 2, 2, 4), pasteType: 'PASTE_NORMAL' },
    });
    expect(open.formulas()).toEqual([['', 2, '=A5+B1', '=C1'], ['', '', '=A6+B2', '=C2'], [], [], [1]]);
  });
});

describe('what lies on cells follows them', () => {
  const onRows = (start: number, end: number): object => block(0, start, end, 0, 2);

  it('merges, filters, protections and named ranges move, grow, shrink and go', () => {
    book([]).change(
      'ann',
      { mergeCells: { range: onRows(5, 7), mergeType: 'MERGE_ALL' } },
      { setBasicFilter: { filter: { range: onRows(0, 10) } } },
      { addProtectedRange: { protectedRange: { range: onRows(8, 9), warningOnly: true } } },
      { addNamedRange: { namedRange: { name: 'top', range: onRows(0, 3) } } },
    );
    open.change('ann', { insertDimension: { range: rows(0, 2, 4) } });
    const [sheet] = open.book.sheets;
    expect(sheet?.merges).toEqual([onRows(7, 9)].map(({ sheetId: _id, ...range }: { sheetId?: number }) => range));
    expect(sheet?.basicFilter?.['range']).toEqual(onRows(0, 12));
    expect(sheet?.protectedRanges[0]?.['range']).toEqual(onRows(10, 11));
    expect(open.book.namedRanges[0]?.['range']).toEqual(onRows(0, 5));
    open.change('ann', { deleteDimension: { range: rows(0, 7, 11) } });
    const [shrunk] = open.book.sheets;
    expect(shrunk?.merges).toEqual([]);
    expect(shrunk?.protectedRanges).toEqual([]);
    expect(shrunk?.basicFilter?.['range']).toEqual(onRows(0, 8));
    open.undo('ann');
    expect(open.book.sheets[0]?.merges).toEqual(sheet?.merges);
    expect(open.book.sheets[0]?.protectedRanges).toEqual(sheet?.protectedRanges);
    expect(open.book.sheets[0]?.basicFilter).toEqual(sheet?.basicFilter);
  });

  it('merges each row by itself, replaces merges inside and keeps only the first value', () => {
    book([]).change('ann', { mergeCells: { range: onRows(0, 2), mergeType: 'MERGE_ROWS' } });
    expect(open.book.sheets[0]?.merges).toHaveLength(2);
    open.change('ann', { mergeCells: { range: onRows(0, 3), mergeType: 'MERGE_ALL' } });
    expect(open.book.sheets[0]?.merges).toHaveLength(1);
    expect((open.shown('Data') as unknown[][]).slice(0, 4)).toEqual([['r1'], [], [], ['r4', '4']]);
    expect(() => open.change('ann', { mergeCells: { range: onRows(2, 4) } })).toThrow('You must select all cells');
  });

  it('hides rows and columns, and hidden ones stay hidden where they move', () => {
    book([]).change('ann', {
      updateDimensionProperties: { range: rows(0, 3, 4), properties: { hiddenByUser: true }, fields: 'hiddenByUser' },
    });
    open.change('ann', { insertDimension: { range: rows(0, 0, 1) } });
    expect(open.book.sheets[0]?.rowProperties[4]).toEqual({ hiddenByUser: true });
    open.change('ann', { updateDimensionProperties: { range: rows(0, 4, 5), properties: {}, fields: 'hiddenByUser' } });
    expect(open.book.sheets[0]?.rowProperties[4]).toBeUndefined();
  });
});

describe('tools of the grid', () => {
  it('fills on: numbers by their step, days by one, texts by repeating, formulas by moving', () => {
    open = new TestBook({
      A: [
        [1, '2027-03-01', 'a', '=A1*2'],
        [3, '2027-03-02', 'b', '=A2*2'],
      ],
    });
    open.change('ann', {
      autoFill: { sourceAndDestination: { source: block(0, 0, 2, 0, 4), dimension: 'ROWS', fillLength: 2 } },
    });
    expect(open.shown()).toEqual([
      ['1', '2027-03-01', 'a', '2'],
      ['3', '2027-03-02', 'b', '6'],
      ['5', '2027-03-03', 'a', '10'],
      ['7', '2027-03-04', 'b', '14'],
    ]);
  });

  it('finds and replaces, plainly and by pattern, and says how often', () => {
    open = new TestBook({ A: [['Net', 'net net', '=A1&"net"']] });
    const replies = open.store.change(
      open.id,
      [{ findReplace: { find: 'net', replacement: 'rope$1', allSheets: true } }],
      'ann',
    ).replies;
    expect(replies[0]).toEqual({
      findReplace: { valuesChanged: 2, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 3 },
    });
    expect(open.formulas()).toEqual([['rope$1', 'rope$1 rope$1', '=A1&"net"']]);
    open.change('ann', {
      findReplace: { find: '^(rope)\\$(\\d)$', replacement: '$2 $1', searchByRegex: true, allSheets: true },
    });
    expect(open.formulas()).toEqual([['1 rope', 'rope$1 rope$1', '=A1&"net"']]);
  });

  it('moves cells aside for a range, and back when it is deleted', () => {
    open = new TestBook({
      A: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    open.change('ann', { insertRange: { range: block(0, 0, 1, 0, 1), shiftDimension: 'ROWS' } });
    expect(open.shown()).toEqual([['', 'b'], ['a', 'd'], ['c']]);
    open.change('ann', { deleteRange: { range: block(0, 0, 1, 0, 1), shiftDimension: 'ROWS' } });
    expect(open.shown()).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('pastes text, splits it into columns, trims it and takes duplicates out', () => {
    open = new TestBook({ A: [] });
    open.change('ann', {
      pasteData: {
        coordinate: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        data: 'a, b\t1\n"x\ty"\t2\na, b\t1',
        delimiter: '\t',
      },
    });
    expect(open.shown()).toEqual([
      ['a, b', '1'],
      ['x\ty', '2'],
      ['a, b', '1'],
    ]);
    open.change('ann', { deleteDuplicates: { range: block(0, 0, 3, 0, 2) } });
    expect(open.shown()).toEqual([
      ['a, b', '1'],
      ['x\ty', '2'],
    ]);
    open.change('ann', { textToColumns: { source: block(0, 0, 1, 0, 1), delimiterType: 'COMMA' } });
    expect(open.shown()).toEqual([
      ['a', 'b'],
      ['x\ty', '2'],
    ]);
    open.type('ann', 0, 4, 0, [["'  two   words "]]);
    open.change('ann', { trimWhitespace: { range: block(0, 4, 5, 0, 1) } });
    expect((open.shown() as unknown[][])[4]).toEqual(['two words']);
  });

  it('makes a table with its banding and a frozen header, and a tick box that is not ticked', () => {
    open = new TestBook({
      A: [
        ['Item', 'Qty'],
        ['oar', 2],
      ],
    });
    const { replies } = open.store.change(
      open.id,
      [{ addTable: { table: { name: 'Props', range: block(0, 0, 2, 0, 2) } } }],
      'ann',
    );
    expect(replies[0]?.['addTable']).toMatchObject({
      table: { columnProperties: [{ columnName: 'Item' }, { columnName: 'Qty' }] },
    });
    expect(open.book.sheets[0]).toMatchObject({ frozenRowCount: 1, bandedRanges: [{ range: block(0, 0, 2, 0, 2) }] });
    open.change('ann', {
      setDataValidation: { range: block(0, 1, 2, 2, 3), rule: { condition: { type: 'BOOLEAN' } } },
    });
    expect(open.shown()).toEqual([
      ['Item', 'Qty'],
      ['oar', '2', 'FALSE'],
    ]);
  });
});
