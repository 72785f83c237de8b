import { nextStep } from '../../../domain/deadlines/next-step';
import type { Item, ItemReport, ProductionFacts } from '../../../domain/model';
import { reportOf } from '../../../domain/readiness/report';
import { swapOf, type SwapMove } from '../../../domain/readiness/swap';
import { FACTS, LANTERN, LIGHTHOUSE } from '../../support/made-up';

const NOW = Date.parse('2027-05-05T10:00:00Z');
const SHOOT: ProductionFacts = {
  ...FACTS,
  shootDays: [
    { dayNumber: 4, date: '2027-05-17', scenes: ['1'], location: 'Marrow Point' },
    { dayNumber: 5, date: '2027-05-18', scenes: ['2'], location: 'Net Loft' },
    { dayNumber: 6, date: '2027-05-31', scenes: ['3'], location: 'Pier' },
  ],
};
const needed = (item: Item, scene: string, date: string, day: number, short: string): Item => ({
  ...item,
  scenes: [scene],
  neededOn: date,
  neededBecause: `scene ${scene} is shot on day ${day} (${short})`,
});
/** Its permit should have been filed on Mon 3 May: late. */
const LIGHT = needed(LIGHTHOUSE, '1', '2027-05-17', 4, 'Mon 17 May');
/** Approved by Mon 17 May: in time. */
const BOAT = needed({ ...LANTERN, key: 'r-BOAT', title: 'Boat' }, '3', '2027-05-31', 6, 'Mon 31 May');
const ROPE = needed(
  { ...LANTERN, key: 'r-ROPE', title: 'Rope', status: 'approved' },
  '3',
  '2027-05-31',
  6,
  'Mon 31 May',
);
const NET = needed({ ...LANTERN, key: 'r-NET', title: 'Net', status: 'approved' }, '2', '2027-05-18', 5, 'Tue 18 May');
const reports = (...items: Item[]): ItemReport[] =>
  items.map((item) => reportOf(item, nextStep(item, SHOOT, []), null, SHOOT, NOW));
const said = (moves: readonly SwapMove[]): string[] => moves.map(({ text, from, to }) => `${text}: ${from} to ${to}`);

describe('swapping two shooting days', () => {
  it('names what would become late and what would become possible', () => {
    const swap = swapOf(SHOOT, reports(LIGHT, BOAT), NOW, [4, 6]);
    expect(said(swap.becomesLate)).toEqual(['Boat: not found and approved: 2027-05-17 to 2027-05-03']);
    expect(said(swap.becomesPossible)).toEqual(['Marrow Point Light: permit not filed: 2027-05-03 to 2027-05-17']);
  });

  it('names what it costs and wins in deadlines that stay in time', () => {
    const swap = swapOf(SHOOT, reports(ROPE, NET), NOW, [5, 6]);
    expect(said(swap.sooner)).toEqual(['Rope: not in hand: 2027-05-26 to 2027-05-13']);
    expect(said(swap.later)).toEqual(['Net: not in hand: 2027-05-13 to 2027-05-26']);
    expect(swap.sooner.map(({ days }) => days)).toEqual([-13]);
  });

  it('names apart what is late on either schedule', () => {
    const roof: Item = { ...LIGHT, key: 'r-ROOF', title: 'Roof' };
    const swap = swapOf(SHOOT, reports(roof), NOW, [4, 5]);
    expect(said(swap.staysLate)).toEqual(['Roof: permit not filed: 2027-05-03 to 2027-05-04']);
    expect([swap.becomesLate, swap.sooner, swap.later]).toEqual([[], [], []]);
  });

  it('says how both days would stand', () => {
    const { days } = swapOf(SHOOT, reports(LIGHT, BOAT), NOW, [4, 6]);
    expect(
      days.map(({ before, after }) => [before.day.dayNumber, before.state, after.day.scenes, after.state]),
    ).toEqual([
      [4, 'notReady', ['3'], 'notReady'],
      [6, 'onTrack', ['1'], 'onTrack'],
    ]);
  });

  it('leaves days in between and dates of their own where they are', () => {
    const swap = swapOf(SHOOT, reports(NET, { ...BOAT, ownDueDate: '2027-05-20' }), NOW, [4, 6]);
    expect([swap.sooner, swap.later, swap.becomesLate]).toEqual([[], [], []]);
  });

  it('says that a rehearsal would come only after the day that needs it', () => {
    const fight: Item = { ...BOAT, track: 'rehearsals', title: 'Fight rehearsal', neededOn: '2027-05-20' };
    const swap = swapOf(SHOOT, reports(fight), NOW, [4, 6]);
    expect(swap.rehearsedTooLate).toEqual([
      'Fight rehearsal is rehearsed on Thu 20 May, after day 4 (Mon 17 May), which would shoot it',
    ]);
  });
});
