import type { IsoDate, Status, Track } from '../model';

/** What a person typed into a cell: a plain value, a formula, a date or a time of day, as in `docs/workbook-json.md`. */
export type TypedCell =
  | string
  | number
  | boolean
  | null
  | { readonly f: string; readonly v?: string | number | boolean | null | undefined }
  | { readonly d: IsoDate; readonly t?: string | undefined }
  | { readonly t: string };

/** Where an edit is, as the person saw it: row numbers from 1, letters of the team's own columns. */
interface OnTab {
  readonly tab: string;
}

/** What one edit does. Rows, columns and titles are those of its own moment. */
export type EditAction =
  | (OnTab & {
      readonly action: 'setCell';
      readonly row: number;
      readonly col: string;
      readonly old?: TypedCell | undefined;
      readonly value: TypedCell;
    })
  | (OnTab & { readonly action: 'insertRow'; readonly row: number; readonly values: readonly TypedCell[] })
  | (OnTab & { readonly action: 'deleteRow'; readonly row: number })
  /** `to` is the number that the row has afterwards. */
  | (OnTab & { readonly action: 'moveRow'; readonly from: number; readonly to: number })
  /** `order` are the old numbers of the rows from `firstRow` to `lastRow`, in their new order. */
  | (OnTab & {
      readonly action: 'sort';
      readonly firstRow: number;
      readonly lastRow: number;
      readonly order: readonly number[];
    })
  | (OnTab & {
      readonly action: 'pasteRow';
      readonly row: number;
      readonly startCol: string;
      readonly values: readonly (readonly TypedCell[])[];
    })
  | (OnTab & { readonly action: 'renameHeader'; readonly row: number; readonly col: string; readonly to: string })
  | { readonly action: 'renameTab'; readonly from: string; readonly to: string }
  /** `of` is the number of the edit that is taken back, from 0. */
  | { readonly action: 'undo'; readonly of: number }
  | (OnTab & { readonly action: 'clear'; readonly row: number; readonly cols: readonly string[] });

/** One thing that a person did in one moment. */
export type TimelineEdit = EditAction & {
  /** Its place in the file, from 0. */
  readonly index: number;
  /** On the production's wall clock, `2027-01-13T08:26:00`. */
  readonly at: string;
  readonly by: string;
};

/** When the rows of a track must be ready, and which statuses say that they are. */
export interface CheckRule {
  /** Calendar days before the first day that needs the row. */
  readonly daysBefore: number;
  readonly doneAt: readonly Status[];
  readonly closedAt: readonly Status[];
}

export interface Timeline {
  /** Name of the workbook's file without its ending. */
  readonly workbook: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly leads: Readonly<Partial<Record<Track, CheckRule>>>;
  /** The days at whose end it is looked what is overdue and stalled. */
  readonly checkDates: readonly IsoDate[];
  readonly edits: readonly TimelineEdit[];
}
