import { nextStep } from '../../../domain/deadlines/next-step';
import type { EscalationPolicy, Item, ProductionFacts } from '../../../domain/model';
import { slowness, usualDaysOf } from '../../../domain/readiness/pace';
import { FACTS, LANTERN } from '../../support/made-up';

const APPROVED: Item = { ...LANTERN, status: 'approved' };

/** In hand by Wed 12 May; approved since the given day. */
function slow(since: string, today: string, facts = FACTS, item = APPROVED) {
  return slowness({ item, step: nextStep(item, facts, []), since }, facts, today);
}

const paced = (policy: Partial<EscalationPolicy>): ProductionFacts => ({
  ...FACTS,
  policy: { ...FACTS.policy, ...policy },
});

/** What the first step of something takes that nobody has looked for yet. */
function firstStepOf(facts: ProductionFacts): number | null {
  const step = nextStep(LANTERN, facts, []);
  return step && usualDaysOf(LANTERN, step, facts);
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

  it('leaves an item as many times longer as the team has said', () => {
    expect(slow('2027-04-24', '2027-05-06', paced({ slowTimes: 1.5 }))).toBeNull();
    expect(slow('2027-04-22', '2027-05-06', paced({ slowTimes: 1.5 }))).toEqual({ days: 14, usualDays: 9 });
    expect(slow('2027-05-01', '2027-05-06', paced({ slowTimes: 0.5 }))).toEqual({ days: 5, usualDays: 9 });
  });

  it('gives even a short step the days that the team has said', () => {
    expect(slow('2027-04-26', '2027-05-06', paced({ shortestStepDays: 10 }))).toBeNull();
    expect(slow('2027-04-25', '2027-05-06', paced({ shortestStepDays: 10 }))).toEqual({ days: 11, usualDays: 10 });
  });

  it('is two weeks for a first step, shorter with shorter lead times, or what the team has said', () => {
    expect(firstStepOf(FACTS)).toBe(14);
    expect(firstStepOf({ ...FACTS, leadTimeScale: 0.5 })).toBe(7);
    expect(firstStepOf({ ...paced({ firstStepDays: 20 }), leadTimeScale: 0.5 })).toBe(20);
  });

  it('counts working days by the working week of the production', () => {
    const leadTimes = { 'props.approved': { count: 20, unit: 'workingDays' as const } };
    const week = (workingWeekdays: readonly number[]): ProductionFacts => ({
      ...FACTS,
      leadTimes,
      calendar: { ...FACTS.calendar, workingWeekdays },
    });
    const usual = (facts: ProductionFacts): number | null => {
      const step = nextStep(APPROVED, facts, []);
      return step && usualDaysOf(APPROVED, step, facts);
    };
    expect(usual(week([1, 2, 3, 4, 5]))).toBe(23);
    expect(usual(week([1, 2, 3, 4]))).toBe(30);
  });
});
