import { columnIndex, columnLetter } from '../../domain/layout/columns';
import type { TabGrid, Workbook } from '../../domain/model';
import type { EditAction, TimelineEdit, TypedCell } from '../../domain/simulate/timeline';
import { utcMidnight } from '../../domain/time/zone';
import { KEY_PATTERN, ownColumnsOf } from '../../domain/watch/own';

/** Google's day 0 is 30 December 1899. */
const SERIAL_OF_1970 = 25_569;
const DAY_MS = 86_400_000;

type Request = Readonly<Record<string, unknown>>;

/** An edit that could not be done as it is written. The message is a whole sentence. */
export class EditProblem extends Error {}

/** What an edit came to. */
export interface Done {
  /** A sentence, where the sheet was not as the timeline says. */
  readonly surprise: string | null;
  /** What was typed where it stood already: no reading of the sheet can see that. */
  readonly retyped: readonly Retyped[];
}

export interface Retyped {
  /** The keys of the row: one for each table that has it. */
  readonly keys: readonly string[];
  readonly text: string;
}

const NOTHING: Done = { surprise: null, retyped: [] };

/**
 * Edits a spreadsheet in the emulator as people in their browsers do: by its grid, with its own undo. Rows and columns
 * are the team's; the columns that Callboard has added are stepped over.
 */
export class Hands {
  private workbook: Workbook | null = null;
  private readonly done = new Map<number, EditAction>();
  private readonly undone = new Set<number>();

  constructor(
    private readonly emulatorUrl: string,
    private readonly spreadsheetId: string,
    private readonly look: () => Promise<Workbook>,
  ) {}

  /** Does an edit. Throws an `EditProblem` where it cannot be done. */
  async do(edit: TimelineEdit): Promise<Done> {
    if (edit.action === 'undo') {
      await this.undo(edit.of);
      this.done.set(edit.index, edit);
      return NOTHING;
    }
    this.workbook = await this.look();
    const requests = this.requestsFor(edit);
    const outcome = { surprise: this.surpriseAt(edit), retyped: this.retypedBy(edit) };
    await this.post({ clientId: clientOf(edit.index), requests });
    this.done.set(edit.index, edit);
    return outcome;
  }

  private async undo(of: number): Promise<void> {
    const target = this.done.get(of);
    if (!target || this.undone.has(of))
      throw new EditProblem(`It takes back edit ${of}, which was not done. It is left out.`);
    const { root, isRedo } = this.rootOf(of);
    const reason = await this.tryUndo(root, isRedo);
    this.undone.add(of);
    if (reason === null || /nothing to/i.test(reason)) return;
    const inverse = isRedo ? null : this.inverseOf(target);
    if (inverse === null) throw new EditProblem(`The spreadsheet did not take back edit ${of}: ${reason}`);
    await this.post({ clientId: `${clientOf(of)}-back`, requests: inverse });
  }

  /** An undo that is itself undone is done again by the one whose edit it was. */
  private rootOf(of: number): { root: number; isRedo: boolean } {
    let root = of;
    let isRedo = false;
    for (let edit = this.done.get(root); edit?.action === 'undo'; edit = this.done.get(root)) {
      root = edit.of;
      isRedo = !isRedo;
    }
    return { root, isRedo };
  }

  private async tryUndo(root: number, isRedo: boolean): Promise<string | null> {
    try {
      await this.post({ clientId: clientOf(root), undo: isRedo ? 'redo' : 'undo' });
      return null;
    } catch (error) {
      if (error instanceof EditProblem) return error.message;
      throw error;
    }
  }

  /** The emulator keeps an inserted row in which others have written; the person deletes it, with Callboard's key. */
  private inverseOf(target: EditAction): Request[] | null {
    if (target.action !== 'insertRow') return null;
    return [{ deleteDimension: { range: rows(this.tab(target.tab).sheetId, target.row) } }];
  }

