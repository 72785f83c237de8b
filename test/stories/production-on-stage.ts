import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activityInfo } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { createMailActivities } from '../../activities/mail/create-mail-activities';
import type { OutgoingMail } from '../../activities/mail/port';
import { breakDownScript } from '../../activities/scripts/break-down-script';
import { localScripts } from '../../activities/scripts/files';
import { createSheetActivities } from '../../activities/sheets/create-sheet-activities';
import { createGoogleSheets, emulatorOptions } from '../../activities/sheets/google-sheets';
import type { SheetsPort } from '../../activities/sheets/port';
import { createStages } from '../../activities/temporal/stages';
import { STAGES, type ItemReport, type TabGrid } from '../../domain/model';
import { isOwnTab, ownColumnsOf } from '../../domain/watch/own';
import { startEmulator, type RunningEmulator } from '../../emulator/server';
import { createWeb } from '../../web/create-web';
import { TemporalAsks } from '../../web/temporal-asks';
import { CALLBOARD_TASK_QUEUE, productionWorkflowId, sheetWatchWorkflowId } from '../../workflows/ids';
import { pollNow } from '../../workflows/messages';
import { SIGNER } from '../activities/mail/example';
import { noChange, Story } from '../support/story';
import { stampIn } from '../web/example';

const PRODUCTION = 'on-stage';
const WEB_URL = 'https://callboard.example.com';
/** A production day passes in an hour of the server's time: fewer polls, and nothing else is different. */
const SPEED = 24;

interface Beginning {
  /** Such as `2027-04-05T08:30`, on the production's wall clock. */
  readonly at: string;
  readonly workbook: unknown;
  /** The script's file name with its ending, and its text. */
  readonly script: { readonly name: string; readonly text: string };
}

/**
 * A whole production on a server whose clock the story moves: the real workflows, the real activities on a spreadsheet
 * in the emulator, the real mails, and the real pages behind their links. Only the mail server is missing: what it would
 * deliver is kept here.
 */
export class ProductionOnStage {
  private readonly mails: OutgoingMail[] = [];
  private unread = 0;

  private constructor(
    private readonly story: Story,
    private readonly emulator: RunningEmulator,
    private readonly sheets: SheetsPort,
    private readonly spreadsheetId: string,
    private readonly folder: string,
  ) {}

  static async begin({ at, workbook, script }: Beginning): Promise<ProductionOnStage> {
    const folder = mkdtempSync(join(tmpdir(), 'callboard-story-'));
    const emulator = await startEmulator({ port: 0, dataDir: join(folder, 'sheets') });
    const scriptPath = join(folder, script.name);
    writeFileSync(scriptPath, script.text);
    const sheets = createGoogleSheets(emulatorOptions(emulator.url));
    const response = await fetch(`${emulator.url}/emulator/import`, { method: 'POST', body: JSON.stringify(workbook) });
    // The emulator answers with the id of what it made.
    const { spreadsheetId } = (await response.json()) as { spreadsheetId: string };
    let production: ProductionOnStage | null = null;
    const story = await Story.begin(
      at,
      worldOf(sheets, () => production),
      SPEED,
    );
    production = new ProductionOnStage(story, emulator, sheets, spreadsheetId, folder);
    try {
      await production.start(scriptPath);
    } catch (error) {
      await production.end();
      throw error;
    }
    return production;
  }

  private async start(scriptPath: string): Promise<void> {
    const { story, spreadsheetId } = this;
    await this.settle();
    await story.env.client.workflow.start('Production', {
      workflowId: productionWorkflowId(PRODUCTION),
      taskQueue: CALLBOARD_TASK_QUEUE,
      args: [{ productionId: PRODUCTION, spreadsheetId, scriptPath, clock: story.clock }],
    });
    // Until the stages run there is nobody to ask.
    const held = async (): Promise<number> => (await this.items().catch(() => [])).length;
    await story.until('the stages have their rows', async () => (await held()) > 0);
    await this.settle();
  }

  deliver(mail: OutgoingMail): void {
    this.mails.push(mail);
  }

  stages() {
    return createStages(this.story.env.client);
  }

  /** Lets everything that follows from what was done happen, with no time passing but some minutes. */
  async settle(): Promise<void> {
    await this.story.settle();
  }

  async moveTo(at: string): Promise<void> {
    await this.story.moveTo(at);
    await this.settle();
  }

  /** How everything stands with the five stages. */
  async items(): Promise<ItemReport[]> {
    const reports = await Promise.all(STAGES.map((stage) => this.stages().reports(PRODUCTION, stage)));
    return reports.flat();
  }

