import { describeInBrowser } from '../support/browser';
import { GridLab, type GridPage } from '../support/grid-page';

const ROWS = [
  ['Scene', 'Set'],
  ['1', 'LIGHTHOUSE'],
  ['2', 'KITCHEN'],
  ['3', 'MARKET'],
  ['4', 'OFFICE'],
];

describeInBrowser('what a person does in the grid', () => {
  let lab: GridLab;
  beforeAll(async () => {
    lab = await GridLab.start();
  }, 120_000);
  afterAll(() => lab.stop());

  /** Opens the menu of a row's number and clicks one of its lines. */
  async function rowMenu(page: GridPage, rowNumber: number, line: string): Promise<void> {
    await page.page.mouse.click(20, page.rowMiddle(rowNumber), { button: 'right' });
    await page.menuLine(line);
  }

  it('enters texts as a person means them, and moves down', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await page.goTo('C2');
    await page.enter('007');
    await page.enter("'007");
    await page.enter('=A2+1');
    await page.enter('£12.50');
    await page.waitForCurrent('C6');
    await page.waitForText('C5', '£12.50');
    expect(await tab.column(2)).toEqual(['', '7', '007', '2', '£12.50']);
    expect(await tab.edited(2, 2)).toBe("'007");
    expect(await tab.edited(3, 2)).toBe('=A2+1');
  });

  it('shows a formula in the editor and its value in the cell', async () => {
    const { tab, page } = await lab.tab([...ROWS, ['=SUM(A2:A5)']]);
    await page.goTo('A6');
    await page.press('F2');
    await page.page.keyboard.type('*2');
    await page.press('Enter');
    await page.waitForText('A6', '20');
    expect(await tab.edited(5, 0)).toBe('=SUM(A2:A5)*2');
    await page.goTo('A2');
    await page.enter('5');
    await page.waitForText('A6', '28');
  });

  it('sends nothing when an editor is opened and closed again', async () => {
    const { tab, page } = await lab.tab(ROWS);
    const { revision } = await page.book.snapshot();
    await page.goTo('B3');
    await page.press('F2', 'Enter');
    await page.waitForCurrent('B4');
    await page.press('Delete');
    await page.waitForText('B4', '');
    expect((await page.book.snapshot()).revision).toBe(revision + 1);
    expect(await tab.cell(2, 1)).toBe('KITCHEN');
  });

  it('empties the selected cells with Delete', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await page.goTo('A2:B3');
    await page.press('Delete');
    await page.waitForText('B3', '');
    expect(await tab.column(1)).toEqual(['Set', '', '', 'MARKET', 'OFFICE']);
    expect(await tab.column(0)).toEqual(['Scene', '', '', '3', '4']);
  });

  it('inserts and deletes rows from the menu of a row', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await rowMenu(page, 3, 'rows above');
    await page.waitForText('B4', 'KITCHEN');
    expect(await tab.column(1)).toEqual(['Set', 'LIGHTHOUSE', '', 'KITCHEN', 'MARKET', 'OFFICE']);
    await rowMenu(page, 2, 'Delete Selected Row');
    await page.waitForText('B3', 'KITCHEN');
    expect(await tab.column(1)).toEqual(['Set', '', 'KITCHEN', 'MARKET', 'OFFICE']);
  });

  it('moves a row that is dragged by its number', async () => {
    const { tab, page } = await lab.tab(ROWS);
    const { mouse } = page.page;
    await mouse.click(20, page.rowMiddle(2));
    await page.until(async () => (await page.currentCell()) === 'A2', 'the row to be selected');
    await mouse.move(20, page.rowMiddle(2));
    await mouse.down();
    await mouse.move(20, page.rowMiddle(3), { steps: 5 });
    await mouse.move(20, page.rowMiddle(4) + 9, { steps: 5 });
    await mouse.up();
    await page.waitForText('B4', 'LIGHTHOUSE');
    expect(await tab.column(1)).toEqual(['Set', 'KITCHEN', 'MARKET', 'LIGHTHOUSE', 'OFFICE']);
  });

  it('inserts columns from the menu of a column', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await page.page.mouse.click(196, 128, { button: 'right' });
    await page.menuLine('cols left');
    await page.waitForText('C2', 'LIGHTHOUSE');
    expect(await tab.column(1)).toEqual([]);
  });

  it('sorts a range from the menu', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await page.goTo('A2:B5');
    await page.page.mouse.click(100, page.rowMiddle(3), { button: 'right' });
    await page.page.getByText('Sort', { exact: true }).filter({ visible: true }).last().hover();
    await page.menuLine('Descending');
    await page.waitForText('B2', 'OFFICE');
    expect(await tab.column(1)).toEqual(['Set', 'OFFICE', 'MARKET', 'KITCHEN', 'LIGHTHOUSE']);
  });

  it('copies a formula so that it follows its new place', async () => {
    const { tab, page } = await lab.tab([
      ['1', '10', '=A1+B1'],
      ['2', '20'],
      ['3', '30'],
    ]);
    await page.goTo('C1');
    await page.press('Control+c');
    await page.goTo('C2:C3');
    await page.press('Control+v');
    await page.waitForText('C3', '33');
    expect([await tab.edited(1, 2), await tab.edited(2, 2)]).toEqual(['=A2+B2', '=A3+B3']);
  });

  it('moves cells that are cut and pasted', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await page.goTo('A2:B2');
    await page.press('Control+x');
    await page.goTo('A8');
    await page.press('Control+v');
    await page.waitForText('B8', 'LIGHTHOUSE');
    expect(await tab.column(1)).toEqual(['Set', '', 'KITCHEN', 'MARKET', 'OFFICE', '', '', 'LIGHTHOUSE']);
  });

  it('pastes a table from elsewhere, with line breaks in its cells', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await page.page.evaluate(`navigator.clipboard.writeText('7\\tPIER\\n8\\t"LAMP\\nROOM"')`);
    await page.goTo('A6');
    await page.press('Control+v');
    await page.waitForText('A7', '8');
    expect([await tab.cell(5, 1), await tab.cell(6, 1), await tab.cell(5, 0)]).toEqual(['PIER', 'LAMP\nROOM', '7']);
  });

  it('ticks a checkbox and picks from a dropdown', async () => {
    const { tab, page } = await lab.tab([
      ['Done', 'Status'],
      ['', ''],
    ]);
    const list = {
      type: 'ONE_OF_LIST',
      values: ['Needed', 'Signed'].map((userEnteredValue) => ({ userEnteredValue })),
    };
    await tab.change(
      {
        setDataValidation: {
          range: tab.range(1, 2, 0, 1),
          rule: { condition: { type: 'BOOLEAN' }, strict: true, showCustomUi: true },
        },
      },
      {
        setDataValidation: {
          range: tab.range(1, 2, 1, 2),
          rule: { condition: list, strict: true, showCustomUi: true },
        },
      },
    );
    await page.waitForText('A2', 'FALSE');
    await page.page.mouse.click(96, page.rowMiddle(2));
    await page.waitForText('A2', 'TRUE');
    await page.page.mouse.click(234, page.rowMiddle(2));
    await page.menuLine('Signed');
    await page.waitForText('B2', 'Signed');
    await page.press('Escape');
    await page.goTo('B2');
    await page.enter('Nonsense');
    await page.until(async () => (await page.notices()).includes('only the choices of its list'), 'a message');
    expect(await tab.cell(1, 1)).toBe('Signed');
  });

  it('makes a text bold with Ctrl+B and keeps the rest of its look', async () => {
    const { tab, page } = await lab.tab(ROWS);
    const cell = { userEnteredFormat: { textFormat: { italic: true }, backgroundColor: { red: 1 } } };
    await tab.change({ repeatCell: { range: tab.range(1, 2, 1, 2), cell, fields: 'userEnteredFormat' } });
    await page.goTo('B2');
    await page.press('Control+b');
    await page.until(async () => JSON.stringify(await tab.format(1, 1)).includes('"bold":true'), 'the cell to be bold');
    expect(await tab.format(1, 1)).toMatchObject({
      textFormat: { bold: true, italic: true },
      backgroundColor: { red: 1 },
    });
  });

  it('asks before it changes a protected cell', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await tab.change({ addProtectedRange: { protectedRange: { range: tab.range(0, 10, 1, 2), warningOnly: true } } });
    await page.until(async () => (await tab.data()).protectedRanges.length === 1, 'the protection');
    await page.goTo('B2');
    await page.enter('PIER');
    await page.page.getByRole('button', { name: 'Cancel' }).click();
    await page.goTo('B3');
    await page.enter('LAMP ROOM');
    await page.page.getByRole('button', { name: 'Change it' }).click();
    await page.waitForText('B3', 'LAMP ROOM');
    expect(await tab.column(1)).toEqual(['Set', 'LIGHTHOUSE', 'LAMP ROOM', 'MARKET', 'OFFICE']);
  });

  it('undoes and redoes its own changes only, wherever the cells are now', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await page.goTo('B2');
    await page.enter('LAMP ROOM');
    await page.waitForText('B2', 'LAMP ROOM');
    await tab.change({ insertDimension: { range: tab.span('ROWS', 0, 1) } }, tab.text(3, 1, 'PIER'));
    await page.waitForText('B4', 'PIER');
    await page.press('Control+z');
    await page.waitForText('B3', 'LIGHTHOUSE');
    expect(await tab.column(1)).toEqual(['', 'Set', 'LIGHTHOUSE', 'PIER', 'MARKET', 'OFFICE']);
    await page.press('Control+y');
    await page.waitForText('B3', 'LAMP ROOM');
  });

  it('adds, renames and deletes tabs', async () => {
    const { page } = await lab.tab(ROWS);
    const before = await page.tabTitles();
    await page.page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await page.until(async () => (await page.tabTitles()).length === before.length + 1, 'a new tab');
    const added = (await page.tabTitles()).find((title) => !before.includes(title)) ?? '';
    expect(await page.currentTab()).toBe(added);
    await page.page.getByRole('tab', { name: added, exact: true }).click({ button: 'right' });
    await page.menuLine('Rename');
    const title = page.page.locator('[role=tab] [contenteditable=true]:focus');
    await page.until(async () => (await title.count()) === 1, 'the title to take what is typed');
    await page.press('Control+a');
    await page.page.keyboard.type('Payments');
    await page.press('Enter');
    await page.until(
      async () => (await page.book.snapshot()).sheets.some((sheet) => sheet.title === 'Payments'),
      'the new name',
    );
    await page.page.getByRole('tab', { name: 'Payments', exact: true }).click({ button: 'right' });
    await page.menuLine('Delete');
    await page.confirm();
    await page.until(async () => (await page.tabTitles()).join() === before.join(), 'the tab to go');
  });

  it('hides the rows that a filter hides', async () => {
    const { tab, page } = await lab.tab(ROWS);
    await tab.change({
      setBasicFilter: { filter: { range: tab.range(0, 5, 0, 2), criteria: { 1: { hiddenValues: ['MARKET'] } } } },
    });
    await page.until(async () => (await tab.data()).filter !== null, 'the filter');
    await page.goTo('A1');
    await page.press('ArrowDown', 'ArrowDown', 'ArrowDown');
    await page.waitForCurrent('A5');
    await tab.change({ clearBasicFilter: { sheetId: tab.sheetId } });
    await page.until(async () => {
      await page.goTo('A5');
      await page.press('ArrowUp');
      return (await page.currentCell()) === 'A4';
    }, 'the hidden row to come back');
  });
});
