import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB, read, utils, write, type CellObject, type WorkBook } from '@e965/xlsx';
import { readWorkbook } from '../../../emulator/files/read-workbook';
import { writeXlsx } from '../../../emulator/files/write-xlsx';
import { workbookOf } from '../../../emulator/store/export-workbook';
import { spreadsheetFrom } from '../../../emulator/store/import-workbook';
import { workbookSchema, type Workbook } from '../../../emulator/store/workbook-format';
import { TestBook } from '../in-memory';

const DEMO = readWorkbook(readFileSync(join(__dirname, '../../../demo/workbook.json')), 'workbook.json');

/** A workbook without the blanks at the ends of its rows, and without widths, which Excel counts in letters. */
function plain(workbook: Workbook): unknown {
  const { spreadsheetId: _id, ...rest } = workbook;
  const tabs = workbook.tabs.map(({ columnWidths: _widths, numberFormats: _formats, ...tab }) => ({
    ...tab,
    rows: withoutBlankEnd(
      tab.rows.map((row) =>
        withoutBlankEnd(
          row.map((cell) => (cell === '' ? null : cell)),
          (cell) => cell === null,
        ),
      ),
      (row) => row.length === 0,
    ),
  }));
  return { ...rest, tabs };
}

function withoutBlankEnd<T>(items: readonly T[], isBlank: (item: T) => boolean): T[] {
  return items.slice(0, items.findLastIndex((item) => !isBlank(item)) + 1);
}

const SMALL = workbookSchema.parse({
  title: 'Night Ferry',
  locale: 'de_DE',
  timeZone: 'Europe/Berlin',
  tabs: [
    {
      title: 'Props & Set',
      frozenRows: 2,
      frozenColumns: 1,
      rows: [
        ['PROPS', null, null, null, null, null],
        ['Prop', 'Cost', 'Needed', 'Paid', 'Twice', 'Call'],
        ['007', 3, { d: '2027-03-01' }, true, { f: '=B3*2', v: 6 }, { t: '07:30' }],
        ['12E3', 12.5, { d: '2027-03-02', t: '18:15' }, false, { f: '=ARRAYFORMULA(B3:B4&"<")', v: '3<' }, null],
      ],
      merges: [[0, 0, 0, 5]],
      checkboxColumns: [3],
      numberFormats: { B: 'currency', C: 'date' },
      columnWidths: { A: 220, C: 90 },
      hiddenColumns: ['E'],
      hiddenRows: [4],
      dropdowns: [
        { range: 'A3:A4', words: ['007', 'R&D "one"'] },
        { range: 'F3:F4', from: 'Lists!A1:A2' },
      ],
      notes: { A3: 'Ask Sam <today> & again', H9: 'Nothing here yet' },
    },
    { title: 'Lists', hidden: true, frozenColumns: 2, rows: [['ready'], ['needed']] },
  ],
});

