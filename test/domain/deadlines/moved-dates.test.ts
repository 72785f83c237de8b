import { movedDates } from '../../../domain/deadlines/moved-dates';
import { redated } from '../../../domain/deadlines/needed-on';
import { nextStep } from '../../../domain/deadlines/next-step';
import type { Item, ProductionFacts, ShootDay } from '../../../domain/model';
import { BEA, FACTS, LANTERN, LIGHTHOUSE, SAM } from '../../support/made-up';

const day = (dayNumber: number, date: string, ...scenes: string[]): ShootDay => ({
  dayNumber,
  date,
  scenes,
  location: '',
});
const on = (...shootDays: ShootDay[]): ProductionFacts => ({ ...FACTS, shootDays });
const BEFORE = on(day(1, '2027-05-17', '1', '2'), day(2, '2027-05-18', '3'));
const dated = (items: readonly Item[], facts: ProductionFacts) =>
  items.map((item) => ({ item, step: nextStep(item, facts, []) }));

/** Who is told of what when the schedule becomes another one. */
function moves(items: readonly Item[], after: ProductionFacts) {
  const there = items.map((item) => redated(item, BEFORE, after));
  return movedDates(dated(items, BEFORE), dated(there, after)).map(({ personKey, moves: list }) => ({
    personKey,
    moves: list.map(({ item, from, to }) => `${item.title}: ${from} to ${to ?? 'no date'}`),
  }));
}

describe('when the schedule moves', () => {
  it('every due date that hangs on its scenes moves with it, and each person hears of all of theirs together', () => {
    const boat: Item = { ...LANTERN, key: 'r-BOAT', title: 'Boat' };
    const after = on(day(1, '2027-05-24', '1', '2'), day(2, '2027-05-25', '3'));
    expect(moves([LANTERN, LIGHTHOUSE, boat], after)).toEqual([
      { personKey: BEA.key, moves: ['Boat: 2027-05-03 to 2027-05-10', 'Paper lanterns: 2027-05-03 to 2027-05-10'] },
      { personKey: SAM.key, moves: ['Marrow Point Light: 2027-05-03 to 2027-05-10'] },
    ]);
  });

  it('nobody is told of a date that moved by a day', () => {
    expect(moves([LANTERN], on(day(1, '2027-05-17', '3'), day(2, '2027-05-18', '1', '2')))).toEqual([]);
  });

  it('a scene that fell off the schedule takes its date with it', () => {
    expect(moves([LANTERN], on(day(2, '2027-05-18', '3')))).toEqual([
      { personKey: BEA.key, moves: ['Paper lanterns: 2027-05-03 to no date'] },
    ]);
  });

  it('a date that the row gives itself stays, and so does what has reached its step meanwhile', () => {
    const own: Item = {
      ...LANTERN,
      neededOn: '2027-06-01',
      neededBecause: 'the sheet says that it starts on Tue 1 Jun',
    };
    const after = on(day(1, '2027-05-24', '1', '2'));
    expect(moves([own], after)).toEqual([]);
    const approved = { ...redated(LANTERN, BEFORE, after), status: 'approved' as const };
    expect(movedDates(dated([LANTERN], BEFORE), dated([approved], after))).toEqual([]);
  });
});
