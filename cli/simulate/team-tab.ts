import { columnLetter } from '../../domain/layout/columns';
import type { TabGrid } from '../../domain/model';
import { KEY_PATTERN, ownColumnsOf } from '../../domain/watch/own';
import type { Sheet, Spreadsheet } from '../../emulator/store/model';
import { shownText } from '../../emulator/values/typed';

/** An edit that could not be done as it is written. The message is a whole sentence. */
export class EditProblem extends Error {}

/**
 * A tab as the people who edit it know it: rows are counted from 1, columns from 0 without those that Callboard has
 * added.
 */
export class TeamTab {
  readonly sheetId: number;
  readonly rowCount: number;
  private readonly columns: readonly number[];
  private readonly keyColumns: readonly number[];
  private readonly shown: readonly (readonly string[])[];

  constructor(
    private readonly sheet: Sheet,
    locale: string,
  ) {
    this.sheetId = sheet.sheetId;
    this.rowCount = sheet.rowCount;
    this.shown = Array.from(sheet.rows, (row) => Array.from(row ?? [], (cell) => shownText(cell, locale)));
    const own = ownColumnsOf(gridOf(sheet, this.shown));
    const taken = new Set(own.flatMap(({ keyColumn, textColumn }) => [keyColumn, textColumn ?? keyColumn]));
    this.keyColumns = own.map(({ keyColumn }) => keyColumn);
    this.columns = Array.from({ length: sheet.columnCount }, (_, at) => at).filter((at) => !taken.has(at));
  }

  /** The tab of that title. Throws an `EditProblem` where there is none. */
  static find({ sheets, locale }: Spreadsheet, title: string): TeamTab {
    const sheet = sheets.find((candidate) => candidate.title === title);
    if (sheet) return new TeamTab(sheet, locale);
    const titles = sheets.map((candidate) => `“${candidate.title}”`).join(', ');
    throw new EditProblem(`There is no tab “${title}” at that moment; there are ${titles}. It is left out.`);
  }

  /** Where the team's column is in the sheet. Throws an `EditProblem` where there is none. */
  columnAt(column: number): number {
    const at = this.columns[column];
    if (at !== undefined) return at;
    throw new EditProblem(`“${this.sheet.title}” has no column ${columnLetter(column)}. It is left out.`);
  }

  /** Throws an `EditProblem` where there is no such row. */
  mustHaveRow(row: number): void {
    if (row >= 1 && row <= this.rowCount) return;
    throw new EditProblem(
      `“${this.sheet.title}” has ${this.rowCount} rows, so there is no row ${row}. It is left out.`,
    );
  }

  /** What a cell shows. */
  textAt(row: number, column: number): string {
    return this.shown[row - 1]?.[this.columnAt(column)] ?? '';
  }

  /** What a cell holds, as text: a number without its format. */
  valueAt(row: number, column: number): string {
    const value = this.sheet.rows[row - 1]?.[this.columnAt(column)]?.effective;
    return String(value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? '');
  }

  /** The keys of a row: one for each table that it is a row of. */
  keysAt(row: number): string[] {
    const texts = this.keyColumns.map((column) => this.shown[row - 1]?.[column] ?? '');
    return texts.filter((text) => KEY_PATTERN.test(text));
  }
}

/** As much of a tab as its own columns are found by. */
function gridOf({ sheetId, title, hidden }: Sheet, shown: readonly (readonly string[])[]): TabGrid {
  const rest = { merges: [], checkboxColumns: [], dateColumns: [], hiddenColumns: [] };
  return { sheetId, title, hidden, rows: shown, shown, ...rest };
}
