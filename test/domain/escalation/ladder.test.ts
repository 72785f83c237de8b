import {
  afterChange,
  afterTelling,
  comingLevels,
  nextLevel,
  opensAt,
  standingAt,
  type Standing,
} from '../../../domain/escalation/ladder';
import { levelName } from '../../../domain/escalation/ladder';
import type { ProductionFacts, Step } from '../../../domain/model';
import { shortMoment } from '../../../domain/time/format';
import { instantOf } from '../../../domain/time/zone';
import { BEA, FACTS, MAYA, PERMIT_FILED, SAM, TOM } from '../../support/made-up';

const ZONE = 'Europe/London';
const at = (date: string, time = '08:30'): number => instantOf(date, time, ZONE);

/** The ladder as lines, if nobody says anything: `reminder Thu 29 Apr, 09:00`. */
function ladder(step: Step, startedAt: number, facts: ProductionFacts = FACTS): string[] {
  return lines(comingLevels(step, facts, standingAt(startedAt)));
}

function lines(levels: ReturnType<typeof comingLevels>): string[] {
  return levels.map(({ level, at: when }) => `${levelName(level)} ${shortMoment(when, ZONE)}`);
}

function told(level: 'reminder' | 'nudge' | 'associateProducer', personKey: string, when: number): Standing {
  return afterTelling(standingAt(when), { level, personKey, at: when });
}

describe('the ladder of a step that is due on Mon 3 May', () => {
  it('reminds the owner two working days before, nudges on the day, then climbs after one, two and two working days', () => {
    expect(ladder(PERMIT_FILED, at('2027-04-20'))).toEqual([
      'reminder Thu 29 Apr, 09:00',
      'nudge Mon 3 May, 09:00',
      'associate producer Tue 4 May, 09:00',
      'line producer Thu 6 May, 09:00',
      'executive producer Mon 10 May, 09:00',
    ]);
  });

  it('reminds at once when the time for the reminder has passed and the due date has not', () => {
    expect(ladder(PERMIT_FILED, at('2027-04-30', '11:20'))[0]).toBe('reminder Fri 30 Apr, 11:20');
  });

  it('does not remind on the day on which it nudges', () => {
    expect(ladder(PERMIT_FILED, at('2027-05-03', '07:00'))[0]).toBe('nudge Mon 3 May, 09:00');
  });

  it('begins with a nudge at once when the step is late already, and climbs from there', () => {
    expect(ladder(PERMIT_FILED, at('2027-05-12', '14:00'))).toEqual([
      'nudge Wed 12 May, 14:00',
      'associate producer Thu 13 May, 09:00',
      'line producer Mon 17 May, 09:00',
      'executive producer Wed 19 May, 09:00',
    ]);
  });

  it('waits for the morning when it begins at night, and for Monday when it begins at the weekend', () => {
    expect(ladder(PERMIT_FILED, at('2027-05-12', '23:10'))[0]).toBe('nudge Thu 13 May, 09:00');
    expect(ladder(PERMIT_FILED, at('2027-05-15', '12:00'))[0]).toBe('nudge Mon 17 May, 09:00');
  });

  it('counts no holiday as a working day', () => {
    const calendar = { ...FACTS.calendar, daysOff: ['2027-05-04'] };
    expect(ladder(PERMIT_FILED, at('2027-04-20'), { ...FACTS, calendar })[2]).toBe(
      'associate producer Wed 5 May, 09:00',
    );
  });

  it('nudges on the last working day before a due date that nobody works on', () => {
    const step = { ...PERMIT_FILED, dueDate: '2027-05-09' };
    expect(ladder(step, at('2027-04-20')).slice(0, 2)).toEqual(['reminder Wed 5 May, 09:00', 'nudge Fri 7 May, 09:00']);
  });

  it('passes over a level that nobody holds, and begins with the associate producer where nobody owns the step', () => {
    expect(ladder(PERMIT_FILED, at('2027-05-03'), { ...FACTS, associateProducer: null })).toEqual([
      'nudge Mon 3 May, 09:00',
      'line producer Wed 5 May, 09:00',
      'executive producer Fri 7 May, 09:00',
    ]);
    expect(ladder({ ...PERMIT_FILED, ownerKey: null }, at('2027-04-20'))[0]).toBe(
      'associate producer Mon 3 May, 09:00',
    );
  });

  it('tells nobody twice in a row for holding two roles', () => {
    const facts = { ...FACTS, lineProducer: MAYA.key };
    expect(ladder({ ...PERMIT_FILED, ownerKey: MAYA.key }, at('2027-05-03'), facts)).toEqual([
      'nudge Mon 3 May, 09:00',
      'executive producer Wed 5 May, 09:00',
    ]);
  });

  it('passes over people without an address', () => {
    const people = FACTS.people.map((person) => (person === MAYA ? { ...MAYA, email: '' } : person));
    expect(ladder(PERMIT_FILED, at('2027-05-03'), { ...FACTS, people })[1]).toBe('line producer Wed 5 May, 09:00');
  });

  it('has no level without a due date, and none without anybody to tell', () => {
    expect(ladder({ ...PERMIT_FILED, dueDate: null }, at('2027-05-03'))).toEqual([]);
    expect(ladder(PERMIT_FILED, at('2027-05-03'), { ...FACTS, people: [] })).toEqual([]);
    expect(opensAt({ ...PERMIT_FILED, dueDate: null }, FACTS, at('2027-05-03'))).toBeNull();
  });

  it('opens when its first level is to be told', () => {
    expect(opensAt(PERMIT_FILED, FACTS, at('2027-04-20'))).toBe(at('2027-04-29', '09:00'));
  });

  it('goes through the night on which the clocks go forward at nine by the wall', () => {
    const step = { ...PERMIT_FILED, dueDate: '2027-03-26' };
    expect(ladder(step, at('2027-03-01')).slice(1, 3)).toEqual([
      'nudge Fri 26 Mar, 09:00',
      'associate producer Mon 29 Mar, 09:00',
    ]);
  });
});