describe('.xlsx files', () => {
  it('holds the demo as it was written down', () => {
    expect(plain(readWorkbook(writeXlsx(DEMO), 'demo.xlsx'))).toEqual(plain(DEMO));
  });

  it('keeps formulas, dates, money, merges, what is hidden or frozen, widths and dropdowns', () => {
    expect(readWorkbook(writeXlsx(SMALL), 'small.xlsx')).toEqual({
      ...SMALL,
      tabs: SMALL.tabs.map((tab) => ({ ...tab, rows: tab.rows.map((row) => withoutBlankEnd(row, (c) => c === null)) })),
    });
  });

  it('keeps a tab that is empty, and a note at a cell beyond all others', () => {
    const tabs = [
      { title: 'Props', rows: [['Prop']], notes: { D9: 'Nothing yet' } },
      { title: 'Empty', rows: [] },
    ];
    const again = readWorkbook(writeXlsx(workbookSchema.parse({ title: 'Ferry', tabs })), 'ferry.xlsx');
    expect(again).toMatchObject({ tabs });
  });

  it('keeps how cells look through the emulator, and cells that are blank but coloured', () => {
    const looks = [
      { ranges: ['A1:B1'], bold: true, color: '#ffffff', background: '#1f4e79', align: 'center' },
      { ranges: ['A2'], italic: true, underline: true, wrap: true },
      { ranges: ['B2'], strikethrough: true },
      { ranges: ['D4:E5'], background: '#ffff00' },
    ];
    const rows = [
      ['Prop', 'Needed'],
      ['Oar', { d: '2027-03-01' }],
    ];
    const input = workbookSchema.parse({ title: 'Ferry', tabs: [{ title: 'Props', rows, looks }] });
    const [tab] = readWorkbook(writeXlsx(workbookOf(spreadsheetFrom(input, 0))), 'ferry.xlsx').tabs;
    expect(tab?.looks).toEqual(looks);
    expect(tab?.rows.slice(0, 2)).toEqual(rows);
    const head = spreadsheetFrom(input, 0).sheets[0]?.rows[0]?.[0]?.format;
    expect(head).toMatchObject({ textFormat: { bold: true }, horizontalAlignment: 'CENTER' });
    expect(head?.['backgroundColor']).toEqual({ red: 0.12156863, green: 0.30588236, blue: 0.47450981 });
  });

  it('goes through the emulator without loss', () => {
    const book = spreadsheetFrom(readWorkbook(writeXlsx(SMALL), 'small.xlsx'), 0);
    expect(plain(readWorkbook(writeXlsx(workbookOf(book)), 'again.xlsx'))).toEqual(plain(SMALL));
  });

  it('takes the title and the zone from elsewhere where the file has none, and the locale from its formats', () => {
    const bytes = made('xlsx', [[day(46_000, 'dd/mm/yyyy'), { t: 'n', v: 3, z: '[$£-809]#,##0' }]]);
    expect(readWorkbook(bytes, '/home/sam/Night Ferry.xlsx', 'Europe/London')).toMatchObject({
      title: 'Night Ferry',
      locale: 'en_GB',
      timeZone: 'Europe/London',
      tabs: [{ numberFormats: { A: 'date', B: 'currency' } }],
    });
  });

  it('reads a function of Google that Excel lacks as Google wrote it, and leaves room for what it fills', () => {
    const [tab] = readWorkbook(
      made('xlsx', [
        [{ t: 's', v: 'oar', f: 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(B1:B2,""select B"")"),"oar")' }, text('oar')],
        [{ t: 's', v: 'sail', f: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"sail")' }, text('sail')],
      ]),
      'x.xlsx',
    ).tabs;
    expect(tab?.rows).toEqual([
      [{ f: '=QUERY(B1:B2,"select B")', v: 'oar' }, 'oar'],
      [null, 'sail'],
    ]);
  });

  it.each([
    ['=COUNTA(A2:A)+SUM(Lists!$B$3:$C)', 'COUNTA(A2:A1048576)+SUM(Lists!$B$3:$C1048576)'],
    ['=SUM(\'A1:A\'!B2:B)&"A2:A"', 'SUM(\'A1:A\'!B2:B1048576)&"A2:A"'],
    ['=TEXTJOIN("IFS(",TRUE,A2:A3)', '_xlfn.TEXTJOIN("IFS(",TRUE,A2:A3)'],
    ['=IF(ISNA(A2),ifs(A2>1,2),SUM({1,2;-3,"x"}))', 'IF(ISNA(A2),_xlfn.ifs(A2>1,2),SUM({1,2;-3,"x"}))'],
    ['=QUERY(A2:A,"select A")', 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A2:A,""select A"")"),"oar")'],
    ['=SUM({A2:A3;B2})', 'IFERROR(__xludf.DUMMYFUNCTION("SUM({A2:A3;B2})"),"oar")'],
    ['=ARRAYFORMULA(SPLIT(A2:A,","))', 'IFERROR(__xludf.DUMMYFUNCTION("ARRAYFORMULA(SPLIT(A2:A,"",""))"),"oar")'],
  ])('writes %s as Excel reads it, and reads it as it was', (formula, written) => {
    const rows = [[{ f: formula, v: 'oar' }]];
    const bytes = writeXlsx(workbookSchema.parse({ title: 'Ferry', tabs: [{ title: 'Props', rows }] }));
    expect(read(bytes, { xlfn: true }).Sheets['Props']?.['A1']).toMatchObject({ f: written });
    expect(readWorkbook(bytes, 'ferry.xlsx').tabs[0]?.rows).toEqual(rows);
  });

  it('parts a formula that Excel lacks where Excel takes no longer text', () => {
    const f = `=SPLIT("${'a""b,'.repeat(120)}",",")`;
    const bytes = writeXlsx(
      workbookSchema.parse({ title: 'Ferry', tabs: [{ title: 'Props', rows: [[{ f, v: 7 }]] }] }),
    );
    const texts = String(read(bytes).Sheets['Props']?.['A1']?.f).match(/"(?:[^"]|"")*"/g) ?? [];
    expect(texts.map((part) => part.slice(1, -1).replace(/""/g, '"').length)).toEqual([255, 255, f.length - 511]);
    expect(readWorkbook(bytes, 'ferry.xlsx').tabs[0]?.rows).toEqual([[{ f, v: 7 }]]);
  });

  it('leaves a formula blank that was never computed, until the emulator computes it', () => {
    const rows = [['oar', { f: '=LEN(A1)' }, { f: '=QUERY(A1:A1,"select A")' }, { f: '=LEN(A1)', v: 3 }]];
    const bytes = writeXlsx(workbookSchema.parse({ title: 'Ferry', tabs: [{ title: 'Props', rows }] }));
    const workbook = readWorkbook(bytes, 'ferry.xlsx');
    expect(workbook.tabs[0]?.rows).toEqual(rows);
    const book = new TestBook({ Props: [] });
    const { spreadsheetId } = book.store.create(spreadsheetFrom(workbook, 0));
    expect(workbookOf(book.store.get(spreadsheetId)).tabs[0]?.rows).toEqual([
      ['oar', { f: '=LEN(A1)', v: 3 }, { f: '=QUERY(A1:A1,"select A")', v: '' }, { f: '=LEN(A1)', v: 3 }],
    ]);
    book.close();
  });

  it('reads a true and a false as such that LibreOffice has saved as formulas', () => {
    const rows = [
      ['Oar', { f: '=TRUE()', v: true }],
      ['Rope', { f: '=FALSE()', v: 0 }],
      ['Net', { f: '=NOT(TRUE())', v: false }],
    ];
    const bytes = writeXlsx(workbookSchema.parse({ title: 'Ferry', tabs: [{ title: 'Props', rows }] }));
    const [tab] = readWorkbook(bytes, 'ferry.xlsx').tabs;
    expect(tab?.rows).toEqual([
      ['Oar', true],
      ['Rope', false],
      ['Net', { f: '=NOT(TRUE())', v: false }],
    ]);
    expect(tab?.checkboxColumns).toEqual([1]);
  });

  it('keeps dropdowns whose words stand on another tab, in a whole column, or in a range with a name', () => {
    const workbook = workbookSchema.parse({ title: 'Ferry', tabs: [{ title: 'Props', rows: [['Oar']] }] });
    const bytes = edited(writeXlsx(workbook), {
      'xl/workbook.xml': (xml) =>
        xml.replace(
          '</sheets>',
          '</sheets><definedNames><definedName name="Statuses">Lists!$B$2:$B$9</definedName></definedNames>',
        ),
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace(
          '</sheetData>',
          `</sheetData><dataValidations count="3">
          <dataValidation type="list" sqref="A2:A9 C2"><formula1>statuses</formula1></dataValidation>
          <dataValidation type="list" sqref="B2"><formula1>$D:$D</formula1></dataValidation>
          <dataValidation type="list" sqref="E2"><formula1>INDIRECT("x")</formula1></dataValidation></dataValidations>
          <extLst><ext xmlns:x14="x14"><x14:dataValidations xmlns:xm="xm" count="1"><x14:dataValidation type="list">
          <x14:formula1><xm:f>'Old lists'!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>D2:D40</xm:sqref>
          </x14:dataValidation></x14:dataValidations></ext></extLst>`,
        ),
    });
    expect(readWorkbook(bytes, 'ferry.xlsx').tabs[0]?.dropdowns).toEqual([
      { range: 'A2:A9', from: 'Lists!B2:B9' },
      { range: 'C2', from: 'Lists!B2:B9' },
      { range: 'B2', from: 'D:D' },
      { range: 'D2:D40', from: "'Old lists'!A1:A5" },
    ]);
  });

  it('may have macros, which are left where they are', () => {
    const macros = { ...bookOf([[text('Oar')]]), vbaraw: Buffer.from('Sub Auto_Open()') };
    const bytes = buffer(write(macros, { type: 'buffer', bookType: 'xlsm' }));
    expect(readWorkbook(bytes, 'rates.xlsm').tabs).toMatchObject([{ title: 'Tab', rows: [['Oar']] }]);
  });

  it('counts days from 1904 where the file does', () => {
    const book = bookOf([[day(1, 'yyyy-mm-dd')]]);
    const bytes = buffer(
      write({ ...book, Workbook: { WBProps: { date1904: true } } }, { type: 'buffer', bookType: 'xlsx' }),
    );
    expect(readWorkbook(bytes, 'mac.xlsx').tabs[0]?.rows).toEqual([[{ d: '1904-01-02' }]]);
  });
});

describe('.ods files', () => {
  it('is read with its formulas, dates, times, checkboxes and merges', () => {
    const cells = [
      [text('Props'), text('Needed'), text('Paid')],
      [text('007'), day(46_000, 'dd/mm/yyyy'), { t: 'b', v: true } as const],
      [{ t: 'n', v: 4, f: 'LEN(A2)+1' } as const, day(0.3125, 'hh:mm')],
      [text('END')],
    ];
    const book = bookOf(cells);
    const [sheet] = Object.values(book.Sheets);
    if (sheet) sheet['!merges'] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 2 } }];
    const [tab] = readWorkbook(buffer(write(book, { type: 'buffer', bookType: 'ods' })), 'x.ods').tabs;
    expect(tab).toMatchObject({
      title: 'Tab',
      rows: [
        ['Props', 'Needed', 'Paid'],
        ['007', { d: '2025-12-09' }, true],
        [{ f: '=LEN(A2)+1', v: 4 }, { t: '07:30' }],
        ['END'],
      ],
      merges: [[3, 0, 3, 2]],
      checkboxColumns: [2],
    });
  });
});

