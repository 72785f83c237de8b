import { nextStep } from '../../../domain/deadlines/next-step';
import type { Item } from '../../../domain/model';
import { slowness, usualDaysOf } from '../../../domain/readiness/pace';
import { FACTS, LANTERN } from '../../support/made-up';

const APPROVED: Item = { ...LANTERN, status: 'approved' };

/** In hand by Wed 12 May; approved since the given day. */
function slow(since: string, today: string, item = APPROVED) {
  return slowness({ item, step: nextStep(item, FACTS, []), since }, FACTS, today);
}

describe('the pace of an item', () => {
  it('is what usually lies between its milestones: nine days from approval until it is in hand', () => {
    const step = nextStep(APPROVED, FACTS, []);
    expect(step && usualDaysOf(APPROVED, step, FACTS)).toBe(9);
  });

  it('puts it at risk before it is late, where it stands still for longer and the date draws near', () => {
    expect(slow('2027-04-26', '2027-05-06')).toEqual({ days: 10, usualDays: 9 });
  });

  it('says nothing while it has not stood still for so long, or while there is more time than the step takes', () => {
    expect(slow('2027-04-28', '2027-05-06')).toBeNull();
    expect(slow('2027-03-01', '2027-05-02')).toBeNull();
  });

  it('says nothing of what is late already, for that is said otherwise', () => {
    expect(slow('2027-03-01', '2027-05-13')).toBeNull();
  });
});
