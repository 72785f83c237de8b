import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Look } from '../store/looks';
import { columnName } from '../values/a1';
import type { WorkbookTab } from '../store/workbook-format';
import { rangesOf, type CellBlock } from './cell-blocks';
import type { Choice, OdsChoices } from './ods-dropdowns';
import { OWN_SIGN } from './ods-formats';
import type { CellStyle, OdsStyles } from './ods-styles';
import type { Attributes } from './xml-walk';

/** Rows and columns below and beside what is filled are written as one that is repeated to the sheet's end. */
const MOST_REPEATS = 1_000;
/** More cells than a column has; a file may say of a few letters that they are repeated in all the cells of a sheet. */
const MOST_CELLS = 1_100_000;

interface Line {
  readonly repeats: number;
  readonly style: string | undefined;
}

/** A tab of an .ods file while it is being read, from its first cell to its last. */
export class OdsTab {
  private readonly data: CellObject[][] = [];
  private readonly merges: NonNullable<WorkSheet['!merges']> = [];
  private readonly blocks: CellBlock<NonNullable<CellStyle['look']>>[] = [];
  private readonly ruled: CellBlock<string>[] = [];
  private readonly columnWidths: Record<string, number> = {};
  private readonly hiddenColumns: string[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly columns: Line[] = [];
  private columnCount = 0;
  private row: Line = { repeats: 1, style: undefined };
  private rowIndex = 0;
  private columnIndex = 0;
  private filled = 0;
  /** What formulas fill beside their own cell. */
  private arrays: CellBlock<null>[] = [];
  private readonly end = { row: -1, column: -1 };

  constructor(
    readonly title: string,
    private readonly hidden: boolean,
    private readonly styles: OdsStyles,
  ) {}

  addColumn(attributes: Attributes): void {
    const repeats = repeated(attributes, 'table:number-columns-repeated');
    const width = this.styles.widthOf(attributes['table:style-name'] ?? '');
    for (let at = 0; at < Math.min(repeats, MOST_REPEATS); at += 1) {
      const letters = columnName(this.columnCount + at);
      if (isHidden(attributes)) this.hiddenColumns.push(letters);
      else if (width > 0 && repeats < MOST_REPEATS) this.columnWidths[letters] = width;
    }
    this.columns.push({ repeats, style: attributes['table:default-cell-style-name'] });
    this.columnCount += repeats;
  }

  openRow(attributes: Attributes): void {
    const repeats = repeated(attributes, 'table:number-rows-repeated');
    this.row = { repeats, style: attributes['table:default-cell-style-name'] };
    this.columnIndex = 0;
    if (!isHidden(attributes)) return;
    for (let at = 0; at < Math.min(repeats, MOST_REPEATS); at += 1) this.hiddenRows.push(this.rowIndex + at + 1);
  }

  closeRow(): void {
    this.rowIndex += this.row.repeats;
    this.arrays = this.arrays.filter(({ bottom }) => bottom >= this.rowIndex);
  }

  /** The next cell, or several that are alike; `make` gives what is in it, in the number format of its style. */
  addCell(attributes: Attributes, make: (format: string | undefined) => CellObject | null): void {
    const repeats = repeated(attributes, 'table:number-columns-repeated');
    const [top, bottom] = [this.rowIndex, this.rowIndex + this.row.repeats - 1];
    const rule = attributes['table:content-validation-name'];
    let format: string | undefined;
    for (const { left, right, style } of this.styled(attributes['table:style-name'], repeats)) {
      const { look, format: own } = this.styles.cell(style);
      format ??= own;
      if (look) this.blocks.push({ top, bottom, left, right, of: look });
    }
    if (rule !== undefined) {
      this.ruled.push({ top, bottom, left: this.columnIndex, right: this.columnIndex + repeats - 1, of: rule });
    }
    this.addMerge(attributes);
    const cell = make(format);
    const isFilledByFormula =
      cell?.f === undefined &&
      this.arrays.some(({ left, right }) => left <= this.columnIndex && this.columnIndex <= right);
    if (cell && !isFilledByFormula) this.fill(cell, repeats);
    if (cell?.F !== undefined) this.addArray(attributes);
    this.columnIndex += repeats;
  }

  /** A cell that names no style has its row's, or its column's. */
  private *styled(own: string | undefined, repeats: number): Generator<{ left: number; right: number; style: string }> {
    const [first, last] = [this.columnIndex, this.columnIndex + repeats - 1];
    const style = own ?? this.row.style;
    if (style !== undefined) {
      yield { left: first, right: last, style };
      return;
    }
    let at = 0;
    for (const column of this.columns) {
      const [left, right] = [Math.max(first, at), Math.min(last, at + column.repeats - 1)];
      if (left <= right) yield { left, right, style: column.style ?? 'Default' };
      at += column.repeats;
    }
    if (at <= last) yield { left: Math.max(first, at), right: last, style: 'Default' };
  }

  private addArray(attributes: Attributes): void {
    const [top, left] = [this.rowIndex, this.columnIndex];
    const rows = repeated(attributes, 'table:number-matrix-rows-spanned');
    const columns = repeated(attributes, 'table:number-matrix-columns-spanned');
    this.arrays.push({ top, left, bottom: top + rows - 1, right: left + columns - 1, of: null });
  }

  private addMerge(attributes: Attributes): void {
    const rows = repeated(attributes, 'table:number-rows-spanned');
    const columns = repeated(attributes, 'table:number-columns-spanned');
    const [r, c] = [this.rowIndex, this.columnIndex];
    if (rows * columns > 1) this.merges.push({ s: { r, c }, e: { r: r + rows - 1, c: c + columns - 1 } });
  }

  private fill(cell: CellObject, repeats: number): void {
    for (let r = this.rowIndex; r < this.rowIndex + this.row.repeats && this.filled < MOST_CELLS; r += 1) {
      const row = (this.data[r] ??= []);
      for (let c = this.columnIndex; c < this.columnIndex + repeats && this.filled < MOST_CELLS; c += 1) {
        row[c] = cell;
        this.filled += 1;
        this.end.row = r;
        this.end.column = Math.max(this.end.column, c);
      }
    }
  }

  sheet(): WorkSheet {
    return { '!data': this.data, '!merges': this.merges };
  }

  /** `sign` stands for the money of the file's own country. */
  parts(
    choices: OdsChoices,
    sign: string,
  ): Pick<WorkbookTab, 'hidden' | 'columnWidths' | 'hiddenColumns' | 'hiddenRows' | 'dropdowns' | 'looks'> {
    const looks = [...rangesOf(this.blocks.flatMap((block) => this.clipped(block)))];
    return {
      hidden: this.hidden,
      columnWidths: this.columnWidths,
      hiddenColumns: this.hiddenColumns,
      hiddenRows: this.hiddenRows,
      dropdowns: [...rangesOf(this.ruled)].flatMap(([rule, ranges]) => {
        const choice: Choice | null = choices.choiceOf(rule);
        return choice ? ranges.map((range) => ({ range, ...choice })) : [];
      }),
      ...(looks.length > 0
        ? { looks: looks.map(([look, ranges]) => ({ ranges, ...look, ...signed(look, sign) })) }
        : {}),
    };
  }

  /** What is repeated to the sheet's end ends with what is filled. */
  private clipped<T>(block: CellBlock<T>): CellBlock<T>[] {
    const bottom = block.bottom - block.top < MOST_REPEATS ? block.bottom : Math.min(block.bottom, this.end.row);
    const right = block.right - block.left < MOST_REPEATS ? block.right : Math.min(block.right, this.end.column);
    return bottom >= block.top && right >= block.left ? [{ ...block, bottom, right }] : [];
  }
}

function signed({ numberFormat }: Look, sign: string): Pick<Look, 'numberFormat'> {
  return numberFormat === undefined ? {} : { numberFormat: numberFormat.replaceAll(OWN_SIGN, sign) };
}

function repeated(attributes: Attributes, name: string): number {
  return Math.max(1, Math.trunc(Number(attributes[name] ?? 1)) || 1);
}

function isHidden(attributes: Attributes): boolean {
  return ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
}
