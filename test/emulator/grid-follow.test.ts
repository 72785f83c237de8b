import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { followPlace, moveEntries } from '../../emulator/grid/positions';
import type { SpanShift, WireSnapshot } from '../../emulator/grid/protocol';
import { snapshotOf } from '../../emulator/grid/snapshot';
import { describeChange } from '../../emulator/grid/steps';
import { Book } from '../../emulator/page/model/book';
import { GoogleError } from '../../emulator/google-error';
import { spreadsheetFrom } from '../../emulator/store/import-workbook';
import { Store } from '../../emulator/store/store';

const SIZE = 12;

const span = fc.record({ start: fc.nat(SIZE - 1), count: fc.integer({ min: 1, max: 4 }), to: fc.nat(SIZE) });
const shift = fc
  .tuple(fc.constantFrom('insert' as const, 'delete' as const, 'move' as const), span)
  .map(([kind, { start, count, to }]): SpanShift => {
    const common = { sheetId: 0, dimension: 'ROWS' as const, start, count: Math.min(count, SIZE - start) };
    return kind === 'move'
      ? { kind, ...common, to: to > start && to < start + common.count ? start : to }
      : { kind, ...common };
  });

describe('where a row is after others have moved rows', () => {
  it('is where its content is', () => {
    fc.assert(
      fc.property(shift, fc.nat(SIZE - 1), (moved, row) => {
        const rows = Array.from({ length: SIZE }, (_, at) => `row ${at}`);
        moveEntries(rows, moved, () => 'new');
        const found = rows.indexOf(`row ${row}`);
        expect(followPlace({ sheetId: 0, row, column: 0 }, [moved])?.row ?? -1).toBe(found);
      }),
      { numRuns: 2_000 },
    );
  });
});

const cellAt = { rowIndex: fc.nat(SIZE), columnIndex: fc.nat(4) };
const rowSpan = fc.record({ startIndex: fc.nat(SIZE), length: fc.integer({ min: 1, max: 3 }) });
const spanOf = (dimension: string, { startIndex, length }: { startIndex: number; length: number }) => ({
  sheetId: 0,
  dimension,
  startIndex,
  endIndex: startIndex + length,
});

const request = fc.oneof(
  fc.record({
    enterText: fc.record({
      sheetId: fc.constant(0),
      ...cellAt,
      text: fc.constantFrom('PIER', '12', '=A1', '=SUM(A1:B9)', '', '3/4/2026'),
    }),
  }),
  rowSpan.map((rows) => ({ insertDimension: { range: spanOf('ROWS', rows) } })),
  rowSpan.map((rows) => ({ deleteDimension: { range: spanOf('ROWS', rows) } })),
  rowSpan.map((columns) => ({
    insertDimension: { range: spanOf('COLUMNS', { ...columns, startIndex: columns.startIndex % 4 }) },
  })),
  fc
    .tuple(rowSpan, fc.nat(SIZE))
    .map(([rows, destinationIndex]) => ({ moveDimension: { source: spanOf('ROWS', rows), destinationIndex } })),
  fc.constantFrom('ASCENDING', 'DESCENDING').map((sortOrder) => ({
    sortRange: {
      range: { sheetId: 0, startRowIndex: 1, endRowIndex: SIZE, startColumnIndex: 0, endColumnIndex: 3 },
      sortSpecs: [{ dimensionIndex: 0, sortOrder }],
    },
  })),
  fc.constant({
    mergeCells: {
      range: { sheetId: 0, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 },
      mergeType: 'MERGE_ALL',
    },
  }),
  fc.constant({ unmergeCells: { range: { sheetId: 0 } } }),
  fc.constantFrom('Cast', 'Crew').map((title) => ({ addSheet: { properties: { title } } })),
  fc.constant({
    repeatCell: {
      range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2 },
      cell: { userEnteredFormat: { textFormat: { bold: true } } },
      fields: 'userEnteredFormat.textFormat',
    },
  }),
);

const action = fc.oneof(
  { weight: 6, arbitrary: request },
  { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

/** A book as text, without the empty cells at the ends of rows, which mean nothing. */
function told(book: Book): unknown {
  const trimmed = book.sheets.map(({ properties, rows }) => {
    const lines = rows.map((row) => {
      const cells = Array.from(row, (cell) => cell ?? null);
      while (cells.length > 0 && cells.at(-1) === null) cells.pop();
      return cells;
    });
    while (lines.length > 0 && lines.at(-1)?.length === 0) lines.pop();
    return { properties, lines };
  });
  return JSON.parse(JSON.stringify({ title: book.title, revision: book.revision, sheets: trimmed }));
}

describe('a page that follows every change', () => {
  it('shows the same as one that has just been opened, whatever was done', () => {
    const rows = Array.from({ length: SIZE }, (_, r) => [(r * 7) % 5, `row ${r}`, { f: `=A${r + 1}*2` }, r % 2 === 0]);
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 12 }), (actions) => {
        const dataDir = mkdtempSync(join(tmpdir(), 'callboard-follow-'));
        const store = new Store(dataDir);
        try {
          const { spreadsheetId } = store.create(
            spreadsheetFrom({ title: 'Book', tabs: [{ title: 'Scenes', rows }] }, 0),
          );
          const fresh = (): WireSnapshot =>
            JSON.parse(JSON.stringify(snapshotOf(store.get(spreadsheetId)))) as WireSnapshot;
          const page = new Book(fresh());
          store.listen((change) => {
            const wire = JSON.parse(JSON.stringify(describeChange(change))) as ReturnType<typeof describeChange>;
            for (const step of wire.steps) page.follow(step, wire);
            page.finish(wire);
          });
          for (const one of actions) {
            if (one === 'undo' || one === 'redo') store.undo(spreadsheetId, 'person', one === 'redo');
            else allowRefusal(() => store.change(spreadsheetId, [one], 'person'));
            expect(told(page)).toEqual(told(new Book(fresh())));
          }
        } finally {
          store.close();
          rmSync(dataDir, { recursive: true, force: true });
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Some random requests are impossible, and refused as the service refuses them. */
function allowRefusal(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
  }
}
