import { atStake } from '../../../domain/deadlines/at-stake';
import { countBack } from '../../../domain/deadlines/count-back';
import { laddersOf } from '../../../domain/deadlines/milestones';
import { nextStep } from '../../../domain/deadlines/next-step';
import { hasReached } from '../../../domain/deadlines/standing';
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

  it('has its permit filed a day earlier for every public holiday in between, and says so', () => {
    const holidays = [
      { date: '2027-05-03', name: 'May Day' },
      { date: '2027-05-05', name: 'Star Day' },
    ];
    const facts = { ...FACTS, calendar: { ...FACTS.calendar, holidays } };
    expect(next(LIGHTHOUSE, facts)).toBe('permit filed by 2027-04-29');
    expect(stepOf(LIGHTHOUSE, facts).because).toBe(
      'scene 1 is shot on day 1 (Mon 17 May), 10 working days before ' +
        '(two public holidays in between: May Day and Star Day)',
    );
  });

  it('has its permit filed in the hours of the office, whatever week the production works', () => {
    const calendar = { ...FACTS.calendar, workingWeekdays: [2, 3, 4, 5, 6] };
    expect(next(LIGHTHOUSE, { ...FACTS, calendar })).toBe('permit filed by 2027-05-01');
    expect(stepOf(LIGHTHOUSE, { ...FACTS, calendar }).because).toContain(', 10 office days before');
  });

  it('has its permit filed before a day that this production has off, though the office is open', () => {
    const calendar = { ...FACTS.calendar, daysOff: ['2027-05-03'] };
    expect(next(LIGHTHOUSE, { ...FACTS, calendar })).toBe('permit filed by 2027-04-30');
  });

  it('has its permit filed as long before as the team has set, where it has', () => {
    const facts: ProductionFacts = {
      ...FACTS,
      leadTimes: { 'locations.permitFiled': { count: 15, unit: 'officeDays' } },
    };
    expect(next(LIGHTHOUSE, facts)).toBe('permit filed by 2027-04-26');
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
  it('are roles with a known availability six weeks before, then an offer, a deal, a deal memo and start papers', () => {
    expect(next(ROLE)).toBe('availability checked by 2027-04-05');
    expect(next({ ...ROLE, status: 'option' })).toBe('offer out by 2027-04-12');
    expect(next({ ...ROLE, status: 'offered' })).toBe('deal agreed by 2027-04-19');
    expect(next({ ...ROLE, status: 'agreed' })).toBe('deal memo signed by 2027-05-03');
    expect(next({ ...ROLE, status: 'signed' })).toBe('start papers in by 2027-05-12');
    expect(next({ ...ROLE, status: 'booked' })).toBeNull();
  });

  it('are people who have no papers while the column for papers says so, even where they are booked', () => {
    const booked: Item = { ...ROLE, status: 'booked' };
    expect(next({ ...booked, marks: { agreement: 'needed' } })).toBe('deal memo signed by 2027-05-03');
    expect(next({ ...booked, marks: { agreement: 'signed' } })).toBeNull();
    expect(next({ ...booked, marks: { agreement: 'unknown' } })).toBeNull();
    expect(next({ ...booked, status: 'agreed', marks: { agreement: 'inHand' } })).toBeNull();
  });

  it('are costumes that are designed, approved, fitted and in hand', () => {
    const coat: Item = { ...LANTERN, track: 'wardrobe', title: 'Coat', status: 'needed' };
    expect(next(coat)).toBe('designed by 2027-04-26');
    expect(next({ ...coat, status: 'submitted' })).toBe('approved by 2027-05-03');
    expect(next({ ...coat, status: 'approved' })).toBe('fitted by 2027-05-07');
    expect(next({ ...coat, status: 'inProgress' })).toBe('in hand by 2027-05-13');
  });

  it('are equipment that is held, booked and picked up on the working day before', () => {
    const camera: Item = { ...LANTERN, track: 'equipment', title: 'Camera', status: 'needed' };
    expect(next(camera)).toBe('on hold by 2027-04-19');
    expect(next({ ...camera, status: 'booked' })).toBe('picked up by 2027-05-14');
  });

  it('are hero props, vehicles and animals with lead times of their own, by what the sheet calls them', () => {
    expect(next({ ...LANTERN, title: 'Hero lantern', status: 'approved' })).toBe('in hand by 2027-05-10');
    expect(next({ ...LANTERN, tabTitle: '06_Picture Vehicles', status: 'option' })).toBe('booked by 2027-05-03');
    expect(next({ ...LANTERN, category: 'Animals', status: 'option' })).toBe('booked with the handler by 2027-04-26');
    expect(next({ ...LANTERN, title: 'Toy animal', status: 'approved' })).toBe('in hand by 2027-05-12');
  });

  it('are risks that are assessed ten days before and signed off five days before', () => {
    const fire: Item = { ...LANTERN, track: 'issues', title: 'Open fire', department: 'Risk assessment' };
    expect(next(fire)).toBe('risk assessed by 2027-05-07');
    expect(next({ ...fire, status: 'inProgress' })).toBe('risk assessment signed by 2027-05-12');
  });

  it('are found and approved two weeks before and in hand five days before, where they are props', () => {
    expect(next(LANTERN)).toBe('found and approved by 2027-05-03');
    expect(next({ ...LANTERN, status: 'approved' })).toBe('in hand by 2027-05-12');
  });

  it('are due on the working day before, where the date counted back is a day off', () => {
    const item: Item = { ...LANTERN, status: 'approved', neededOn: '2027-05-20' };
    expect(next(item)).toBe('in hand by 2027-05-14');
    expect(stepOf(item).because).toContain(', 5 days before, and nobody works on Sat 15 May');
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

  it('have the lead time that the team has set, which no factor shortens', () => {
    const leadTimes: ProductionFacts['leadTimes'] = { 'props.approved': { count: 3, unit: 'workingDays' } };
    expect(next(LANTERN, { ...FACTS, leadTimes, leadTimeScale: 0.4 })).toBe('found and approved by 2027-05-12');
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

describe('other kinds of productions', () => {
  const facts = (kind: ProductionFacts['kind']): ProductionFacts => ({ ...FACTS, kind });

  it('of theatre count back from opening night, weeks earlier than a film', () => {
    const opening = { ...LANTERN, status: 'approved' as const, neededOn: '2027-09-01' };
    expect(next(opening, facts('theatre'))).toBe('in hand by 2027-07-29');
    expect(next({ ...ROLE, status: 'signed', neededOn: '2027-09-01' }, facts('theatre'))).toBeNull();
    expect(atStake({ ...LANTERN, scenes: ['9'] }, facts('theatre'))).toBe('Scene 9: opening night, Mon 17 May.');
  });

  it('of television and commercials are prepared in weeks, and the permit office of the first takes as long as ever', () => {
    expect(next(LANTERN, facts('television'))).toBe('found and approved by 2027-05-10');
    expect(next(LIGHTHOUSE, facts('television'))).toBe('permit filed by 2027-05-03');
    expect(next(LIGHTHOUSE, facts('commercial'))).toBe('permit filed by 2027-05-10');
  });

  it('have the same milestones under the same names as a film, but for the start papers of a play', () => {
    const names = (kind: ProductionFacts['kind']): string[] =>
      laddersOf(kind).flatMap(({ ladder, milestones }) => milestones.map(({ id }) => `${ladder}.${id}`));
    const film = names('film');
    expect(names('television')).toEqual(film);
    expect(names('commercial')).toEqual(film);
    expect(film.filter((name) => !names('theatre').includes(name))).toEqual(['cast.startPapers', 'crew.startPapers']);
  });

  it.each(['film', 'television', 'theatre', 'commercial'] as const)(
    'never ask in a %s for a later milestone before an earlier one',
    (kind) => {
      for (const { milestones } of laddersOf(kind)) {
        const due = milestones.map(({ lead }) => countBack(FACTS, '2027-09-01', lead));
        expect(due).toEqual([...due].sort());
      }
    },
  );
});
