import type { ItemReport, ProductionFacts, ShootDay, Step } from '../../../domain/model';
import { dayLines } from '../../../domain/readiness/day-lines';
import { FACTS, PERMIT_FILED } from '../../support/made-up';
import { anItem } from '../an-item';

const shootDays: ShootDay[] = Array.from({ length: 8 }, (_, index) => ({
  dayNumber: index + 1,
  date: `2027-05-${17 + index}`,
  scenes: [String(index + 1)],
  location: '',
}));
const facts: ProductionFacts = { ...FACTS, shootDays };
const step: Step = PERMIT_FILED;
const late = (title: string, about: Partial<ItemReport['item']>): ItemReport => ({
  item: anItem({ key: title, title, ...about }),
  step,
  state: 'late',
  ask: null,
});

describe('how the next shooting days stand', () => {
  it('is a line for each of the next five, with what only it lacks first, and a count of the rest', () => {
    const reports = [
      late('1st AD', { track: 'crew', neededOn: '2027-05-17' }),
      late('Light', { scenes: ['2'] }),
      late('Pier', { scenes: ['7'] }),
    ];
    expect(dayLines(facts, reports, Date.parse('2027-05-10T10:00:00Z'))).toEqual([
      'Day 1, Mon 17 May: NOT READY. 1st AD: permit not filed (LATE)',
      'Day 2, Tue 18 May: NOT READY. Light: permit not filed (LATE); 1st AD: permit not filed (LATE)',
      'Day 3, Wed 19 May: NOT READY. 1st AD: permit not filed (LATE)',
      'Day 4, Thu 20 May: NOT READY. 1st AD: permit not filed (LATE)',
      'Day 5, Fri 21 May: NOT READY. 1st AD: permit not filed (LATE)',
      '3 days after that: 3 not ready',
    ]);
  });

  it('leaves out the days that are over, and names nothing of a day that is ready', () => {
    expect(dayLines(facts, [], Date.parse('2027-05-23T10:00:00Z'))).toEqual([
      'Day 7, Sun 23 May: READY',
      'Day 8, Mon 24 May: READY',
    ]);
  });
});