describe('.ods files as LibreOffice writes them', () => {
  const NAMESPACES = ['office', 'table', 'text', 'style', 'config']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const cell = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const note = (...lines: string[]) =>
    `<office:annotation><dc:creator>Sam</dc:creator><dc:date>2027-03-01T00:00:00</dc:date>${lines.map((line) => `<text:p>${line}</text:p>`).join('')}</office:annotation>`;
  const noted = (value: string, ...lines: string[]) =>
    `<table:table-cell office:value-type="string">${note(...lines)}<text:p>${value}</text:p></table:table-cell>`;
  const content = `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles>
    <style:style style:name="co1" style:family="table-column"><style:table-column-properties style:column-width="5.08cm"/></style:style>
    <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
    <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
    </office:automatic-styles><office:body><office:spreadsheet>
    <table:table table:name="Props &amp; Set" table:style-name="ta1">
    <table:table-column table:style-name="co1" table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
    <table:table-row>${noted('Prop', 'Ask Sam', 'or &lt;Kit&gt;')}${cell('Status')}${cell('Key')}</table:table-row>
    <table:table-row table:visibility="filter">${cell('lantern')}${cell('ready')}<table:table-cell>${note('Nothing here yet')}</table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="3"/></table:table-row>
    </table:table>
    <table:table table:name="Old" table:style-name="ta2"><table:table-row>${cell('x')}</table:table-row></table:table>
    </office:spreadsheet></office:body></office:document-content>`;
  const settings = `<?xml version="1.0"?><office:document-settings ${NAMESPACES}><config:config-item-map-named config:name="Tables">
    <config:config-item-map-entry config:name="Props &amp; Set">
    <config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>
    <config:config-item config:name="VerticalSplitPosition" config:type="int">1</config:config-item>
    </config:config-item-map-entry></config:config-item-map-named></office:document-settings>`;

  it('keeps widths, notes, what is hidden and what is frozen', () => {
    const archive: object = CFB.utils.cfb_new();
    const add = (name: string, xml: string) => CFB.utils.cfb_add(archive, `/${name}`, Buffer.from(xml));
    add('mimetype', 'application/vnd.oasis.opendocument.spreadsheet');
    add('content.xml', content);
    add('styles.xml', `<office:document-styles ${NAMESPACES}/>`);
    add('settings.xml', settings);
    add(
      'META-INF/manifest.xml',
      '<manifest:manifest><manifest:file-entry manifest:full-path="/"/></manifest:manifest>',
    );
    const bytes = buffer(CFB.write(archive, { fileType: 'zip', type: 'buffer' }));
    expect(readWorkbook(bytes, 'x.ods').tabs).toMatchObject([
      {
        title: 'Props & Set',
        hidden: false,
        frozenRows: 1,
        rows: [
          ['Prop', 'Status', 'Key'],
          ['lantern', 'ready'],
        ],
        columnWidths: { A: 192, B: 192 },
        hiddenColumns: ['C'],
        hiddenRows: [2],
        notes: { A1: 'Ask Sam\nor <Kit>', C2: 'Nothing here yet' },
      },
      { title: 'Old', hidden: true },
    ]);
  });
});

