import { bucketOf } from '../../domain/watch/buckets';
import type { AskReport, Item } from '../../domain/model';
import { instantOf } from '../../domain/time/zone';
import type { Errand } from '../../workflows/errands';
import { StageBook } from '../../workflows/stage-book';
import { FACTS, LANTERN, LIGHTHOUSE, SAM } from '../support/made-up';

const at = (date: string, time = '08:30'): number => instantOf(date, time, 'Europe/London');
const NOW = at('2027-04-01');
const changed = (...items: Item[]) => ({ items, removedKeys: [], completeBuckets: [] });
const FILED: Item = { ...LIGHTHOUSE, marks: { permit: 'submitted' } };
const PERMIT = { itemKey: LIGHTHOUSE.key, matter: 'milestones', at: 0 } as const;
const GONE = { items: [], removedKeys: [LIGHTHOUSE.key], completeBuckets: [] };

/** A book that knows these items on a day on which the permit is due to be filed. */
function bookOf(...items: Item[]): StageBook {
  const book = new StageBook();
  book.takeFacts(FACTS);
  book.takeItems(changed(...items), NOW);
  book.settle(at('2027-05-03', '09:00'));
  return book;
}

function open(book: StageBook, itemKey = LIGHTHOUSE.key) {
  return book.open(
    { itemKey, matter: 'milestones' },
    at('2027-05-03', '09:00'),
    ({ step }, round) => `ask:${step.milestoneId}:${round}`,
  );
}

function reportOf(askId: string, over: Partial<AskReport> = {}): AskReport {
  return { askId, level: 'nudge', asked: [], answers: [], ended: null, ...over };
}

const told = (errands: Errand[]): string[] =>
  errands.map((errand) => `${errand.askId} ${errand.kind === 'resolved' ? errand.why : 'changed'}`);

