import { atStake, hasReached, nextStep } from '../../../domain/deadlines/next-step';
import type { Item, ProductionFacts, Step } from '../../../domain/model';
import { BEA, FACTS, LANTERN, LIGHTHOUSE, MAYA, SAM } from '../../support/made-up';

/** The next step as a line: `permit filed by 2027-05-03`. */
function next(item: Item, facts: ProductionFacts = FACTS, answered: string[] = []): string | null {
  const step = nextStep(
    item,
    facts,
    answered.map((milestoneId) => ({ milestoneId })),
  );
  return step && `${step.milestoneName} by ${step.dueDate ?? 'no date'}`;
}

function stepOf(item: Item, facts: ProductionFacts = FACTS): Step {
  const step = nextStep(item, facts, []);
  if (!step) throw new Error(`${item.title} has no next step`);
  return step;
}

/** A role that is shot first on Mon 17 May. */
const ROLE: Item = { ...LANTERN, track: 'cast', title: 'Nora', status: 'needed', statusWord: 'Casting' };

describe('a location', () => {
  it('is scouted six weeks before the first day that needs it', () => {
    expect(next({ ...LIGHTHOUSE, status: 'needed', marks: {} })).toBe('scouted by 2027-04-05');
  });

  it('is agreed with the owner four weeks before', () => {
    expect(next({ ...LIGHTHOUSE, status: 'option' })).toBe('agreed with the owner by 2027-04-19');
  });

  it('has its agreement signed two weeks before, in its own column where there is one', () => {
    const item: Item = { ...LIGHTHOUSE, status: 'agreed', marks: { agreement: 'inProgress', permit: 'needed' } };
    expect(next(item)).toBe('agreement signed by 2027-05-03');
    expect(stepOf(item).column).toBe('agreement');
    expect(stepOf({ ...item, marks: { permit: 'needed' } }).column).toBe('status');
  });

  it('has its permit filed ten working days before the first day that needs it', () => {
    expect(next(LIGHTHOUSE)).toBe('permit filed by 2027-05-03');
    expect(stepOf(LIGHTHOUSE).because).toBe('scene 1 is shot on day 1 (Mon 17 May), 10 working days before');
  });

  it('has its permit filed a day earlier for every holiday in between', () => {
    const calendar = { ...FACTS.calendar, daysOff: ['2027-05-03', '2027-05-05'] };
    expect(next(LIGHTHOUSE, { ...FACTS, calendar })).toBe('permit filed by 2027-04-29');
  });

  it('has its permit in hand three working days before, and then nothing more', () => {
    expect(next({ ...LIGHTHOUSE, marks: { permit: 'submitted' } })).toBe('permit issued by 2027-05-12');
    expect(next({ ...LIGHTHOUSE, marks: { permit: 'inHand' } })).toBeNull();
  });

  it('is asked for no permit where none is needed, or where the sheet has no column for it', () => {
    expect(next({ ...LIGHTHOUSE, marks: { permit: 'notNeeded' } })).toBeNull();
    expect(next({ ...LIGHTHOUSE, marks: {} })).toBeNull();
  });
});

