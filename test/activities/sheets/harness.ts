import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheets as sheetsApi, type sheets_v4 } from '@googleapis/sheets';
import { UserRefreshClient } from 'google-auth-library';
import { ApplicationFailure } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import type { SheetActivities } from '../../../activities/activities';
import { createSheetActivities } from '../../../activities/sheets/create-sheet-activities';
import { createGoogleSheets, emulatorOptions } from '../../../activities/sheets/google-sheets';
import type { SheetsPort } from '../../../activities/sheets/port';
import type { StagesPort } from '../../../activities/temporal/port';
import { nextStep } from '../../../domain/deadlines/next-step';
import type { AskReport, Item, ItemReport, ProductionFacts, Stage, TabGrid, Workbook } from '../../../domain/model';
import { shortHash } from '../../../domain/items/text';
import { reportOf } from '../../../domain/readiness/report';
import { bucketOf } from '../../../domain/watch/buckets';
import { startEmulator, type RunningEmulator } from '../../../emulator/server';
import type { ItemsChanged, WatchCursor } from '../../../workflows/messages';

/** Production time in these tests: Thursday, 6 May 2027, 10:00 in London. */
export const NOW = Date.parse('2027-05-06T09:00:00Z');
export const CLOCK = { hostMs: NOW, productionMs: NOW, speed: 1 };

export const DEMO: unknown = JSON.parse(readFileSync(join(__dirname, '../../../demo/workbook.json'), 'utf8'));

/** A small production: quick to read, with a table that stands alone and two that stand side by side. */
export const SMALL = {
  title: 'Paper Kites - Book',
  locale: 'en_GB',
  timeZone: 'Europe/London',
  tabs: [
    {
      title: 'Props',
      frozenRows: 1,
      rows: [
        ['Prop', 'Scene', 'Qty', 'Status', 'Owner', 'Notes'],
        ...['Kite', 'Rope', 'Lamp', 'Boat', 'Clock', 'Stove', 'Hammer', 'Kettle', 'Mugs', 'Herring'].map(
          (prop, index) => [prop, String(index + 1), index + 1, index % 2 === 0 ? 'Sourcing' : 'In hand', 'Bea', ''],
        ),
      ],
    },
    {
      title: 'Crew',
      frozenRows: 1,
      rows: [
        ['Position', 'Name', 'Email', 'Status'],
        ['Props Master', 'Bea Holloway', 'bea.holloway@example.com', 'Signed'],
        ['Line Producer', 'Tom Brandvold', 'tom.brandvold@example.com', 'Signed'],
        ['Gaffer', 'Noor Haddad', 'noor.haddad@example.com', 'Deal memo sent'],
      ],
    },
  ],
};

// Two cores that are shared with other tests make a connection of seconds out of one of milliseconds.
jest.setTimeout(60_000);

let emulator: RunningEmulator | null = null;
let dataDir = '';

/** One emulator for a test file. */
export async function startSharedEmulator(): Promise<void> {
  dataDir = mkdtempSync(join(tmpdir(), 'callboard-sheets-'));
  emulator = await startEmulator({ port: 0, dataDir, hasControl: true });
}

