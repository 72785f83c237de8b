import type { Item, ProductionFacts } from '../../../domain/model';
import { isHired, openLines } from '../../../domain/preparations/open-lines';
import { nextCheck, preparationsStep } from '../../../domain/preparations/weekly-check';
import { instantOf } from '../../../domain/time/zone';
import { FACTS, made } from '../../support/made-up';
import { anItem } from '../an-item';

const KIRAN = made('Kiran Bhatt', 'Cast');
const facts: ProductionFacts = { ...FACTS, people: [...FACTS.people, KIRAN] };
const ACTOR: Item = anItem({
  key: 'r-KIRAN',
  track: 'cast',
  title: 'DEV',
  status: 'booked',
  hired: { name: KIRAN.name, key: KIRAN.key },
  neededOn: '2027-05-17',
  neededBecause: 'scene 5 is shot on day 1 (Mon 17 May)',
});
const at = (date: string, time = '10:00'): number => instantOf(date, time, 'Europe/London');
const said = (item: Item, of = facts): string[] =>
  openLines(item, of, []).map(({ name, dueDate }) => `${name} ${dueDate}`);

describe('the preparations of a hired person', () => {
  it('are those of the role, with dates counted back from the first day', () => {
    expect(said(ACTOR)).toEqual([
      'measurements sent 2027-04-19',
      'fitting attended 2027-05-07',
      'travel booked 2027-05-10',
      'lines learned 2027-05-14',
    ]);
    expect(openLines(ACTOR, facts, []).at(-1)?.because).toBe('scene 5 is shot on day 1 (Mon 17 May), 3 days before');
  });

  it('differ by what the row says and by kind of production', () => {
    expect(said({ ...ACTOR, notes: 'Aged 9, minor' })).toEqual(
      expect.arrayContaining(['child licence issued 2027-04-26']),
    );
    expect(said({ ...ACTOR, notes: 'does the jump' })).toEqual(expect.arrayContaining(['training done 2027-05-07']));
    expect(said(ACTOR, { ...facts, kind: 'theatre' })).toEqual(expect.arrayContaining(['lines learned 2027-04-26']));
    const gaffer = { ...ACTOR, track: 'crew' as const, title: 'Gaffer', status: 'signed' as const };
    expect(said(gaffer)).toEqual([
      'kit ordered 2027-04-26',
      'tech scout attended 2027-05-07',
      'kit checked 2027-05-14',
    ]);
  });

  it('are others for an animal than for whoever plays with it', () => {
    const dog = { ...ACTOR, title: 'BISCUIT', hired: { name: 'Pepper (terrier)', key: 'p-pepper' } };
    expect(said(dog)).toEqual(['animal papers sent 2027-05-07', 'set visit done 2027-05-12']);
    expect(said({ ...ACTOR, notes: 'scenes with the dog' })).toEqual(said(ACTOR));
  });

  it('follow the lead times of the team', () => {
    const own = { ...facts, leadTimes: { 'preparations.lines': { count: 5, unit: 'workingDays' as const } } };
    expect(said(ACTOR, own)).toContain('lines learned 2027-05-10');
  });

  it('are nobody’s who is not hired yet, and are over once they are done', () => {
    expect(isHired({ ...ACTOR, status: 'offered' })).toBe(false);
    expect(said({ ...ACTOR, status: 'offered' })).toEqual([]);
    expect(openLines(ACTOR, facts, ['measured', 'fitted', 'travel', 'lines'])).toEqual([]);
  });
});

describe('the weekly question', () => {
  const lines = openLines(ACTOR, facts, ['measured']);
  const next = (date: string, time: string, askedOn: string | null) =>
    nextCheck({ item: ACTOR, lines, askedOn }, facts, at(date, time));

  it('comes on a Tuesday morning, two weeks before the first line is due at the earliest', () => {
    expect(next('2027-04-05', '10:00', null)).toBe(at('2027-04-27', '09:00'));
    expect(next('2027-04-27', '09:00', null)).toBe(at('2027-04-27', '09:00'));
  });

  it('comes once a week, and not after the first day', () => {
    expect(next('2027-04-27', '09:01', '2027-04-27')).toBe(at('2027-05-04', '09:00'));
    expect(next('2027-05-12', '10:00', '2027-05-11')).toBeNull();
  });

  it('comes at once where something is due before the next Tuesday and nobody was asked yet', () => {
    expect(next('2027-05-05', '20:00', null)).toBe(at('2027-05-06', '09:00'));
  });

  it('comes on the next working day where nobody works on the Tuesday', () => {
    const off = { ...facts, calendar: { ...facts.calendar, daysOff: ['2027-04-27'] } };
    expect(nextCheck({ item: ACTOR, lines, askedOn: null }, off, at('2027-04-26'))).toBe(at('2027-04-28', '09:00'));
  });

  it('lists what is open, and presses only where something is due before it comes again', () => {
    const about = (week: string) => preparationsStep(ACTOR, facts, ['measured'], week)?.about;
    expect(about('2027-04-27')).toMatchObject({
      isPressing: false,
      lines: [{ id: 'fitted' }, { id: 'travel' }, { id: 'lines' }],
    });
    expect(about('2027-05-04')).toMatchObject({ isPressing: true });
    expect(preparationsStep(ACTOR, FACTS, [], '2027-05-04')).toBeNull();
  });

  it('waits two working days for its answer, or as many as the team has said', () => {
    const due = (of: ProductionFacts) => preparationsStep(ACTOR, of, ['measured'], '2027-04-27')?.dueDate;
    expect(due(facts)).toBe('2027-04-29');
    expect(due({ ...facts, policy: { ...facts.policy, preparationsAnswerDays: 4 } })).toBe('2027-05-03');
  });
});
