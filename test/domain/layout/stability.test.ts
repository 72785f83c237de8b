import { readTab } from '../../../domain/layout/read-tab';
import { columnIndex } from '../../../domain/layout/columns';
import type { CellValue, TabGrid, TableReading } from '../../../domain/model';
import { WORKBOOKS } from './workbooks/all';
import { tabOfText } from './workbooks/text-workbook';

const TABS = WORKBOOKS.flatMap((workbook) =>
  workbook.tabs.filter((tab) => tab.tables.length > 0).map((tab) => tabOfText(tab, 1, workbook.locale)),
);

type Cells = { rows: CellValue[][]; shown: string[][] };

function changed(tab: TabGrid, change: (cells: Cells) => void): TabGrid {
  const cells: Cells = { rows: tab.rows.map((row) => [...row]), shown: tab.shown.map((row) => [...row]) };
  change(cells);
  return { ...tab, rows: cells.rows, shown: cells.shown };
}

/** What must not change: where the tables are, what they are about and what their columns mean. */
function shape(tables: readonly TableReading[]): unknown {
  return tables.map(({ track, headerRow, fields }) => ({ track, headerRow, fields }));
}

function statusCells(table: TableReading): { row: number; column: number }[] {
  const letter = Object.keys(table.fields).find((candidate) => table.fields[candidate] === 'status');
  return letter === undefined ? [] : table.dataRows.map((row) => ({ row: row - 1, column: columnIndex(letter) }));
}

describe('a reading that people rely on while they edit', () => {
  it('stays the same when a row is added below the last one', () => {
    for (const tab of TABS) {
      const before = readTab(tab).tables;
      const last = before[before.length - 1]?.lastRow ?? 0;
      const after = readTab(
        changed(tab, ({ rows, shown }) => {
          rows.splice(last, 0, [...(rows[last - 1] ?? [])]);
          shown.splice(last, 0, [...(shown[last - 1] ?? [])]);
        }),
      ).tables;
      expect([tab.title, shape(after)]).toEqual([tab.title, shape(before)]);
      expect(after[after.length - 1]?.dataRows).toContain(last + 1);
    }
  });

  it('stays one table where a column is inserted in it and rows are added of which only one side says something', () => {
    const rows = Array.from(
      { length: 8 },
      (_, index) => `${index + 1} | ${index + 1} | | Lamp ${index + 1} | Sourcing`,
    );
    const added = ['| | | Rope | Needed', '| | | Kite | Needed'];
    const text = ['Scene | Qty | | Prop | Status', ...rows, ...added].join('\n');
    expect(readTab(tabOfText({ title: 'Props', rows: text })).tables).toMatchObject([
      { track: 'props', fields: { A: 'scene', B: 'quantity', D: 'item', E: 'status' }, headerRow: 1 },
    ]);
  });

  it('stays the same when a status is typed over with another of the column', () => {
    for (const tab of TABS) {
      const before = readTab(tab).tables;
      for (const cells of before.map(statusCells)) {
        const [from, to] = [cells[0], cells[cells.length - 1]];
        if (!from || !to) continue;
        const after = readTab(
          changed(tab, ({ rows, shown }) => {
            const [row, text] = [rows[to.row], shown[to.row]];
            if (row && text)
              [row[to.column], text[to.column]] = [
                rows[from.row]?.[from.column] ?? null,
                shown[from.row]?.[from.column] ?? '',
              ];
          }),
        ).tables;
        expect([tab.title, shape(after)]).toEqual([tab.title, shape(before)]);
      }
    }
  });

  it('stays one table when a blank column is put before columns that only describe, and some of their rows are blank', () => {
    const tab = tabOfText(
      {
        title: 'Props',
        rows: `
          Prop | Scene | Status | | Owner | Notes
          Kite | 1 | Sourcing | | Bea | blue
          Rope | 2 | In hand | | Bea |
          Lamp | 3 | Needed | | Bea |
          Oars | 4 | Needed | | |
          Drum | 5 | Needed | | |`,
      },
      1,
      'en_GB',
    );
    const [table, ...more] = readTab(tab).tables;
    expect(more).toEqual([]);
    expect(table?.fields).toEqual({ A: 'item', B: 'scene', C: 'status', E: 'owner', F: 'notes' });
    expect(table?.dataRows).toEqual([2, 3, 4, 5, 6]);
  });

  it('stays the same when Callboard adds its two columns at the right', () => {
    for (const tab of TABS) {
      const before = readTab(tab).tables;
      const withColumns = changed(tab, ({ rows, shown }) => {
        const headerRows = new Set(before.map(({ headerRow }) => headerRow));
        const dataRows = new Set(before.flatMap((table) => table.dataRows));
        for (const [index, row] of rows.entries()) {
          const own = headerRows.has(index + 1)
            ? ['Callboard', 'Callboard key']
            : dataRows.has(index + 1)
              ? ['by Tue 3 Mar', `r-7Q2KM4X${index % 10}`]
              : [null, null];
          row.push(...own);
          shown[index]?.push(...own.map((cell) => cell ?? ''));
        }
      });
      const after = readTab(withColumns).tables;
      const known = after.map((table, index) => ({
        ...table,
        fields: Object.fromEntries(Object.entries(table.fields).filter(([letter]) => before[index]?.fields[letter])),
      }));
      expect([tab.title, shape(known)]).toEqual([tab.title, shape(before)]);
      expect(after.map((table) => table.dataRows)).toEqual(before.map((table) => table.dataRows));
      const added = after.flatMap((table, index) =>
        Object.entries(table.fields).filter(([letter]) => !before[index]?.fields[letter]),
      );
      expect(added.filter(([, field]) => field !== 'ignore')).toEqual([]);
    }
  });

  it('moves with the table when a line is put above it', () => {
    for (const tab of TABS) {
      const before = readTab(tab).tables;
      const after = readTab({
        ...changed(tab, ({ rows, shown }) => {
          rows.unshift([null]);
          shown.unshift(['']);
        }),
        merges: tab.merges.map(([first, from, last, to]) => [first + 1, from, last + 1, to] as const),
      }).tables;
      expect([tab.title, after.map((table) => table.dataRows.map((row) => row - 1))]).toEqual([
        tab.title,
        before.map((table) => table.dataRows),
      ]);
      expect(after.map(({ track, fields }) => ({ track, fields }))).toEqual(
        before.map(({ track, fields }) => ({ track, fields })),
      );
    }
  });
});
