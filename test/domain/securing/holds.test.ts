import { nextStep } from '../../../domain/deadlines/next-step';
import { holdStep, isLaterHold } from '../../../domain/securing/holds';
import { FACTS } from '../../support/made-up';
import { anItem } from '../an-item';

const crane = anItem({
  track: 'equipment',
  title: 'Crane',
  status: 'option',
  statusWord: '2nd hold',
  neededOn: '2027-05-17',
  neededBecause: 'scene 1 is shot on day 1 (Mon 17 May)',
});
const step = (statusWord: string, answered: readonly { milestoneId: string }[] = []) => {
  const item = { ...crane, statusWord };
  return holdStep(item, FACTS, answered, nextStep(item, FACTS, answered));
};

describe('a thing on a second hold', () => {
  it('is not held at all: the first hold is to be challenged by the day on which a hold is wanted', () => {
    expect(step('2nd hold')).toMatchObject({
      milestoneName: 'first hold got',
      dueDate: '2027-04-19',
      because:
        'scene 1 is shot on day 1 (Mon 17 May), 28 days before; “2nd hold” means that somebody else comes first: challenge them, or find another house',
    });
  });

  it('is booked next once it is the first, or once somebody says that the first let go', () => {
    expect(step('1st hold')?.milestoneId).toBe('booked');
    expect(step('2nd hold', [{ milestoneId: 'firstHold' }])?.milestoneId).toBe('booked');
  });

  it('is known by the words of rental houses', () => {
    const words = ['2nd hold', 'Second pencil', 'hold 2', 'backup hold', '1st hold', 'Firm', 'on hold'];
    expect(words.filter((statusWord) => isLaterHold({ ...crane, statusWord }))).toEqual(words.slice(0, 4));
  });
});
