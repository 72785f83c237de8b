import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { extrasOf } from '../view/cell-data';
import type { GridView } from '../view/grid-view';
import { plainText } from '../view/open-editor';

/** Above every handler of Univer's own. */
const FIRST = 1000;
/** After Univer's number formats (10), so that the server's text is what is shown, and before its dropdowns (9). */
const SHOWN = 9.5;

export interface TypingRules {
  /** A sentence that says why a text may not be entered here, or null. */
  readonly refuse: (sheetId: number, row: number, column: number, text: string) => string | null;
  readonly onRefused: (message: string, text: string) => void;
}

/**
 * Shows the server's texts in the cells, its formulas in the editor, and takes what a person types as plain text: what
 * it means is for the server to say.
 */
export function interceptTyping(view: GridView, rules: TypingRules): void {
  const interceptors = view.injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: SHOWN,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const { shown } = extrasOf(location.rawData);
      return next(shown === undefined || !cell ? cell : { ...cell, v: shown });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location) => {
      if (!cell) return cell;
      const text = editText(location.origin);
      return { ...cell, v: text, f: null, p: null, t: CellValueType.STRING };
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location) => {
      const raw = location.worksheet.getCellRaw(location.row, location.col);
      const typed = typedText(cell);
      if (typed === editText(raw)) return raw ?? {};
      const refusal = rules.refuse(Number(location.subUnitId), location.row, location.col, typed);
      if (refusal !== null) {
        rules.onRefused(refusal, typed);
        return raw ?? {};
      }
      const style = raw?.s === undefined ? {} : { s: raw.s };
      return { ...style, v: typed, t: CellValueType.STRING, f: null, p: null, si: null, custom: { typed } };
    },
  });
}

/** What a person finds in the editor of a cell. */
export function editText(raw: Nullable<ICellData>): string {
  if (!raw) return '';
  const { typed, edited, shown } = extrasOf(raw);
  if (typed !== undefined || edited !== undefined || shown !== undefined) return typed ?? edited ?? shown ?? '';
  if (raw.v === null || raw.v === undefined) return '';
  return raw.t === CellValueType.BOOLEAN ? (raw.v === 1 || raw.v === true ? 'TRUE' : 'FALSE') : String(raw.v);
}

function typedText(cell: Nullable<ICellData>): string {
  if (!cell) return '';
  if (cell.p) return plainText(cell.p.body?.dataStream ?? '');
  if (cell.f) return cell.f;
  if (cell.t === CellValueType.FORCE_STRING) return `'${cell.v ?? ''}`;
  return cell.v === null || cell.v === undefined ? '' : String(cell.v);
}
