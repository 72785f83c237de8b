import type { Item } from '../../domain/model';
import { fallenNotices } from '../../workflows/notices';
import { BEA, FACTS, LANTERN, MAYA, SAM } from '../support/made-up';

const fallen = { scenes: [], next: null, named: '', hanging: [] };
const told = (item: Item, about = {}) =>
  fallenNotices(item, { ...fallen, ...about }, FACTS, 0).map(({ personKey, notice }) => [
    personKey,
    notice.heading,
    notice.opening,
  ]);

describe('what is told when a row falls through', () => {
  const lost: Item = { ...LANTERN, status: 'rejected', statusWord: 'Sold to somebody else' };

  it('says of a prop that it has fallen through, and never that it has passed', () => {
    expect(told(lost)).toEqual([
      [
        BEA.key,
        'Paper lanterns has fallen through',
        'The sheet says “Sold to somebody else”, and nothing else is on it in its place.',
      ],
    ]);
  });

  it('names what else is on the sheet in its place', () => {
    const next = { ...LANTERN, key: 'r-OTHERLAN', title: 'Tin lanterns' };
    expect(told(lost, { next })[0]?.[2]).toBe('Next is Tin lanterns, on the same sheet (“Sourcing”).');
  });

  it('says of a person that they have passed, to whoever fills the role', () => {
    const role: Item = {
      ...lost,
      track: 'crew',
      title: 'Gaffer',
      ownerKey: SAM.key,
      hired: { name: 'Ann Lee', key: 'p-ann' },
    };
    expect(told(role)).toEqual([
      [SAM.key, 'Ann Lee has passed: Gaffer', 'Nobody else is on the sheet for it, so it is asked about anew.'],
    ]);
  });

  it('tells the associate producer of a place, with its scenes and days', () => {
    const place: Item = { ...lost, track: 'locations', title: 'Marrow Point Light' };
    const [notice] = told(place, { scenes: ['1'], hanging: [LANTERN] });
    expect(notice).toEqual([
      MAYA.key,
      'Marrow Point Light has fallen through',
      'Scene 1 has no place now: day 1 (Mon 17 May). 1 thing in these scenes hangs on it.',
    ]);
  });
});
