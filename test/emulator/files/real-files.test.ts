import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../../emulator/files/read-workbook';
import { spreadsheetFrom } from '../../../emulator/store/import-workbook';
import { quoteTitle } from '../../../emulator/values/a1';
import { shownText } from '../../../emulator/values/typed';

/** One workbook, written by openpyxl and by LibreOffice. */
const FILES = ['props-openpyxl.xlsx', 'props-libreoffice.ods'];

function sample(file: string) {
  const workbook = readWorkbook(readFileSync(path.join(__dirname, 'samples', file)), file);
  return { workbook, sheets: spreadsheetFrom(workbook, 0).sheets };
}

describe.each(FILES)('the real file %s', (file) => {
  it('shows what it shows in the program that wrote it', () => {
    const { workbook, sheets } = sample(file);
    const row = sheets[0]?.rows[1]?.slice(0, 9).map((cell) => shownText(cell, workbook.locale));
    expect(workbook.locale).toBe('en_US');
    expect(row).toEqual([
      '12E3',
      'Brass lamp 🪔',
      'Mon 17 May',
      '7:30 AM',
      '$1,250.50',
      '99.90 €',
      '12.5%',
      'Sam Okafor',
      'Sourcing',
    ]);
  });

  it('keeps its borders', () => {
    const line = { style: 'SOLID', color: { red: 0.53333336, green: 0.53333336, blue: 0.53333336 } };
    const borders = sample(file).sheets[0]?.rows[1]?.[0]?.format?.['borders'];
    expect(borders).toMatchObject({ top: line, bottom: line, left: line, right: line });
  });
});

it('writes the titles of tabs in formulas as the API writes them in ranges', () => {
  const { workbook } = sample('props-libreoffice.ods');
  expect(workbook.tabs[0]?.rows[6]?.[4]).toMatchObject({ f: "=SUM('Sam\'\'s list'!B2:B4)" });
  expect(quoteTitle("Sam's list")).toBe("'Sam''s list'");
});