  async tab(title: string): Promise<TabGrid> {
    const { tabs } = await this.sheets.readWorkbook(this.spreadsheetId);
    const tab = tabs.find((candidate) => candidate.title === title);
    if (!tab) throw new Error(`There is no tab ${title}; there are ${tabs.map((one) => one.title).join(', ')}.`);
    return tab;
  }

  /** What stands in the row that begins with a title, under a header. */
  async cell(tabTitle: string, row: string, header: string): Promise<string> {
    const tab = await this.tab(tabTitle);
    const { rowIndex, columnIndex } = placeOf(tab, row, header);
    return tab.shown[rowIndex]?.[columnIndex] ?? '';
  }

  /** What Callboard proposes from the script, a line for each thing. */
  async proposals(): Promise<string[]> {
    return (await this.tab('Callboard proposals')).shown.map((row) => row.join(' | '));
  }

  /** Waits until a proposal reads so: the script is compared when it has rested, and on a busy machine that takes a while. */
  async untilProposed(line: RegExp): Promise<void> {
    await this.story.until(`a proposal reads ${line}`, async () => {
      if ((await this.proposals()).some((proposal) => line.test(proposal))) return true;
      await this.settle();
      return false;
    });
  }

  /** What is due or late at this moment, and what of it. */
  async open(): Promise<string[]> {
    const open = (await this.items()).filter(({ state }) => state === 'due' || state === 'late');
    return open.map(({ item, step }) => `${item.title}: ${step?.milestoneName ?? ''}`);
  }

  /** Everything that the board shows, line by line. */
  async board(): Promise<string> {
    const { tabs } = await this.sheets.readWorkbook(this.spreadsheetId);
    const board = tabs.find((tab) => isOwnTab(tab) && tab.title === 'Callboard');
    return (board?.shown ?? []).map((row) => row.filter((cell) => cell !== '').join(' | ')).join('\n');
  }

  /** Somebody of the team types into the cell of a row, under a header. */
  async type(tabTitle: string, row: string, header: string, text: string): Promise<void> {
    const tab = await this.tab(tabTitle);
    await this.write(tab, placeOf(tab, row, header), text);
    await this.look();
  }

  /** Somebody of the team writes a row below the last one, its cells by header. */
  async add(tabTitle: string, cells: Readonly<Record<string, string>>): Promise<void> {
    const tab = await this.tab(tabTitle);
    const own = new Set(ownColumnsOf(tab).flatMap(({ keyColumn, textColumn }) => [keyColumn, textColumn ?? keyColumn]));
    const filled = tab.shown.map((shown) => shown.some((cell, column) => cell !== '' && !own.has(column)));
    const rowIndex = filled.lastIndexOf(true) + 1;
    for (const [header, text] of Object.entries(cells)) {
      await this.write(tab, { rowIndex, columnIndex: columnOf(tab, header) }, text);
    }
    await this.look();
  }

  private async write(tab: TabGrid, place: Place, text: string): Promise<void> {
    const request = { enterText: { sheetId: tab.sheetId, ...place, text } };
    const response = await fetch(`${this.emulator.url}/grid/${this.spreadsheetId}/edits`, {
      method: 'POST',
      body: JSON.stringify({ clientId: 'team', requests: [request] }),
    });
    if (!response.ok) throw new Error(await response.text());
  }

  /** The watch looks at once, twice, so that what is missing is believed. */
  private async look(): Promise<void> {
    for (let look = 0; look < 2; look += 1) {
      await this.story.ask(sheetWatchWorkflowId(PRODUCTION)).signal(pollNow);
      await this.settle();
    }
  }

  /** The mails since this was last asked for, each as `To: subject`. */
  news(): string[] {
    const fresh = this.mails.slice(this.unread);
    this.unread = this.mails.length;
    return fresh.map(({ to, subject }) => `${to.name}: ${subject}`);
  }

  /** All that somebody was mailed since the news was last asked for. */
  heard(name: string): string {
    const fresh = this.mails.slice(this.unread).filter(({ to }) => to.name === name);
    return fresh.map(({ subject, text }) => `${subject}\n${text}`).join('\n');
  }

  /** The last mail to somebody whose text or subject says this. */
  mailTo(name: string, saying: string): OutgoingMail {
    const found = this.mails.findLast(
      ({ to, text, subject }) => to.name === name && `${subject}\n${text}`.includes(saying),
    );
    if (found) return found;
    const got = this.mails.map(({ to, subject }) => `${to.name}: ${subject}`).join('\n');
    throw new Error(`${name} got no mail about “${saying}”. These were sent:\n${got}`);
  }

