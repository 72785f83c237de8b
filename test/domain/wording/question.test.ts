import type { Item, Step } from '../../../domain/model';
import { milestonesOf } from '../../../domain/deadlines/milestones';
import { TRACKS } from '../../../domain/model';
import { dueSentence, dueText } from '../../../domain/wording/due';
import { questionOf } from '../../../domain/wording/question';
import { FILED, PERMIT } from '../../activities/mail/example';
import { MAYA, SAM } from '../../support/made-up';

const about = (track: Item['track'], title: string, milestoneId: string, milestoneName: string) =>
  questionOf({ ...PERMIT, track, title }, { ...FILED, milestoneId, milestoneName } satisfies Step, SAM.key);

describe('a question', () => {
  it('asks about the paper where the milestone is a paper', () => {
    expect(about('locations', 'Marrow Point Light', 'permitFiled', 'permit filed')).toEqual({
      subject: 'Permit for Marrow Point Light',
      question: 'Is the permit for Marrow Point Light filed?',
      missing: 'The permit for Marrow Point Light is not filed.',
    });
  });

  it("asks whether a department's list is right, which stands on no row", () => {
    const list = { ...PERMIT, key: 'list-props', track: 'scenes', title: 'Props list (changed in scene 2)' } as const;
    expect(
      questionOf(list, { ...FILED, milestoneId: 'confirmed', milestoneName: 'breakdown confirmed' }, SAM.key),
    ).toEqual({
      subject: 'Props list (changed in scene 2)',
      question: 'Is the props list (changed in scene 2) complete and right?',
      missing: 'The props list (changed in scene 2) is not confirmed.',
    });
  });

  it('asks somebody about their own preparations, and the next level about theirs', () => {
    const item = { ...PERMIT, track: 'cast', title: 'NORA VALE', hired: { name: 'Ann Lee', key: SAM.key } } as const;
    const lines = [{ id: 'lines', name: 'lines learned', dueDate: '2027-05-10', because: '' }] as const;
    const preparations = { kind: 'preparations', week: '2027-05-03', lines, isPressing: true } as const;
    const step: Step = { ...FILED, ownerKey: SAM.key, about: preparations };
    expect(questionOf(item, step, SAM.key).question).toBe('Are you on track with your preparations as NORA VALE?');
    expect(questionOf(item, step, MAYA.key).question).toBe('Is Ann Lee on track with the preparations as NORA VALE?');
  });

  it('is right for one thing and for many', () => {
    expect(about('props', 'Enamel mugs', 'inHand', 'in hand')).toEqual({
      subject: 'Enamel mugs in hand',
      question: 'Enamel mugs: in hand?',
      missing: 'Enamel mugs: not yet in hand.',
    });
  });

  it('quotes an issue, which is a sentence itself', () => {
    expect(about('issues', 'Where do twelve passengers dry their coats?', 'closed', 'settled').question).toBe(
      '“Where do twelve passengers dry their coats?”: settled?',
    );
  });

  it('is one line that ends, for every milestone of every track', () => {
    for (const track of TRACKS) {
      for (const { id, name } of milestonesOf('film', track)) {
        const { question, missing } = about(track, 'A: B', id, name);
        expect(question).toMatch(/A(: | \()B.*\?$/);
        expect(missing).toMatch(/A(: | \()B.* not .*\.$/);
      }
    }
  });
});

describe('a due date', () => {
  it('is said as people say it', () => {
    expect(dueText('2027-05-04', '2027-05-04')).toBe('due today (Tue 4 May)');
    expect(dueText('2027-05-04', '2027-05-03')).toBe('due tomorrow (Tue 4 May)');
    expect(dueText('2027-05-04', '2027-04-30')).toBe('due Tue 4 May');
    expect(dueText('2027-05-04', '2027-05-05')).toBe('1 day late');
    expect(dueText(null, '2027-05-05')).toBe('no date known');
  });

  it('comes with its reason, where there is one', () => {
    expect(dueSentence('2027-05-04', 'day 1 needs it', '2027-05-06')).toBe(
      'It was due Tue 4 May, 2 days ago: day 1 needs it.',
    );
    expect(dueSentence('2027-05-04', '', '2027-05-04')).toBe('It is due today (Tue 4 May).');
    expect(dueSentence(null, '', '2027-05-04')).toBe('No due date is known.');
  });
});