describe('.csv files', () => {
  const rowsOf = (bytes: Buffer) => readWorkbook(bytes, 'a/Props list.csv').tabs[0]?.rows;

  it.each([
    ['ID;Name\n1;Lamp', [['ID', 'Name'], [1, 'Lamp']]], // prettier-ignore
    ['TABLE,Seats\n1,8', [['TABLE', 'Seats'], [1, 8]]], // prettier-ignore
    ['<none>,Lamp', [['<none>', 'Lamp']]],
    ['sep=|\na,b|c', [['a,b', 'c']]],
    ['"a ""b"", c","d\r\ne"\r\n5" nail,f"g"\r\n', [['a "b", c', 'd\ne'], ['5" nail', 'f"g"']]], // prettier-ignore
    ['Note;Prop\n"a, b, c, d, e";Lamp', [['Note', 'Prop'], ['a, b, c, d, e', 'Lamp']]], // prettier-ignore
    ['a,"never closed\nb', [['a', 'never closed\nb']]],
    ['\uFEFFa,,\n\n,b\n', [['a'], [], [null, 'b']]],
  ])('are fields and nothing else: %j', (text, rows) => {
    expect(rowsOf(Buffer.from(text))).toEqual(rows);
  });

  it('makes a number or a day only of what can be nothing else', () => {
    expect(rowsOf(Buffer.from('12,007,12E3,9-12\n2027-05-17,5/6/2027,TRUE,1.50\n'))).toEqual([
      [12, '007', '12E3', '9-12'],
      [{ d: '2027-05-17' }, '5/6/2027', true, '1.50'],
    ]);
    expect(rowsOf(Buffer.from('2027-02-30'))).toEqual([['2027-02-30']]);
  });

  it('understands semicolons, quotes, and the bytes of Windows', () => {
    expect(rowsOf(Buffer.from('Requisite;Straße\r\n"a;\r\nb";"5"""\r\n', 'latin1'))).toEqual([
      ['Requisite', 'Straße'],
      ['a;\nb', '5"'],
    ]);
    expect(rowsOf(Buffer.from('\ufeffEé\tx\n1\t2', 'utf16le'))).toEqual([
      ['Eé', 'x'],
      [1, 2],
    ]);
  });

  it('has only tabs between its fields where its name ends in .tsv', () => {
    const lines = ['Prop, with case\tUsed, when\tNote', 'Oar, long\t1, 2, 7'].join('\n');
    expect(readWorkbook(Buffer.from(lines), 'Props.tsv').tabs[0]?.rows).toEqual([
      ['Prop, with case', 'Used, when', 'Note'],
      ['Oar, long', '1, 2, 7'],
    ]);
  });

  it('is called as the file is', () => {
    expect(readWorkbook(Buffer.from('a'), 'a/Props list.csv')).toMatchObject({
      title: 'Props list',
      tabs: [{ title: 'Props list' }],
    });
  });
});