  /** Somebody opens the link of a mail about something, says this, and presses the button. */
  async answer(name: string, saying: string, label: string, note = ''): Promise<void> {
    const { text } = this.mailTo(name, saying);
    const link = linkIn(text, saying, label);
    await this.press(link, note);
    await this.look();
  }

  /** Opens a link, reads for some seconds, ticks whatever the page lists, and presses the button. */
  private async press(link: string, note: string): Promise<void> {
    let hostMs = Date.now();
    const web = createWeb({
      asks: new TemporalAsks(this.story.env.client),
      signer: SIGNER,
      showActions: false,
      hostNow: () => hostMs,
      addressOf: () => '127.0.0.1',
      onError: (error) => {
        throw error;
      },
    });
    const page = await (await web.request(link)).text();
    hostMs += 5_000;
    const fields = new URLSearchParams({ stamp: stampIn(page), note });
    for (const [, line = ''] of page.matchAll(/name="line" value="([^"]*)"/g)) fields.append('line', line);
    const done = await web.request(link, { method: 'POST', body: fields });
    if (done.status !== 200) throw new Error(`The page answered ${done.status}: ${await done.text()}`);
    await this.settle();
  }

  /**
   * Everybody who was asked first says what settles their question, as far as a mail has a link for it: done, approved,
   * may work. Returns how many questions that were.
   */
  async settleQuestions(): Promise<number> {
    const open = (await this.items()).flatMap(({ ask }) => (ask && ask.ended === null ? [ask.askId] : []));
    let settled = 0;
    for (const askId of open) {
      const link = this.mails
        .flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? [])
        .find((url) => url.includes(`/${askId}/`) && /\/(?:done|approve|allow)\//.test(url));
      if (link === undefined) continue;
      await this.press(link.replace(WEB_URL, ''), '');
      settled += 1;
    }
    if (settled > 0) await this.look();
    return settled;
  }

  async end(): Promise<void> {
    await this.story.end();
    await this.emulator.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

function columnOf(tab: TabGrid, header: string): number {
  const column = tab.shown.map((row) => row.indexOf(header)).find((index) => index >= 0);
  if (column === undefined) throw new Error(`There is no column ${header} on ${tab.title}.`);
  return column;
}

function placeOf(tab: TabGrid, row: string, header: string): Place {
  const rowIndex = tab.shown.findIndex((cells) => cells.includes(row));
  if (rowIndex < 0) throw new Error(`There is no row ${row} on ${tab.title}.`);
  return { rowIndex, columnIndex: columnOf(tab, header) };
}

/** The link of one answer to one question, as the mail's plain text has it: after the words that it is about. */
function linkIn(text: string, saying: string, label: string): string {
  const from = text.slice(Math.max(0, text.indexOf(saying)));
  const at = from.indexOf(label);
  const link = /https?:\/\/\S+/.exec(from.slice(Math.max(0, at)))?.[0];
  if (at < 0 || link === undefined) throw new Error(`The mail has no link “${label}” after “${saying}”:\n${text}`);
  return link.replace(WEB_URL, '');
}

function worldOf(sheets: SheetsPort, production: () => ProductionOnStage | null) {
  const current = (): ProductionOnStage => {
    const begun = production();
    if (begun) return begun;
    throw new Error('The story has not begun.');
  };
  const real = createSheetActivities({
    sheets,
    stages: {
      deliverItems: (...given) =>
        current()
          .stages()
          .deliverItems(...given),
      deliverFacts: (...given) =>
        current()
          .stages()
          .deliverFacts(...given),
      reports: (...given) =>
        current()
          .stages()
          .reports(...given),
      markBoardDirty: (...given) =>
        current()
          .stages()
          .markBoardDirty(...given),
    },
    spreadsheetUrl: (id) => `https://sheets.example.com/spreadsheets/d/${id}/edit`,
    // The server's time, which the story moves, and not the machine's.
    now: () => activityInfo().currentAttemptScheduledTimestampMs,
  });
  return {
    ...real,
    // Between the edits of the story nobody edits: the watch need not look every minute.
    watchSheet: async (input: Parameters<typeof real.watchSheet>[0]) => {
      try {
        return await real.watchSheet(input);
      } catch (error) {
        if (error instanceof ApplicationFailure && error.type === 'NoChange') throw noChange('1 hour');
        throw error;
      }
    },
    breakDownScript: breakDownScript({ sheets, scripts: localScripts() }),
    ...createMailActivities({
      mail: { send: async (mail) => current().deliver(mail) },
      signer: SIGNER,
      webUrl: WEB_URL,
    }),
  };
}