describe('a stage', () => {
  it('does nothing before it knows the facts of the production', () => {
    const book = new StageBook();
    book.takeItems(changed(LIGHTHOUSE), NOW);
    expect(book.settle(at('2027-05-03'))).toEqual([]);
    expect(book.due(at('2027-06-01'))).toEqual([]);
    expect(book.reports(at('2027-05-03'))).toEqual([]);
  });

  it('opens an ask when its first level is to be told, and the earliest first', () => {
    const book = new StageBook();
    book.takeFacts(FACTS);
    book.takeItems(changed(LANTERN, LIGHTHOUSE, { ...FILED, key: 'r-FILEDONE' }), NOW);
    book.settle(at('2027-04-20'));
    expect(book.nextOpening()).toEqual({ itemKey: LANTERN.key, matter: 'milestones', at: at('2027-04-29', '09:00') });
    expect(book.due(at('2027-04-29', '08:59'))).toEqual([]);
    expect(book.due(at('2027-04-29', '09:00')).map(({ itemKey }) => itemKey)).toEqual([LANTERN.key, LIGHTHOUSE.key]);
  });

  it('opens one ask about an item and not another while it is open', () => {
    const book = bookOf(LIGHTHOUSE);
    expect(open(book)).toMatchObject({ askId: 'ask:permitFiled:1', step: { milestoneName: 'permit filed' } });
    expect(open(book)).toBeNull();
    expect(book.due(at('2027-06-01'))).toEqual([]);
    expect(book.openAskIds()).toEqual(['ask:permitFiled:1']);
  });

  it('tells an ask only of the people whom it may have to tell', () => {
    const opened = open(bookOf(LIGHTHOUSE));
    expect(opened?.facts.people.map(({ name }) => name)).toEqual([
      'Sam Reyes',
      'Maya Okafor',
      'Tom Brandvold',
      'Helena Strand',
    ]);
  });

  it('ends the ask when the sheet says that the step is reached, and goes on to the next step', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    book.takeItems(changed(FILED), NOW);
    expect(told(book.settle(at('2027-05-03', '10:00')))).toEqual(['ask:permitFiled:1 sheetMoved']);
    expect(book.stepOf(PERMIT)?.step.milestoneName).toBe('permit issued');
    expect(book.nextOpening()?.at).toBe(at('2027-05-10', '09:00'));
  });

  it('ends the ask when the row is gone', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    book.takeItems(GONE, NOW);
    expect(told(book.settle(at('2027-05-03', '10:00')))).toEqual(['ask:permitFiled:1 itemGone']);
    expect(book.size).toBe(0);
  });

  it('asks anew about a row that comes back, unless it came back before the ask was told', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    book.takeItems(GONE, NOW);
    book.takeItems(changed(LIGHTHOUSE), NOW);
    expect(book.settle(at('2027-05-03', '10:00'))).toEqual([]);
    for (const change of [GONE, changed(LIGHTHOUSE)]) {
      book.takeItems(change, NOW);
      book.settle(at('2027-05-04', '11:00'));
    }
    expect(book.due(at('2027-05-04', '11:00'))).toHaveLength(1);
    expect(open(book)?.askId).toBe('ask:permitFiled:2');
  });

  it('takes a row for gone that is missing from a bucket delivered whole', () => {
    const book = bookOf(LIGHTHOUSE, LANTERN);
    const completeBuckets = [bucketOf(LIGHTHOUSE.key), bucketOf(LANTERN.key)];
    expect(book.takeItems({ items: [LANTERN], removedKeys: [], completeBuckets }, NOW)).toBe(true);
    expect(book.reports(at('2027-05-03')).map(({ item }) => item.title)).toEqual(['Paper lanterns']);
  });

  it('tells the ask when the row, its owner or its date changed, and only then', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    expect(book.takeItems(changed({ ...LIGHTHOUSE }), NOW)).toBe(false);
    expect(book.settle(at('2027-05-03', '10:00'))).toEqual([]);
    book.takeItems(changed({ ...LIGHTHOUSE, notes: 'the board meets on Tuesdays' }), NOW);
    expect(told(book.settle(at('2027-05-03', '10:00')))).toEqual(['ask:permitFiled:1 changed']);
    expect(book.settle(at('2027-05-03', '10:00'))).toEqual([]);
  });

  it('tells open asks when somebody else is line producer', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    expect(book.takeFacts({ ...FACTS, lineProducer: null })).toBe(true);
    expect(told(book.settle(at('2027-05-03', '10:00')))).toEqual(['ask:permitFiled:1 changed']);
    expect(book.takeFacts({ ...FACTS, lineProducer: null })).toBe(false);
  });

  it('goes on to the next step when somebody said that one is done', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    book.takeReport(LIGHTHOUSE.key, reportOf('ask:permitFiled:1', { ended: 'answered' }));
    book.settle(at('2027-05-03', '10:00'));
    expect(book.stepOf(PERMIT)?.step.milestoneName).toBe('permit issued');
  });

  it('asks again, in a new round, when the sheet says something else after the answer', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    book.takeReport(LIGHTHOUSE.key, reportOf('ask:permitFiled:1', { ended: 'answered' }));
    book.settle(at('2027-05-03', '10:00'));
    book.takeItems(changed({ ...LIGHTHOUSE, marks: { permit: 'rejected' } }), NOW);
    book.settle(at('2027-05-03', '11:00'));
    expect(book.stepOf(PERMIT)?.step.milestoneName).toBe('permit filed');
    expect(open(book)?.askId).toBe('ask:permitFiled:2');
  });

  it('counts no answer about a row that was away and comes back with another word', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    book.takeReport(LIGHTHOUSE.key, reportOf('ask:permitFiled:1', { ended: 'answered' }));
    book.settle(at('2027-05-03', '10:00'));
    for (const change of [GONE, changed({ ...LIGHTHOUSE, marks: { permit: 'rejected' } })]) {
      book.takeItems(change, NOW);
      book.settle(at('2027-05-04', '11:00'));
    }
    expect(book.stepOf(PERMIT)?.step.milestoneName).toBe('permit filed');
  });

  it('keeps the answer about a row that was away and comes back as it was', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    book.takeReport(LIGHTHOUSE.key, reportOf('ask:permitFiled:1', { ended: 'answered' }));
    book.settle(at('2027-05-03', '10:00'));
    for (const change of [GONE, changed(LIGHTHOUSE)]) {
      book.takeItems(change, NOW);
      book.settle(at('2027-05-04', '11:00'));
    }
    expect(book.stepOf(PERMIT)?.step.milestoneName).toBe('permit issued');
  });

  it('keeps the answer when something else about the row changes', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    book.takeReport(LIGHTHOUSE.key, reportOf('ask:permitFiled:1', { ended: 'answered' }));
    book.takeItems(changed({ ...LIGHTHOUSE, notes: 'sent by courier' }), NOW);
    book.settle(at('2027-05-03', '10:00'));
    expect(book.stepOf(PERMIT)?.step.milestoneName).toBe('permit issued');
  });

  it('plans an ask again that could not be opened', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    book.postpone(PERMIT, 'ask:permitFiled:1', at('2027-05-03', '09:05'));
    expect(book.openAskIds()).toEqual([]);
    expect(book.due(at('2027-05-03', '09:05'))).toHaveLength(1);
    expect(open(book)?.askId).toBe('ask:permitFiled:1');
  });

  it('asks anew when an ask that never said that it ended does not run any more', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    book.lose(LIGHTHOUSE.key, 'ask:permitFiled:1');
    book.settle(at('2027-05-03', '10:00'));
    expect(open(book)?.askId).toBe('ask:permitFiled:2');
  });

  it('reports its items in pages, in the order in which the sheet first told of them', () => {
    const items = Array.from({ length: 7 }, (_, index) => ({ ...LANTERN, key: `r-${index}`, title: `Prop ${index}` }));
    const book = bookOf(...items);
    book.takeItems(changed({ ...LANTERN, key: 'r-2', title: 'Prop 2, repaired' }), NOW);
    const titles = [0, 3, 6].flatMap((offset) =>
      book.page(at('2027-05-03'), offset, 3).reports.map(({ item }) => item.title),
    );
    expect(titles).toEqual(['Prop 0', 'Prop 1', 'Prop 2, repaired', 'Prop 3', 'Prop 4', 'Prop 5', 'Prop 6']);
  });

  it('reports what was said about an item whose step went on', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    const done = { kind: 'done', personKey: SAM.key, personName: SAM.name, note: '', at: at('2027-05-03') } as const;
    book.takeReport(LIGHTHOUSE.key, reportOf('ask:permitFiled:1', { ended: 'answered', answers: [done] }));
    book.settle(at('2027-05-03', '10:00'));
    const [report] = book.reports(at('2027-05-03', '10:00'));
    expect(report).toMatchObject({ step: { milestoneId: 'permitIssued' }, ask: { answers: [done] } });
  });
});

