import type { CellValue, Status, TabGrid, Track, Workbook } from '../../../../domain/model';

/**
 * A workbook written as text: one line for each row, cells parted by `|`. `#12` is a number, `@2027-03-15` a date of
 * the sheet's own, `[x]` and `[ ]` a checkbox, `€ 12` and everything else text. A line of `-` is a blank row, and a
 * line that begins with `>` is one cell merged over the whole width.
 */
export interface TextTab {
  readonly title: string;
  readonly hidden?: boolean;
  readonly hiddenColumns?: readonly number[];
  readonly rows: string;
  /** What a careful person reads there; none where the tab is none of our business. */
  readonly tables: readonly ExpectedTable[];
}

export interface ExpectedTable {
  /** Of several, each is right; `none` among them means that leaving it alone is right as well. */
  readonly track: Track | readonly Track[];
  readonly headerRow: number | null;
  /** `A item, B quantity/cost`: a column may have more than one right answer. */
  readonly fields: string;
  /** `3-10, 12` */
  readonly dataRows: string;
  /** The rung of each word; of several, each is right. */
  readonly status?: Readonly<Record<string, Status | readonly Status[]>>;
}

export interface TextWorkbook {
  readonly title: string;
  readonly locale: string;
  readonly kind: string;
  readonly dateOrder: string;
  readonly language: string;
  readonly tabs: readonly TextTab[];
}

/** `typesNumbers` makes whole numbers of cells of digits, as a spreadsheet does when they are typed. */
export function workbookOfText(text: TextWorkbook, typesNumbers = false): Workbook {
  return {
    spreadsheetId: text.title,
    title: text.title,
    locale: text.locale,
    timeZone: 'Europe/Berlin',
    tabs: text.tabs.map((tab, index) => tabOfText(tab, index + 1, text.locale, typesNumbers)),
  };
}

export function tabOfText(
  tab: Pick<TextTab, 'title' | 'rows' | 'hidden' | 'hiddenColumns'>,
  sheetId = 1,
  locale = 'en_US',
  typesNumbers = false,
): TabGrid {
  const lines = tab.rows
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.trim());
  const cells = lines.map((line) =>
    line === '-'
      ? []
      : line
          .replace(/^>/, '')
          .split('|')
          .map((cell) => cellOf(typesNumbers ? cell.trim().replace(/^(?=[1-9]\d*$)/, '#') : cell.trim(), locale)),
  );
  const width = Math.max(...cells.map((row) => row.length));
  return {
    sheetId,
    title: tab.title,
    hidden: tab.hidden ?? false,
    rows: cells.map((row) => Array.from({ length: width }, (_, column) => row[column]?.value ?? null)),
    shown: cells.map((row) => Array.from({ length: width }, (_, column) => row[column]?.shown ?? '')),
    merges: lines.flatMap((line, row) => (line.startsWith('>') ? [[row, 0, row, width - 1] as const] : [])),
    checkboxColumns: [],
    dateColumns: [],
    hiddenColumns: tab.hiddenColumns ?? [],
  };
}

function cellOf(text: string, locale: string): { value: CellValue; shown: string } {
  if (text === '[x]') return { value: true, shown: 'TRUE' };
  if (text === '[ ]') return { value: false, shown: 'FALSE' };
  if (/^#-?[\d.]+$/.test(text)) return { value: Number(text.slice(1)), shown: text.slice(1) };
  if (/^@\d{4}-\d\d-\d\d$/.test(text)) return dateCell(text.slice(1), locale);
  return { value: text === '' ? null : text, shown: text };
}

function dateCell(date: string, locale: string): { value: CellValue; shown: string } {
  const [year = '', month = '', day = ''] = date.split('-');
  const value = Math.round(
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000,
  );
  return { value, shown: locale === 'en_US' ? `${Number(month)}/${Number(day)}/${year}` : `${day}.${month}.${year}` };
}

/** `3-5, 8` as a list. */
export function rowList(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = NaN, last = first] = part.trim().split('-').map(Number);
    return Number.isNaN(first) ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** The right answers for each column. */
export function fieldAnswers(text: string): Map<string, readonly string[]> {
  return new Map(
    text.split(',').map((part) => {
      const [letter = '', answers = ''] = part.trim().split(/\s+/);
      return [letter, answers.split('/')] as const;
    }),
  );
}
