import { utils, type CellObject } from '@e965/xlsx';

/** How Google writes a function that Excel lacks, with what it last came to. */
const WRAPPED = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/;
const COMPUTED = '"COMPUTED_VALUE"';

/**
 * A cell's formula as Sheets writes it, with `=`; `null` where it has none; `spilled` where the cell belongs to what a
 * formula in another cell fills.
 */
export function formulaOf(cell: CellObject): `=${string}` | 'spilled' | null {
  if (cell.f === undefined) return cell.F === undefined ? null : 'spilled';
  const wrapped = WRAPPED.exec(cell.f)?.[1]?.replace(/""/g, '"');
  if (wrapped === COMPUTED) return 'spilled';
  const formula = wrapped ?? cell.f.replace(/_xlfn\.|_xlws\.|_xludf\./g, '');
  return cell.F !== undefined && wrapped === undefined && !cell.D && !formula.startsWith('ARRAYFORMULA(')
    ? `=ARRAYFORMULA(${formula})`
    : `=${formula}`;
}

const ARRAY = /^ARRAYFORMULA\((.*)\)$/s;

/** A formula of Sheets as a cell of an .xlsx file holds it. `row` and `column` count from 0. */
export function excelFormula(formula: string, row: number, column: number): Pick<CellObject, 'f' | 'F'> {
  const text = formula.slice(1);
  const inner = ARRAY.exec(text)?.[1];
  if (inner === undefined) return { f: text };
  const at = utils.encode_cell({ r: row, c: column });
  return { f: inner, F: `${at}:${at}` };
}