describe('a stage that continues as new', () => {
  it('knows all that it knew', () => {
    const book = bookOf(LIGHTHOUSE, LANTERN);
    open(book);
    const next = new StageBook(throughJson(book.carry(1_000_000)));
    expect(next.settle(at('2027-05-03', '09:00'))).toEqual([]);
    expect(next.reports(at('2027-05-03', '09:00'))).toEqual(book.reports(at('2027-05-03', '09:00')));
    expect(next.openAskIds()).toEqual(['ask:permitFiled:1']);
    expect(next.due(at('2027-05-03', '09:00')).map(({ itemKey }) => itemKey)).toEqual([LANTERN.key]);
  });

  it('leaves its items behind where they are too many, and ends no ask because of that', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    const next = withoutItems(book);
    expect([next.size, next.isAwaitingItems, next.openAskIds().length]).toEqual([0, true, 1]);
    expect(next.settle(at('2027-05-03', '10:00'))).toEqual([]);
    for (let bucket = 0; bucket < 64; bucket += 1) {
      const items = bucketOf(LIGHTHOUSE.key) === bucket ? [LIGHTHOUSE] : [];
      next.takeItems({ items, removedKeys: [], completeBuckets: [bucket] }, NOW);
      expect(next.settle(at('2027-05-03', '10:00'))).toEqual([]);
    }
    expect(next.isAwaitingItems).toBe(false);
    expect(next.openAskIds()).toHaveLength(1);
  });

  it('ends the ask of an item that did not come again', () => {
    const book = bookOf(LIGHTHOUSE);
    open(book);
    const next = withoutItems(book);
    next.settle(at('2027-05-03', '10:00'));
    next.takeItems({ items: [], removedKeys: [], completeBuckets: [bucketOf(LIGHTHOUSE.key)] }, NOW);
    expect(told(next.settle(at('2027-05-03', '10:00')))).toEqual(['ask:permitFiled:1 itemGone']);
  });

  it('leaves its asks behind as well where those are too many, but not which answers were overruled', () => {
    const book = bookOf(LIGHTHOUSE, LANTERN);
    open(book);
    open(book, LANTERN.key);
    book.takeReport(LIGHTHOUSE.key, reportOf('ask:permitFiled:1', { ended: 'answered' }));
    book.takeItems(changed({ ...LIGHTHOUSE, marks: { permit: 'rejected' } }), NOW);
    book.settle(at('2027-05-03', '10:00'));
    expect(Object.keys(book.carry(10).asks)).toEqual([LIGHTHOUSE.key]);
  });

  it('tells an ask again that it finds open', () => {
    const book = bookOf(LIGHTHOUSE);
    const opened = open(book);
    book.adopt(LIGHTHOUSE.key, reportOf(opened?.askId ?? '', { level: 'lineProducer' }));
    expect(told(book.settle(at('2027-05-03', '10:00')))).toEqual(['ask:permitFiled:1 changed']);
    expect(book.settle(at('2027-05-03', '10:00'))).toEqual([]);
  });
});

/** The book of the next run, where the items were one character too many. */
function withoutItems(book: StageBook): StageBook {
  const next = new StageBook(throughJson(book.carry(JSON.stringify(book.carry(1_000_000)).length - 1)));
  expect(next.size).toBe(0);
  return next;
}

/** As Temporal hands it over. */
function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
