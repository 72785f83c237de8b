import type { Item } from '../../../domain/model';
import { openLines } from '../../../domain/preparations/open-lines';
import { FACTS, made } from '../../support/made-up';
import { anItem } from '../an-item';

const KIRAN = made('Kiran Bhatt', 'Cast');
const ACTOR: Item = anItem({
  key: 'r-KIRAN',
  track: 'cast',
  title: 'DEV',
  status: 'booked',
  hasStatus: true,
  hired: { name: KIRAN.name, key: KIRAN.key },
  neededOn: '2027-05-17',
  neededBecause: 'scene 5 is shot on day 1 (Mon 17 May)',
});
const ALL = ['measurements sent', 'fitting attended', 'travel booked', 'lines learned'];
const open = (changed: Partial<Item>): string[] =>
  openLines({ ...ACTOR, ...changed }, { ...FACTS, people: [...FACTS.people, KIRAN] }, []).map(({ name }) => name);
const settledBy = (notes: string): string[] => ALL.filter((name) => !open({ notes }).includes(name));

describe('a preparation that the row says is done', () => {
  it.each([
    ['lines learned', 'lines learned'],
    ['off book 3/5', 'lines learned'],
    ['Vegan; fitting done Tue', 'fitting attended'],
    ['measurements in', 'measurements sent'],
    ['measurements ✓', 'measurements sent'],
    ['has a dog. Flights booked', 'travel booked'],
  ])('is asked about no more: “%s”', (notes, name) => {
    expect(settledBy(notes)).toEqual([name]);
  });

  it('may be one of several in a note', () => {
    expect(settledBy('measured and fitted, lines learned')).toEqual([
      'measurements sent',
      'fitting attended',
      'lines learned',
    ]);
  });

  it.each([
    'lines not learned',
    'fitting done by Friday',
    'lines learned?',
    'travel booked TBC',
    'fitting booked',
    'fitting in London',
    'comes in for the fitting',
    'ok for a fitting on Tuesday',
    'loves the lines, wants to talk about how they are to be learned',
    '',
  ])('stays open on a doubt: “%s”', (notes) => {
    expect(settledBy(notes)).toEqual([]);
  });

  it('is every one of somebody whose status says that they are ready', () => {
    expect(open({ status: 'ready' })).toEqual([]);
    expect(open({ status: 'booked' })).toEqual(ALL);
  });

  it('is none of somebody who has only a tick beside the name', () => {
    expect(open({ status: 'done', hasStatus: false })).toEqual(ALL);
  });
});
