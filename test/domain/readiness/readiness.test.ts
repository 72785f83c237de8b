import { USUAL_POLICY } from '../../../domain/escalation/policy';
import { notYet, readinessOf } from '../../../domain/readiness/readiness';
import { reportOf } from '../../../domain/readiness/report';
import type { AskReport, ItemReport, ProductionFacts, ShootDay, Step } from '../../../domain/model';
import { anItem } from '../an-item';

const day: ShootDay = { dayNumber: 4, date: '2027-05-20', scenes: ['12', '14'], location: 'Cliff Road' };
const step = (dueDate: string | null, milestoneName = 'permit filed'): Step => ({
  milestoneId: 'permitFiled',
  milestoneName,
  reached: 'submitted',
  column: 'permit',
  ownerKey: null,
  dueDate,
  because: '',
});
const report = (title: string, state: ItemReport['state'], scenes = ['12'], dueDate = '2027-05-06'): ItemReport => ({
  item: anItem({ key: title, title, scenes }),
  step: state === 'closed' ? null : step(dueDate),
  state,
  ask: null,
});

describe('a shooting day', () => {
  it('is ready when nothing that its scenes need is missing', () => {
    expect(readinessOf(day, [report('Clock', 'closed')])).toEqual({ state: 'ready', blockers: [] });
  });

  it('is not ready while something that it needs is late, and names it', () => {
    const { state, blockers } = readinessOf(day, [report('Boat', 'onTrack'), report('Lighthouse', 'late')]);
    expect([state, blockers]).toEqual(['notReady', ['Lighthouse: permit not filed (LATE)', 'Boat: permit not filed']]);
  });

  it('is at risk while something is due, or somebody is on it', () => {
    expect(readinessOf(day, [report('Boat', 'due')]).state).toBe('atRisk');
    expect(readinessOf(day, [report('Boat', 'answered')]).state).toBe('atRisk');
  });

  it('is on track while what is missing is in good time', () => {
    expect(readinessOf(day, [report('Boat', 'onTrack')]).state).toBe('onTrack');
  });

  it('does not wait for what only other days need', () => {
    expect(readinessOf(day, [report('Lighthouse', 'late', ['9'])])).toEqual({ state: 'ready', blockers: [] });
  });

  it('waits for what hangs on no scene and is first needed on it', () => {
    const camera = { ...report('Camera', 'late', []), item: anItem({ title: 'Camera', neededOn: day.date }) };
    expect(readinessOf(day, [camera]).state).toBe('notReady');
    expect(readinessOf({ ...day, date: '2027-05-21' }, [camera]).state).toBe('ready');
  });
});

describe('what is missing', () => {
  it.each([
    ['permit filed', 'permit not filed'],
    ['certificate of insurance in', 'certificate of insurance not in'],
    ['deal memo signed', 'deal memo not signed'],
    ['in hand', 'not in hand'],
    ['somebody contacted', 'nobody contacted'],
  ])('is said as people say it: %s', (name, words) => expect(notYet(name)).toBe(words));
});

describe('how an item stands', () => {
  const facts: ProductionFacts = {
    productionId: 'p',
    title: 'P',
    kind: 'film',
    calendar: { workingWeekdays: [1, 2, 3, 4, 5], daysOff: ['2027-05-03'], holidays: [], timeZone: 'Europe/London' },
    shootDays: [day],
    people: [],
    associateProducer: null,
    lineProducer: null,
    executiveProducer: null,
    leadTimeScale: 1,
    reminderDays: 2,
    policy: USUAL_POLICY,
    leadTimes: {},
    approvalThreshold: null,
    spreadsheetUrl: '',
  };
  const item = anItem();
  const on = (iso: string): number => Date.parse(`${iso}T10:00:00Z`);
  const state = (dueDate: string | null, today: string, ask: AskReport | null = null): ItemReport['state'] =>
    reportOf(item, step(dueDate), ask, facts, on(today)).state;

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
    expect(reportOf(item, null, null, facts, on('2027-05-07')).state).toBe('closed');
    expect(reportOf(anItem({ status: 'cancelled' }), step('2027-05-06'), null, facts, on('2027-05-07')).state).toBe(
      'closed',
    );
  });
});
