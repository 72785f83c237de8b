import { countBack, countForward } from '../../../domain/deadlines/count-back';
import { nextStep } from '../../../domain/deadlines/next-step';
import { nearestSentence, tooLate, tooLateText } from '../../../domain/deadlines/too-late';
import type { Item, ItemPast, LeadTime, ProductionFacts } from '../../../domain/model';
import { addDays } from '../../../domain/time/calendar';
import { FACTS, LANTERN, LIGHTHOUSE } from '../../support/made-up';

const at = (date: string): number => Date.parse(`${date}T10:00:00Z`);
const SHOOT: ProductionFacts = {
  ...FACTS,
  shootDays: [
    ...FACTS.shootDays,
    { dayNumber: 4, date: '2027-05-20', scenes: ['7'], location: '' },
    { dayNumber: 5, date: '2027-05-25', scenes: ['8'], location: '' },
  ],
};

function found(item: Item, today: string, past?: ItemPast, facts = SHOOT): string | null {
  const late = tooLate({ item, step: nextStep(item, facts, []), past }, facts, today);
  return late && tooLateText(late);
}

describe('a date that cannot be met any more', () => {
  it('is said with the earliest day that the office still allows, and the first day of the schedule from then on', () => {
    // Filed on Thu 6 May instead of Mon 3 May.
    expect(found(LIGHTHOUSE, '2027-05-06')).toBe(
      "done today, it would be in time for Thu 20 May at the earliest: the schedule's day 4",
    );
    expect(found(LIGHTHOUSE, '2027-05-20')).toBe(
      'done today, it would be in time for Thu 3 Jun at the earliest: after the last day of the schedule',
    );
  });

  it('is said of what came up when its date was past already', () => {
    expect(found(LANTERN, '2027-05-06', { since: at('2027-05-05'), from: null })).toBe(
      "done today, it would be in time for Thu 20 May at the earliest: the schedule's day 4",
    );
    const moved: ItemPast = {
      since: at('2027-04-01'),
      from: 'Needed',
      dated: { at: at('2027-05-05'), from: '2027-06-01' },
    };
    expect(found(LANTERN, '2027-05-06', moved)).not.toBeNull();
  });

  it('is not said of what was possible once and is simply late, or of what is in time', () => {
    expect(found(LANTERN, '2027-05-06', { since: at('2027-04-01'), from: 'Needed' })).toBeNull();
    expect(found(LANTERN, '2027-05-06')).toBeNull();
    expect(found(LIGHTHOUSE, '2027-05-03')).toBeNull();
  });

  it('is not said against a date that the team has set itself', () => {
    expect(found({ ...LIGHTHOUSE, ownDueDate: '2027-04-20' }, '2027-05-06')).toBeNull();
  });
});

describe('counting forward', () => {
  const facts: ProductionFacts = {
    ...FACTS,
    calendar: {
      ...FACTS.calendar,
      workingWeekdays: [2, 3, 4, 5, 6],
      daysOff: ['2027-05-12'],
      holidays: [{ date: '2027-05-03', name: 'May Day' }],
    },
  };
  const units = ['days', 'workingDays', 'officeDays'] as const;

  it.each(units)('in %s finds the first day that counts back to today or later', (unit) => {
    for (let offset = 0; offset < 40; offset += 1) {
      for (const count of [0, 1, 3, 10]) {
        const today = addDays('2027-04-20', offset);
        const lead: LeadTime = { count, unit };
        const day = countForward(facts, today, lead);
        expect(countBack(facts, day, lead) >= today).toBe(true);
        expect(countBack(facts, addDays(day, -1), lead) < today || day === today).toBe(true);
      }
    }
  });
});

describe('a mail', () => {
  it('says the nearest day that would work of a permit that is too late, and nothing of one that is in time', () => {
    expect(mailed(LIGHTHOUSE, '2027-05-06', '2027-04-20')).toBe(
      'Done today, it would be in time for Thu 20 May at the earliest.',
    );
    expect(mailed(LIGHTHOUSE, '2027-05-03', '2027-04-20')).toBe('');
  });

  it('says it of anything whose date was past when it was first known or moved, and of nothing that is simply late', () => {
    expect(mailed(LANTERN, '2027-05-06', '2027-05-05')).toBe(
      'Done today, it would be in time for Thu 20 May at the earliest.',
    );
    expect(mailed(LANTERN, '2027-05-06', '2027-04-20')).toBe('');
  });
});

/** What a mail of a day says of an item whose date is what it is since another day. */
function mailed(item: Item, today: string, datedOn: string): string {
  const step = nextStep(item, SHOOT, []);
  if (!step) throw new Error(`${item.title} has no next step.`);
  return nearestSentence({ item, step, datedAt: at(datedOn) }, SHOOT, today);
}
