import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { buildPage } from '../../emulator/build-page';
import type { WireObject, WireSheetData, WireSnapshot } from '../../emulator/grid/protocol';
import { startEmulator, type RunningEmulator } from '../../emulator/server';
import { launchBrowser } from './browser';

/** A condition must come true within this time; the machine may be busy. */
const PATIENCE_MS = 10_000;

const PAGE_DIR = join(tmpdir(), 'callboard-test-page');

type CellInput = string | number | boolean | null | { readonly f: string };

/**
 * An emulator with its page, and a browser that looks at it. Opening a page takes seconds, so tests share one page of
 * one spreadsheet, and each takes a tab of its own.
 */
export class GridLab {
  private readonly pages: GridPage[] = [];
  private nextSheetId = 5000;

  private constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
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
    for (const { page } of this.pages.splice(0)) await page.close();
  }

  /** A new spreadsheet; its tabs have the ids 0, 1017, 1034, … */
  async import(tabs: Readonly<Record<string, readonly (readonly CellInput[])[]>>): Promise<BookOnServer> {
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
    return new BookOnServer(() => this.url, spreadsheetId);
  }

  async open(book: BookOnServer, hash = ''): Promise<GridPage> {
    const opened = new GridPage(await this.context.newPage(), book);
    this.pages.push(opened);
    await opened.page.goto(`${this.url}/spreadsheets/d/${book.spreadsheetId}/edit${hash}`);
    await opened.page.waitForSelector('body[data-ready=true]', { timeout: 30_000 });
    return opened;
  }

  /** The page that tests share, on a new tab with these rows. */
  async tab(rows: readonly (readonly string[])[]): Promise<{ tab: TabOnServer; page: GridPage }> {
    const [page] = this.pages.length > 0 ? this.pages : [await this.open(await this.import({ First: [['']] }))];
    if (!page) throw new Error('There is no page.');
    await page.quieten();
    const sheetId = (this.nextSheetId += 1);
    const tab = new TabOnServer(page.book, sheetId);
    await page.book.change(
      { addSheet: { properties: { sheetId, title: tab.title, index: 0 } } },
      ...rows.flatMap((row, r) => row.map((text, c) => tab.text(r, c, text))),
    );
    await page.until(async () => (await page.tabTitles()).includes(tab.title), 'the new tab');
    await page.link(`#gid=${sheetId}&range=A1`);
    await page.until(async () => (await page.currentTab()) === tab.title, 'the new tab to be shown');
    return { tab, page };
  }
}

/** The spreadsheet as the server holds it, and another person who changes it. */
export class BookOnServer {
  constructor(
    private readonly url: () => string,
    readonly spreadsheetId: string,
  ) {}

  async snapshot(): Promise<WireSnapshot> {
    const response = await fetch(`${this.url()}/grid/${this.spreadsheetId}`);
    return (await response.json()) as WireSnapshot;
  }

  tab(sheetId: number): TabOnServer {
    return new TabOnServer(this, sheetId);
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
}

/** One tab on the server. Rows and columns count from 0. */
export class TabOnServer {
  readonly title: string;

  constructor(
    private readonly book: BookOnServer,
    readonly sheetId: number,
  ) {
    this.title = `Tab ${sheetId}`;
  }

  text(rowIndex: number, columnIndex: number, text: string): WireObject {
    return { enterText: { sheetId: this.sheetId, rowIndex, columnIndex, text } };
  }

  span(dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number): WireObject {
    return { sheetId: this.sheetId, dimension, startIndex, endIndex };
  }

  range(startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number): WireObject {
    return { sheetId: this.sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex };
  }

  change(...requests: WireObject[]): Promise<void> {
    return this.book.change(...requests);
  }

  type(rowIndex: number, columnIndex: number, text: string): Promise<void> {
    return this.change(this.text(rowIndex, columnIndex, text));
  }

  async data(): Promise<WireSheetData> {
    const found = (await this.book.snapshot()).sheets.find((sheet) => sheet.sheetId === this.sheetId);
    if (!found) throw new Error(`There is no tab ${this.sheetId} on the server.`);
    return found;
  }

  /** What a column shows, without the empty cells at its end. */
  async column(column: number): Promise<string[]> {
    const texts = (await this.data()).rows.map((row) => shown(row[column] ?? null));
    while (texts.at(-1) === '') texts.pop();
    return texts;
  }

  async cell(row: number, column: number): Promise<string> {
    return shown((await this.data()).rows[row]?.[column] ?? null);
  }

  /** What a person would find in the editor: the formula, if there is one. */
  async edited(row: number, column: number): Promise<string> {
    const cell = (await this.data()).rows[row]?.[column] ?? null;
    return cell !== null && typeof cell === 'object' && cell.e !== undefined ? cell.e : shown(cell);
  }

  /** The format of a cell, as the API words it. */
  async format(row: number, column: number): Promise<WireObject> {
    const snapshot = await this.book.snapshot();
    const cell = snapshot.sheets.find((sheet) => sheet.sheetId === this.sheetId)?.rows[row]?.[column] ?? null;
    return cell !== null && typeof cell === 'object' && cell.x !== undefined ? (snapshot.formats[cell.x] ?? {}) : {};
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

  constructor(
    readonly page: Page,
    readonly book: BookOnServer,
  ) {
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && new URL(request.url()).hostname !== '127.0.0.1')
        this.outsideRequests.push(request.url());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /** Follows a link within the page. */
  async link(hash: string): Promise<void> {
    await this.page.evaluate(`location.hash = ${JSON.stringify(`${hash}&at=${Date.now()}`)}`);
  }

  /** Selects a cell or a range, and gives the keyboard to the grid. */
  async goTo(range: string): Promise<void> {
    await this.link(`#range=${range}`);
    await this.waitForCurrent(range.split(':')[0] ?? range);
  }

  /** Ends whatever the test before has left open. */
  async quieten(): Promise<void> {
    await this.press('Escape', 'Escape');
    for (const button of await this.page.locator('#notices button').all()) await button.click();
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

  /** The box over the cell that is being edited. */
  openEditor(): Locator {
    return this.page.locator('[data-u-comp="editor"]').first();
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

  /** The middle of a row on the screen, while the grid is scrolled to the top and no row is higher than usual. */
  rowMiddle(rowNumber: number): number {
    return 137 + (rowNumber - 1) * 21 + 10;
  }

  /** Clicks a line of the menu that is open, at its end: some lines have a field in the middle. */
  async menuLine(line: string): Promise<void> {
    const exact = this.page.getByText(line, { exact: true }).filter({ visible: true }).last();
    const within = this.page.getByText(line).filter({ visible: true }).last();
    await this.until(async () => (await within.count()) > 0, `the menu's line ${line}`);
    const target = (await exact.count()) > 0 ? exact : within;
    const box = await target.boundingBox();
    await target.click({ position: { x: (box?.width ?? 8) - 4, y: (box?.height ?? 8) / 2 } });
  }

  /** Presses the button that goes on in a dialog of the grid. */
  async confirm(): Promise<void> {
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: /^(OK|Confirm)$/ })
      .click();
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
