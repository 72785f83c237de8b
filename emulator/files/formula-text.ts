import { utils, type CellObject } from '@e965/xlsx';
import { isOfGoogle, QUOTED, withNewNames } from './excel-functions';

/** How Google writes a function that Excel lacks, with what it last came to. */
const WRAPPED = /^IFERROR\(__xludf\.DUMMYFUNCTION\(("(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*)\)/;
const COMPUTED = '"COMPUTED_VALUE"';
const LAST_ROW = '1048576';

/**
 * A cell's formula as Sheets writes it, with `=`; `null` where it has none; `spilled` where the cell belongs to what a
 * formula in another cell fills.
 */
export function formulaOf(cell: CellObject): `=${string}` | 'spilled' | null {
  if (cell.f === undefined) return cell.F === undefined ? null : 'spilled';
  const wrapped = WRAPPED.exec(cell.f)?.[1];
  if (wrapped !== undefined) {
    const own = Array.from(wrapped.matchAll(/"((?:[^"]|"")*)"/g), ([, part = '']) => part.replace(/""/g, '"')).join('');
    return own === COMPUTED ? 'spilled' : `=${own}`;
  }
  const formula = openEnded(cell.f.replace(/_xlfn\.|_xlws\.|_xludf\./g, ''));
  return cell.F !== undefined && !cell.D && !formula.startsWith('ARRAYFORMULA(')
    ? `=ARRAYFORMULA(${formula})`
    : `=${formula}`;
}

const ARRAY = /^ARRAYFORMULA\((.*)\)$/s;

/**
 * A formula of Sheets as a cell of an .xlsx file holds it, so that Excel can read it: one with what Excel lacks goes as
 * Google writes it, with its last value `v`. `row` and `column` count from 0.
 */
export function excelFormula(
  formula: string,
  v: string | number | boolean | null,
  { row, column }: { row: number; column: number },
): Pick<CellObject, 'f' | 'F'> {
  const text = formula.slice(1);
  const inner = ARRAY.exec(text)?.[1];
  if (isOfGoogle(inner ?? text)) return { f: `IFERROR(__xludf.DUMMYFUNCTION(${literal(text)}),${valueText(v)})` };
  if (inner === undefined) return { f: withNewNames(closed(text)) };
  const at = utils.encode_cell({ r: row, c: column });
  return { f: withNewNames(closed(inner)), F: `${at}:${at}` };
}

/** Excel takes no text in a formula that is longer. */
const LONGEST_TEXT = 255;

function literal(text: string): string {
  const parts = text.match(new RegExp(`.{1,${LONGEST_TEXT}}`, 'gs')) ?? [''];
  return parts.map((part) => `"${part.replace(/"/g, '""')}"`).join('&');
}

function valueText(v: string | number | boolean | null): string {
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
  return typeof v === 'number' ? String(v) : literal(v ?? '');
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const OPEN = new RegExp(`${QUOTED}|(${CELL}:\\$?[A-Za-z]{1,3})(?![\\p{L}\\p{N}_$(!'])`, 'gu');
const ENDED = new RegExp(`${QUOTED}|(${CELL}:\\$?[A-Za-z]{1,3})\\$?${LAST_ROW}(?!\\d)`, 'gu');

/** `A2:A` ends with the sheet, which Excel says by its last row. */
function closed(formula: string): string {
  return formula.replace(OPEN, (whole, range: string | undefined) => (range ? range + LAST_ROW : whole));
}

function openEnded(formula: string): string {
  return formula.replace(ENDED, (whole, range: string | undefined) => range ?? whole);
}
