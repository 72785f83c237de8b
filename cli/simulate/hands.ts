import { columnIndex } from '../../domain/layout/columns';
import type { EditAction, TimelineEdit } from '../../domain/simulate/timeline';
import { GoogleError } from '../../emulator/google-error';
import { typedText } from './cell-data';
import { requestsOf, rowSpan, writesOf, type TabEdit } from './edit-requests';
import type { EmulatorInProcess } from './emulator-in-process';
import { EditProblem, TeamTab } from './team-tab';

/** What an edit came to. */
export interface Done {
  /** A sentence, where the sheet was not as the timeline says. */
  readonly surprise: string | null;
  /** What was typed where it stood already: no reading of the sheet can see that. */
  readonly retyped: readonly Retyped[];
}

export interface Retyped {
  /** The keys of the row: one for each table that it is a row of. */
  readonly keys: readonly string[];
  readonly text: string;
}

const NOTHING: Done = { surprise: null, retyped: [] };

/** Edits the spreadsheet as people in their browsers do, with the browser's own undo. */
export class Hands {
  private readonly done = new Map<number, EditAction>();
  private readonly undone = new Set<number>();

  constructor(private readonly emulator: EmulatorInProcess) {}

  /** Does an edit. Throws an `EditProblem` where it cannot be done. */
  do(edit: TimelineEdit): Done {
    const done = this.carryOut(edit);
    this.done.set(edit.index, edit);
    return done;
  }

  private carryOut(edit: TimelineEdit): Done {
    if (edit.action === 'undo') {
      this.undo(edit.of);
      return NOTHING;
    }
    if (edit.action === 'renameTab') {
      const { sheetId } = TeamTab.find(this.emulator.book, edit.from);
      const properties = { sheetId, title: edit.to };
      this.send(clientOf(edit.index), [{ updateSheetProperties: { properties, fields: 'title' } }]);
      return NOTHING;
    }
    const tab = TeamTab.find(this.emulator.book, edit.tab);
    const requests = requestsOf(edit, tab);
    const outcome = { surprise: surpriseIn(edit, tab), retyped: retypedBy(edit, tab) };
    if (requests.length > 0) this.send(clientOf(edit.index), requests);
    return outcome;
  }

  /** Every edit has a client of its own: its undo takes back that edit and no other. */
  private undo(of: number): void {
    const target = this.done.get(of);
    if (!target || this.undone.has(of))
      throw new EditProblem(`It takes back edit ${of}, which is not there to be taken back. It is left out.`);
    const { root, isRedo } = this.rootOf(of);
    const { isDone, reason } = this.emulator.undo(clientOf(root), isRedo);
    this.undone.add(of);
    if (isDone || /^There is nothing/.test(reason)) return;
    if (target.action !== 'insertRow') throw new EditProblem(`The spreadsheet did not take back edit ${of}. ${reason}`);
    // The emulator keeps an inserted row in which Callboard has written its key; the person deletes it.
    const tab = TeamTab.find(this.emulator.book, target.tab);
    this.send(`${clientOf(of)}-back`, [{ deleteDimension: { range: rowSpan(tab, target.row) } }]);
  }

  /** An undo that is itself taken back is done again by the one whose edit it was. */
  private rootOf(of: number): { readonly root: number; readonly isRedo: boolean } {
    const edit = this.done.get(of);
    if (edit?.action !== 'undo') return { root: of, isRedo: false };
    const before = this.rootOf(edit.of);
    return { root: before.root, isRedo: !before.isRedo };
  }

  private send(clientId: string, requests: readonly unknown[]): void {
    try {
      this.emulator.edit(clientId, requests);
    } catch (error) {
      if (error instanceof GoogleError) throw new EditProblem(`${error.message} It is left out.`, { cause: error });
      throw error;
    }
  }
}

function clientOf(index: number): string {
  return `edit-${index}`;
}

/** Where a cell does not hold what the timeline says that it held. */
function surpriseIn(edit: TabEdit, tab: TeamTab): string | null {
  if (edit.action !== 'setCell' || edit.old === undefined || isObject(edit.old)) return null;
  const column = columnIndex(edit.col);
  const shown = tab.textAt(edit.row, column);
  const old = String(edit.old ?? '');
  const isAsSaid = [shown, tab.valueAt(edit.row, column)].some((text) => isSame(text, old));
  return isAsSaid
    ? null
    : `${edit.col}${edit.row} of “${edit.tab}” held “${shown}” and not “${old}”. It is done all the same.`;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function retypedBy(edit: TabEdit, tab: TeamTab): Retyped[] {
  if (edit.action !== 'setCell' && edit.action !== 'pasteRow') return [];
  return writesOf(edit).flatMap(({ row, column, value }) => {
    const text = value === null ? '' : typedText(value);
    const keys = tab.keysAt(row);
    return text.trim() !== '' && tab.textAt(row, column) === text && keys.length > 0 ? [{ keys, text }] : [];
  });
}
