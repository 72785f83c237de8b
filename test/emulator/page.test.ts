import { describeInBrowser } from '../support/browser';
import { GridLab } from '../support/grid-page';

const SCENES = [
  ['Scene', 'Set', 'Pages', 'Eighths'],
  [1, 'LIGHTHOUSE', 0.5, { f: '=C2*8' }],
  [2, 'QUILL KITCHEN', 1, { f: '=C3*8' }],
  [3, 'FISH MARKET', 0.625, { f: '=C4*8' }],
  [4, 'TICKET OFFICE', 1.125, { f: '=C5*8' }],
];

describeInBrowser('the page of a spreadsheet', () => {
  let lab: GridLab;
  beforeAll(async () => {
    lab = await GridLab.start();
  }, 120_000);
  afterEach(() => lab.closePages());
  afterAll(() => lab.stop());

  it('shows the name, every tab and the cells, and asks nothing of any other server', async () => {
    const book = await lab.import({ Scenes: SCENES, Cast: [['Role'], ['IDA']] });
    const page = await lab.open(book);
    await page.waitForText('B2', 'LIGHTHOUSE');
    expect(await page.textOf('D4')).toBe('5');
    expect(await page.page.getByLabel('Name of the spreadsheet').inputValue()).toBe('Production book');
    expect(await page.page.title()).toBe('Production book');
    expect(await page.tabTitles()).toEqual(['Scenes', 'Cast']);
    await page.showTab('Cast');
    await page.waitForText('A2', 'IDA');
    expect(page.outsideRequests).toEqual([]);
    expect(page.errors).toEqual([]);
  });

  it('opens the tab and the row that a link names', async () => {
    const book = await lab.import({ Scenes: SCENES, Cast: [['Role'], ['IDA'], ['ROSA']] });
    const page = await lab.open(book, '#gid=1017&range=A3');
    await page.waitForCurrent('A3');
    expect(await page.currentTab()).toBe('Cast');
    await page.enter('MARGIT');
    await page.until(async () => (await book.tab(1017).cell(2, 0)) === 'MARGIT', 'the text in the linked cell');
  });

  it('leads from a link in a cell to another tab and row', async () => {
    const book = await lab.import({
      Board: [[{ f: '=HYPERLINK("#gid=1017&range=A3","Rosa")' }]],
      Cast: [['Role'], ['IDA'], ['ROSA']],
    });
    const page = await lab.open(book);
    await page.goTo('A1');
    await page.page.getByRole('link', { name: 'Go there' }).click();
    await page.waitForCurrent('A3');
    expect(await page.currentTab()).toBe('Cast');
  });

  it('can be read and changed without seeing the canvas', async () => {
    const book = await lab.import({ Scenes: SCENES });
    const { page, ...rest } = await lab.open(book);
    expect(rest.errors).toEqual([]);
    await page.getByLabel('Go to cell').fill('D3');
    await page.getByRole('button', { name: 'Go' }).press('Enter');
    await page.getByText('D3: 8.').waitFor({ state: 'attached' });
    expect(await page.getByLabel('Content of the cell').inputValue()).toBe('=C3*8');
    await page.getByLabel('Content of the cell').fill('=C3*80');
    await page.getByLabel('Content of the cell').press('Enter');
    await page.getByText('D3: 80.').waitFor({ state: 'attached' });
    expect(await book.tab(0).cell(2, 3)).toBe('80');
    expect(await page.getByRole('columnheader', { name: 'D', exact: true }).count()).toBe(1);
  });

  it('shows a sheet of 10,000 rows and 12 columns in a few seconds', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => (column % 3 === 0 ? row : `row ${row}, ${column}`)),
    );
    const book = await lab.import({ Big: rows });
    const from = Date.now();
    const page = await lab.open(book);
    await page.waitForText('B2', 'row 1, 1');
    expect(Date.now() - from).toBeLessThan(25_000);
    await page.goTo('B9999');
    await page.waitForText('B9999', 'row 9998, 1');
  });

  it('renames the spreadsheet from its title bar', async () => {
    const book = await lab.import({ Scenes: SCENES });
    const page = await lab.open(book);
    const name = page.page.getByLabel('Name of the spreadsheet');
    await name.fill('The last ferry');
    await name.press('Enter');
    await page.until(async () => (await page.page.title()) === 'The last ferry', 'the new name');
    expect((await book.snapshot()).title).toBe('The last ferry');
  });

  it('says so when there is no such spreadsheet', async () => {
    const response = await fetch(`${lab.url}/spreadsheets/d/nothing/edit`);
    expect(response.status).toBe(404);
  });
});
