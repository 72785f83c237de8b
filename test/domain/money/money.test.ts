import { buildItems } from '../../../domain/items/build-items';
import type { Item, ProductionFacts } from '../../../domain/model';
import { amountText, decimalOf, readAmount } from '../../../domain/money/read-amount';
import { approvalStep } from '../../../domain/money/approval';
import { readSettings } from '../../../domain/settings/read-settings';
import { instantOf } from '../../../domain/time/zone';
import { figuresOf } from '../../../domain/wording/money';
import { FACTS, HELENA, LANTERN, TOM } from '../../support/made-up';
import { aReading, aTab, aTable, aWorkbook, type TestCell } from '../a-table';
import { SOME_CALENDARS } from '../some-calendars';

const amountOf = (text: string, decimal: '.' | ',' = '.'): number | string => {
  const reading = readAmount(text, text, decimal);
  return reading.kind === 'amount' ? reading.amount : reading.kind;
};

describe('an amount of money', () => {
  it('is read as it is written, with its currency', () => {
    expect(readAmount('£1,250.50', '£1,250.50', '.')).toEqual({ kind: 'amount', amount: 1250.5, currency: '£' });
    expect(readAmount(450, '£450', '.')).toEqual({ kind: 'amount', amount: 450, currency: '£' });
    expect(['1250', '$ 400', '2.5k', '£320/day', '650/10', 'free'].map((text) => amountOf(text))).toEqual([
      1250, 400, 2500, 320, 650, 0,
    ]);
  });

  it("is read with the decimal sign of the spreadsheet's language", () => {
    expect(amountOf('1.250,50', ',')).toBe(1250.5);
    expect([decimalOf('de_DE'), decimalOf('en_GB'), decimalOf('es_MX')]).toEqual([',', '.', '.']);
  });

  it('is none where the cell says that there is none, or none yet', () => {
    expect(['', 'TBC', '?', 'flat', 'incl. in stage deal', 'quote in', 'buyout'].map((text) => amountOf(text))).toEqual(
      Array(7).fill('none'),
    );
  });

  it('is never guessed from what could be two numbers', () => {
    const texts = ['300-400', '160 + VAT', '2 x 30', 'about 50', '1.500', '12,50', 'a lot'];
    expect(texts.map((text) => amountOf(text))).toEqual(texts.map(() => 'noNumber'));
  });

  it('is written with its thousands apart', () => {
    expect([amountText(1250, '£'), amountText(12.5, 'EUR'), amountText(-70, '$')]).toEqual([
      '£1,250',
      '12.50 EUR',
      '−$70',
    ]);
  });
});

const header = ['Prop', 'Cost', 'Actual', 'Approval', 'Status'];
const fields = { A: 'item', B: 'cost', C: 'actual', D: 'approval', E: 'status' } as const;

function built(rows: readonly (readonly TestCell[])[], approvalThreshold: number | null = 300) {
  const props = aTab('Props', [header, ...rows]);
  const budget = aTab('Budget', [
    ['Line', 'Budget', 'Spent'],
    ['Props', 1500, 820],
    ['Wardrobe', 900, 0],
  ]);
  const tables = [
    [props, aTable(props, 'props', fields, { statusMeaning: { Sourcing: 'sourcing', 'In hand': 'inHand' } })],
    [budget, aTable(budget, 'budget', { A: 'item', B: 'budget', C: 'actual' })],
  ] as const;
  const settings = { ...readSettings(null).settings, approvalThreshold };
  return buildItems({
    workbook: aWorkbook([props, budget]),
    reading: aReading(tables),
    settings,
    settingsTab: null,
    calendars: SOME_CALENDARS,
    productionId: 'x',
    spreadsheetUrl: 'https://sheets.example.com/x',
    keyOf: (table, row) => `r-${table.track}-${row}`,
  });
}

describe('the money of a row', () => {
  it('stands against its budget line, with what is spent and what else is expected', () => {
    const { items } = built([
      ['Motorcycle', '£450', null, '', 'Sourcing'],
      ['Clock', '£60', null, '', 'Sourcing'],
      ['Stove', '£240', 250, '', 'In hand'],
    ]);
    expect(items[0]?.money).toEqual({
      currency: '£',
      expected: 450,
      actual: null,
      approval: 'needed',
      line: { name: 'Props', budget: 1500, spent: 820, committed: 60 },
    });
    expect(items.slice(1).map(({ money }) => money?.line)).toEqual([null, null]);
  });

  it('names a cost that is no number with its cell, and goes on without it', () => {
    const { items, problems } = built([
      ['Motorcycle', '400-500', null, '', 'Sourcing'],
      ['Clock', 60, null, '', 'Sourcing'],
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Props!B2: “400-500” is no amount of money. Type one number, such as 1250, and put the rest into the notes.',
    ]);
    expect(items.map(({ money }) => money?.expected)).toEqual([null, 60]);
  });
});

const NOW = instantOf('2027-04-26', '10:00', 'Europe/London');
const facts: ProductionFacts = { ...FACTS, approvalThreshold: 300 };
const costing = (expected: number, over: Partial<Item> = {}): Item => ({
  ...LANTERN,
  money: { currency: '£', expected, actual: null, line: null, approval: null },
  ...over,
});

describe('an amount over the threshold', () => {
  it('waits for the executive producer, who has two working days', () => {
    expect(approvalStep(costing(450), facts, NOW, null)).toMatchObject({
      milestoneName: 'approval of £450 given',
      ownerKey: HELENA.key,
      dueDate: '2027-04-28',
      because: 'it is more than the £300 that may be spent without approval',
    });
    expect(approvalStep(costing(300), facts, NOW, null)).toBeNull();
    expect(approvalStep(costing(450), FACTS, NOW, null)).toBeNull();
  });

  it('waits for the line producer where nobody is executive producer', () => {
    expect(approvalStep(costing(450), { ...facts, executiveProducer: null }, NOW, null)?.ownerKey).toBe(TOM.key);
  });

  it('waits no more once it is approved, up to the amount that was', () => {
    const step = approvalStep(costing(450), facts, NOW, null);
    if (!step) throw new Error('no approval is asked for');
    expect(approvalStep(costing(450), facts, NOW, { step, approved: 450 })).toBeNull();
    expect(approvalStep(costing(440), facts, NOW, { step, approved: 450 })).toBeNull();
    expect(approvalStep(costing(460), facts, NOW, { step, approved: 450 })).toMatchObject({ about: { amount: 460 } });
  });

  it('is not asked about where the sheet says that it is approved, or was bought before anybody asked', () => {
    const money = { currency: '£', expected: 450, actual: null, line: null, approval: 'approved' } as const;
    expect(approvalStep(costing(450, { money }), facts, NOW, null)).toBeNull();
    expect(approvalStep(costing(450, { status: 'inHand' }), facts, NOW, null)).toBeNull();
  });

  it('shows its budget line before and after, and says where it is overdrawn', () => {
    const line = { name: 'Props', budget: 1500, spent: 820, committed: 300 };
    const money = { currency: '£', expected: 450, actual: null, line, approval: null };
    const step = approvalStep(costing(450, { money }), facts, NOW, null);
    if (!step) throw new Error('no approval is asked for');
    expect(figuresOf(LANTERN, step).map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'This: £450',
      'Budget line “Props”: £1,500',
      'Spent of it: £820',
      'Expected beside this: £300',
      'Left before: £380',
      'Left after: £70 OVER',
    ]);
  });
});