describe('a file that is no workbook', () => {
  const xlsx = writeXlsx(SMALL);
  const cut = xlsx.subarray(0, xlsx.length - 40);
  const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
  it.each([
    ['empty.xlsx', Buffer.alloc(0), 'is empty: it has no bytes'],
    ['blank.xlsx', made('xlsx', [[]]), 'none of its tabs has a filled cell'],
    ['blank.csv', Buffer.from(',,\n'), 'none of its tabs has a filled cell'],
    ['locked.xlsx', locked, 'is protected by a password'],
    ['old.xlsx', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'is a file of an old version of Office'],
    ['really.ods', xlsx, 'it is an Excel workbook'],
    ['really.csv', xlsx, 'it is an Excel workbook'],
    ['really.xlsx', Buffer.from('a,b'), 'it is text'],
    ['page.csv', Buffer.from('<!doctype html>\n<html><body>Sign in</body></html>'), 'it is a web page'],
    ['picture.csv', Buffer.from([1, 0, 2]), 'it is neither a workbook nor text'],
    ['cut.xlsx', cut, 'is damaged'],
    ['old.xls', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'save it as .xlsx'],
    ['sent.xls', Buffer.from('<table></table>'), 'save it as .xlsx'],
    ['really.xls', xlsx, 'Let its name end in .xlsx.'],
    ['book.xlsb', packed('[Content_Types].xml', 'xl/workbook.bin'), 'is a binary workbook of Excel, which Callboard'],
    ['book.numbers', packed('Index/Document.iwa'), 'In Numbers, choose File > Export To > Excel'],
    ['renamed.xlsx', packed('Index/Document.iwa'), 'is a spreadsheet of Apple Numbers, which Callboard does not read'],
    ['Props.gsheet', Buffer.from('{"doc_id":"1x"}'), 'is only a pointer to a Google spreadsheet'],
    ['script.pdf', Buffer.from('x'), 'does not end as a workbook does'],
    ['x.json', Buffer.from('{'), 'is no JSON'],
    ['x.json', Buffer.from('{"title":"x","tabs":[{"title":"A","rows":[[{"d":"soon"}]]}]}'), 'tabs[0].rows[0][0]'],
    ['long.csv', Buffer.from('1,2\n'.repeat(250_001)), 'has 500,002 filled cells'],
  ])('%s is refused with a sentence', (file, bytes, words) => {
    expect(() => readWorkbook(bytes, file)).toThrow(
      expect.objectContaining({ name: 'WorkbookFileError', message: expect.stringContaining(words) }),
    );
  });

  it('is damaged, and not locked, where its bytes are wrong', () => {
    const bytes = Buffer.from(xlsx);
    // The mark of encryption in the archive's list.
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1))
      bytes[at + 8] = 1;
    for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 1))
      bytes[at + 6] = 1;
    expect(() => readWorkbook(bytes, 'odd.xlsx')).toThrow('it may be damaged');
  });

  it('loses a tab that is far too large to a sentence, and the other tabs go on', () => {
    const tabs = [
      { title: 'Log of the sensors', rows: Array.from({ length: 50_001 }, () => Array(10).fill(1)) },
      { title: 'Props', rows: [['Prop', 'Status']] },
    ];
    const file = Buffer.from(JSON.stringify({ title: 'Ferry', locale: 'en_GB', timeZone: 'Europe/London', tabs }));
    const [log, props] = readWorkbook(file, 'ferry.json').tabs;
    expect(log?.rows).toEqual([
      [
        'The tab “Log of the sensors” has 500,010 filled cells, and 500,000 can be read, so it was left out. Take what is old out of it, and bring the file in again.',
      ],
    ]);
    expect(props?.rows).toEqual([['Prop', 'Status']]);
  });

  it('is refused where a password protects an .ods file', () => {
    const archive: object = CFB.utils.cfb_new();
    CFB.utils.cfb_add(archive, '/content.xml', Buffer.from([1, 2, 3]));
    const manifest =
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
    CFB.utils.cfb_add(
      archive,
      '/META-INF/manifest.xml',
      Buffer.from(`<manifest:manifest>${manifest}</manifest:manifest>`),
    );
    const bytes = buffer(CFB.write(archive, { fileType: 'zip', type: 'buffer' }));
    expect(() => readWorkbook(bytes, 'locked.ods')).toThrow('locked.ods is protected by a password');
  });

  it('is not unpacked where it says that it is far too large', () => {
    const bytes = Buffer.from(xlsx);
    bytes.writeUInt32LE(900_000_000, bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24);
    expect(() => readWorkbook(bytes, 'bomb.xlsx')).toThrow('it unpacks to 9');
  });

  it('is refused where its parts are missing', () => {
    const archive: object = CFB.utils.cfb_new();
    CFB.utils.cfb_add(archive, '/xl/workbook.xml', Buffer.from('<no'));
    const bytes = buffer(CFB.write(archive, { fileType: 'zip', type: 'buffer' }));
    expect(() => readWorkbook(bytes, 'odd.xlsx')).toThrow('cannot be read as a workbook');
  });
});

