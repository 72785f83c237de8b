import { parseArgs } from 'node:util';
import { readBook, type Book } from '../activities/sheets/book';
import { workbookOfJson } from '../activities/sheets/workbook-of-json';
import type { Workbook } from '../domain/model';
import { inspectText } from './inspect/text';
import { readingJson } from './inspect/reading-json';
import { namesSpreadsheet, openSpreadsheet } from './spreadsheet';
import { workbookAt } from './workbook-at';

const HELP = `callboard inspect FILE | SPREADSHEET [--json]

Shows what Callboard understands of a workbook, tab by tab: what it would watch, write and leave alone, and why. It
changes nothing.

FILE is .xlsx, .ods, .csv, or .json as in docs/workbook-json.md. SPREADSHEET is the address of a Google spreadsheet as
the browser shows it, or the id in that; it must be shared with the service account whose key file
GOOGLE_APPLICATION_CREDENTIALS names (CALLBOARD_SHEETS_URL names an emulator instead). What its tab “Callboard settings”
corrects is taken into account.

  --json    prints the reading as JSON
`;

/** `callboard inspect`: prints the reading of a workbook. Throws sentences when it cannot be read as one. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  });
  const [argument, ...more] = positionals;
  if (values.help || argument === undefined || more.length > 0) {
    process.stdout.write(HELP);
    if (!values.help) process.exitCode = 2;
    return;
  }
  const book = await inspected(argument);
  process.stdout.write(values.json ? `${JSON.stringify(readingJson(book), null, 2)}\n` : inspectText(book));
}

async function inspected(argument: string): Promise<Book> {
  const { workbook, url } = await workbookNamed(argument);
  return readBook(workbook, { productionId: 'inspect', spreadsheetUrl: url });
}

async function workbookNamed(argument: string): Promise<{ readonly workbook: Workbook; readonly url: string }> {
  if (!namesSpreadsheet(argument))
    return { workbook: workbookOfJson(await workbookAt(argument), argument), url: argument };
  const spreadsheet = openSpreadsheet(argument);
  return { workbook: await spreadsheet.read(), url: spreadsheet.url };
}
