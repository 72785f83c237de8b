import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  UniverInstanceType,
  type DocumentDataModel,
} from '@univerjs/core';
import {
  DeviceInputEventType,
  IEditorBridgeService,
  IRenderManagerService,
  KeyCode,
  SetActivateCellEditOperation,
  SetCellEditVisibleOperation,
  SheetCellEditorResizeService,
} from '@univerjs/preset-sheets-core';
import type { Place } from '../../grid/positions';
import { FROM_SERVER, type GridView } from './grid-view';
import { UNIT_ID } from './workbook-data';

type EditTarget = Parameters<IEditorBridgeService['setEditCell']>[0];

/** The editor that is open over a cell, which must follow its cell when others move rows. */
export class OpenEditor {
  private readonly bridge: IEditorBridgeService;
  /** What Univer was told about the cell to edit; it keeps this very object. */
  private target: EditTarget | null = null;

  constructor(private readonly view: GridView) {
    this.bridge = view.injector.get(IEditorBridgeService);
    view.commands.onCommandExecuted((info) => {
      // The parameters of this operation are of this type by its definition.
      if (info.id === SetActivateCellEditOperation.id) this.target = info.params as EditTarget;
    });
  }

  /** The cell that is being edited, or null while no editor is open. */
  get place(): Place | null {
    const location = this.bridge.getEditLocation();
    if (!location || !this.bridge.isVisible().visible) return null;
    return { sheetId: Number(location.sheetId), row: location.row, column: location.column };
  }

  get text(): string {
    const instances = this.view.injector.get(IUniverInstanceService);
    const document = instances.getUnit<DocumentDataModel>(
      DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
      UniverInstanceType.UNIVER_DOC,
    );
    return plainText(document?.getBody()?.dataStream ?? '');
  }

  /** Calls back whenever an editor was closed, and its text, if it is to be entered, was entered. */
  onClosed(listener: () => void): void {
    this.bridge.visible$.subscribe(({ visible, keycode }) => {
      if (visible) return;
      if (keycode === KeyCode.ESC) listener();
      else setTimeout(listener);
    });
  }

  /** Puts the open editor over the place where its cell is now. */
  moveTo(place: Place): void {
    if (!this.target) return;
    const { primary } = this.target;
    const rows = place.row - primary.actualRow;
    const columns = place.column - primary.actualColumn;
    this.target.primary = {
      ...primary,
      startRow: primary.startRow + rows,
      endRow: primary.endRow + rows,
      actualRow: place.row,
      startColumn: primary.startColumn + columns,
      endColumn: primary.endColumn + columns,
      actualColumn: place.column,
    };
    this.bridge.updateEditLocation(place.row, place.column);
    this.redraw();
    // Univer measures the moved rows with its next frame.
    requestAnimationFrame(() => {
      if (this.place) this.redraw();
    });
  }

  private redraw(): void {
    this.bridge.refreshEditCellPosition(false);
    this.view.injector
      .get(IRenderManagerService)
      .getRenderById(UNIT_ID)
      ?.with(SheetCellEditorResizeService)
      .fitTextSize();
  }

  /** Closes the editor without entering its text. */
  cancel(): void {
    const params = { visible: false, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.ESC, unitId: UNIT_ID };
    this.view.commands.syncExecuteCommand(SetCellEditVisibleOperation.id, params, FROM_SERVER);
  }
}

/** Univer ends every text with a paragraph and a section; a line break in a cell is a paragraph of its own. */
export function plainText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, '').replace(/\r\n?/g, '\n');
}