export async function stopSharedEmulator(): Promise<void> {
  await emulator?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** Makes the emulator misbehave, as `docs/emulator.md` says. */
export async function control(action: Readonly<Record<string, unknown>>): Promise<void> {
  const response = await fetch(`${emulator?.url ?? ''}/emulator/control`, {
    method: 'POST',
    body: JSON.stringify(action),
    headers: { connection: 'close' },
  });
  if (!response.ok) throw new Error(`The emulator refused ${JSON.stringify(action)}: ${await response.text()}`);
}

/** Calls that were carried out so far, by method. */
export async function callCounts(): Promise<Readonly<Record<string, number>>> {
  const response = await fetch(`${emulator?.url ?? ''}/emulator/calls`, { headers: { connection: 'close' } });
  // The emulator's own log.
  const counts = (await response.json()) as Record<string, { calls: number }>;
  return Object.fromEntries(Object.entries(counts).map(([method, { calls }]) => [method, calls]));
}

/** Five stages that only remember. */
export class FakeStages implements StagesPort {
  readonly held = new Map<string, { readonly stage: Stage; readonly item: Item }>();
  /** What was delivered since it was last looked at: `securing: Clock`, `securing gone: r-…`, `facts`. */
  private told: string[] = [];
  facts: ProductionFacts | null = null;
  boards = 0;
  asks: Record<string, AskReport> = {};
  /** Fails the delivery to this stage, once. */
  failOnce: string | null = null;
  /** Takes what is delivered to this stage, and fails then, once. */
  failAfterOnce: string | null = null;

  async deliverItems(_production: string, stage: Stage, changed: ItemsChanged): Promise<void> {
    if (this.failOnce === stage) {
      this.failOnce = null;
      throw new Error('the server is gone');
    }
    const kept = new Set(changed.items.map(({ key }) => key));
    const complete = new Set(changed.completeBuckets);
    for (const [key, held] of this.held) {
      const isGone = held.stage === stage && complete.has(bucketOf(key)) && !kept.has(key);
      if (isGone || changed.removedKeys.includes(key)) this.held.delete(key);
    }
    for (const item of changed.items) {
      this.held.set(item.key, { stage, item });
      this.told.push(`${stage}: ${item.title}`);
    }
    for (const key of changed.removedKeys) this.told.push(`${stage} gone: ${key}`);
    if (this.failAfterOnce === stage) {
      this.failAfterOnce = null;
      throw new Error('the server is gone');
    }
  }

  async deliverFacts(_production: string, stage: Stage, facts: ProductionFacts): Promise<void> {
    this.facts = facts;
    if (stage === 'breakdown') this.told.push('facts');
  }

  async reports(_production: string, stage: Stage): Promise<ItemReport[]> {
    const { facts } = this;
    if (!facts) return [];
    const items = [...this.held.values()].filter((held) => held.stage === stage).map(({ item }) => item);
    return items.map((item) => reportOf(item, nextStep(item, facts, []), this.asks[item.key] ?? null, facts, NOW));
  }

  async markBoardDirty(): Promise<void> {
    this.boards += 1;
  }

  news(): string[] {
    return this.told.splice(0).sort();
  }
}

/**
 * Runs an activity as a worker does, with a context of its own; and again where a kept connection broke, as Temporal
 * does: the emulator runs in this process, and a long test keeps it from saying that it has closed one.
 */
async function runActivity<Input, Output>(activity: (input: Input) => Promise<Output>, input: Input): Promise<Output> {
  const attempt = (): Promise<Output> =>
    new MockActivityEnvironment({}, { logger: new DefaultLogger('ERROR') }).run<
      [Input],
      Output,
      (input: Input) => Promise<Output>
    >(activity, input);
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof ApplicationFailure && error.type === 'SheetsUnavailable')) throw error;
    return attempt();
  }
}

type Interference = { readonly at: 'read' | 'write'; readonly skip: number; readonly run: () => Promise<void> };

/** No kept connections here either: see `fetchAfresh` of the real client. */
const fetchAfresh: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('connection', 'close');
  return fetch(input, { ...init, headers });
};

/** A spreadsheet in the emulator, Callboard's activities on it, and hands that edit it as people do. */
export class Desk {
  readonly stages = new FakeStages();
  calls: string[] = [];
  cursor: WatchCursor | null = null;
  private interference: Interference | null = null;
  private refusal: { readonly isMeant: (requests: readonly unknown[]) => boolean; readonly error: Error } | null = null;
  private keys = 0;
  private activities: SheetActivities;
  private other: SheetActivities | null = null;

  private constructor(
    readonly spreadsheetId: string,
    readonly raw: sheets_v4.Sheets,
    private readonly real: SheetsPort,
    private readonly smallCells: number | undefined,
  ) {
    this.activities = this.makeActivities();
  }

  /** With `smallCells` a spreadsheet of more filled cells counts as a large one. */
  static async open(workbook: unknown = DEMO, smallCells?: number): Promise<Desk> {
    if (!emulator) throw new Error('startSharedEmulator comes first');
    const response = await fetch(`${emulator.url}/emulator/import`, {
      method: 'POST',
      body: JSON.stringify(workbook),
      headers: { 'content-type': 'application/json' },
    });
    // The emulator answers with the id of what it made.
    const { spreadsheetId } = (await response.json()) as { spreadsheetId: string };
    const options = emulatorOptions(emulator.url);
    const auth = new UserRefreshClient({
      clientId: 'human',
      clientSecret: 'none',
      refreshToken: 'none',
      endpoints: { oauth2TokenUrl: `${emulator.url}/token` },
      transporterOptions: { fetchImplementation: fetchAfresh },
    });
    const raw = sheetsApi({ version: 'v4', auth, rootUrl: options.rootUrl, fetchImplementation: fetchAfresh });
    return new Desk(spreadsheetId, raw, createGoogleSheets(options), smallCells);
  }

