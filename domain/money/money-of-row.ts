import type { CellValue, DateOrder, Field, ItemMoney, Problem, Track } from '../model';
import { daysBetween } from '../time/calendar';
import { cellProblem } from '../items/problems';
import { readDate } from '../items/dates';
import { markStatus } from '../items/marks';
import type { TableRow } from '../items/text';
import { readAmount } from './read-amount';

/** What reading the money of a row depends on, beside the row. */
export interface MoneyContext {
  readonly order: DateOrder;
  /** The sign that the spreadsheet's language puts before cents. */
  readonly decimal: '.' | ',';
  readonly problems: Problem[];
}

const AMOUNTS = ['cost', 'budget', 'rate', 'actual'] as const;

/** What people are paid is a rate in the words of a union or an agent (`scale+10`), and nobody sums it up here. */
const PEOPLE: ReadonlySet<Track> = new Set(['cast', 'crew']);

/** A column for approvals of money; `Dir appr`, `Client ok` and risk assessments approve something else. */
const APPROVES_MONEY =
  /^(approval|approvals|approved|approval status|sign ?-?off|ok|ep (approval|approved|ok)|exec(utive)?( producer)? (approval|ok)|(cost|budget|money|spend) (approval|approved)|po approv(al|ed))\??$/i;

/**
 * What a row says of its money. What is expected is the cost; without one the estimate; without that the rate for every
 * day from the start to the end date. A cell that holds no number is a problem and counts as blank.
 */
export function moneyOfRow(row: TableRow, context: MoneyContext): ItemMoney | null {
  const read = new Map<Field, { amount: number; currency: string }>();
  for (const field of AMOUNTS) {
    const column = row.column(field);
    if (column === null) continue;
    const shown = row.tab.shown[row.rowNumber - 1]?.[column] ?? '';
    const reading = readAmount(cellAt(row, column), shown, context.decimal);
    if (reading.kind === 'amount') read.set(field, reading);
    if (reading.kind === 'noNumber' && !(field === 'rate' && PEOPLE.has(row.table.track))) {
      const instead = 'one number, such as 1250, and put the rest into the notes';
      context.problems.push(cellProblem(row.tab, row.rowNumber, column, 'is no amount of money', instead));
    }
  }
  const approval = approvalOf(row);
  const cost = read.get('cost')?.amount ?? null;
  const budget = read.get('budget')?.amount ?? null;
  const actual = read.get('actual')?.amount ?? null;
  const expected = cost ?? budget ?? rateTotal(row, read.get('rate')?.amount ?? null, context.order);
  if (expected === null && actual === null && approval === null) return null;
  const currency = [...read.values()].find((amount) => amount.currency !== '')?.currency ?? headerCurrency(row);
  return {
    currency,
    expected,
    actual,
    line: cost !== null && budget !== null ? ownLine(row, budget) : null,
    approval,
  };
}

function ownLine(row: TableRow, budget: number): ItemMoney['line'] {
  return { name: row.text('item') || row.text('description') || row.tab.title, budget, spent: 0, committed: 0 };
}

/** A day rate with a first and a last day is a sum; without them it is only a rate. */
function rateTotal(row: TableRow, rate: number | null, order: DateOrder): number | null {
  const from = dateOf(row, 'startDate', order);
  const to = dateOf(row, 'endDate', order);
  if (rate === null || from === null || to === null || to < from || !isDayRate(row)) return null;
  return rate * (daysBetween(from, to) + 1);
}

function isDayRate(row: TableRow): boolean {
  return !/week|wk|hour|hr|woche|semaine|semana/i.test(headerOf(row, 'rate'));
}

function dateOf(row: TableRow, field: Field, order: DateOrder): string | null {
  const column = row.column(field);
  if (column === null) return null;
  const reading = readDate(cellAt(row, column), row.text(field), order);
  return typeof reading === 'object' ? reading.date : null;
}

function approvalOf(row: TableRow): ItemMoney['approval'] {
  const column = row.column('approval');
  if (column === null || !APPROVES_MONEY.test(headerOf(row, 'approval').trim())) return null;
  return markStatus('approval', cellAt(row, column), row.text('approval'));
}

function headerCurrency(row: TableRow): string {
  const headers = AMOUNTS.map((field) => headerOf(row, field)).join(' ');
  return /[£€$¥₹]/.exec(headers)?.[0] ?? '';
}

function headerOf(row: TableRow, field: Field): string {
  const column = row.column(field);
  const headers = row.table.headerRows.map((header) => row.tab.shown[header - 1]?.[column ?? -1] ?? '');
  return headers[headers.length - 1] ?? '';
}

function cellAt(row: TableRow, column: number): CellValue {
  return row.tab.rows[row.rowNumber - 1]?.[column] ?? null;
}
