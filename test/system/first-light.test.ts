import { Client, Connection } from '@temporalio/client';
import type { Browser, Page } from 'playwright-core';
import { run as connect } from '../../cli/connect';
import { askView, type AskView } from '../../workflows/messages';
import { describeInBrowser, launchBrowser } from '../support/browser';
import { BookOnServer, GridPage } from '../support/grid-page';
import { cellOf } from './sheet-cells';
import { isAlive, RunningSystem } from './running-system';
import { until } from './until';

const MOTH_HOUR = {
  title: 'Moth Hour',
  locale: 'en_GB',
  timeZone: 'Europe/London',
  tabs: [
    {
      title: 'Props',
      rows: [
        ['Prop', 'Scene', 'Status', 'Needed by', 'Notes'],
        ['Kettle', '1', 'in hand', '3 May 2027', ''],
        ['Clock', '2', 'sourcing', '5 June 2027', ''],
      ],
    },
  ],
};

describeInBrowser('a production that runs on npm start', () => {
  let system: RunningSystem;
  let browser: Browser;
  let client: Client;
  let book: BookOnServer;
  /** What everything here is about: the first question of the demo. */
  let askId: string;

  beforeAll(async () => {
    system = await RunningSystem.start();
    browser = await launchBrowser();
    client = new Client({ connection: await Connection.connect({ address: system.links.temporalAddress }) });
    book = new BookOnServer(() => new URL(system.links.spreadsheet).origin, system.links.spreadsheetId);
  }, 150_000);

  afterAll(async () => {
    await browser?.close();
    await client?.connection.close();
    await system?.stop();
  }, 100_000);

  const view = (): Promise<AskView> => client.workflow.getHandle(askId).query(askView);

  async function page(url: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const opened = await context.newPage();
    await opened.goto(url);
    return opened;
  }

  it('prints one line of JSON and nothing else, and every link in it answers', async () => {
    expect(system.output()).toBe(`${JSON.stringify(system.links)}\n`);
    const { spreadsheet, inbox, temporal, actions } = system.links;
    for (const link of [spreadsheet, inbox, temporal, actions]) {
      const { status } = await fetch(link, { headers: { accept: 'text/html' } });
      expect({ link, status }).toEqual({ link, status: 200 });
    }
  });

  it('asks somebody by mail before long', async () => {
    askId = await until('the first question about a milestone', 90_000, async () => {
      const html = (await system.mails()).map((mail) => mail.html).join('\n');
      const ids = [...html.matchAll(/\/a\/(ask:[^/]+)\/[^/]+\/[^/]+\/onIt\//g)].map(([, id]) => id ?? '');
      return ids.find((id) => !/:(moneyApproved|preparations|lineProducersWord)(:|$)/.test(id)) ?? false;
    });
    expect((await view()).report.ended).toBeNull();
  }, 100_000);

  it('changes nothing when every link of every mail is opened, as a mail scanner does', async () => {
    const mails = await system.mails();
    const links = mails.flatMap(({ html }) =>
      [...html.matchAll(/href="([^"]+\/a\/ask:[^"]+)"/g)].map(([, url]) => url ?? ''),
    );
    expect(links.length).toBeGreaterThanOrEqual(4);
    const before = { answers: (await view()).report.answers, status: await statusCell() };
    for (const link of links) {
      expect((await fetch(link)).status).toBe(200);
      await fetch(link, { method: 'HEAD' });
    }
    const { report } = await view();
    expect({ answers: report.answers, status: await statusCell() }).toEqual(before);
    expect(report.ended).toBeNull();
  });

  it('shows an answer in the sheet that was given by the button behind a link of a mail', async () => {
    const inbox = await page(system.links.inbox);
    // Several mails can be about one item: the one that has this question's link, with whatever else it was joined to.
    const isAsked = ({ html }: { readonly html: string }): boolean => html.includes(`/a/${askId}/`);
    const mail = (await system.mails()).find(isAsked);
    await inbox
      .getByRole('button', { name: mail?.subject ?? askId })
      .first()
      .click();
    const link = inbox.frameLocator('iframe').locator(`a[href*="/a/${askId}/"][href*="/onIt/"]`).first();
    const [answerPage] = await Promise.all([inbox.waitForEvent('popup'), link.click()]);
    const thanks = answerPage.getByRole('status').getByText('In a moment the sheet says');
    await answerPage.getByRole('button', { name: 'I am on it' }).click();
    await thanks.waitFor();
    const [answer] = (await view()).report.answers;
    expect(answer?.kind).toBe('onIt');
    const shown = await until('the answer in the Callboard column', 20_000, async () => {
      const { text } = (await cell('Callboard')) ?? { text: '' };
      return text.includes('on it') && text;
    });
    expect(shown).toContain(answer?.personName);
    await inbox.context().close();
  }, 90_000);

  it('writes an approval into the sheet that the executive producer gives by the link of a mail', async () => {
    const link = await until('the question whether the motorcycle may be hired', 30_000, async () => {
      const html = (await system.mails()).map((mail) => mail.html).join('\n');
      const links = [...html.matchAll(/href="([^"]+:moneyApproved\/[^"]+\/approve\/[^"]+)"/g)].map(
        ([, url]) => url ?? '',
      );
      const pages = await Promise.all(links.map(async (url) => ({ url, text: await (await fetch(url)).text() })));
      return pages.find(({ text }) => text.includes('MOTORCYCLE (hero)'))?.url ?? false;
    });
    const approvalPage = await page(link);
    await approvalPage.getByRole('row', { name: 'Left after £165 OVER' }).waitFor();
    await approvalPage.getByRole('button', { name: 'Approve' }).click();
    await approvalPage.getByRole('status').getByText('Helena Strand approved it').waitFor();
    const written = await until('the approval in its column', 20_000, async () => {
      const found = await cellOf(book, { tab: 'Props', row: 'MOTORCYCLE (hero)', column: 'Approval' });
      return found?.text !== '' && found?.text;
    });
    expect(written).toBe('Approved');
    await approvalPage.context().close();
  }, 90_000);

  it('ends the ladder of a question when its status is changed in the grid', async () => {
    const { item, step } = await view();
    const word = item.words[step.reached];
    if (word === undefined) throw new Error(`The team has no word for "${step.reached}".`);
    const grid = new GridPage(await page(system.links.spreadsheet), book);
    await grid.page.waitForSelector('body[data-ready=true]', { timeout: 30_000 });
    await grid.showTab(item.tabTitle);
    const place = await cell('Status');
    await grid.goTo(place?.address ?? '');
    await grid.enter(word);
    expect(await until('the ask to end', 20_000, async () => (await view()).report.ended)).toBe('sheetMoved');
    await until('its workflow to complete', 10_000, async () => {
      const { status } = await client.workflow.getHandle(askId).describe();
      return status.name === 'COMPLETED';
    });
    expect(grid.errors).toEqual([]);
    expect(grid.outsideRequests).toEqual([]);
    await grid.page.context().close();
  }, 90_000);

  it('begins a production on another spreadsheet, which the same workers watch from then on', async () => {
    const origin = new URL(system.links.spreadsheet).origin;
    const body = JSON.stringify(MOTH_HOUR);
    const imported = await fetch(`${origin}/emulator/import`, { method: 'POST', body });
    // The emulator answers with the id of what it made.
    const { spreadsheetId } = (await imported.json()) as { spreadsheetId: string };
    const said = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    process.env.TEMPORAL_ADDRESS = system.links.temporalAddress;
    try {
      expect(await connect([`${origin}/spreadsheets/d/${spreadsheetId}/edit`])).toBe(0);
      expect(said.mock.calls.join('')).toContain('Moth Hour runs as production:moth-hour in Temporal.');
    } finally {
      said.mockRestore();
      delete process.env.TEMPORAL_ADDRESS;
    }
    const other = new BookOnServer(() => origin, spreadsheetId);
    const shown = await until('the Callboard column beside the row', 60_000, async () => {
      const { text } = (await cellOf(other, { tab: 'Props', row: 'Clock', column: 'Callboard' })) ?? { text: '' };
      return text !== '' && text;
    });
    expect(shown).toContain('the sheet says that it is due on Sat 5 Jun');
  }, 90_000);

  it('ends every process when npm is told to end', async () => {
    const pids = system.processes();
    expect(pids.filter(isAlive)).toHaveLength(2);
    await system.stop();
    expect(pids.filter(isAlive)).toHaveLength(0);
  }, 100_000);

  async function cell(column: string) {
    const { item } = await view();
    return cellOf(book, { tab: item.tabTitle, row: item.title, column });
  }

  const statusCell = async (): Promise<string | undefined> => (await cell('Status'))?.text;
});
