/** The columns of the table that is watched; twelve, as on many a props list. */
const HEADERS = [
  'Prop',
  'Scene',
  'Qty',
  'Status',
  'Owner',
  'Department',
  'Source',
  'Set',
  'Character',
  'Cost',
  'Returned',
  'Notes',
];
export const STATUS_COLUMN = 'D';
export const COLUMN_COUNT = HEADERS.length;
const WORDS = ['Sourcing', 'In hand', 'Approved', 'Needed'];
export const WORD_COUNT = WORDS.length;
const OWNERS = ['Bea Holloway', 'Tom Brandvold', 'Noor Haddad'];
const SETS = ['Harbour office', 'Kitchen', 'Ferry deck', 'Lighthouse'];

/** The status of a row, by its number from 1; the next number's is another. */
export function statusOf(number: number): string {
  return WORDS[number % WORDS.length] ?? '';
}

/** One row of the table, by its number from 1. */
export function propRow(number: number): (string | number)[] {
  const pick = (from: readonly string[]): string => from[number % from.length] ?? '';
  return [
    `Prop ${number}`,
    String((number % 120) + 1),
    (number % 4) + 1,
    statusOf(number),
    pick(OWNERS),
    'Props',
    number % 3 === 0 ? 'Hire' : 'Stock',
    pick(SETS),
    number % 5 === 0 ? 'Marta' : '',
    (number % 90) * 5,
    '',
    number % 7 === 0 ? `ring the hire house about number ${number}` : '',
  ];
}

/** A spreadsheet with one table of so many rows, in the emulator's format. */
export function rowsWorkbook(title: string, rowCount: number): object {
  const rows = Array.from({ length: rowCount }, (_, index) => propRow(index + 1));
  return {
    title,
    locale: 'en_GB',
    timeZone: 'Europe/London',
    tabs: [{ title: 'Props', frozenRows: 1, rows: [HEADERS, ...rows] }],
  };
}
