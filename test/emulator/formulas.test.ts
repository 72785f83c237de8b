import { TestBook } from './in-memory';

let open: TestBook | null = null;
afterEach(() => {
  open?.close();
  open = null;
});

type Given = string | number | boolean | null;

/** What formulas come to beside a small table of props. */
const TABLE: readonly (readonly Given[])[] = [
  ['Item', 'Qty', 'Cost', 'Status', 'Needed'],
  ['lantern', 3, 12.5, 'ready', '2027-03-01'],
  ['oar', 2, 40, 'needed', '2027-03-05'],
  ['net', 1, 7, 'ready', '2027-03-02'],
  ['rope', 5, 3, '', '2027-03-09'],
];

/** What formulas show, each in column D of a row of its own, from row 1 on. */
function results(formulas: readonly string[]): string[] {
  open = new TestBook({ Props: TABLE, Sums: formulas.map((formula) => ['', '', '', formula]) });
  const shown = open.shown('Sums') as unknown[][];
  return formulas.map((_, at) => String(shown[at]?.[3] ?? ''));
}

describe('formulas', () => {
  it('come to what they come to in Google Sheets', () => {
    const cases = [
      ['=SUM(Props!B2:B)', '11'],
      ['=SUMPRODUCT(Props!B2:B5,Props!C2:C5)', '139.5'],
      ['=SUMIF(Props!D2:D,"ready",Props!B2:B)', '4'],
      ['=SUMIFS(Props!B2:B,Props!D2:D,"<>ready",Props!C2:C,">5")', '2'],
      ['=COUNTIF(Props!D2:D5,"")', '1'],
      ['=COUNTIF(Props!A2:A,"*n*")', '2'],
      ['=COUNTIFS(Props!D:D,"ready",Props!B:B,">=3")', '1'],
      ['=COUNTA(Props!A2:A)', '4'],
      ['=COUNTUNIQUE(Props!D2:D)', '2'],
      ['=COUNTBLANK(Props!A1:A10)', '5'],
      ['=AVERAGE(Props!B2:B5)', '2.75'],
      ['=MAX(Props!E2:E)', '2027-03-09'],
      ['=ROUND(2.345,2)&"|"&ROUND(-1.5,0)&"|"&ROUNDUP(1.01,1)', '2.35|-2|1.1'],
      ['=IF(Props!B2>2,"many","few")', 'many'],
      ['=IFS(FALSE,1,TRUE,2)', '2'],
      ['=SWITCH("b","a",1,"b",2,3)', '2'],
      ['=IFERROR(1/0,"none")', 'none'],
      ['=AND(TRUE,1=1)&OR(FALSE,FALSE)&NOT(FALSE)', 'TRUEFALSETRUE'],
      ['=VLOOKUP("oar",Props!A:D,4,FALSE)', 'needed'],
      ['=HLOOKUP("Cost",Props!A1:E3,3,FALSE)', '40'],
      ['=XLOOKUP("net",Props!A2:A5,Props!C2:C5,"no")', '7'],
      ['=XLOOKUP("boat",Props!A2:A5,Props!C2:C5,"no")', 'no'],
      ['=INDEX(Props!A2:C5,MATCH("rope",Props!A2:A5,0),2)', '5'],
      ['=TEXT(Props!E2,"ddd d mmm")', 'Mon 1 Mar'],
      ['=TEXT(0.256,"0.0%")', '25.6%'],
      ['=DATE(2027,2,29)', '3/1/2027'],
      ['=WORKDAY(DATE(2027,3,5),1)', '3/8/2027'],
      ['=NETWORKDAYS(DATE(2027,3,1),DATE(2027,3,12))', '10'],
      ['=WEEKDAY(Props!E2)&DAY(Props!E2)&MONTH(Props!E2)&YEAR(Props!E2)', '2132027'],
      ['=Props!E3-Props!E2', '4'],
      ['=Props!E2+1', '2027-03-02'],
      ['=EOMONTH(Props!E2,0)', '3/31/2027'],
      ['=JOIN(", ",Props!A2:A4)', 'lantern, oar, net'],
      ['=TEXTJOIN("/",TRUE,Props!D2:D5)', 'ready/needed/ready'],
      ['=CONCATENATE("a",1,TRUE)', 'a1TRUE'],
      ['=LEFT("lantern",3)&RIGHT("lantern",2)&MID("lantern",4,2)', 'lanrnte'],
      ['=LEN(TRIM("  a   b "))&UPPER("x")&LOWER("Y")&PROPER("old net")', '3XyOld Net'],
      ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
      ['=REGEXMATCH("Sc. 12A","\\d+[A-Z]")', 'TRUE'],
      ['=REGEXEXTRACT("Sc. 12A","(\\d+)")', '12'],
      ['=REGEXREPLACE("12A","[A-Z]","")', '12'],
      ['=HYPERLINK("https://example.com","plan")', 'plan'],
      ['=ROW()&COLUMN()&ROWS(Props!A1:A7)&COLUMNS(Props!B:D)', '43473'],
      ['=CHOOSE(2,"a","b")', 'b'],
      ['=ISBLANK(Props!D5)&ISNUMBER(Props!B2)', 'TRUETRUE'],
      ['=LET(x,2,y,x*3,x+y)', '8'],
      ['=-2^2', '4'],
      ['=10%*50', '5'],
      ['="a"="A"', 'TRUE'],
      ['=SUM({1,2;3,4})', '10'],
    ] as const;
    const shown = results(cases.map(([formula]) => formula));
    expect(cases.map(([formula], at) => [formula, shown[at]])).toEqual(
      cases.map(([formula, expected]) => [formula, expected]),
    );
  });

  it('show errors by their names', () => {
    const cases = [
      ['=1/0', '#DIV/0!'],
      ['="a"+1', '#VALUE!'],
      ['=Nowhere!A1', '#REF!'],
      ['=NOSUCH(1)', '#NAME?'],
      ['=nosuchname', '#NAME?'],
      ['=VLOOKUP("boat",Props!A:D,4,FALSE)', '#N/A'],
      ['=SUM(1', '#ERROR!'],
      ['=SQRT(-1)', '#NUM!'],
      ['=D9', '#REF!'],
      ['=SUM(D10:D12)', '#REF!'],
      ['=SUM(#REF!)', '#REF!'],
    ] as const;
    const shown = results(cases.map(([formula]) => formula));
    expect(cases.map(([formula], at) => [formula, shown[at]])).toEqual(
      cases.map(([formula, expected]) => [formula, expected]),
    );
  });

  it('shows a circle of several cells as #REF! and comes right when it is broken', () => {
    open = new TestBook({ A: [['=B1', '=C1', '=A1', '=IFERROR(A1,"broken")']] });
    expect(open.shown()).toEqual([['#REF!', '#REF!', '#REF!', 'broken']]);
    open.type('ann', 0, 0, 2, [[7]]);
    expect(open.shown()).toEqual([['7', '7', '7', '7']]);
  });

  it('lays blocks out beside their formula, and follows them', () => {
    open = new TestBook({
      Props: TABLE,
      Out: [
        ['=FILTER(Props!A2:B,Props!D2:D="ready")', '', '=COUNTA(A1:A9)'],
        [],
        [],
        ['=SORT(UNIQUE(Props!D2:D4))', '=ARRAYFORMULA(Props!B2:B3*2)', '=SPLIT("a,b",",")'],
      ],
    });
    expect(open.shown('Out')).toEqual([
      ['lantern', '3', '4'],
      ['net', '1'],
      [],
      ['needed', '6', 'a', 'b'],
      ['ready', '4'],
    ]);
    open.type('ann', open.tab('Props'), 2, 3, [['ready']]);
    expect((open.shown('Out') as unknown[][]).slice(0, 3)).toEqual([
      ['lantern', '3', '4'],
      ['oar', '2'],
      ['net', '1'],
    ]);
  });

  it('does not overwrite what stands in a block’s way, and lays it out when the way is free', () => {
    open = new TestBook({ Out: [['=SEQUENCE(3)'], [], ['mine']] });
    expect(open.shown()).toEqual([['#REF!'], [], ['mine']]);
    open.type('ann', 0, 2, 0, [['']]);
    expect(open.shown()).toEqual([['1'], ['2'], ['3']]);
    open.type('ann', 0, 1, 0, [['again']]);
    expect(open.shown()).toEqual([['#REF!'], ['again']]);
  });

  it('reads named ranges and follows their change', () => {
    open = new TestBook({ A: [[5, 6, '=rate*2']] });
    open.change('ann', {
      addNamedRange: {
        namedRange: {
          name: 'Rate',
          namedRangeId: 'r',
          range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
        },
      },
    });
    expect(open.shown()).toEqual([['5', '6', '10']]);
    open.type('ann', 0, 0, 0, [[50]]);
    expect(open.shown()).toEqual([['50', '6', '100']]);
  });

  it('computes only what hangs on a change, and all of that', () => {
    const chain = Array.from({ length: 1000 }, (_, at) => [at === 0 ? 1 : `=A${at}+1`, `=SUM(A$1:A${at + 1})`]);
    open = new TestBook({ Chain: chain, Total: [['=SUM(Chain!A:A)']] });
    expect(open.shown('Total')).toEqual([['500500']]);
    open.type('ann', 0, 0, 0, [[2]]);
    expect(open.shown('Total')).toEqual([['501500']]);
    expect((open.shown('Chain') as unknown[][])[999]).toEqual(['1001', '501500']);
  });
});
