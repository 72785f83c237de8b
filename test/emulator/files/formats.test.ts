import { patternOfId } from '../../../emulator/files/number-format';
import { readWorkbook } from '../../../emulator/files/read-workbook';
import { writeXlsx } from '../../../emulator/files/write-xlsx';
import { workbookOf } from '../../../emulator/store/export-workbook';
import { spreadsheetFrom } from '../../../emulator/store/import-workbook';
import { workbookSchema } from '../../../emulator/store/workbook-format';
import { kindOfPattern, shownText } from '../../../emulator/values/typed';

const WORKBOOK = workbookSchema.parse({
  spreadsheetId: 'budget0123456789',
  title: 'Budget',
  locale: 'en_GB',
  timeZone: 'Europe/London',
  tabs: [
    {
      title: 'Budget',
      frozenRows: 1,
      rows: [
        ['Item', 'Spent', 'In euros', 'Done', 'Day', 'Due', 'Overtime'],
        ['Lamps', 1250.5, 99.9, 0.125, { d: '2027-05-17' }, { f: '=E2+7', v: 46531 }, { t: '30:15' }],
        ['Rugs', -30, 12, 1, { d: '2027-05-18' }, null, { t: '07:30' }],
        ['How many', 3],
      ],
      numberFormats: { B: 'currency', C: 'currency', E: 'date' },
      looks: [
        { ranges: ['A1:G1'], bold: true, borders: { bottom: 'medium' } },
        { ranges: ['B2:B3'], numberFormat: '"£"#,##0.00;[Red]-"£"#,##0.00' },
        { ranges: ['C2:C3'], numberFormat: '#,##0.00 "€"' },
        { ranges: ['D2:D3'], numberFormat: '0.0%', borders: { top: 'solid #888888', right: 'double' } },
        { ranges: ['E2'], numberFormat: 'ddd d mmm' },
        { ranges: ['F2'], numberFormat: 'dd/mm/yyyy' },
        { ranges: ['B4'], numberFormat: 'General' },
      ],
    },
  ],
});

describe('the number formats and the borders of a workbook', () => {
  it('stay the same in the emulator', () => {
    expect(workbookOf(spreadsheetFrom(WORKBOOK, 0))).toEqual(WORKBOOK);
  });

  it('stay the same in an .xlsx file', () => {
    const { spreadsheetId: _, ...read } = WORKBOOK;
    expect(readWorkbook(writeXlsx(WORKBOOK), 'Budget.xlsx')).toEqual(read);
  });

  it('show what they show in the file', () => {
    const [sheet] = spreadsheetFrom(WORKBOOK, 0).sheets;
    expect(sheet?.rows[1]?.map((cell) => shownText(cell, 'en_GB'))).toEqual([
      'Lamps',
      '£1,250.50',
      '99.90 €',
      '12.5%',
      'Mon 17 May',
      '24/05/2027',
      '30:15',
    ]);
  });

  it('show a day with midnight as such, and it stays a day', () => {
    const tab = {
      title: 'A',
      rows: [[{ d: '2027-05-17' }]],
      looks: [{ ranges: ['A1'], numberFormat: 'yyyy-mm-dd hh:mm' }],
    };
    const book = spreadsheetFrom({ title: 'Days', tabs: [tab] }, 0);
    expect(shownText(book.sheets[0]?.rows[0]?.[0], 'en_US')).toBe('2027-05-17 00:00');
    expect(workbookOf(book).tabs[0]).toMatchObject(tab);
  });

  it('leave a plain number plain in a column of money', () => {
    const [sheet] = spreadsheetFrom(WORKBOOK, 0).sheets;
    expect(shownText(sheet?.rows[3]?.[1], 'en_GB')).toBe('3');
  });

  it('are known by the numbers that every program has for them', () => {
    const own = new Map([[165, '0.0%']]);
    const patterns = [0, 9, 14, 22, 44, 165, 166].map((id) => patternOfId(id, own, 'en_GB'));
    expect(patterns).toEqual([
      undefined,
      '0%',
      'dd/mm/yyyy',
      'dd/mm/yyyy hh:mm',
      '_("£"* #,##0.00_);_("£"* (#,##0.00);_("£"* "-"??_);_(@_)',
      '0.0%',
      undefined,
    ]);
  });

  it.each([
    ['"$"#,##0.00;[Red]-"$"#,##0.00', 'CURRENCY'],
    ['#,##0.00 "€"', 'CURRENCY'],
    ['0.0%', 'PERCENT'],
    ['d-mmm', 'DATE'],
    ['mmm', 'DATE'],
    ['h:mm AM/PM', 'TIME'],
    ['[h]:mm', 'TIME'],
    ['dd/mm/yyyy hh:mm', 'DATE_TIME'],
    ['0" days"', 'NUMBER'],
    ['@', 'TEXT'],
    ['0.00E+00', 'SCIENTIFIC'],
  ])('are of the kind that the API calls so: %s is %s', (pattern, kind) => {
    expect(kindOfPattern(pattern)).toBe(kind);
  });
});
