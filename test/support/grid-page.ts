import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildPage } from '../../emulator/build-page';
import type { WireObject, WireSheetData, WireSnapshot } from '../../emulator/grid/protocol';
import { startEmulator, type RunningEmulator } from '../../emulator/server';
import { launchBrowser } from './browser';

/** A condition must come true within this time; the machine may be busy. */
const PATIENCE_MS = 10_000;

const PAGE_DIR = join(tmpdir(), 'callboard-test-page');

type CellInput = string | number | boolean | null | { readonly f: string };

/** An emulator with its page, and a browser that looks at it. */
export class GridLab {
  readonly pages: GridPage[] = [];

  private constructor(
    readonly browser: Browser,
    private context: BrowserContext,
    private emulator: RunningEmulator,
    private readonly dataDir: string,
  ) {}

  static async start(): Promise<GridLab> {
    await buildPage(PAGE_DIR);
    const dataDir = mkdtempSync(join(tmpdir(), 'callboard-grid-'));
    const emulator = await startEmulator({ port: 0, dataDir, pageDir: PAGE_DIR });
    const browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: emulator.url });
    return new GridLab(browser, context, emulator, dataDir);
  }

  get url(): string {
    return this.emulator.url;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.emulator.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Ends the server, as if the network were gone, until `comeBack`. */
  async goAway(): Promise<void> {
    await this.emulator.stop();
  }

  async comeBack(): Promise<void> {
    const { port } = this.emulator;
    this.emulator = await startEmulator({ port, dataDir: this.dataDir, pageDir: PAGE_DIR });
  }

  async closePages(): Promise<void> {
    for (const page of this.pages.splice(0)) await page.page.close();
  }

  /** A new spreadsheet; its tabs have the ids 0, 1017, 1034, … */
  async import(tabs: Readonly<Record<string, readonly (readonly CellInput[])[]>>): Promise<SheetOnServer> {
    const body = {
      title: 'Production book',
      locale: 'en_GB',
      tabs: Object.entries(tabs).map(([title, rows]) => ({ title, rows })),
    };
    const response = await fetch(`${this.url}/emulator/import`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { spreadsheetId } = (await response.json()) as { spreadsheetId: string };
    return new SheetOnServer(() => this.url, spreadsheetId);
  }

  async open(sheet: SheetOnServer, hash = ''): Promise<GridPage> {
    const page = await this.context.newPage();
    const opened = new GridPage(page);
    this.pages.push(opened);
    await page.goto(`${this.url}/spreadsheets/d/${sheet.spreadsheetId}/edit${hash}`);
    await page.waitForSelector('body[data-ready=true]', { timeout: 30_000 });
    return opened;
  }
}

/** The spreadsheet as the server holds it, and another person who changes it. */
export class SheetOnServer {
  constructor(
    private readonly url: () => string,
    readonly spreadsheetId: string,
  ) {}

  async snapshot(): Promise<WireSnapshot> {
    const response = await fetch(`${this.url()}/grid/${this.spreadsheetId}`);
    return (await response.json()) as WireSnapshot;
  }

  async tab(title: string): Promise<WireSheetData> {
    const found = (await this.snapshot()).sheets.find((sheet) => sheet.title === title);
    if (!found) throw new Error(`There is no tab ${title} on the server.`);
    return found;
  }

  /** What a column of a tab shows, without the empty cells at its end. */
  async column(title: string, column: number): Promise<string[]> {
    const texts = (await this.tab(title)).rows.map((row) => shown(row[column] ?? null));
    while (texts.at(-1) === '') texts.pop();
    return texts;
  }

  async cell(title: string, row: number, column: number): Promise<string> {
    return shown((await this.tab(title)).rows[row]?.[column] ?? null);
  }

  /** Somebody else's change. */
  async change(...requests: WireObject[]): Promise<void> {
    const response = await fetch(`${this.url()}/grid/${this.spreadsheetId}/edits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ clientId: 'somebody-else', requests }),
    });
    if (!response.ok) throw new Error(await response.text());
  }

  async type(rowIndex: number, columnIndex: number, text: string, sheetId = 0): Promise<void> {
    await this.change({ enterText: { sheetId, rowIndex, columnIndex, text } });
  }
}

function shown(cell: WireSheetData['rows'][number][number]): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : (cell.s ?? String(cell.v ?? ''));
}

/** A page with the grid, driven as a person does: keys and mouse in the canvas. */
export class GridPage {
  readonly outsideRequests: string[] = [];
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && new URL(request.url()).hostname !== '127.0.0.1')
        this.outsideRequests.push(request.url());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /** Selects a cell, and gives the keyboard to the grid. */
  async goTo(cell: string): Promise<void> {
    await this.page.evaluate((name) => {
      location.hash = `#range=${name}&at=${Date.now()}`;
    }, cell);
    await this.waitForCurrent(cell);
  }

  async waitForCurrent(cell: string): Promise<void> {
    await this.until(async () => (await this.currentCell()) === cell, `the current cell to be ${cell}`);
  }

  currentCell(): Promise<string> {
    return this.page.getByLabel('Go to cell').inputValue();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types into the selected cell and presses Enter. */
  async enter(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** What the table for screen readers says; it is what the page knows of the sheet. */
  async textOf(cell: string): Promise<string> {
    const found = this.page.locator(`#accessible td[data-cell="${cell}"]`);
    return (await found.count()) > 0 ? ((await found.textContent()) ?? '') : '';
  }

  async waitForText(cell: string, text: string): Promise<void> {
    await this.until(async () => (await this.textOf(cell)) === text, `${cell} to show “${text}”`);
  }

  /** The formula bar, which shows what is in the open editor. */
  async formulaBar(): Promise<string> {
    return (await this.page.locator('[data-u-comp="formula-bar"]').innerText()).trim();
  }

  async showTab(title: string): Promise<void> {
    await this.page.getByRole('tab', { name: title, exact: true }).click();
    await this.until(async () => (await this.currentTab()) === title, `the tab ${title} to be shown`);
  }

  /** The titles at the bottom of the grid. */
  tabTitles(): Promise<string[]> {
    return this.page.getByRole('tab').allInnerTexts();
  }

  async currentTab(): Promise<string> {
    return (await this.page.getByLabel('Tab', { exact: true }).locator('option:checked').textContent()) ?? '';
  }

  notices(): Promise<string> {
    return this.page.locator('#notices').innerText();
  }

  /** Waits for a condition, with a deadline. */
  async until(condition: () => Promise<boolean>, what: string): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await condition())) {
      if (Date.now() > deadline)
        throw new Error(
          `Waited ${PATIENCE_MS} ms for ${what}. Errors on the page: ${this.errors.join('; ') || 'none'}.`,
        );
      await this.page.waitForTimeout(30);
    }
  }
}
