import { findClashes } from '../../../domain/hiring/clashes';
import { choiceStanding, namedInNotes, nextChoice } from '../../../domain/hiring/choices';
import { papersStep } from '../../../domain/hiring/papers';
import type { PlacedRow } from '../../../domain/items/placed-rows';
import type { Item, ProductionFacts } from '../../../domain/model';
import { findDoubleBookings } from '../../../domain/securing/double-bookings';
import { FACTS, PERMIT_FILED, TOM } from '../../support/made-up';
import { anItem } from '../an-item';

const role = (key: string, over: Partial<Item> = {}): Item =>
  anItem({ key, track: 'cast', title: 'MISS OAKES', status: 'offered', scenes: ['8'], ...over });
const place = (key: string, over: Partial<Item> = {}): Item =>
  anItem({ key, track: 'locations', title: `Place ${key}`, status: 'agreed', scenes: ['1', '2'], ...over });

describe('a second choice', () => {
  const first = role('r-1', { hired: { name: 'Ann Lee', key: 'p-1' } });
  const second = role('r-2', { status: 'needed', notes: '2nd choice', hired: { name: 'Bo Dunn', key: 'p-2' } });

  it('is asked about only when the first has passed', () => {
    expect(choiceStanding(second, [first])).toMatchObject({ kind: 'waiting', better: { key: 'r-1' } });
    expect(choiceStanding(second, [{ ...first, status: 'rejected' }])).toEqual({ kind: 'itself' });
  });

  it('is who is next when the first passes', () => {
    const passed = { ...first, status: 'rejected' as const };
    expect(nextChoice(passed, [second])?.hired?.name).toBe('Bo Dunn');
    expect(choiceStanding(passed, [second])).toEqual({ kind: 'itself' });
  });

  it('can be named in the notes alone', () => {
    expect(namedInNotes(role('r-1', { notes: 'agent slow; 2nd choice: Bo Dunn, free in May' }))).toBe('Bo Dunn');
  });
});

describe('a role whose last choice passes', () => {
  it('is to be filled anew, and is asked about once', () => {
    const passed = role('r-1', { status: 'rejected' });
    const other = role('r-2', { status: 'rejected' });
    expect(choiceStanding(passed, [other])).toMatchObject({ kind: 'vacant' });
    expect(choiceStanding(other, [passed])).toEqual({ kind: 'itself' });
  });
});

describe('a place that falls through', () => {
  it('leaves those scenes without a place that no other covers', () => {
    const lost = place('r-1', { status: 'rejected' });
    expect(choiceStanding(lost, [place('r-2', { scenes: ['2'] })])).toEqual({ kind: 'vacant', scenes: ['1'] });
    expect(choiceStanding(lost, [place('r-2')])).toEqual({ kind: 'itself' });
  });
});

const facts: ProductionFacts = {
  ...FACTS,
  shootDays: [
    { dayNumber: 1, date: '2027-05-17', scenes: ['5', '9'], location: '' },
    { dayNumber: 2, date: '2027-05-18', scenes: ['1'], location: '' },
  ],
};
const PLACES = new Map([
  ['5', 'Harbour'],
  ['9', 'Lighthouse'],
  ['1', 'Harbour'],
]);
const placed = (item: Item, cell: string, over: Partial<PlacedRow> = {}): PlacedRow => ({
  item,
  cell,
  from: null,
  to: null,
  quantity: '',
  hasQuantity: false,
  ...over,
});
const ANN = { name: 'Ann Lee', key: 'p-1' };

describe('somebody with two jobs on one day', () => {
  const captain = placed(role('r-1', { title: 'CAPTAIN', scenes: ['5'], hired: ANN }), 'Cast!C5');
  const keeper = placed(role('r-2', { title: 'KEEPER', scenes: ['9'], hired: ANN }), 'Cast!C9');

  it('is told with both cells', () => {
    expect(findClashes([captain, keeper], facts, PLACES).map(({ message }) => message)).toEqual([
      'Cast!C5 and Cast!C9: Ann Lee has two jobs on day 1 (Mon 17 May), CAPTAIN and KEEPER: scene 5 at Harbour, scene 9 at Lighthouse. Give one of them to somebody else, or change its dates.',
    ]);
  });

  it('is no clash on different days, nor in theatre, where one actor plays two roles', () => {
    const late = placed({ ...keeper.item, scenes: ['1'] }, 'Cast!C9');
    expect(findClashes([captain, late], facts, PLACES)).toEqual([]);
    expect(findClashes([captain, keeper], { ...facts, kind: 'theatre' }, PLACES)).toEqual([]);
  });

  it('clashes where the dates of two positions overlap', () => {
    const dates = { from: '2027-05-16', to: '2027-05-20' };
    const grip = placed(anItem({ key: 'r-3', track: 'crew', title: 'Key grip', hired: ANN }), 'Crew!B3', dates);
    const driver = placed(anItem({ key: 'r-4', track: 'crew', title: 'Driver', hired: ANN }), 'Crew!B8', dates);
    expect(findClashes([grip, driver], facts, PLACES)).toHaveLength(1);
    expect(findClashes([grip, { ...driver, from: null, to: null }], facts, PLACES)).toEqual([]);
  });
});

describe('one thing that a day needs at two places', () => {
  const stove = placed(anItem({ title: 'Iron stove', scenes: ['5', '9'] }), 'Props!B4', {
    hasQuantity: true,
    quantity: '1',
  });

  it('is told with its cell, the day and both places', () => {
    expect(findDoubleBookings([stove], facts, PLACES).map(({ message }) => message)).toEqual([
      'Props!B4: there is one “Iron stove”, and day 1 (Mon 17 May) needs it at two places: scene 5 at Harbour, scene 9 at Lighthouse. Get a second one and write 2, or move a scene.',
    ]);
  });

  it('is no clash where there are two of it, or on one place', () => {
    expect(findDoubleBookings([{ ...stove, quantity: '2' }], facts, PLACES)).toEqual([]);
    expect(findDoubleBookings([{ ...stove, item: { ...stove.item, scenes: ['5', '1'] } }], facts, PLACES)).toEqual([]);
  });
});

describe('somebody without papers', () => {
  it('needs the word of the line producer by the working day before', () => {
    const hired = role('r-1', { hired: ANN, neededOn: '2027-05-17', neededBecause: 'scene 5 is shot on day 1' });
    const missing = { ...PERMIT_FILED, milestoneName: 'start papers in' };
    expect(papersStep(hired, missing, FACTS)).toMatchObject({ ownerKey: TOM.key, dueDate: '2027-05-14' });
    expect(papersStep(hired, null, FACTS)).toBeNull();
    expect(papersStep({ ...hired, track: 'props' }, missing, FACTS)).toBeNull();
  });
});
