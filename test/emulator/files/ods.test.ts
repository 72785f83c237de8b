import { readWorkbook } from '../../../emulator/files/read-workbook';
import { spreadsheetFrom } from '../../../emulator/store/import-workbook';
import { blank, number, odsFile, row, table, text, type OdsFile } from './ods-file';

function tabOf(file: OdsFile) {
  const [tab] = readWorkbook(odsFile(file), 'ferry.ods').tabs;
  if (!tab) throw new Error('The file has no tab.');
  return tab;
}

function formula(written: string, value = 'x'): string {
  const escaped = written.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return text(value, `table:formula="${escaped}" office:string-value="${value}"`);
}

describe('the texts of an .ods file', () => {
  const texts = (cells: string[]) => tabOf({ body: table('Props', [row(cells)]) }).rows[0];

  it('keep the blanks that a person typed, at the ends too, and lines and tabs', () => {
    const typed = ['Oar ', '<text:s text:c="2"/>007', '12E3 <text:s/>x', 'a<text:tab/>b<text:line-break/> c'];
    expect(texts(typed.map((inside) => text(inside)))).toEqual(['Oar ', '  007', '12E3  x', 'a\tb\n c']);
  });

  it('lose the blanks of a file that is laid out for reading', () => {
    expect(texts([text('\n    Brass\n    <text:span>lamp</text:span>\n  ')])).toEqual(['Brass lamp']);
  });

  it('do without the signs that XML has no place for', () => {
    expect(texts([text('Oar\u0002'), text('Rope &#x3; end')])).toEqual([
      expect.stringMatching(/^Oar/),
      expect.stringMatching(/^Rope .* end$/s),
    ]);
  });

  it('are the words of all parts of a cell, one paragraph a line, but not of what is drawn or noted on it', () => {
    const cell =
      '<table:table-cell office:value-type="string"><office:annotation><dc:creator>Sam</dc:creator><text:p>Ask Kit</text:p></office:annotation>' +
      '<draw:frame><draw:text-box><text:p>a picture</text:p></draw:text-box></draw:frame>' +
      '<text:p>Brass <text:span>lamp</text:span></text:p><text:p><text:a>R&amp;D</text:a></text:p></table:table-cell>';
    const tab = tabOf({ body: table('Props', [row([cell])]) });
    expect(tab.rows).toEqual([['Brass lamp\nR&D']]);
    expect(tab.notes).toEqual({ A1: 'Ask Kit' });
  });
});

describe('the formulas of an .ods file', () => {
  it.each([
    ['of:=[.B3]*2', '=B3*2'],
    [
      'of:=IF([.B3]>2;"a|b; c~d";[$Lists.A1]&[$\'Props & Set\'.$A$3])',
      '=IF(B3>2,"a|b; c~d",Lists!A1&\'Props & Set\'!$A$3)',
    ],
    ["of:=[$'Sam''s: list.'.A1:.B2]", "='Sam''s: list.'!A1:B2"],
    ['of:=SUM([.B:.B])+SUM([.2:.3])', '=SUM(B:B)+SUM(2:3)'],
    ['of:=SUM({1;2|3;4})', '=SUM({1,2;3,4})'],
    ['of:=COM.MICROSOFT.IFS([.A1]=1;"x ""COM.MICROSOFT.""")', '=IFS(A1=1,"x ""COM.MICROSOFT.""")'],
    ['of:=[.#REF!]+1', '=#REF!+1'],
    ['of:=[$#REF!.A1]', '=#REF!'],
    ['of:=SUM([.A1]~[.B1])', '=SUM(A1,B1)'],
    ['of:=[$Été.A1]', "='Été'!A1"],
    ['of:=[$1st.A1]', "='1st'!A1"],
    ['msoxl:=TEXTJOIN(";",TRUE,A1:A2)', '=TEXTJOIN(";",TRUE,A1:A2)'],
    ['oooc:=SUM([.A1:.A3];1)', '=SUM(A1:A3,1)'],
  ])('%s is %s', (written, expected) => {
    expect(tabOf({ body: table('Props', [row([formula(written)])]) }).rows).toEqual([[{ f: expected, v: 'x' }]]);
  });

  it('leave what they fill to themselves, and say what they came to where that is an error', () => {
    const array = 'table:number-matrix-rows-spanned="2" table:number-matrix-columns-spanned="1"';
    const rows = [
      row([number(3, `table:formula="of:=[.C1:.C2]" ${array}`), text('beside')]),
      row([number(4), text('below')]),
      row([text('#N/A', 'table:formula="of:=NA()" office:string-value="" calcext:value-type="error"')]),
      row([text('Err:502', 'table:formula="of:=X(" office:string-value="" calcext:value-type="error"')]),
      row([number(5)]),
    ];
    expect(tabOf({ body: table('Props', rows) }).rows).toEqual([
      [{ f: '=ARRAYFORMULA(C1:C2)', v: 3 }, 'beside'],
      [null, 'below'],
      [{ f: '=NA()', v: '#N/A' }],
      [{ f: '=X(', v: '#ERROR!' }],
      [5],
    ]);
  });
});