describe('a ladder of which the question changes', () => {
  const standing = told('nudge', SAM.key, at('2027-05-03', '09:00'));

  it('stays where it is when only the row was edited, so that nobody holds it up by typing', () => {
    const now = at('2027-05-03', '17:00');
    const edited = { ...PERMIT_FILED, because: 'another reason' };
    expect(afterChange(standing, PERMIT_FILED, edited, FACTS, now)).toBe(standing);
  });

  it('begins again when the date moves to a day that is still to come', () => {
    const moved = { ...PERMIT_FILED, dueDate: '2027-05-17' };
    const after = afterChange(standing, PERMIT_FILED, moved, FACTS, at('2027-05-03', '17:00'));
    expect(lines(comingLevels(moved, FACTS, after)).slice(0, 2)).toEqual([
      'reminder Thu 13 May, 09:00',
      'nudge Mon 17 May, 09:00',
    ]);
  });

  it('goes on when the date moves to a day that has passed as well', () => {
    const moved = { ...PERMIT_FILED, dueDate: '2027-04-30' };
    const after = afterChange(standing, PERMIT_FILED, moved, FACTS, at('2027-05-03', '17:00'));
    expect(lines(comingLevels(moved, FACTS, after))[0]).toBe('associate producer Tue 4 May, 09:00');
  });

  it('begins again with a new owner, and remembers whose mail came back', () => {
    const after = afterChange(
      { ...standing, unreachable: [TOM.key] },
      PERMIT_FILED,
      { ...PERMIT_FILED, ownerKey: BEA.key },
      FACTS,
      at('2027-05-03', '17:00'),
    );
    expect(nextLevel({ ...PERMIT_FILED, ownerKey: BEA.key }, FACTS, after)).toMatchObject({
      level: 'nudge',
      personKey: BEA.key,
    });
    expect(after.unreachable).toEqual([TOM.key]);
  });
});