  private makeActivities(): SheetActivities {
    return createSheetActivities({
      sheets: this.port(),
      stages: this.stages,
      spreadsheetUrl: (id) => `https://sheets.example.com/${id}`,
      now: () => NOW,
      makeKey: () => this.makeKey(),
      ...(this.smallCells === undefined ? {} : { smallCells: this.smallCells }),
    });
  }

  /** The same keys in the same order on every run, spread over the buckets as random ones are. */
  private makeKey(): string {
    this.keys += 1;
    return `r-${shortHash(`key ${this.keys}`)}`;
  }

  /** A worker that starts anew: its memory is empty. */
  restart(): void {
    this.activities = this.makeActivities();
  }

  /** Lets the other of two workers go on. */
  takeTurns(): void {
    [this.activities, this.other] = [this.other ?? this.makeActivities(), this.activities];
  }

  /** Does something in the moment before Callboard's next call of a kind, after letting `skip` calls pass. */
  before(at: 'read' | 'write', run: () => Promise<void>, skip = 0): void {
    this.interference = { at, skip, run };
  }

  /** Fails the next call that writes something like this. */
  refuseOnce(isMeant: (requests: readonly unknown[]) => boolean, error: Error): void {
    this.refusal = { isMeant, error };
  }

  private refused(requests: readonly unknown[]): void {
    const { refusal } = this;
    if (!refusal?.isMeant(requests)) return;
    this.refusal = null;
    throw refusal.error;
  }

  /** Whatever was to be done before a call that did not come is not done any more. */
  settleEdits(): void {
    this.interference = null;
  }

  port(): SheetsPort {
    const step = async (at: 'read' | 'write', name: string): Promise<void> => {
      this.calls.push(name);
      const due = this.interference;
      if (due?.at !== at) return;
      this.interference = due.skip > 0 ? { ...due, skip: due.skip - 1 } : null;
      if (due.skip === 0) await due.run();
    };
    const { real } = this;
    return {
      readWorkbook: async (id) => step('read', 'readWorkbook').then(() => real.readWorkbook(id)),
      readValues: async (id, ids) => step('read', 'readValues').then(() => real.readValues(id, ids)),
      readSkeleton: async (id) => step('read', 'readSkeleton').then(() => real.readSkeleton(id)),
      readRows: async (id, spans) => step('read', 'readRows').then(() => real.readRows(id, spans)),
      change: async (id, requests, due) =>
        step('write', 'change')
          .then(() => this.refused(requests))
          .then(() => real.change(id, requests, due)),
      write: async (id, requests, due) => {
        if (requests.length > 0) await step('write', 'write');
        this.refused(requests);
        await real.write(id, requests, due);
      },
    };
  }

  private get input() {
    return { productionId: 'the-last-ferry', spreadsheetId: this.spreadsheetId };
  }

  connect() {
    return runActivity(this.activities.connectWorkbook, this.input);
  }

  refresh() {
    return runActivity(this.activities.refreshBoard, { ...this.input, clock: CLOCK });
  }

  answer(about: Omit<Parameters<SheetActivities['writeAnswer']>[0], 'productionId' | 'spreadsheetId'>) {
    return runActivity(this.activities.writeAnswer, { ...this.input, ...about });
  }

  /** One poll. Gives what the stages were told, or `NoChange`. */
  async poll(): Promise<string[] | 'NoChange'> {
    const input = { ...this.input, cursor: this.cursor, clock: CLOCK };
    try {
      const { cursor } = await runActivity(this.activities.watchSheet, input);
      this.cursor = cursor;
      return this.stages.news();
    } catch (error) {
      if (error instanceof ApplicationFailure && error.type === 'NoChange') return 'NoChange';
      throw error;
    }
  }

