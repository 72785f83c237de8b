import {
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  type ICellData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { PageCell } from '../model/cell';
import { ruleKind } from '../model/rule';
import { LINK_STYLE, styleOf } from './style';

/** What our cells carry through Univer beside its own fields. */
export interface CellExtras {
  readonly shown?: string;
  readonly edited?: string;
  readonly link?: string;
  /** Set while the person's text has not come back from the server. */
  readonly typed?: string;
}

export function extrasOf(cell: Nullable<ICellData>): CellExtras {
  // `custom` is untyped in Univer; only `cellData` below and the typing handler write it.
  return (cell?.custom ?? {}) as CellExtras;
}

/** Univer draws dropdowns with defaults of its own unless the cell says otherwise. */
const DROPDOWN_STYLE: IStyleData = { ff: 'Arial', fs: 10, vt: VerticalAlign.MIDDLE };
const ERROR_STYLE: IStyleData = { ht: HorizontalAlign.CENTER };

/** The style of a cell: its format over the look that a dropdown, an error or a link has by itself. */
export function cellStyle(cell: PageCell): IStyleData | null {
  const format = cell.format ? styleOf(cell.format) : null;
  const isDropdown = cell.rule !== null && ruleKind(cell.rule) === 'list';
  if (!isDropdown && !cell.isError && cell.link === null) return format;
  return {
    ...(isDropdown ? DROPDOWN_STYLE : {}),
    ...(cell.isError ? ERROR_STYLE : {}),
    ...(cell.link === null || format?.cl ? {} : LINK_STYLE),
    ...format,
  };
}

/**
 * A cell as Univer holds it. Formulas are hidden from Univer, so that it neither computes nor rewrites them: the value
 * is the value, and what is shown and edited travels beside it.
 */
export function cellData(cell: PageCell, styleId?: (style: IStyleData) => string): ICellData {
  const style = cellStyle(cell);
  const extras: CellExtras = {
    ...(cell.shown === String(cell.value ?? '') ? {} : { shown: cell.shown }),
    ...(cell.edited === cell.shown ? {} : { edited: cell.edited }),
    ...(cell.link === null ? {} : { link: cell.link }),
  };
  return {
    ...valueOf(cell),
    ...(style ? { s: styleId ? styleId(style) : style } : {}),
    ...(Object.keys(extras).length > 0 ? { custom: { ...extras } } : {}),
  };
}

function valueOf(cell: PageCell): Pick<ICellData, 'v' | 't'> {
  if (cell.isError) return { v: cell.shown, t: CellValueType.STRING };
  if (cell.value === null) return {};
  if (typeof cell.value === 'number') return { v: cell.value, t: CellValueType.NUMBER };
  if (typeof cell.value === 'boolean') return { v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: cell.value, t: CellValueType.STRING };
}