/** A packed file, some of whose parts say something else. */
function edited(bytes: Buffer, edits: Readonly<Record<string, (xml: string) => string>>): Buffer {
  const archive = CFB.read(bytes, { type: 'buffer' });
  for (const [path, edit] of Object.entries(edits)) {
    const entry = CFB.find(archive, `/${path}`);
    if (!entry) throw new Error(`${path} is missing.`);
    entry.content = Buffer.from(edit(Buffer.from(entry.content).toString('utf8')));
  }
  return buffer(CFB.write(archive, { fileType: 'zip', type: 'buffer' }));
}

/** A packed file that has files of these names, and nothing in them. */
function packed(...names: string[]): Buffer {
  const archive: object = CFB.utils.cfb_new();
  for (const name of names) CFB.utils.cfb_add(archive, `/${name}`, Buffer.from('x'));
  return buffer(CFB.write(archive, { fileType: 'zip', type: 'buffer' }));
}

function text(v: string): CellObject {
  return { t: 's', v };
}

function day(v: number, z: string): CellObject {
  return { t: 'n', v, z };
}

function bookOf(cells: CellObject[][]): WorkBook {
  return { SheetNames: ['Tab'], Sheets: { Tab: utils.aoa_to_sheet(cells) } };
}

function made(bookType: 'xlsx' | 'ods', cells: CellObject[][]): Buffer {
  return buffer(write(bookOf(cells), { type: 'buffer', bookType }));
}

function buffer(bytes: unknown): Buffer {
  if (!Buffer.isBuffer(bytes)) throw new Error('The library wrote no bytes.');
  return bytes;
}
