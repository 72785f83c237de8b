import { parseArgs } from 'node:util';
import { readBook, type Book } from '../activities/sheets/book';
import { ensureBoardTab } from '../activities/sheets/board-tab';
import { makeSettingsTab } from '../activities/sheets/settings-tab';
import { publicHolidays } from '../activities/calendars/public-holidays';
import { questionsOf, type Question } from '../domain/settings/questions';
import { withoutOwn } from '../domain/watch/own';
import { askAll, type Terminal } from './init/asker';
import { told, understood, type Outcome } from './init/report';
import { openSpreadsheet, type OpenSpreadsheet } from './spreadsheet';

const HELP = `callboard init SPREADSHEET [--yes] [--json]

Makes a Google spreadsheet ready for Callboard: reads it, asks the few things that it does not say, and adds two tabs:
“Callboard settings”, where everything that was understood can be corrected, and “Callboard”, the board. Nothing of the
team's is changed. It may be repeated: it adds and asks only what is missing.

SPREADSHEET is its address as the browser shows it, or the id in that. Share it with the service account first, whose
key file GOOGLE_APPLICATION_CREDENTIALS names; CALLBOARD_SHEETS_URL names an emulator instead.

  --yes     asks nothing: what the sheets do not say is left open, and said. So does an input that is no terminal.
  --json    prints what was done as JSON
`;

/** `callboard init`. Exit code 0 where the tabs are there; what went wrong is thrown as sentences. */
export async function run(args: string[], terminal: Terminal | null = ownTerminal()): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      yes: { type: 'boolean', short: 'y', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [argument, ...more] = positionals;
  if (values.help || argument === undefined || more.length > 0) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  const spreadsheet = openSpreadsheet(argument);
  const before = await bookOf(spreadsheet);
  const asking = values.yes ? null : terminal;
  asking?.output.write(understood(before));
  const questions = openQuestions(before).filter(({ isForSheets }) => !isForSheets);
  const answers = asking && questions.length > 0 ? await askAll(questions, asking) : new Map<string, string>();
  const after = await addTabs(spreadsheet, before, answers);
  const outcome = outcomeOf(spreadsheet, before, after, answers);
  process.stdout.write(values.json ? `${JSON.stringify(outcome, null, 2)}\n` : told(outcome));
  return 0;
}

/** A person sits there only where both ends are a terminal. */
function ownTerminal(): Terminal | null {
  return process.stdin.isTTY && process.stderr.isTTY ? { input: process.stdin, output: process.stderr } : null;
}

async function bookOf(spreadsheet: OpenSpreadsheet): Promise<Book> {
  return readBook(await spreadsheet.read(), { productionId: 'init', spreadsheetUrl: spreadsheet.url });
}

function openQuestions({ workbook, reading, settings, readingLines, built }: Book): Question[] {
  return questionsOf({
    workbook,
    team: withoutOwn(workbook).workbook,
    reading,
    settings,
    lines: readingLines,
    facts: built.facts,
    calendars: publicHolidays,
  });
}

/** Adds what is missing. What an answer changes of the reading is said in the settings tab as well. */
async function addTabs(spreadsheet: OpenSpreadsheet, book: Book, answers: ReadonlyMap<string, string>): Promise<Book> {
  const { sheets, spreadsheetId } = spreadsheet;
  try {
    await makeSettingsTab(sheets, book, answers);
    const titles = book.workbook.tabs.map(({ title }) => title);
    await ensureBoardTab(sheets, spreadsheetId, book.boardTab, titles);
    const after = await bookOf(spreadsheet);
    await makeSettingsTab(sheets, after);
    return await bookOf(spreadsheet);
  } catch (error) {
    throw spreadsheet.helpful(error);
  }
}

function outcomeOf(
  { spreadsheetId, url }: OpenSpreadsheet,
  before: Book,
  after: Book,
  answers: ReadonlyMap<string, string>,
): Outcome {
  const had = new Set(before.workbook.tabs.map(({ sheetId }) => sheetId));
  const labels = new Map(before.readingLines.map(({ id, label }) => [id, label]));
  return {
    spreadsheetId,
    url,
    title: after.built.facts.title,
    added: after.workbook.tabs.filter(({ sheetId }) => !had.has(sheetId)).map(({ title }) => title),
    answers: Object.fromEntries([...answers].map(([line, value]) => [labels.get(line) ?? line, value])),
    leftOpen: openQuestions(after).map(({ untilThen, line }) => `${labels.get(line) ?? line}: ${untilThen}`),
    watched: after.watched,
    leftAlone: after.leftAlone,
    problems: after.problems.map(({ message }) => message),
  };
}