  private async post(body: Readonly<Record<string, unknown>>): Promise<void> {
    const response = await fetch(`${this.emulatorUrl}/grid/${this.spreadsheetId}/edits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify(body),
    });
    if (response.ok) return;
    // Google's form of an error.
    const { error } = (await response.json()) as { error?: { message?: string } };
    throw new EditProblem(error?.message ?? `The spreadsheet answered ${response.status}.`);
  }

  private tab(title: string): TabGrid {
    const found = this.workbook?.tabs.find((tab) => tab.title === title);
    if (found) return found;
    const titles = (this.workbook?.tabs ?? []).map((tab) => `“${tab.title}”`);
    throw new EditProblem(`There is no tab “${title}” at that moment; there are ${titles.join(', ')}. It is left out.`);
  }

  private requestsFor(edit: EditAction): Request[] {
    switch (edit.action) {
      case 'setCell':
        return [this.write(this.tab(edit.tab), edit.row, edit.col, [[edit.value]])].flat();
      case 'renameHeader':
        return [this.write(this.tab(edit.tab), edit.row, edit.col, [[edit.to]])].flat();
      case 'pasteRow':
        return this.paste(this.tab(edit.tab), edit.row, edit.startCol, edit.values);
      case 'clear': {
        const tab = this.tab(edit.tab);
        return edit.cols.flatMap((col) => this.write(tab, edit.row, col, [[null]]));
      }
      case 'insertRow':
        return this.insert(this.tab(edit.tab), edit.row, edit.values);
      case 'deleteRow': {
        const tab = this.tab(edit.tab);
        mustHaveRow(tab, edit.row);
        return [{ deleteDimension: { range: rows(tab.sheetId, edit.row) } }];
      }
      case 'moveRow':
        return [this.move(this.tab(edit.tab), edit.from, edit.to)];
      case 'sort':
        return this.sort(this.tab(edit.tab), edit.firstRow, edit.lastRow, edit.order);
      case 'renameTab':
        return [
          {
            updateSheetProperties: {
              properties: { sheetId: this.tab(edit.from).sheetId, title: edit.to },
              fields: 'title',
            },
          },
        ];
      case 'undo':
        return [];
    }
  }

  private paste(tab: TabGrid, row: number, startCol: string, values: readonly (readonly TypedCell[])[]): Request[] {
    const missing = row + values.length - 1 - rowCountOf(tab);
    const more = missing > 0 ? [{ appendDimension: { sheetId: tab.sheetId, dimension: 'ROWS', length: missing } }] : [];
    return [...more, ...this.write(tab, row, startCol, values, rowCountOf(tab) + Math.max(0, missing))];
  }

  private insert(tab: TabGrid, row: number, values: readonly TypedCell[]): Request[] {
    mustHaveRow(tab, Math.max(1, row - 1));
    return [
      { insertDimension: { range: rows(tab.sheetId, row), inheritFromBefore: row > 1 } },
      ...this.write(tab, row, 'A', [values], rowCountOf(tab) + 1),
    ];
  }

  private move(tab: TabGrid, from: number, to: number): Request {
    mustHaveRow(tab, from);
    mustHaveRow(tab, to);
    // The API counts the destination before the row is taken out.
    return { moveDimension: { source: rows(tab.sheetId, from), destinationIndex: to > from ? to : to - 1 } };
  }

  /** Moves whole rows, one after the other, until they stand in the given order. */
  private sort(tab: TabGrid, firstRow: number, lastRow: number, order: readonly number[]): Request[] {
    mustHaveRow(tab, lastRow);
    const now = Array.from({ length: lastRow - firstRow + 1 }, (_, offset) => firstRow + offset);
    if ([...order].sort((a, b) => a - b).join() !== now.join())
      throw new EditProblem(`Its order does not name each row from ${firstRow} to ${lastRow} once. It is left out.`);
    return order.flatMap((wanted, place) => {
      const at = now.indexOf(wanted);
      if (at === place) return [];
      now.splice(place, 0, ...now.splice(at, 1));
      return [{ moveDimension: { source: rows(tab.sheetId, firstRow + at), destinationIndex: firstRow + place - 1 } }];
    });
  }

  private write(
    tab: TabGrid,
    row: number,
    startCol: string,
    values: readonly (readonly TypedCell[])[],
    rowCount = rowCountOf(tab),
  ): Request[] {
    if (row > rowCount)
      throw new EditProblem(`“${tab.title}” has ${rowCount} rows, so there is no row ${row}. It is left out.`);
    const first = columnIndex(startCol);
    return values.flatMap((cells, down) =>
      cells.map((cell, across) => ({
        updateCells: {
          start: { sheetId: tab.sheetId, rowIndex: row - 1 + down, columnIndex: teamColumn(tab, first + across) },
          rows: [{ values: [cellData(cell)] }],
          fields: isDated(cell) ? 'userEnteredValue,userEnteredFormat.numberFormat' : 'userEnteredValue',
        },
      })),
    );
  }

  private retypedBy(edit: EditAction): Retyped[] {
    if (edit.action !== 'setCell' && edit.action !== 'pasteRow') return [];
    const tab = this.tab(edit.tab);
    return writesOf(edit).flatMap(({ row, column, value }) => {
      const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
      const shown = tab.shown[row - 1]?.[teamColumn(tab, column)] ?? '';
      const keys = keysAt(tab, row);
      return text.trim() !== '' && shown === text && keys.length > 0 ? [{ keys, text }] : [];
    });
  }

  /** Where a cell does not hold what the timeline says that it held. */
  private surpriseAt(edit: EditAction): string | null {
    if (edit.action !== 'setCell' || edit.old === undefined || typeof edit.old === 'object') return null;
    const tab = this.tab(edit.tab);
    const shown = tab.shown[edit.row - 1]?.[teamColumn(tab, columnIndex(edit.col))] ?? '';
    const value = tab.rows[edit.row - 1]?.[teamColumn(tab, columnIndex(edit.col))] ?? '';
    const old = edit.old ?? '';
    if ([shown, String(value)].some((text) => text.trim().toLowerCase() === String(old).trim().toLowerCase()))
      return null;
    return `${edit.col}${edit.row} of “${edit.tab}” held “${shown}” and not “${String(old)}”. It is done all the same.`;
  }
}

/** Every cell that an edit writes a value into. */
function writesOf(edit: EditAction): { readonly row: number; readonly column: number; readonly value: TypedCell }[] {
  if (edit.action === 'setCell') return [{ row: edit.row, column: columnIndex(edit.col), value: edit.value }];
  if (edit.action !== 'pasteRow') return [];
  const first = columnIndex(edit.startCol);
  return edit.values.flatMap((cells, down) =>
    cells.map((value, across) => ({ row: edit.row + down, column: first + across, value })),
  );
}

/** The keys that stand in a row (from 1). */
function keysAt(tab: TabGrid, row: number): string[] {
  const texts = ownColumnsOf(tab).map(({ keyColumn }) => tab.shown[row - 1]?.[keyColumn] ?? '');
  return texts.filter((text) => KEY_PATTERN.test(text));
}

function clientOf(index: number): string {
  return `edit-${index}`;
}

function rows(sheetId: number, row: number) {
  return { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row };
}

function rowCountOf(tab: TabGrid): number {
  return tab.size?.rowCount ?? tab.rows.length;
}

function mustHaveRow(tab: TabGrid, row: number): void {
  if (row < 1 || row > rowCountOf(tab))
    throw new EditProblem(`“${tab.title}” has ${rowCountOf(tab)} rows, so there is no row ${row}. It is left out.`);
}

/** Where the team's column (from 0) is, beside the columns that Callboard has added. */
export function teamColumn(tab: TabGrid, column: number): number {
  const own = new Set(ownColumnsOf(tab).flatMap(({ keyColumn, textColumn }) => [keyColumn, textColumn ?? keyColumn]));
  const width = tab.size?.columnCount ?? tab.rows.reduce((most, row) => Math.max(most, row.length), 0);
  let left = column;
  for (let at = 0; at < width; at += 1) {
    if (own.has(at)) continue;
    if (left === 0) return at;
    left -= 1;
  }
  throw new EditProblem(`“${tab.title}” has no column ${columnLetter(column)}. It is left out.`);
}

function isDated(cell: TypedCell): boolean {
  return typeof cell === 'object' && cell !== null && 'd' in cell;
}

function cellData(cell: TypedCell): Request {
  if (cell === null || cell === '') return {};
  if (typeof cell === 'string') return { userEnteredValue: { stringValue: cell } };
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } };
  if ('f' in cell) return { userEnteredValue: { formulaValue: cell.f } };
  const time = cell.t === undefined ? 0 : timeOfDay(cell.t);
  if (!('d' in cell)) return { userEnteredValue: { numberValue: time } };
  return {
    userEnteredValue: { numberValue: utcMidnight(cell.d) / DAY_MS + SERIAL_OF_1970 + time },
    userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } },
  };
}

/** A time of day as a part of a day. */
function timeOfDay(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return (hours * 3_600 + minutes * 60 + seconds) / 86_400;
}
