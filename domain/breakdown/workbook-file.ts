import type { IsoDate } from '../model';

/** One cell of a workbook file: text, number, checkbox, blank, or a true date. */
export type FileCell = string | number | boolean | null | { readonly d: IsoDate };

/** One tab, in the form of `docs/workbook-json.md`. Columns are letters in `columnWidths`, and count from 0 elsewhere. */
export interface FileTab {
  readonly title: string;
  readonly frozenRows: number;
  readonly rows: readonly (readonly FileCell[])[];
  /** `[firstRow, firstColumn, lastRow, lastColumn]`, from 0, inclusive. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly checkboxColumns?: readonly number[];
  /** Pixels by column letter. */
  readonly columnWidths?: Readonly<Record<string, number>>;
}

/** A whole workbook as a file. */
export interface WorkbookFile {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly tabs: readonly FileTab[];
}
