import { parseArgs } from 'node:util';
import { workbookOfJson } from '../activities/sheets/workbook-of-json';
import { SURE_ENOUGH } from '../domain/layout/confidence';
import { readLayout } from '../domain/layout/read-layout';
import type { TableReading, TabReading, WorkbookReading } from '../domain/model';
import { stageOf } from '../domain/stages';
import { readingJson } from './reading-json';
import { workbookAt } from './workbook-at';

const HELP = `callboard inspect FILE [--json]

Shows what Callboard understands of a workbook, tab by tab: what it would watch, write and leave alone, and why.
FILE is .xlsx, .ods, .csv, or .json as in docs/workbook-json.md. It changes nothing. --json prints the reading as JSON.
`;

/** `callboard inspect`: prints the reading of a workbook in a file. Throws when the file cannot be read as one. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (values.help || file === undefined) {
    process.stdout.write(HELP);
    if (!values.help) process.exitCode = 2;
    return;
  }
  const reading = readLayout(workbookOfJson(await workbookAt(file), file));
  process.stdout.write(values.json ? `${JSON.stringify(readingJson(reading), null, 2)}\n` : readingText(reading));
}

/** The reading as a person reads it. */
export function readingText(reading: WorkbookReading): string {
  const head = `A ${reading.kind} production; dates are ${reading.dateOrder}; the headers' language is ${reading.language ?? 'en'}.`;
  return [head, '', ...reading.tabs.flatMap(tabText)].join('\n');
}

function tabText(tab: TabReading): string[] {
  return [
    tab.title,
    ...tab.tables.flatMap(tableText),
    ...tab.leftAlone.map((sentence) => `  left alone: ${sentence}`),
    '',
  ];
}

function tableText(table: TableReading): string[] {
  const rows =
    table.dataRows.length === 0 ? 'no rows' : `${table.dataRows.length} rows, ${table.firstRow} to ${table.lastRow}`;
  const header = table.headerRow === null ? 'no header row' : `headers in row ${table.headerRow}`;
  const columns = Object.entries(table.fields).map(([letter, field]) => `${letter} ${field}`);
  const words = Object.entries(table.statusMeaning).map(([word, status]) => `${word.trim()} = ${status}`);
  return [
    `  ${table.track}: ${header}, ${rows}; ${intention(table)} (sure to ${Math.round(table.confidence * 100)} %)`,
    `    columns: ${columns.join(', ')}`,
    ...(words.length > 0 ? [`    status:  ${words.join(', ')}`] : []),
    ...table.reasons.map((reason) => `    ${reason}`),
  ];
}

/** What Callboard would do with the table. */
function intention(table: TableReading): string {
  if (table.confidence < SURE_ENOUGH) return 'it would leave it alone';
  if (stageOf(table.track) === null) return 'it would read it and write nothing';
  const status = Object.keys(table.fields).find((letter) => table.fields[letter] === 'status');
  const answers = status === undefined ? '' : `, and answers into column ${status}`;
  return `it would watch it, write its own column beside it${answers}`;
}
