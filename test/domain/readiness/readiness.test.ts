import type { Answer, AskReport, Item, ItemReport, ProductionFacts, ShootDay, Step } from '../../../domain/model';
import { notYet } from '../../../domain/readiness/blockers';
import { readinessByDay, readinessByScene, type DayStanding } from '../../../domain/readiness/by-day';
import { reportOf } from '../../../domain/readiness/report';
import { FACTS } from '../../support/made-up';
import { anItem } from '../an-item';

const day: ShootDay = { dayNumber: 4, date: '2027-05-20', scenes: ['12', '14'], location: 'Cliff Road' };
const next: ShootDay = { dayNumber: 5, date: '2027-05-21', scenes: ['20'], location: 'Net Loft' };
const facts: ProductionFacts = { ...FACTS, shootDays: [day, next] };
const step = (dueDate: string | null, milestoneName = 'permit filed'): Step => ({
  milestoneId: 'permitFiled',
  milestoneName,
  reached: 'submitted',
  column: 'permit',
  ownerKey: null,
  dueDate,
  because: '',
});

function report(title: string, state: ItemReport['state'], about: Partial<Item> = { scenes: ['12'] }): ItemReport {
  const item = anItem({ key: title, title, ...about });
  return { item, step: state === 'closed' ? null : step('2027-05-06'), state, ask: null };
}

/** How the day stands that needs these. */
function standing(reports: readonly ItemReport[], dayNumber = 4): DayStanding {
  const found = readinessByDay(facts, reports).find((one) => one.day.dayNumber === dayNumber);
  if (!found) throw new Error(`no day ${dayNumber}`);
  return found;
}

const lacks = ({ blockers }: { blockers: DayStanding['blockers'] }): string[] => blockers.map(({ text }) => text);

describe('a shooting day', () => {
  it('is ready when nothing that its scenes need is missing', () => {
    expect(standing([report('Clock', 'closed')])).toMatchObject({ state: 'ready', blockers: [] });
  });

  it('is not ready while something that it needs is late, and names it', () => {
    const found = standing([report('Boat', 'onTrack'), report('Lighthouse', 'late')]);
    expect(found.state).toBe('notReady');
    expect(lacks(found)).toEqual(['Lighthouse: permit not filed (LATE)', 'Boat: permit not filed']);
  });

  it('is at risk while something is due, or somebody is on it', () => {
    expect(standing([report('Boat', 'due')]).state).toBe('atRisk');
    expect(standing([report('Boat', 'answered')]).state).toBe('atRisk');
  });

  it('is at risk while something in good time has not moved for longer than its step takes', () => {
    const still = standing([{ ...report('Boat', 'onTrack'), slow: { days: 12, usualDays: 9 } }]);
    expect([still.state, ...lacks(still)]).toEqual(['atRisk', 'Boat: permit not filed (has not moved for 12 days)']);
  });

  it('is on track while what is missing is in good time', () => {
    expect(standing([report('Boat', 'onTrack')]).state).toBe('onTrack');
  });

  it('does not wait for what only other days need', () => {
    expect(standing([report('Lighthouse', 'late', { scenes: ['20'] })])).toMatchObject({
      state: 'ready',
      blockers: [],
    });
  });

  it('waits for a prop that hangs on no scene where it is first needed on it', () => {
    const clock = report('Clock', 'late', { neededOn: day.date });
    expect(standing([clock]).state).toBe('notReady');
    expect(standing([clock], 5).state).toBe('ready');
  });

  it('waits for crew and equipment that hang on no scene from their first day on', () => {
    const tom = report('1st AD', 'late', { track: 'crew', neededOn: day.date });
    expect([standing([tom]).state, standing([tom], 5).state]).toEqual(['notReady', 'notReady']);
    const later = report('Crane', 'late', { track: 'equipment', neededOn: next.date });
    expect([standing([later]).state, standing([later], 5).state]).toEqual(['ready', 'notReady']);
  });

  it('waits for the location that is shot on it', () => {
    const cliff = report('CLIFF ROAD', 'late', { track: 'locations', neededOn: null });
    expect([standing([cliff]).state, standing([cliff], 5).state]).toEqual(['notReady', 'ready']);
  });

  it('waits for its call sheet once that is due, and not weeks before', () => {
    const sheet = (state: ItemReport['state']) =>
      report('Shooting day 4', state, { track: 'schedule', scenes: ['12'], neededOn: day.date });
    expect([standing([sheet('onTrack')]).state, standing([sheet('due')]).state]).toEqual(['ready', 'atRisk']);
  });

  it('stands as badly as the worst of its departments, and says which ones it needs nothing of', () => {
    const found = standing([
      report('Coat', 'closed', { track: 'wardrobe', scenes: ['14'] }),
      report('Boat', 'due', { track: 'props', scenes: ['14'] }),
    ]);
    expect(found.departments.Wardrobe?.state).toBe('ready');
    expect(found.departments['Props and set']?.state).toBe('atRisk');
    expect(found.departments.Cast).toBeNull();
  });
});

