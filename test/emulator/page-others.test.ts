import { describeInBrowser } from '../support/browser';
import { GridLab, type GridPage, type TabOnServer } from '../support/grid-page';

const ROWS = [
  ['Scene', 'Set'],
  ['1', 'LIGHTHOUSE'],
  ['2', 'KITCHEN'],
  ['3', 'MARKET'],
  ['4', 'OFFICE'],
  ['5', 'PIER'],
  ['6', 'ENGINE'],
];

describeInBrowser('a page while others change the spreadsheet', () => {
  let lab: GridLab;
  beforeAll(async () => {
    lab = await GridLab.start();
  }, 120_000);
  afterAll(() => lab.stop());

  /** A page on which a person has begun to type into a cell. */
  async function typingIn(cell: string, text: string): Promise<{ tab: TabOnServer; page: GridPage }> {
    const opened = await lab.tab(ROWS);
    await opened.page.goTo(cell);
    await opened.page.page.keyboard.type(text);
    return opened;
  }

  async function finish(page: GridPage, more: string): Promise<void> {
    await page.page.keyboard.type(more);
    await page.press('Enter');
  }

  it('keeps the text that a person is typing', async () => {
    const { tab, page } = await typingIn('B4', 'FISH ');
    await tab.type(1, 1, 'LAMP ROOM');
    await page.waitForText('B2', 'LAMP ROOM');
    await finish(page, 'MARKET');
    await page.waitForText('B4', 'FISH MARKET');
    expect(await tab.column(1)).toEqual(['Set', 'LAMP ROOM', 'KITCHEN', 'FISH MARKET', 'OFFICE', 'PIER', 'ENGINE']);
  });

  it('keeps the text when the very cell is changed, and shows the change when the person gives up', async () => {
    const { tab, page } = await typingIn('B4', 'FISH');
    await tab.type(3, 1, 'COAST ROAD');
    await page.waitForText('B4', 'COAST ROAD');
    await page.page.keyboard.type(' MARKET');
    await page.press('Escape', 'F2');
    await page.page.keyboard.type(' NORTH');
    await page.press('Enter');
    await page.waitForText('B4', 'COAST ROAD NORTH');
    expect(await tab.cell(3, 1)).toBe('COAST ROAD NORTH');
  });

  it('lets a text follow its row when rows are inserted above', async () => {
    const { tab, page } = await typingIn('B4', 'FISH ');
    await tab.change({ insertDimension: { range: tab.span('ROWS', 1, 3) } });
    await page.waitForText('A4', '1');
    await finish(page, 'MARKET');
    await page.waitForText('B6', 'FISH MARKET');
    expect(await tab.column(1)).toEqual([
      'Set',
      '',
      '',
      'LIGHTHOUSE',
      'KITCHEN',
      'FISH MARKET',
      'OFFICE',
      'PIER',
      'ENGINE',
    ]);
    await page.waitForCurrent('B7');
  });

  it('draws the open editor over its row after rows were inserted above', async () => {
    const { tab, page } = await typingIn('B4', 'FISH');
    const top = async (): Promise<number> => (await page.openEditor().boundingBox())?.y ?? 0;
    const before = await top();
    await tab.change({ insertDimension: { range: tab.span('ROWS', 1, 3) } });
    await page.until(async () => Math.round((await top()) - before) === 42, 'the editor to be two rows lower');
  });

  it('lets a text follow its row when rows above are deleted', async () => {
    const { tab, page } = await typingIn('B5', 'TICKET ');
    await tab.change({ deleteDimension: { range: tab.span('ROWS', 1, 3) } });
    await page.waitForText('A2', '3');
    await finish(page, 'OFFICE');
    await page.waitForText('B3', 'TICKET OFFICE');
    expect(await tab.column(1)).toEqual(['Set', 'MARKET', 'TICKET OFFICE', 'PIER', 'ENGINE']);
  });

  it('lets a text follow its row when the row is moved', async () => {
    const { tab, page } = await typingIn('B3', 'QUILL ');
    await tab.change({ moveDimension: { source: tab.span('ROWS', 2, 3), destinationIndex: 6 } });
    await page.waitForText('A6', '2');
    await finish(page, 'KITCHEN');
    await page.waitForText('B6', 'QUILL KITCHEN');
    expect(await tab.column(1)).toEqual(['Set', 'LIGHTHOUSE', 'MARKET', 'OFFICE', 'PIER', 'QUILL KITCHEN', 'ENGINE']);
  });

  it('lets a text follow its row when the rows are sorted', async () => {
    const { tab, page } = await typingIn('B3', 'QUILL ');
    const sortSpecs = [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }];
    await tab.change({ sortRange: { range: tab.range(1, 7, 0, 2), sortSpecs } });
    await page.waitForText('A2', '6');
    await finish(page, 'KITCHEN');
    await page.waitForText('B6', 'QUILL KITCHEN');
    expect(await tab.column(1)).toEqual(['Set', 'ENGINE', 'PIER', 'OFFICE', 'MARKET', 'QUILL KITCHEN', 'LIGHTHOUSE']);
  });

  it('lets a text follow its column', async () => {
    const { tab, page } = await typingIn('B3', 'QUILL ');
    await tab.change({ insertDimension: { range: tab.span('COLUMNS', 1, 2) } });
    await page.waitForText('C2', 'LIGHTHOUSE');
    await finish(page, 'KITCHEN');
    await page.waitForText('C3', 'QUILL KITCHEN');
    expect(await tab.cell(2, 1)).toBe('');
  });

  it('keeps a text in its row when rows of another tab move', async () => {
    const other = (await lab.tab(ROWS)).tab;
    const { tab, page } = await typingIn('B4', 'FISH ');
    await other.change({ insertDimension: { range: other.span('ROWS', 0, 3) } }, tab.text(0, 0, 'Scene no.'));
    await page.waitForText('A1', 'Scene no.');
    await finish(page, 'MARKET');
    await page.waitForText('B4', 'FISH MARKET');
  });

  it('gives a text back instead of entering it when its row is deleted', async () => {
    const { tab, page } = await typingIn('B4', 'FISH MARKET');
    await tab.change({ deleteDimension: { range: tab.span('ROWS', 3, 4) } });
    await page.until(async () => (await page.notices()).includes('was deleted by someone else'), 'a message');
    expect(await page.page.getByLabel('Your text, to copy').inputValue()).toBe('FISH MARKET');
    await page.press('Enter');
    await page.waitForText('A4', '4');
    expect(await tab.column(1)).toEqual(['Set', 'LIGHTHOUSE', 'KITCHEN', 'OFFICE', 'PIER', 'ENGINE']);
  });

  it('gives a text back when its tab is deleted', async () => {
    const { tab, page } = await typingIn('A2', 'IDA');
    await tab.change({ deleteSheet: { sheetId: tab.sheetId } });
    await page.until(async () => (await page.page.getByLabel('Your text, to copy').count()) === 1, 'a message');
    await page.until(async () => !(await page.tabTitles()).includes(tab.title), 'the tab to go');
  });

  it('keeps the selection on its row, so that the next text goes where the person looks', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await page.goTo('B4');
    await tab.change({ insertDimension: { range: tab.span('ROWS', 1, 3) } });
    await page.waitForCurrent('B6');
    await page.enter('FISH MARKET');
    await page.waitForText('B6', 'FISH MARKET');
    expect(await tab.cell(3, 1)).toBe('LIGHTHOUSE');
  });

  it('shows new, renamed and moved tabs', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await tab.change({ addSheet: { properties: { sheetId: 5, title: 'Crew' } } });
    await tab.change({
      updateSheetProperties: { properties: { sheetId: tab.sheetId, title: 'Breakdown' }, fields: 'title' },
    });
    await tab.change({ updateSheetProperties: { properties: { sheetId: 5, index: 0 }, fields: 'index' } });
    await page.until(
      async () => (await page.tabTitles()).slice(0, 2).join() === 'Crew,Breakdown',
      'the tabs in their new order',
    );
  });

  it('shows what another page enters', async () => {
    const { page } = await lab.tab(ROWS);
    const other = await lab.open(page.book, '#range=B3');
    await other.waitForCurrent('B3');
    await other.page.keyboard.type('QUILL KITCHEN');
    await other.press('Enter');
    await page.waitForText('B3', 'QUILL KITCHEN');
  });

  it('says that the connection is lost, keeps what is entered, and catches up', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await page.goTo('B2');
    await lab.goAway();
    await page.until(async () => (await page.notices()).includes('The connection is lost'), 'the message');
    await page.enter('LAMP ROOM');
    await lab.comeBack();
    await page.until(async () => (await page.notices()) === '', 'the message to go');
    await page.until(async () => (await tab.cell(1, 1)) === 'LAMP ROOM', 'the text to be saved');
    await tab.type(2, 1, 'AFTERWARDS');
    await page.waitForText('B3', 'AFTERWARDS');
    await page.waitForText('B2', 'LAMP ROOM');
  });
});
