import { workbookOfJson } from '../../../activities/sheets/workbook-of-json';

const file = (rows: unknown[][], more: object = {}, locale = 'en_US'): unknown => ({
  title: 'North Pier',
  locale,
  timeZone: 'Europe/London',
  tabs: [{ title: 'Props', rows, ...more }],
});

describe('a workbook in a file', () => {
  it('becomes rows as a spreadsheet would give them, with what people see beside', () => {
    const [tab] = workbookOfJson(file([['Lantern', 2, true, null, { f: '=B1*2', v: 4 }]])).tabs;
    expect(tab?.rows).toEqual([['Lantern', 2, true, null, 4]]);
    expect(tab?.shown).toEqual([['Lantern', '2', 'TRUE', '', '4']]);
  });

  it('keeps text that looks like a number as text', () => {
    const [tab] = workbookOfJson(file([['007', '12E3', '9-12', '2/8']])).tabs;
    expect(tab?.rows).toEqual([['007', '12E3', '9-12', '2/8']]);
  });

  it('turns real dates into serial numbers and shows them in the order of the locale', () => {
    const american = workbookOfJson(file([[{ d: '2027-03-15' }]])).tabs[0];
    expect(american?.rows).toEqual([[46461]]);
    expect(american?.shown).toEqual([['3/15/2027']]);
    expect(american?.dateColumns).toEqual([0]);
    expect(workbookOfJson(file([[{ d: '2027-03-15' }]], {}, 'en_GB')).tabs[0]?.shown).toEqual([['15/03/2027']]);
    expect(workbookOfJson(file([[{ d: '2027-03-15' }]], {}, 'de_DE')).tabs[0]?.shown).toEqual([['15.03.2027']]);
  });

  it('turns real times into parts of a day', () => {
    const [tab] = workbookOfJson(file([[{ t: '06:00' }]])).tabs;
    expect(tab?.rows).toEqual([[0.25]]);
    expect(tab?.shown).toEqual([['06:00']]);
  });

  it('takes a day with its time, and a formula that nobody has computed', () => {
    const [tab] = workbookOfJson(file([[{ d: '2027-03-15', t: '18:00' }, { f: '=A1' }]], {}, 'en_GB')).tabs;
    expect(tab?.rows).toEqual([[46461.75, null]]);
    expect(tab?.shown).toEqual([['15/03/2027 18:00', '']]);
  });

  it('knows merges, hidden columns and formats by their letters', () => {
    const [tab] = workbookOfJson(
      file([['a', 5]], { merges: [[0, 0, 0, 1]], hiddenColumns: ['B'], numberFormats: { B: 'currency' } }),
    ).tabs;
    expect(tab).toMatchObject({ merges: [[0, 0, 0, 1]], hiddenColumns: [1], dateColumns: [] });
    expect(tab?.shown[0]?.[1]).toBe('$5.00');
  });

  it('says where a file is no workbook', () => {
    expect(() => workbookOfJson({ title: 'x', tabs: [{ title: 'Props', rows: [[{ z: 1 }]] }] })).toThrow(/tabs/);
  });
});
