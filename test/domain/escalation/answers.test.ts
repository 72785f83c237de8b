import { afterAnswer, afterReturn } from '../../../domain/escalation/answers';
import { afterTelling, comingLevels, levelName, standingAt, type Standing } from '../../../domain/escalation/ladder';
import type { AnswerKind, LevelName, Person } from '../../../domain/model';
import { shortMoment } from '../../../domain/time/format';
import { instantOf } from '../../../domain/time/zone';
import { FACTS, MAYA, PERMIT_FILED, SAM, TOM } from '../../support/made-up';

const ZONE = 'Europe/London';
const at = (date: string, time: string): number => instantOf(date, time, ZONE);

function told(level: LevelName, { key }: Person, date: string): Standing {
  const when = at(date, '09:00');
  return afterTelling(standingAt(when), { level, personKey: key, at: when });
}

function answer(standing: Standing, kind: AnswerKind, { key, name }: Person, when: number): Standing {
  return afterAnswer(standing, { kind, personKey: key, personName: name, note: '', at: when });
}

/** What is still to come: `associate producer Tue 4 May, 09:00`. */
function coming(standing: Standing): string[] {
  return comingLevels(PERMIT_FILED, FACTS, standing).map(
    ({ level, at: when }) => `${levelName(level)} ${shortMoment(when, ZONE)}`,
  );
}

describe('“I am on it”', () => {
  it('holds the ladder for two working days, after which it goes on where it was', () => {
    const standing = answer(told('nudge', SAM, '2027-05-03'), 'onIt', SAM, at('2027-05-03', '15:00'));
    expect(coming(standing).slice(0, 2)).toEqual([
      'associate producer Wed 5 May, 09:00',
      'line producer Fri 7 May, 09:00',
    ]);
  });

  it('never holds it past a due date that is still to come', () => {
    const standing = answer(told('reminder', SAM, '2027-04-29'), 'onIt', SAM, at('2027-04-30', '16:00'));
    expect(coming(standing)[0]).toBe('nudge Mon 3 May, 09:00');
  });

  it('holds up nothing that would come later anyway', () => {
    const standing = answer(told('lineProducer', TOM, '2027-05-06'), 'onIt', TOM, at('2027-05-06', '09:30'));
    expect(coming(standing)).toEqual(['executive producer Mon 10 May, 09:00']);
  });

  it('takes back a call for help', () => {
    const helped = answer(told('nudge', SAM, '2027-05-03'), 'needHelp', SAM, at('2027-05-03', '10:00'));
    expect(coming(answer(helped, 'onIt', SAM, at('2027-05-03', '10:01')))[0]).toBe(
      'associate producer Wed 5 May, 09:00',
    );
  });
});

describe('“need help”', () => {
  it('tells the next person at once, and not the one who called once more', () => {
    const standing = answer(told('reminder', SAM, '2027-04-29'), 'needHelp', SAM, at('2027-04-29', '10:15'));
    expect(coming(standing)[0]).toBe('associate producer Thu 29 Apr, 10:15');
  });

  it('leaves those above alone until the step is overdue', () => {
    const standing = answer(told('reminder', SAM, '2027-04-29'), 'needHelp', SAM, at('2027-04-29', '10:15'));
    expect(coming(standing)[1]).toBe('line producer Wed 5 May, 09:00');
  });

  it('goes up from whoever calls', () => {
    const standing = answer(told('associateProducer', MAYA, '2027-05-04'), 'needHelp', MAYA, at('2027-05-04', '11:00'));
    expect(coming(standing)[0]).toBe('line producer Tue 4 May, 11:00');
  });

  it('ends a pause', () => {
    const held = answer(told('nudge', SAM, '2027-05-03'), 'onIt', SAM, at('2027-05-03', '10:00'));
    expect(coming(answer(held, 'needHelp', SAM, at('2027-05-03', '12:00')))[0]).toBe(
      'associate producer Mon 3 May, 12:00',
    );
  });
});

describe('“not me”', () => {
  it('asks the associate producer at once', () => {
    const standing = answer(told('reminder', SAM, '2027-04-29'), 'notMe', SAM, at('2027-04-29', '10:15'));
    expect(coming(standing)[0]).toBe('associate producer Thu 29 Apr, 10:15');
  });

  it('asks the next one where the associate producer says it', () => {
    const standing = answer(told('associateProducer', MAYA, '2027-05-04'), 'notMe', MAYA, at('2027-05-04', '11:00'));
    expect(coming(standing)[0]).toBe('line producer Tue 4 May, 11:00');
  });
});

describe('a mail that comes back', () => {
  it('brings the next person at once, and passes over the one whose mail it was from then on', () => {
    const standing = afterReturn(told('reminder', SAM, '2027-04-29'), SAM.key, at('2027-04-29', '09:05'));
    expect(coming(standing)).toEqual([
      'associate producer Thu 29 Apr, 09:05',
      'line producer Wed 5 May, 09:00',
      'executive producer Fri 7 May, 09:00',
    ]);
  });

  it('changes nothing about the next level where somebody further up was told since', () => {
    const standing = afterReturn(told('associateProducer', MAYA, '2027-05-04'), SAM.key, at('2027-05-04', '09:05'));
    expect(coming(standing)[0]).toBe('line producer Thu 6 May, 09:00');
  });
});