describe('the dropdowns of an .ods file', () => {
  const validation = (name: string, condition: string): string =>
    `<table:content-validation table:name="${name}" table:condition="${condition}" table:base-cell-address="Props.A1"/>`;
  const ruled = (name: string, attributes = ''): string =>
    blank(`table:content-validation-name="${name}" ${attributes}`);

  it('are the words of a list, a range, or a range with a name, over all cells that have them', () => {
    const body = [
      '<table:content-validations>',
      validation('v1', 'of:cell-content-is-in-list(&quot;Ready&quot;;&quot;R&amp;D &quot;&quot;one&quot;&quot;&quot;)'),
      validation('v2', "of:cell-content-is-in-list([$'Sam''s list'.$A$1:.$A$9])"),
      validation('v3', 'of:cell-content-is-in-list(Statuses)'),
      validation('v4', 'of:cell-content-is-whole-number() and cell-content()&gt;3'),
      validation('v5', 'of:cell-content-is-in-list([.#REF!])'),
      '</table:content-validations>',
      table('Props', [
        row([text('Prop'), text('Status')]),
        row([text('Oar'), text('Ready', 'table:content-validation-name="v1"'), ruled('v2'), ruled('v3'), ruled('v4')]),
        row([blank(), ruled('v1'), ruled('v2', 'table:number-columns-repeated="2"'), ruled('v5')]),
        row([blank(), ruled('v1')], 'table:number-rows-repeated="1048573"'),
      ]),
      '<table:named-expressions><table:named-range table:name="statuses" table:cell-range-address="$Lists.$B$2:.$B$5"/></table:named-expressions>',
    ].join('');
    const tab = tabOf({ body });
    expect(tab.dropdowns).toEqual([
      { range: 'B2:B1048576', words: ['Ready', 'R&D "one"'] },
      { range: 'C2', from: "'Sam''s list'!A1:A9" },
      { range: 'C3:D3', from: "'Sam''s list'!A1:A9" },
      { range: 'D2', from: 'Lists!B2:B5' },
    ]);
    const [sheet] = spreadsheetFrom({ title: 'Ferry', tabs: [tab] }, 0).sheets;
    expect(sheet?.rows.slice(0, 2).map((cells) => cells[1]?.validation?.['condition'])).toEqual([
      undefined,
      { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Ready' }, { userEnteredValue: 'R&D "one"' }] },
    ]);
  });
});

describe('how the cells of an .ods file look', () => {
  const style = (name: string, properties: string, parent = 'Default', attributes = ''): string =>
    `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}" ${attributes}>${properties}</style:style>`;
  const looksOf = (file: OdsFile) => tabOf(file).looks;

  it('comes from the style of the cell, and what that does not say from its parents', () => {
    const styles = [
      '<style:default-style style:family="table-cell"><style:text-properties fo:color="#333333"/></style:default-style>',
      style('Default', '<style:text-properties style:use-window-font-color="true"/>', ''),
      style('Heading', '<style:text-properties fo:font-weight="bold" fo:color="#FF0000"/>'),
    ].join('');
    const automatic = [
      style(
        'ce1',
        '<style:table-cell-properties fo:background-color="#ffff00" fo:wrap-option="wrap" style:text-align-source="fix"/><style:paragraph-properties fo:text-align="end"/>',
        'Heading',
      ),
      style(
        'ce2',
        '<style:table-cell-properties fo:background-color="transparent" style:text-align-source="value-type"/><style:paragraph-properties fo:text-align="start"/><style:text-properties fo:font-style="italic" style:text-underline-style="solid" style:text-line-through-style="solid"/>',
      ),
    ].join('');
    const cells = [text('A', 'table:style-name="ce1"'), text('B', 'table:style-name="ce2"'), text('C')];
    expect(looksOf({ styles, automatic, body: table('Props', [row(cells)]) })).toEqual([
      { ranges: ['A1'], bold: true, color: '#ff0000', background: '#ffff00', align: 'right', wrap: true },
      { ranges: ['B1'], italic: true, underline: true, strikethrough: true },
    ]);
  });

  it('is gathered to ranges, over merged and blank cells, and ends with what is filled', () => {
    const yellow = '<style:table-cell-properties fo:background-color="#ffff00"/>';
    const automatic = style('ce1', yellow) + style('ce2', yellow, 'Default', 'style:data-style-name="N2"');
    const name = (style: string, more = '') => `table:style-name="${style}" ${more}`;
    const rows = [
      row([
        text('TITLE', name('ce1', 'table:number-columns-spanned="2"')),
        `<table:covered-table-cell ${name('ce1')}/>`,
      ]),
      row([text('Oar', name('ce1')), blank(name('ce2')), text('rope')]),
      row([text('Banner', name('ce1')), blank(name('ce1', 'table:number-columns-repeated="16383"'))]),
      row([blank(), blank(name('ce1'))], 'table:number-rows-repeated="3"'),
      row([blank(name('ce1', 'table:number-columns-repeated="16384"'))], 'table:number-rows-repeated="1048570"'),
    ];
    expect(looksOf({ automatic, body: table('Props', rows) })).toEqual([
      { ranges: ['A1:B2', 'A3:C3', 'B4:B6'], background: '#ffff00' },
    ]);
  });

  it('is the row’s or the column’s where a cell names none', () => {
    const fill = (color: string) => `<style:table-cell-properties fo:background-color="${color}"/>`;
    const automatic = style('ce1', fill('#111111')) + style('ce2', fill('#222222'));
    const columns =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="ce1" table:number-columns-repeated="2"/>';
    const rows = [
      row([text('A'), blank('table:number-columns-repeated="2"'), text('D')]),
      row([text('A'), blank('table:number-columns-repeated="3"')], 'table:default-cell-style-name="ce2"'),
    ];
    expect(looksOf({ automatic, body: table('Props', rows, columns) })).toEqual([
      { ranges: ['C1:D1'], background: '#111111' },
      { ranges: ['A2:D2'], background: '#222222' },
    ]);
  });
});

describe('the formats of an .ods file', () => {
  const dataStyle = (kind: string, name: string, inside: string, attributes = ''): string =>
    `<number:${kind}-style style:name="${name}" ${attributes}>${inside}</number:${kind}-style>`;
  const cellStyle = (name: string, format: string, parent = 'Default'): string =>
    `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}" ${format && `style:data-style-name="${format}"`}/>`;
  const day = (value: string, style: string): string =>
    `<table:table-cell table:style-name="${style}" office:value-type="date" office:date-value="${value}"/>`;
  const time = (value: string, style = ''): string =>
    `<table:table-cell ${style && `table:style-name="${style}"`} office:value-type="time" office:time-value="${value}"/>`;
  const slash = '<number:text>/</number:text>';
  const clock =
    '<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/>';

  it('tell money by its sign, in the column’s style, a parent’s, or for amounts above nothing', () => {
    const symbol = '<number:currency-symbol number:language="en" number:country="GB">£</number:currency-symbol>';
    const amount = '<number:number number:decimal-places="2" number:grouping="true"/>';
    const styles = [
      dataStyle('currency', 'N1', symbol + amount),
      dataStyle('currency', 'N2P0', `<number:currency-symbol/>${amount}`),
      dataStyle(
        'text',
        'N2',
        '<number:text-content/><style:map style:condition="value()&gt;0" style:apply-style-name="N2P0"/>',
      ),
      dataStyle('number', 'N3', `<number:text>€ </number:text>${amount}`),
      dataStyle('number', 'N4', amount),
      cellStyle('Cost', 'N1'),
    ].join('');
    const automatic = cellStyle('ce1', '', 'Cost') + ['N2', 'N3', 'N4'].map((name) => cellStyle(name, name)).join('');
    const columns = '<table:table-column table:default-cell-style-name="ce1"/>';
    const amounts = [number(3), ...['N2', 'N3', 'N4'].map((name) => number(4, `table:style-name="${name}"`))];
    const tab = tabOf({ styles, automatic, body: table('Budget', [row(amounts)], columns) });
    expect(tab.numberFormats).toEqual({ A: 'currency', B: 'currency', C: 'currency' });
  });

  it('tell days from days with their time, and durations from times of day', () => {
    const automatic = [
      dataStyle('date', 'N1', `<number:day/>${slash}<number:month/>${slash}<number:year/>`),
      dataStyle('date', 'N2', `<number:day/>${slash}<number:month number:textual="true"/>${clock}`),
      dataStyle('time', 'N3', clock, 'number:truncate-on-overflow="false"'),
      ...['N1', 'N2', 'N3'].map((name) => cellStyle(name, name)),
    ].join('');
    const cells = [
      day('2027-03-02', 'N1'),
      day('2027-03-02T18:15:00', 'N2'),
      day('2027-03-02T18:15:00', 'Default'),
      time('PT07H30M00S'),
      time('PT30H05M00S', 'N3'),
    ];
    expect(tabOf({ automatic, body: table('Calls', [row(cells)]) }).rows).toEqual([
      [
        { d: '2027-03-02' },
        { d: '2027-03-02', t: '18:15' },
        { d: '2027-03-02', t: '18:15' },
        { t: '07:30' },
        { t: '30:05' },
      ],
    ]);
  });

  it.each([
    ['en_GB', 'a format that names its country', '', 'number:language="en" number:country="GB"'],
    ['fr_FR', 'the language of the file’s cells', 'fo:language="fr" fo:country="FR"', ''],
    [
      'en_GB',
      'a format that names another country than the file',
      'fo:language="fr" fo:country="FR"',
      'number:language="en" number:country="GB"',
    ],
    [
      'en_GB',
      'the order of its days where the file says only what nobody has set',
      'fo:language="en" fo:country="US"',
      '',
    ],
    ['en_GB', 'the order of its days where the file says nothing', 'fo:language="none" fo:country="none"', ''],
  ])('speak for %s by %s', (locale, _why, ofCells, ofFormat) => {
    const styles = `<style:default-style style:family="table-cell"><style:text-properties ${ofCells}/></style:default-style>`;
    const automatic =
      dataStyle('date', 'N1', `<number:day/>${slash}<number:month/>${slash}<number:year/>`, ofFormat) +
      cellStyle('ce1', 'N1');
    const body = table('Props', [row([day('2027-03-02', 'ce1')])]);
    expect(readWorkbook(odsFile({ styles, automatic, body }), 'ferry.ods').locale).toBe(locale);
  });
});

describe('the tabs of an .ods file', () => {
  it('stand still where the file says so, by rows and by columns', () => {
    const body = table('Props', [row([text('Oar')])]) + table('Set', [row([text('Pier')])]);
    const frozen = { Props: { rows: 2, columns: 1 } };
    const { tabs } = readWorkbook(odsFile({ body, frozen }), 'ferry.ods');
    expect(tabs.map(({ frozenRows, frozenColumns }) => [frozenRows, frozenColumns])).toEqual([
      [2, 1],
      [0, undefined],
    ]);
    const [sheet] = spreadsheetFrom({ title: 'Ferry', tabs }, 0).sheets;
    expect(sheet).toMatchObject({ frozenRowCount: 2, frozenColumnCount: 1 });
  });

  it('are not what the file remembers of other files, nor what was there before', () => {
    const change =
      '<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>old</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>';
    const other = table('&apos;file:///home/sam/rates.ods&apos;#$Rates', [row([number(3)])]);
    const { tabs } = readWorkbook(
      odsFile({ body: change + table('Props', [row([text('Oar')])]) + other }),
      'ferry.ods',
    );
    expect(tabs.map(({ title, rows }) => ({ title, rows }))).toEqual([{ title: 'Props', rows: [['Oar']] }]);
  });

  it('of letters that are repeated in all cells do not take all memory', () => {
    const all = row([text('x', 'table:number-columns-repeated="16384"')], 'table:number-rows-repeated="1048576"');
    const body = table('Props', [row([text('Oar')])]) + table('Slip', [all]);
    expect(readWorkbook(odsFile({ body }), 'ferry.ods').tabs[1]?.rows).toEqual([
      [expect.stringMatching(/^The tab “Slip” has .* filled cells, and 500,000 can be read/)],
    ]);
  });
});

it('an .ods file that is cut off inside is refused with a sentence', () => {
  const body = '<table:table table:name="Props"><table:table-row>';
  expect(() => readWorkbook(odsFile({ body }), 'ferry.ods')).toThrow('ferry.ods cannot be read as a workbook');
});