describe('other items', () => {
  it('need an offer out five weeks before, an agreed deal four, a signature two, where they are roles', () => {
    expect(next(ROLE)).toBe('offer out by 2027-04-12');
    expect(next({ ...ROLE, status: 'offered' })).toBe('deal agreed by 2027-04-19');
    expect(next({ ...ROLE, status: 'agreed' })).toBe('booked and signed by 2027-05-03');
    expect(next({ ...ROLE, status: 'signed' })).toBeNull();
    expect(next({ ...ROLE, status: 'booked' })).toBeNull();
  });

  it('are found and approved two weeks before and in hand five days before, where they are props', () => {
    expect(next(LANTERN)).toBe('found and approved by 2027-05-03');
    expect(next({ ...LANTERN, status: 'approved' })).toBe('in hand by 2027-05-12');
  });

  it('are due on the working day before, where the date counted back is a day off', () => {
    expect(next({ ...LANTERN, status: 'approved', neededOn: '2027-05-20' })).toBe('in hand by 2027-05-14');
  });

  it('are paid on the day that needs it, or the working day before where that is a day off', () => {
    const payment: Item = { ...LANTERN, track: 'payments', title: 'Location fee', status: 'approved' };
    expect(next(payment)).toBe('paid by 2027-05-17');
    expect(next({ ...payment, neededOn: '2027-05-16' })).toBe('paid by 2027-05-14');
  });

  it('have shorter lead times on a shorter production, but an office takes its time', () => {
    const short = { ...FACTS, leadTimeScale: 0.4 };
    expect(next(LANTERN, short)).toBe('found and approved by 2027-05-11');
    expect(next(LIGHTHOUSE, short)).toBe('permit filed by 2027-05-03');
  });

  it('go by the date of the sheet where it has one: that is when the last step is due', () => {
    const item: Item = { ...LANTERN, ownDueDate: '2027-05-07' };
    expect(next({ ...item, status: 'approved' })).toBe('in hand by 2027-05-07');
    expect(next(item)).toBe('found and approved by 2027-04-28');
    expect(stepOf(item).because).toBe('the sheet says that it is due on Fri 7 May, 9 days before');
  });

  it('have no due date while nobody knows when they are needed', () => {
    expect(next({ ...LANTERN, neededOn: null })).toBe('found and approved by no date');
  });

  it('are asked about no more when they are cancelled, rejected or not needed', () => {
    for (const status of ['cancelled', 'rejected', 'notNeeded'] as const) {
      expect(next({ ...LANTERN, status })).toBeNull();
    }
  });

  it('are asked about nothing where their table has no status', () => {
    expect(next({ ...LANTERN, hasStatus: false })).toBeNull();
  });

  it('have reached nothing while their status says nothing', () => {
    expect(next({ ...LANTERN, status: 'unknown' })).toBe('found and approved by 2027-05-03');
    expect(hasReached('props', 'unknown', 'needed')).toBe(false);
  });

  it('go on to the step after one that a person has said is done', () => {
    expect(next(LANTERN, FACTS, ['approved'])).toBe('in hand by 2027-05-12');
    expect(next(LANTERN, FACTS, ['approved', 'inHand'])).toBeNull();
  });
});

describe('the owner of a step', () => {
  it('is whoever the row names', () => {
    expect(stepOf(LANTERN).ownerKey).toBe(BEA.key);
  });

  it('is the head of the department where the row names nobody, or somebody without an address', () => {
    expect(stepOf({ ...LANTERN, ownerKey: null }).ownerKey).toBe(BEA.key);
    const people = [...FACTS.people, { ...SAM, key: 'p-nobody', email: '' }];
    expect(stepOf({ ...LIGHTHOUSE, ownerKey: 'p-nobody' }, { ...FACTS, people }).ownerKey).toBe(SAM.key);
  });

  it('is the associate producer where the department has no head', () => {
    const people = FACTS.people.filter((person) => person !== BEA);
    expect(stepOf({ ...LANTERN, ownerKey: null }, { ...FACTS, people }).ownerKey).toBe(MAYA.key);
  });
});

describe('what hangs on an item', () => {
  it('is its scenes and the days that shoot them', () => {
    expect(atStake({ ...LANTERN, scenes: ['1', '2'] }, FACTS)).toBe('Scenes 1, 2: day 1 (Mon 17 May).');
  });

  it('is said where a scene is not on the schedule, and where no scene is known', () => {
    expect(atStake({ ...LANTERN, scenes: ['9'] }, FACTS)).toBe('Scene 9, not on the shooting schedule yet.');
    expect(atStake({ ...LANTERN, scenes: [] }, FACTS)).toBe('All of the shoot, from day 1 (Mon 17 May).');
    expect(atStake({ ...LANTERN, scenes: [] }, { ...FACTS, shootDays: [] })).toBe('No shooting day is known yet.');
  });
});

describe('a theatre production', () => {
  it('counts back from opening night, weeks earlier than a film', () => {
    const facts: ProductionFacts = { ...FACTS, kind: 'theatre' };
    expect(next({ ...LANTERN, status: 'approved', neededOn: '2027-09-01' }, facts)).toBe('in hand by 2027-07-29');
  });
});
