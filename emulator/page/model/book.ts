import { moveEntries } from '../../grid/positions';
import type {
  Reorder,
  SpanShift,
  Step,
  WireChange,
  WireSheet,
  WireSheetData,
  WireSnapshot,
  WireTables,
} from '../../grid/protocol';
import { readCell, type PageCell } from './cell';

export type PageRow = (PageCell | undefined)[];

export interface PageSheet {
  properties: WireSheet;
  readonly rows: PageRow[];
}

/** The spreadsheet as the server last said it. The grid shows this, plus what its person typed a moment ago. */
export class Book {
  title: string;
  locale: string;
  revision: number;
  sheets: PageSheet[];

  constructor(readonly snapshot: WireSnapshot) {
    this.title = snapshot.title;
    this.locale = snapshot.locale;
    this.revision = snapshot.revision;
    this.sheets = snapshot.sheets.map((sheet) => readSheet(sheet, snapshot));
  }

  sheet(sheetId: number): PageSheet | undefined {
    return this.sheets.find((sheet) => sheet.properties.sheetId === sheetId);
  }

  cell(sheetId: number, row: number, column: number): PageCell | undefined {
    return this.sheet(sheetId)?.rows[row]?.[column];
  }

  /** Takes one step of a change. */
  follow(step: Step, tables: WireTables): void {
    if (step.kind === 'book') this.followBook(step);
    else if (step.kind === 'addSheet') this.sheets.push(readSheet(step.sheet, tables));
    else if (step.kind === 'removeSheet')
      this.sheets = this.sheets.filter((sheet) => sheet.properties.sheetId !== step.sheetId);
    else if (step.kind === 'sheet') this.replaceProperties(step.sheet);
    else {
      const sheet = this.sheet(step.sheetId);
      if (!sheet) throw new Error(`A change names the tab ${step.sheetId}, which this page does not know.`);
      if (step.kind === 'cells') putCells(sheet, step.cells, tables);
      else shiftRows(sheet, step);
    }
  }

  finish(change: WireChange): void {
    this.revision = change.revision;
  }

  private followBook(step: Extract<Step, { kind: 'book' }>): void {
    this.title = step.title;
    this.locale = step.locale;
    this.sheets.sort(
      (a, b) => step.sheetOrder.indexOf(a.properties.sheetId) - step.sheetOrder.indexOf(b.properties.sheetId),
    );
  }

  private replaceProperties(properties: WireSheet): void {
    const sheet = this.sheet(properties.sheetId);
    if (sheet) sheet.properties = properties;
  }
}

function readSheet(wire: WireSheetData, tables: WireTables): PageSheet {
  const { rows, ...properties } = wire;
  return { properties, rows: rows.map((row) => row.map((cell) => readCell(cell, tables))) };
}

function putCells(sheet: PageSheet, cells: Extract<Step, { kind: 'cells' }>['cells'], tables: WireTables): void {
  for (const [row, column, wire] of cells) {
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const target = sheet.rows[row];
    if (target) target[column] = readCell(wire, tables);
  }
}

/** The cells of a sorted range come as cells, so there is nothing to move for it. */
function shiftRows(sheet: PageSheet, shift: SpanShift | Reorder): void {
  if (shift.kind === 'reorder') return;
  if (shift.dimension === 'ROWS') moveEntries<PageRow>(sheet.rows, shift, () => []);
  else for (const row of sheet.rows) moveEntries<PageCell | undefined>(row, shift, () => undefined);
}
