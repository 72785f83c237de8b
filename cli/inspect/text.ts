import type { Book } from '../../activities/sheets/book';
import { UNDO_TAB } from '../../activities/sheets/undo-tab';
import { BOARD_TAB } from '../../domain/board/board';
import { SURE_ENOUGH } from '../../domain/layout/confidence';
import { columnIndex } from '../../domain/layout/columns';
import type { ProductionFacts, TabGrid, TableReading, TabReading } from '../../domain/model';
import { DATE_ORDER_NAMES } from '../../domain/settings/definitions';
import { fieldName, statusName } from '../../domain/settings/names';
import { SETTINGS_TAB } from '../../domain/settings/settings';
import { stageOf, trackName } from '../../domain/stages';
import { counted, listOf, longDate } from '../../domain/time/format';
import { rowStatuses } from './row-status';

/** What Callboard understands of a workbook, and what it would do with it, as a person reads it. */
export function inspectText(book: Book): string {
  const { reading, workbook } = book;
  const tabs = reading.tabs.map((tab) => {
    const grid = workbook.tabs.find(({ sheetId }) => sheetId === tab.sheetId);
    return [tab.title, ...(grid ? tab.tables.flatMap((table) => tableText(grid, table)) : []), ...aloneText(tab), ''];
  });
  return [...productionText(book), '', ...tabs.flat(), ...questionsText(book), ...problemsText(book)].join('\n');
}

function productionText({ built, reading, settingsTab, boardTab, workbook, tables }: Book): string[] {
  const missing = [...(settingsTab ? [] : [SETTINGS_TAB]), ...(boardTab ? [] : [BOARD_TAB])].map((name) => `“${name}”`);
  const hasUndo = workbook.tabs.some(({ title }) => title === UNDO_TAB);
  const addsUndo = !hasUndo && tables.some(({ isNatural }) => !isNatural);
  const { facts } = built;
  const [first] = facts.shootDays;
  const shoot = first
    ? `${counted(facts.shootDays.length, 'shooting day')} from ${longDate(first.date)}`
    : 'no shooting schedule';
  return [
    `${facts.title}: ${ARTICLES[facts.kind]} production, ${shoot}, ${facts.people.length} people.`,
    `Dates are read as ${DATE_ORDER_NAMES[reading.dateOrder]}; the time zone is ${facts.calendar.timeZone}; the headers' language is ${reading.language ?? 'en'}.`,
    `Told when something stalls: ${(['associateProducer', 'lineProducer', 'executiveProducer'] as const).map((level) => personText(level, facts)).join('; ')}.`,
    ...(missing.length > 0 ? [`It would add the ${missing.length === 1 ? 'tab' : 'tabs'} ${listOf(missing)}.`] : []),
    ...(addsUndo ? [`It would add the hidden tab “${UNDO_TAB}”: what it writes over is kept there.`] : []),
  ];
}

const ARTICLES: Readonly<Record<ProductionFacts['kind'], string>> = {
  film: 'a film',
  television: 'a television',
  theatre: 'a theatre',
  commercial: 'a commercial',
};
const ROLES = {
  associateProducer: 'associate producer',
  lineProducer: 'line producer',
  executiveProducer: 'executive producer',
} as const;

function personText(level: keyof typeof ROLES, facts: ProductionFacts): string {
  const person = facts.people.find(({ key }) => key === facts[level]);
  return person ? `${person.name} as ${ROLES[level]}` : `nobody is known as ${ROLES[level]}`;
}

/** What is said of a table that is read stands among its reasons already. */
function aloneText({ leftAlone, tables }: TabReading): string[] {
  const said = new Set(tables.flatMap(({ reasons }) => reasons));
  return leftAlone.filter((sentence) => !said.has(sentence)).map((sentence) => `  left alone: ${sentence}`);
}

function tableText(grid: TabGrid, table: TableReading): string[] {
  const rows =
    table.dataRows.length === 0
      ? 'no rows'
      : `${counted(table.dataRows.length, 'row')}, ${table.firstRow} to ${table.lastRow}`;
  const header = table.headerRow === null ? 'no header row' : `headers in row ${table.headerRow}`;
  const columns = Object.entries(table.fields).map(([letter, field]) => {
    const text = headerAt(grid, table, letter);
    return `${letter}${text === '' ? '' : ` “${text}”`} = ${fieldName(field)}`;
  });
  const words = Object.entries(table.statusMeaning).map(([word, status]) => `“${word.trim()}” = ${statusName(status)}`);
  return [
    `  ${trackName(table.track)}: ${header}, ${rows}; sure to ${Math.round(table.confidence * 100)} %`,
    `    ${intention(table)}`,
    ...wrapped('columns: ', columns),
    ...(words.length > 0 ? wrapped('status:  ', words) : []),
    ...[...rowStatuses(grid, table)].map(
      ([row, { status, because }]) => `    row ${row} = ${statusName(status)}: ${because}`,
    ),
    ...table.reasons.map((reason) => `    ${reason}`),
  ];
}

function headerAt(grid: TabGrid, { headerRow }: TableReading, letter: string): string {
  const text = headerRow === null ? '' : (grid.shown[headerRow - 1]?.[columnIndex(letter)] ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

const WIDTH = 110;

/** Parts with commas, over as many lines as they need, each with the same indent. */
function wrapped(label: string, parts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const [index, part] of parts.entries()) {
    const text = index === parts.length - 1 ? part : `${part},`;
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + text.length < WIDTH) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(text);
  }
  return lines.map((line, index) => `    ${index === 0 ? label : ' '.repeat(label.length)}${line}`);
}

/** What Callboard would do with the table. */
function intention(table: TableReading): string {
  if (table.track === 'none') return 'It leaves it alone.';
  if (table.confidence < SURE_ENOUGH)
    return 'It is not sure enough: it would leave it alone until somebody says what it is.';
  if (stageOf(table.track) === null) return 'It would read it and write nothing.';
  const status = Object.keys(table.fields).find((letter) => table.fields[letter] === 'status');
  const answers = status === undefined ? '' : `; what people answer goes into column ${status}`;
  return `It would watch it and write two columns of its own beside it${answers}.`;
}

function questionsText({ readingLines }: Book): string[] {
  const asked = readingLines.flatMap(({ label, question }) => (question === null ? [] : [`  ${label}: ${question}`]));
  return asked.length === 0 ? [] : ['What it would ask', ...asked, ''];
}

function problemsText({ problems }: Book): string[] {
  return problems.length === 0 ? [] : ['What to correct', ...problems.map(({ message }) => `  ${message}`), ''];
}
