import type { ProductionFacts } from '../../domain/model';
import { reportOf } from '../../domain/readiness/report';
import { instantOf } from '../../domain/time/zone';
import { StageBook } from '../../workflows/stage-book';
import { FACTS, LANTERN, LIGHTHOUSE } from '../support/made-up';

const NOW = instantOf('2027-05-20', '09:00', 'Europe/London');
const FROZEN: ProductionFacts = {
  ...FACTS,
  frozenTables: [{ sheetId: LIGHTHOUSE.sheetId, track: LIGHTHOUSE.track }],
};

function bookOf(facts: ProductionFacts): StageBook {
  const book = new StageBook();
  book.takeFacts(facts);
  book.takeItems({ items: [LIGHTHOUSE, LANTERN], removedKeys: [], completeBuckets: [] }, NOW);
  book.settle(NOW);
  return book;
}

const due = (book: StageBook): string[] => book.due(NOW).map(({ itemKey }) => itemKey);

describe('items of a table that is frozen', () => {
  it('are asked about by nobody, while those of other tables are', () => {
    expect(due(bookOf(FROZEN))).toEqual([LANTERN.key]);
  });

  it('are asked about again as soon as the table is understood', () => {
    const book = bookOf(FROZEN);
    book.takeFacts(FACTS);
    book.settle(NOW);
    expect(due(book).sort()).toEqual([LANTERN.key, LIGHTHOUSE.key].sort());
  });

  it('tell their open asks, which then wait', () => {
    const book = bookOf(FACTS);
    book.open({ itemKey: LIGHTHOUSE.key, matter: 'milestones' }, NOW, () => 'ask:1');
    book.takeFacts(FROZEN);
    expect(book.settle(NOW)).toMatchObject([
      { kind: 'changed', askId: 'ask:1', question: { facts: { frozenTables: FROZEN.frozenTables } } },
    ]);
  });

  it('never count as late', () => {
    const step = { ...STEP, dueDate: '2027-05-01' };
    expect(reportOf(LIGHTHOUSE, step, null, FACTS, NOW).state).toBe('late');
    expect(reportOf(LIGHTHOUSE, step, null, FROZEN, NOW).state).toBe('unknown');
  });
});

const STEP = {
  milestoneId: 'permitFiled',
  milestoneName: 'permit filed',
  reached: 'submitted',
  column: 'permit',
  ownerKey: null,
  because: '',
} as const;
