import { describeInBrowser } from '../support/browser';
import { GridLab, type GridPage } from '../support/grid-page';

const ROWS = [
  ['Scene', 'Set'],
  ['1', 'LIGHTHOUSE'],
  ['2', 'KITCHEN'],
  ['3', 'MARKET'],
  ['4', 'OFFICE'],
  ['5', 'PIER'],
  ['6', 'ENGINE'],
];

/** Rows from 0, as in the API. */
const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: 'ROWS', startIndex, endIndex });

describeInBrowser('a page while others change the spreadsheet', () => {
  let lab: GridLab;
  beforeAll(async () => {
    lab = await GridLab.start();
  }, 120_000);
  afterEach(() => lab.closePages());
  afterAll(() => lab.stop());

  /** A page on which a person has begun to type into a cell. */
  async function typingIn(cell: string, text: string) {
    const sheet = await lab.import({ Scenes: ROWS });
    const page = await lab.open(sheet);
    await page.goTo(cell);
    await page.page.keyboard.type(text);
    return { sheet, page };
  }

  async function finish(page: GridPage, more: string): Promise<void> {
    await page.page.keyboard.type(more);
    await page.press('Enter');
  }

  it('shows what another page enters within a second', async () => {
    const sheet = await lab.import({ Scenes: ROWS });
    const page = await lab.open(sheet);
    const other = await lab.open(sheet);
    await other.goTo('B3');
    await other.enter('QUILL KITCHEN');
    const from = Date.now();
    await page.waitForText('B3', 'QUILL KITCHEN');
    expect(Date.now() - from).toBeLessThan(1_000);
  });

  it('keeps the text that a person is typing', async () => {
    const { sheet, page } = await typingIn('B4', 'FISH ');
    await sheet.type(1, 1, 'LAMP ROOM');
    await page.waitForText('B2', 'LAMP ROOM');
    await finish(page, 'MARKET');
    await page.waitForText('B4', 'FISH MARKET');
    expect(await sheet.column('Scenes', 1)).toEqual([
      'Set',
      'LAMP ROOM',
      'KITCHEN',
      'FISH MARKET',
      'OFFICE',
      'PIER',
      'ENGINE',
    ]);
  });

  it('keeps the text when the very cell is changed, and shows the change when the person gives up', async () => {
    const { sheet, page } = await typingIn('B4', 'FISH');
    await sheet.type(3, 1, 'COAST ROAD');
    await page.waitForText('B4', 'COAST ROAD');
    expect(await page.formulaBar()).toBe('FISH');
    await page.press('Escape');
    await page.press('F2');
    await page.until(async () => (await page.formulaBar()) === 'COAST ROAD', 'the editor to show the new text');
    await page.press('Escape');
    expect(await sheet.cell('Scenes', 3, 1)).toBe('COAST ROAD');
  });

  it('lets a text follow its row when rows are inserted above', async () => {
    const { sheet, page } = await typingIn('B4', 'FISH ');
    await sheet.change({ insertDimension: { range: rows(1, 3) } });
    await page.waitForText('A4', '1');
    await finish(page, 'MARKET');
    await page.waitForText('B6', 'FISH MARKET');
    expect(await sheet.column('Scenes', 1)).toEqual([
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
    const { sheet, page } = await typingIn('B4', 'FISH');
    const editor = page.page.locator('[data-u-comp="editor"]').first();
    const before = await editor.boundingBox();
    await sheet.change({ insertDimension: { range: rows(1, 3) } });
    await page.waitForText('A4', '1');
    await page.until(
      async () => ((await editor.boundingBox())?.y ?? 0) - (before?.y ?? 0) === 42,
      'the editor to be two rows lower',
    );
    await page.press('Escape');
  });

  it('lets a text follow its row when rows above are deleted', async () => {
    const { sheet, page } = await typingIn('B5', 'TICKET ');
    await sheet.change({ deleteDimension: { range: rows(1, 3) } });
    await page.waitForText('A2', '3');
    await finish(page, 'OFFICE');
    await page.waitForText('B3', 'TICKET OFFICE');
    expect(await sheet.column('Scenes', 1)).toEqual(['Set', 'MARKET', 'TICKET OFFICE', 'PIER', 'ENGINE']);
  });

  it('lets a text follow its row when the row is moved', async () => {
    const { sheet, page } = await typingIn('B3', 'QUILL ');
    await sheet.change({ moveDimension: { source: rows(2, 3), destinationIndex: 6 } });
    await page.waitForText('A6', '2');
    await finish(page, 'KITCHEN');
    await page.waitForText('B6', 'QUILL KITCHEN');
    expect(await sheet.column('Scenes', 1)).toEqual([
      'Set',
      'LIGHTHOUSE',
      'MARKET',
      'OFFICE',
      'PIER',
      'QUILL KITCHEN',
      'ENGINE',
    ]);
  });

  it('lets a text follow its row when the rows are sorted', async () => {
    const { sheet, page } = await typingIn('B3', 'QUILL ');
    const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 7, startColumnIndex: 0, endColumnIndex: 2 };
    await sheet.change({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } });
    await page.waitForText('A2', '6');
    await finish(page, 'KITCHEN');
    await page.waitForText('B6', 'QUILL KITCHEN');
    expect(await sheet.column('Scenes', 1)).toEqual([
      'Set',
      'ENGINE',
      'PIER',
      'OFFICE',
      'MARKET',
      'QUILL KITCHEN',
      'LIGHTHOUSE',
    ]);
  });

  it('lets a text follow its column', async () => {
    const { sheet, page } = await typingIn('B3', 'QUILL ');
    await sheet.change({
      insertDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } },
    });
    await page.waitForText('C2', 'LIGHTHOUSE');
    await finish(page, 'KITCHEN');
    await page.waitForText('C3', 'QUILL KITCHEN');
    expect(await sheet.cell('Scenes', 2, 1)).toBe('');
  });

  it('gives a text back instead of entering it when its row is deleted', async () => {
    const { sheet, page } = await typingIn('B4', 'FISH MARKET');
    await sheet.change({ deleteDimension: { range: rows(3, 4) } });
    await page.until(async () => (await page.notices()).includes('was deleted by someone else'), 'a message');
    expect(await page.page.getByLabel('Your text, to copy').inputValue()).toBe('FISH MARKET');
    await page.press('Enter');
    await page.waitForText('A4', '4');
    expect(await sheet.column('Scenes', 1)).toEqual(['Set', 'LIGHTHOUSE', 'KITCHEN', 'OFFICE', 'PIER', 'ENGINE']);
  });

  it('gives a text back when its tab is deleted', async () => {
    const sheet = await lab.import({ Scenes: ROWS, Cast: [['Role']] });
    const page = await lab.open(sheet, '#gid=1017');
    await page.goTo('A2');
    await page.page.keyboard.type('IDA');
    await sheet.change({ deleteSheet: { sheetId: 1017 } });
    await page.until(async () => (await page.page.getByLabel('Your text, to copy').count()) === 1, 'a message');
    expect(await page.currentTab()).toBe('Scenes');
    expect(await page.tabTitles()).toEqual(['Scenes']);
  });

  it('keeps the selection on its row, so that the next text goes where the person looks', async () => {
    const sheet = await lab.import({ Scenes: ROWS });
    const page = await lab.open(sheet);
    await page.goTo('B4');
    await sheet.change({ insertDimension: { range: rows(1, 3) } });
    await page.waitForCurrent('B6');
    await page.enter('FISH MARKET');
    await page.waitForText('B6', 'FISH MARKET');
    expect(await sheet.cell('Scenes', 3, 1)).toBe('LIGHTHOUSE');
  });

  it('shows new, renamed and moved tabs', async () => {
    const sheet = await lab.import({ Scenes: ROWS, Cast: [['Role']] });
    const page = await lab.open(sheet);
    await sheet.change({ addSheet: { properties: { sheetId: 5, title: 'Crew' } } });
    await sheet.type(0, 0, 'Name', 5);
    await sheet.change({ updateSheetProperties: { properties: { sheetId: 0, title: 'Breakdown' }, fields: 'title' } });
    await sheet.change({ updateSheetProperties: { properties: { sheetId: 5, index: 0 }, fields: 'index' } });
    await page.until(
      async () => (await page.tabTitles()).join() === 'Crew,Breakdown,Cast',
      'the tabs in their new order',
    );
    await page.showTab('Crew');
    await page.waitForText('A1', 'Name');
  });

  it('says that the connection is lost, keeps what is entered, and catches up', async () => {
    const sheet = await lab.import({ Scenes: ROWS });
    const page = await lab.open(sheet);
    await page.goTo('B2');
    await lab.goAway();
    await page.until(
      async () => (await page.notices()).includes('The connection is lost'),
      'the message about the connection',
    );
    await page.enter('LAMP ROOM');
    await lab.comeBack();
    await page.until(async () => (await page.notices()) === '', 'the message to go');
    await page.waitForText('B2', 'LAMP ROOM');
    await page.until(async () => (await sheet.cell('Scenes', 1, 1)) === 'LAMP ROOM', 'the text to be saved');
    await sheet.type(2, 1, 'AFTERWARDS');
    await page.waitForText('B3', 'AFTERWARDS');
  });
});
