import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../../emulator/files/read-workbook';
import { validationsXml } from '../../../emulator/files/dropdowns';
import { writeXlsx } from '../../../emulator/files/write-xlsx';
import { workbookOf } from '../../../emulator/store/export-workbook';
import { workbookSchema } from '../../../emulator/store/workbook-format';
import { spreadsheetFrom } from '../../../emulator/store/import-workbook';
import { quoteTitle } from '../../../emulator/values/a1';
import { shownText } from '../../../emulator/values/typed';

function missing(): never {
  throw new Error('There is no tab.');
}

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

describe.each(FILES)('what a workbook has beside its cells, in %s', (file) => {
  it('is read, and stays the same in the emulator and in an .xlsx file', () => {
    const { workbook } = sample(file);
    expect(workbook).toMatchObject({
      namedRanges: { Budget_all: "'Sam''s list'!B2:B4" },
      tabs: [{ filter: 'A1:L4', links: { K2: 'https://example.com/board' } }, {}, {}, {}],
    });
    const { spreadsheetId: _, ...exported } = workbookOf(spreadsheetFrom(workbook, 0));
    expect(exported).toMatchObject({ namedRanges: workbook.namedRanges, tabs: [{ filter: 'A1:L4' }, {}, {}, {}] });
    expect(readWorkbook(writeXlsx(exported), file.replace('.ods', '.xlsx'))).toEqual(exported);
  });
});

it('writes where the words of a dropdown are so that Excel looks for them there from every cell', () => {
  const tab = { title: 'Props', rows: [['Status']], dropdowns: [{ range: 'A2:A9', from: "'My lists'!A1:A3" }] };
  const xml = validationsXml(workbookSchema.parse({ title: 'x', tabs: [tab] }).tabs[0] ?? missing());
  expect(xml).toContain("<formula1>'My lists'!$A$1:$A$3</formula1>");
});

it('writes the titles of tabs in formulas as the API writes them in ranges', () => {
  const { workbook } = sample('props-libreoffice.ods');
  expect(workbook.tabs[0]?.rows[6]?.[4]).toMatchObject({ f: "=SUM('Sam''s list'!B2:B4)" });
  expect(quoteTitle("Sam's list")).toBe("'Sam''s list'");
});

it('lets what points to a tab find it where Excel takes another name for it', () => {
  const workbook = workbookSchema.parse({
    title: 'Ferry',
    tabs: [
      {
        title: 'Top',
        rows: [[{ f: "=SUM('Cast / Crew'!A1:A2)&\"'Cast / Crew'!\"", v: 3 }]],
        dropdowns: [{ range: 'B1', from: "'Cast / Crew'!A1:A2" }],
      },
      { title: 'Cast / Crew', rows: [[1], [2]] },
    ],
    namedRanges: { Heads: "'Cast / Crew'!A1:A2" },
  });
  expect(readWorkbook(writeXlsx(workbook), 'Ferry.xlsx')).toMatchObject({
    tabs: [
      {
        rows: [[{ f: "=SUM('Cast - Crew'!A1:A2)&\"'Cast / Crew'!\"", v: 3 }]],
        dropdowns: [{ range: 'B1', from: "'Cast - Crew'!A1:A2" }],
      },
      { title: 'Cast - Crew' },
    ],
    namedRanges: { Heads: "'Cast - Crew'!A1:A2" },
  });
});
