import {
  EDITOR_ACTIVATED,
  FOCUSING_FX_BAR_EDITOR,
  FOCUSING_SHEET,
  ICommandService,
  IContextService,
  IUniverInstanceService,
  LocalUndoRedoService,
  setDependencies,
  type IUndoRedoItem,
  type IUndoRedoStatus,
} from '@univerjs/core';
import { BehaviorSubject, combineLatest, map, Subject, type Observable } from 'rxjs';
import { UNIT_ID } from '../view/workbook-data';

/** A person's wish to undo or redo in the spreadsheet. */
export const undoWishes = new Subject<'undo' | 'redo'>();

/** Whether the server has something to undo or redo for this page's person. */
export const serverUndoStatus = new BehaviorSubject<IUndoRedoStatus>({ undos: 1, redos: 1 });

/**
 * Undo for texts in an open editor only. For the spreadsheet the server undoes: it alone knows where the cells are now
 * that others have moved rows.
 */
export class ServerUndoService extends LocalUndoRedoService {
  override undoRedoStatus$: Observable<IUndoRedoStatus>;

  constructor(
    instances: IUniverInstanceService,
    commands: ICommandService,
    private readonly contexts: IContextService,
  ) {
    super(instances, commands, contexts);
    const local = this._undoRedoStatus$.asObservable();
    this.undoRedoStatus$ = combineLatest([local, serverUndoStatus]).pipe(
      map(([own, server]) => (this.isSheetFocused ? server : own)),
    );
  }

  /** True while an undo means the spreadsheet, and not a text in an editor. */
  get isSheetFocused(): boolean {
    const has = (key: string): boolean => this.contexts.getContextValue(key);
    return has(FOCUSING_SHEET) && !has(FOCUSING_FX_BAR_EDITOR) && !has(EDITOR_ACTIVATED);
  }

  /** Univer's undo command asks for this; what the server undoes comes back as everyone's change does. */
  override pitchTopUndoElement(): IUndoRedoItem | null {
    if (!this.isSheetFocused) return super.pitchTopUndoElement() ?? null;
    undoWishes.next('undo');
    return null;
  }

  override pitchTopRedoElement(): IUndoRedoItem | null {
    if (!this.isSheetFocused) return super.pitchTopRedoElement() ?? null;
    undoWishes.next('redo');
    return null;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (item.unitID !== UNIT_ID) super.pushUndoRedo(item);
  }
}

// What decorators would do: tells Univer's injector what the constructor needs.
setDependencies(ServerUndoService, [IUniverInstanceService, ICommandService, IContextService]);
