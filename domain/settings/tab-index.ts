import { cellName } from '../items/problems';
import { plain } from '../items/text';
import type { CellValue, TabGrid } from '../model';

/** The headers of the settings tab, in the order of a new one. `id` is hidden: it knows a line whatever it is called. */
export const HEADERS = {
  label: 'Setting',
  value: 'Value',
  inUse: 'In use',
  explanation: 'What it is',
  problem: 'Problem',
  id: 'Callboard line',
} as const;
export type SettingsColumn = keyof typeof HEADERS;

const COLUMNS = Object.keys(HEADERS) as SettingsColumn[]; // keys of a literal are exactly its type's

/** The columns of a new tab, from 0. */
export const NEW_COLUMNS = Object.fromEntries(COLUMNS.map((column, at) => [column, at])) as Readonly<
  Record<SettingsColumn, number>
>; // every column is among them

/** What a line of the settings tab says. */
export interface SettingsCell {
  /** The A1 address of the value with its tab. */
  readonly address: string;
  /** From 0. */
  readonly rowIndex: number;
  readonly value: CellValue;
  /** The value as people see it, trimmed; `""` where the cell is blank. */
  readonly shown: string;
}

/** Finds the lines of a settings tab by what stands in them, so that rows and columns may be moved and sorted. */
export class SettingsIndex {
  /** From 0; `null` where there is no header. */
  readonly headerRow: number | null;
  /** Columns from 0; those that an older tab lacks come behind its last one. */
  readonly columns: Readonly<Record<SettingsColumn, number>>;
  /** The columns that the tab has headers for. */
  readonly headed: ReadonlySet<SettingsColumn>;
  private readonly byLabel = new Map<string, number>();
  private readonly byId = new Map<string, number>();

  constructor(readonly tab: TabGrid) {
    const isHeader = (row: readonly string[]): boolean => row.includes(HEADERS.label) && row.includes(HEADERS.value);
    const found = tab.shown.findIndex(isHeader);
    this.headerRow = found < 0 ? null : found;
    const headers = tab.shown[found] ?? [];
    // Where somebody has deleted the header the columns are taken to be those of a new tab, and it is not put back: a
    // row of theirs may stand there.
    this.headed = new Set(found < 0 ? COLUMNS : COLUMNS.filter((column) => headers.includes(HEADERS[column])));
    this.columns = found < 0 ? NEW_COLUMNS : columnsOf(headers, this.headed);
    tab.shown.forEach((row, rowIndex) => {
      const [label, id] = [plain(row[this.columns.label] ?? ''), row[this.columns.id] ?? ''];
      if (id !== '' && rowIndex !== this.headerRow) {
        // What has an id is not known by its label: a tab may be called like a setting.
        if (!this.byId.has(id)) this.byId.set(id, rowIndex);
      } else if (label !== '' && !this.byLabel.has(label)) this.byLabel.set(label, rowIndex);
    });
  }

  /** The row of a line that has no id. */
  rowOfLabel(label: string): number | null {
    return this.byLabel.get(plain(label)) ?? null;
  }

  rowOfId(id: string): number | null {
    return this.byId.get(id) ?? null;
  }

  /** The ids of all lines that have one, with their rows. */
  ids(): ReadonlyMap<string, number> {
    return this.byId;
  }

  text(rowIndex: number, column: SettingsColumn): string {
    return this.tab.shown[rowIndex]?.[this.columns[column]] ?? '';
  }

  cell(rowIndex: number): SettingsCell {
    return {
      address: this.address(rowIndex),
      rowIndex,
      value: this.tab.rows[rowIndex]?.[this.columns.value] ?? null,
      shown: this.text(rowIndex, 'value').trim(),
    };
  }

  private address(rowIndex: number): string {
    return cellName(this.tab, rowIndex + 1, this.columns.value);
  }
}

function columnsOf(headers: readonly string[], headed: ReadonlySet<SettingsColumn>): Record<SettingsColumn, number> {
  let next = headers.length;
  const place = (column: SettingsColumn): number => (headed.has(column) ? headers.indexOf(HEADERS[column]) : next++);
  const entries = COLUMNS.map((column) => [column, place(column)] as const);
  return Object.fromEntries(entries) as Record<SettingsColumn, number>; // every column is among them
}