describe('a performance', () => {
  it('needs everything, from opening night on: every scene is played', () => {
    const play: ProductionFacts = {
      ...facts,
      kind: 'theatre',
      shootDays: [
        { ...day, scenes: [] },
        { ...next, scenes: [] },
      ],
    };
    const lantern = report('Lantern', 'late', { scenes: ['1.2'], neededOn: day.date });
    expect(readinessByDay(play, [lantern]).map(({ state }) => state)).toEqual(['notReady', 'notReady']);
  });
});

describe('somebody without papers', () => {
  const papers = { milestoneId: 'startPapers', milestoneName: 'start papers in' };
  const tom: ItemReport = {
    ...report('NORA', 'late', { track: 'cast', scenes: ['12'], hired: { name: 'Tom Reyes', key: 'p-TOM' } }),
    step: { ...step('2027-05-14'), ...papers },
  };

  it('stands in the way of every day on which they work, by their name', () => {
    expect(lacks(standing([tom]))).toEqual(['Tom Reyes’ start papers missing (LATE)']);
    expect(standing([tom], 5).state).toBe('ready');
  });

  it('stands in nobody’s way once the line producer lets them work, which is said', () => {
    const word: Answer = { kind: 'allow', personKey: 'p-LP', personName: 'Ann', note: '', at: 0 };
    const found = standing([{ ...tom, allowed: word }]);
    expect(found.state).toBe('ready');
    expect(found.allowed.map(({ item }) => item.title)).toEqual(['NORA']);
  });
});

describe('a scene', () => {
  it('stands as what it needs does, and knows its day', () => {
    const [scene, other] = readinessByScene(facts, [report('Boat', 'late', { scenes: ['14', '99'] })], ['14', '99']);
    expect(scene).toMatchObject({ scene: '14', state: 'notReady', day: { dayNumber: 4 } });
    expect(other).toMatchObject({ scene: '99', state: 'notReady', day: null });
  });
});

describe('what is missing', () => {
  it.each([
    ['permit filed', 'permit not filed'],
    ['certificate of insurance in', 'certificate of insurance not in'],
    ['deal memo signed', 'deal memo not signed'],
    ['start papers in', 'start papers missing'],
    ['in hand', 'not in hand'],
    ['somebody contacted', 'nobody contacted'],
  ])('is said as people say it: %s', (name, words) => expect(notYet(name)).toBe(words));
});

it('a preparation that is missing is said with what is to be done', () => {
  const about = { kind: 'preparations', week: '2027-05-04', lines: [], isPressing: false } as const;
  const sent = { ...step('2027-05-06', 'measurements sent'), about };
  const juno = {
    ...report('NORA', 'due', { track: 'cast', scenes: ['12'], hired: { name: 'Juno', key: 'p' } }),
    step: sent,
  };
  expect(lacks(standing([juno]))).toEqual(['Juno: measurements not sent']);
});

describe('how an item stands', () => {
  const shoot: ProductionFacts = {
    ...FACTS,
    calendar: { ...FACTS.calendar, daysOff: ['2027-05-03'] },
  };
  const item = anItem();
  const on = (iso: string): number => Date.parse(`${iso}T10:00:00Z`);
  const state = (dueDate: string | null, today: string, ask: AskReport | null = null): ItemReport['state'] =>
    reportOf(item, step(dueDate), ask, shoot, on(today)).state;

  it('is late from the day after its due date, not on the day itself', () => {
    expect(state('2027-05-06', '2027-05-06')).toBe('due');
    expect(state('2027-05-06', '2027-05-07')).toBe('late');
  });

  it('is due two working days before, and a day off counts as none', () => {
    expect(state('2027-05-06', '2027-04-30')).toBe('onTrack');
    expect(state('2027-05-05', '2027-04-30')).toBe('due');
    expect(state('2027-05-11', '2027-05-06')).toBe('onTrack');
  });

  it('is answered while somebody is on it, even past the due date', () => {
    const ask: AskReport = {
      askId: 'a',
      level: 'nudge',
      asked: [],
      answers: [{ kind: 'onIt', personKey: 'p', personName: 'Sam', note: '', at: on('2027-05-07') }],
      ended: null,
    };
    expect(state('2027-05-06', '2027-05-07', ask)).toBe('answered');
    expect(state('2027-05-06', '2027-05-07', { ...ask, ended: 'answered' })).toBe('late');
  });

  it('is unknown without a due date, and closed without a step or when it was cancelled', () => {
    expect(state(null, '2027-05-07')).toBe('unknown');
    expect(reportOf(item, null, null, shoot, on('2027-05-07')).state).toBe('closed');
    expect(reportOf(anItem({ status: 'cancelled' }), step('2027-05-06'), null, shoot, on('2027-05-07')).state).toBe(
      'closed',
    );
  });
});
