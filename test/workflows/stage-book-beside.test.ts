import type { AskReport, Item } from '../../domain/model';
import { instantOf } from '../../domain/time/zone';
import type { StageMemory } from '../../workflows/messages';
import { StageBook } from '../../workflows/stage-book';
import type { Matter } from '../../workflows/matters';
import { FACTS, HELENA, LANTERN, made } from '../support/made-up';

const at = (date: string, time = '09:00'): number => instantOf(date, time, 'Europe/London');
const KIRAN = made('Kiran Bhatt', 'Cast');
const facts = { ...FACTS, approvalThreshold: 300, people: [...FACTS.people, KIRAN] };
const MOTORCYCLE: Item = {
  ...LANTERN,
  key: 'r-MOTORBKE',
  title: 'Motorcycle',
  neededOn: '2027-06-21',
  money: { currency: '£', expected: 450, actual: null, line: null, approval: null },
};
const DEV: Item = {
  ...LANTERN,
  key: 'r-DEVACTOR',
  track: 'cast',
  title: 'DEV',
  status: 'booked',
  hired: { name: KIRAN.name, key: KIRAN.key },
};

const changed = (...items: Item[]) => ({ items, removedKeys: [], completeBuckets: [] });
const idOf = ({ step }: { step: { milestoneId: string } }, round: number): string => `${step.milestoneId}:${round}`;

function bookOf(item: Item, now: number): StageBook {
  const book = new StageBook();
  book.takeFacts(facts);
  book.takeItems(changed(item), now);
  book.settle(now);
  return book;
}

function answer(book: StageBook, item: Item, matter: Matter, now: number, answers: AskReport['answers']): void {
  const opened = book.open({ itemKey: item.key, matter }, now, idOf);
  book.takeReport(item.key, { askId: opened?.askId ?? '', level: 'reminder', asked: [], answers, ended: 'answered' });
  book.settle(now);
}

/** The next run of a stage whose items and asks were too many to carry over, once its items are here again. */
function nextRun(book: StageBook, item: Item, now: number): StageBook {
  const memory = JSON.parse(JSON.stringify(book.carry(10))) as StageMemory;
  const next = new StageBook(memory, now);
  const completeBuckets = Array.from({ length: 64 }, (_, bucket) => bucket);
  next.takeItems({ items: [item], removedKeys: [], completeBuckets }, now);
  next.settle(now);
  return next;
}

const stepsOf = (book: StageBook, now: number): (string | undefined)[] =>
  book.reports(now).map(({ step }) => step?.milestoneName);

describe('what was decided and done beside the milestones', () => {
  const approved = { kind: 'approve', personKey: HELENA.key, personName: HELENA.name, note: '', at: 0 } as const;
  const ticked = {
    kind: 'onTrack',
    personKey: KIRAN.key,
    personName: KIRAN.name,
    note: '',
    at: 0,
    lines: ['measured'],
  } as const;

  it('is an approval up to its amount, also in a run that could carry nothing else over', () => {
    const now = at('2027-04-26');
    const book = bookOf(MOTORCYCLE, now);
    answer(book, MOTORCYCLE, 'approval', now, [approved]);
    const next = nextRun(book, MOTORCYCLE, now);
    expect(stepsOf(next, now)).toEqual(['found and approved', undefined]);
    next.takeItems(
      changed({ ...MOTORCYCLE, money: { currency: '£', expected: 500, actual: null, line: null, approval: null } }),
      now,
    );
    next.settle(now);
    expect(stepsOf(next, now)).toEqual(['found and approved', 'approval of £500 given']);
    expect(next.open({ itemKey: MOTORCYCLE.key, matter: 'approval' }, now, idOf)?.askId).toBe('moneyApproved:2');
  });

  it('is every preparation that was ticked, week after week', () => {
    const now = at('2027-04-27');
    const book = bookOf(DEV, now);
    answer(book, DEV, 'preparations', now, [ticked]);
    const next = nextRun(book, DEV, now);
    expect(next.nextOpening()).toMatchObject({ matter: 'preparations', at: at('2027-05-04') });
    const week = at('2027-05-04');
    const opened = next.open({ itemKey: DEV.key, matter: 'preparations' }, week, idOf);
    expect(opened).toMatchObject({ askId: 'preparations:2', superseded: null });
    expect(opened?.step.about).toMatchObject({ lines: [{ id: 'fitted' }, { id: 'travel' }, { id: 'lines' }] });
  });

  it('is settled by the row itself, and the open question ends once nothing is left', () => {
    const now = at('2027-04-27');
    const book = bookOf(DEV, now);
    book.open({ itemKey: DEV.key, matter: 'preparations' }, now, idOf);
    book.takeItems(changed({ ...DEV, notes: 'measured and fitted' }), now);
    const about = { lines: [{ id: 'travel' }, { id: 'lines' }] };
    expect(book.settle(now)).toMatchObject([{ askId: 'preparations:1', question: { step: { about } } }]);
    book.takeItems(changed({ ...DEV, notes: 'measured and fitted, off book, flights booked' }), now);
    expect(book.settle(now)).toEqual([{ kind: 'resolved', askId: 'preparations:1', why: 'sheetMoved' }]);
  });

  it('is asked anew in the next week where nobody answered, and the last question ends', () => {
    const now = at('2027-04-27');
    const book = bookOf(DEV, now);
    book.open({ itemKey: DEV.key, matter: 'preparations' }, now, idOf);
    const opened = book.open({ itemKey: DEV.key, matter: 'preparations' }, at('2027-05-04'), idOf);
    expect(opened).toMatchObject({ askId: 'preparations:2', superseded: 'preparations:1' });
    expect(book.openAskIds()).toEqual(['preparations:2']);
  });

  it('stands in pages of reports without one lost or twice', () => {
    const now = at('2027-04-26');
    const book = new StageBook();
    book.takeFacts(facts);
    const many = Array.from({ length: 5 }, (_, index) => ({
      ...MOTORCYCLE,
      key: `r-M0T0R${index}`,
      title: `Bike ${index}`,
    }));
    book.takeItems(changed(...many), now);
    book.settle(now);
    const titles = [0, 3, 6, 9].flatMap((offset) => book.page(now, offset, 3).reports.map(({ item }) => item.title));
    expect(titles).toEqual(many.flatMap(({ title }) => [title, title]));
    expect(book.page(now, 0, 3).total).toBe(10);
  });
});
