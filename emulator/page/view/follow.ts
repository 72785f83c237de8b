import type { ICellData } from '@univerjs/core';
import { followPlace, type Place } from '../../grid/positions';
import type { Shift, SpanShift, Step, WireChange } from '../../grid/protocol';
import type { Book, PageSheet } from '../model/book';
import { ruleKind } from '../model/rule';
import { cellData } from './cell-data';
import type { Filters } from './filters';
import type { CellPatch, GridView } from './grid-view';
import type { Notes } from './notes';
import type { OpenEditor } from './open-editor';
import type { Rules } from './rules';
import { addSheet, applyLooks, orderSheets, removeSheet } from './sheet-looks';

export interface FollowParts {
  readonly book: Book;
  readonly view: GridView;
  readonly editor: OpenEditor;
  readonly rules: Rules;
  readonly notes: Notes;
  readonly filters: Filters;
  /** The cell that a person was typing in is gone; the text has not been entered. */
  readonly onTextLost: (text: string) => void;
}

/** Puts the changes of others, and the server's word on one's own, on the screen. */
export class Follower {
  /** A cell under an open editor, which gets its new content once the editor is closed. */
  private held: Place | null = null;

  constructor(private readonly parts: FollowParts) {
    parts.editor.onClosed(() => this.release());
  }

  follow(change: WireChange): void {
    const { book } = this.parts;
    const shifts = change.steps.filter(isShift);
    this.beforeShifts(shifts);
    const looks = new Set<PageSheet>();
    for (const step of change.steps) {
      const rulesBefore = step.kind === 'cells' ? this.touchesRules(step) : false;
      book.follow(step, change);
      this.show(step, looks);
      if (step.kind === 'cells' && (rulesBefore || this.touchesRules(step))) {
        const sheet = book.sheet(step.sheetId);
        if (sheet) looks.add(sheet);
      }
    }
    for (const sheet of looks) this.syncExtras(sheet);
    if (change.steps.some((step) => step.kind === 'cells')) this.syncLists(looks);
    this.afterShifts(shifts);
    book.finish(change);
    this.parts.view.redraw();
  }

  /** Puts cells on the screen as the server has them. */
  restore(places: readonly Place[]): void {
    for (const { sheetId, row, column } of places) this.putCells(sheetId, [[row, column]]);
  }

  /** Takes back what the server has refused: everything but cells, and the cells that are named. */
  takeBack(places: readonly Place[]): void {
    for (const sheet of this.parts.book.sheets) {
      applyLooks(this.parts.view, sheet.properties);
      this.syncExtras(sheet);
    }
    this.restore(places);
  }

  /** Puts everything of a tab that is not a cell's value on the screen. */
  syncExtras(sheet: PageSheet): void {
    this.parts.rules.sync(sheet);
    this.parts.notes.sync(sheet);
    this.parts.filters.sync(sheet);
  }

  private beforeShifts(shifts: readonly Shift[]): void {
    const place = this.parts.editor.place;
    if (!place || shifts.length === 0 || followPlace(place, shifts)) return;
    const { text } = this.parts.editor;
    this.parts.editor.cancel();
    this.parts.onTextLost(text);
  }

  private afterShifts(shifts: readonly Shift[]): void {
    if (shifts.length === 0) return;
    this.held = this.held && followPlace(this.held, shifts);
    this.parts.view.followSelection(shifts);
  }

  private show(step: Step, looks: Set<PageSheet>): void {
    const { book, view } = this.parts;
    switch (step.kind) {
      case 'insert':
      case 'delete':
      case 'move':
        this.showShift(step);
        return;
      case 'reorder':
        this.moveEditor(step);
        return;
      case 'cells':
        this.putCells(
          step.sheetId,
          step.cells.map(([row, column]): [number, number] => [row, column]),
        );
        return;
      case 'sheet': {
        applyLooks(view, step.sheet);
        const sheet = book.sheet(step.sheet.sheetId);
        if (sheet) looks.add(sheet);
        return;
      }
      case 'addSheet': {
        const sheet = book.sheet(step.sheet.sheetId);
        if (!sheet) return;
        addSheet(view, sheet, book.sheets.indexOf(sheet));
        looks.add(sheet);
        return;
      }
      case 'removeSheet':
        this.removeSheet(step.sheetId);
        return;
      case 'book':
        orderSheets(view, step.sheetOrder);
        return;
      default:
        throw new Error(`This page does not know the step ${JSON.stringify(step satisfies never)}. Load it again.`);
    }
  }

  private showShift(shift: SpanShift): void {
    const place = this.parts.editor.place;
    const next = place && followPlace(place, [shift]);
    this.parts.view.shift(shift);
    if (next) this.parts.editor.moveTo(next);
  }

  private moveEditor(shift: Shift): void {
    const place = this.parts.editor.place;
    const next = place && followPlace(place, [shift]);
    if (next) this.parts.editor.moveTo(next);
  }

  private removeSheet(sheetId: number): void {
    const { book, editor, view } = this.parts;
    if (editor.place?.sheetId === sheetId) {
      const { text } = editor;
      editor.cancel();
      this.parts.onTextLost(text);
    }
    const next = book.sheets.find((sheet) => !sheet.properties.hidden) ?? book.sheets[0];
    if (next) removeSheet(view, sheetId, next.properties.sheetId);
  }

  private putCells(sheetId: number, cells: readonly (readonly [number, number])[]): void {
    const { book, editor, view } = this.parts;
    const open = editor.place;
    const patches: CellPatch[] = [];
    for (const [row, column] of cells) {
      if (open && open.sheetId === sheetId && open.row === row && open.column === column) {
        this.held = open;
        continue;
      }
      const cell = book.cell(sheetId, row, column);
      const data: ICellData | null = cell ? cellData(cell) : null;
      patches.push([row, column, data]);
    }
    view.putCells(sheetId, patches);
  }

  private release(): void {
    const place = this.held;
    this.held = null;
    if (place) this.restore([place]);
  }

  private touchesRules(step: Extract<Step, { kind: 'cells' }>): boolean {
    return step.cells.some(([row, column]) => {
      const cell = this.parts.book.cell(step.sheetId, row, column);
      return cell !== undefined && (cell.rule !== null || cell.note !== '');
    });
  }

  /** Dropdowns that take their choices from cells may have other choices now. */
  private syncLists(done: ReadonlySet<PageSheet>): void {
    for (const sheet of this.parts.book.sheets) {
      if (done.has(sheet) || !hasRangeList(sheet)) continue;
      this.parts.rules.sync(sheet);
    }
  }
}

function isShift(step: Step): step is Shift {
  return step.kind === 'insert' || step.kind === 'delete' || step.kind === 'move' || step.kind === 'reorder';
}

function hasRangeList(sheet: PageSheet): boolean {
  return sheet.rows.some((row) =>
    row.some((cell) => {
      if (!cell?.rule || ruleKind(cell.rule) !== 'list') return false;
      const condition = cell.rule['condition'];
      return (
        typeof condition === 'object' &&
        condition !== null &&
        'type' in condition &&
        condition['type'] === 'ONE_OF_RANGE'
      );
    }),
  );
}