  /** What a poll that finds nothing fails with. */
  pollFailure(): Promise<unknown> {
    const input = { ...this.input, cursor: this.cursor, clock: CLOCK };
    return runActivity(this.activities.watchSheet, input).catch((error: unknown) => error);
  }

  /** Connects and takes in everything. */
  async settle(): Promise<void> {
    await this.connect();
    await this.poll();
    this.calls = [];
  }

  read(): Promise<Workbook> {
    return this.real.readWorkbook(this.spreadsheetId);
  }

  async tab(title: string): Promise<TabGrid> {
    const tab = (await this.read()).tabs.find((candidate) => candidate.title === title);
    if (!tab) throw new Error(`no tab ${title}`);
    return tab;
  }

  /** Requests of the API, as if from a person's browser. */
  async edit(...requests: sheets_v4.Schema$Request[]): Promise<void> {
    await this.raw.spreadsheets.batchUpdate({ spreadsheetId: this.spreadsheetId, requestBody: { requests } });
  }

  /** A person types into a cell, given as `Props!H4`. */
  async type(cell: string, value: string | number | boolean): Promise<void> {
    await this.raw.spreadsheets.values.update({
      spreadsheetId: this.spreadsheetId,
      range: cell,
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [[value]] },
    });
  }

  async sheetId(title: string): Promise<number> {
    return (await this.tab(title)).sheetId;
  }

  async rows(title: string, startIndex: number, count = 1) {
    return { sheetId: await this.sheetId(title), dimension: 'ROWS', startIndex, endIndex: startIndex + count };
  }

  /** The A1 row number of the row whose cell in a column (from 0) holds a text. */
  async rowOf(title: string, text: string, column = 1): Promise<number> {
    const index = (await this.tab(title)).shown.findIndex((row) => row[column] === text);
    if (index < 0) throw new Error(`no row ${text} on ${title}`);
    return index + 1;
  }

  /** Everything of the team's, cell by cell with formats, notes and rules, but for the columns that are Callboard's. */
  async teams(): Promise<Record<string, unknown>> {
    const fields =
      'sheets(properties(title,hidden,gridProperties(frozenRowCount)),merges,' +
      'data(rowData(values(userEnteredValue,userEnteredFormat,note,dataValidation,formattedValue))))';
    const { data } = await this.raw.spreadsheets.get({ spreadsheetId: this.spreadsheetId, fields });
    const team = (data.sheets ?? []).filter((sheet) => !sheet.properties?.title?.startsWith('Callboard'));
    return Object.fromEntries(team.map((sheet) => [sheet.properties?.title, teamsPart(sheet)]));
  }
}

/** A cell of which none of these is set. */
const NOTHING = JSON.stringify([undefined, undefined, undefined, undefined]);

function teamsPart(sheet: sheets_v4.Schema$Sheet): unknown {
  const rows = (sheet.data?.[0]?.rowData ?? []).map((row) => row.values ?? []);
  const own = new Set<number>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (/^Callboard( key)?(:.*)?$/.test(cell.formattedValue ?? '')) own.add(column);
    });
  }
  const cells: Record<string, unknown> = {};
  rows.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      const { userEnteredValue, userEnteredFormat, note, dataValidation } = cell;
      const seen = JSON.stringify([userEnteredValue, userEnteredFormat, note, dataValidation]);
      if (!own.has(column) && seen !== NOTHING) cells[`${rowIndex},${column}`] = seen;
    }),
  );
  const { title, hidden, gridProperties } = sheet.properties ?? {};
  return { cells, merges: sheet.merges, title, hidden, frozen: gridProperties?.frozenRowCount };
}

/** The key of the row whose cell holds a text, from the tab's key column. */
export function keyOfRow(tab: TabGrid, text: string, column = 1): string {
  const row = tab.shown.find((candidate) => candidate[column] === text);
  return row?.find((cell) => cell.startsWith('r-')) ?? '';
}

/** A tab's row as its texts by header: for reading the Callboard column beside a row. */
export function besideRow(tab: TabGrid, text: string, column = 1): string {
  const textColumn = tab.shown
    .flatMap((row) => row.map((cell, index) => (/^Callboard(: .*)?$/.test(cell) ? index : -1)))
    .find((index) => index >= 0);
  const row = tab.shown.find((candidate) => candidate[column] === text);
  return textColumn === undefined ? '' : (row?.[textColumn] ?? '');
}
