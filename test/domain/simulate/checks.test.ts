import { checkOn, neededDay, type CheckedRow } from '../../../domain/simulate/checks';
import { anItem } from '../an-item';

const RULE = { daysBefore: 3, doneAt: ['inHand', 'ready'], closedAt: ['cancelled'] } as const;
const LEADS = { props: RULE };

function row(about: Partial<CheckedRow> = {}): CheckedRow {
  return {
    key: 'r-1',
    track: 'props',
    status: 'needed',
    neededOn: '2027-03-17',
    changedOn: '2027-03-01',
    ...about,
  };
}

const overdue = (date: string, about: Partial<CheckedRow> = {}) => checkOn(date, [row(about)], LEADS).overdue;
const stalled = (date: string, about: Partial<CheckedRow> = {}) => checkOn(date, [row(about)], LEADS).stalled;

describe('a row that must be ready three days before it is needed', () => {
  it('is not overdue on the day on which it is due', () => {
    expect(overdue('2027-03-14')).toEqual([]);
  });

  it('is overdue on the day after', () => {
    expect(overdue('2027-03-15')).toEqual([{ key: 'r-1', status: 'needed', due: '2027-03-14' }]);
  });

  it.each(['inHand', 'cancelled'] as const)('is never overdue once it is %s', (status) => {
    expect(overdue('2027-03-15', { status })).toEqual([]);
  });

  it('is not looked at where its track has no rule, or no day needs it', () => {
    expect(overdue('2027-03-15', { track: 'issues' })).toEqual([]);
    expect(overdue('2027-03-15', { neededOn: null })).toEqual([]);
  });

  it('stalls when it is due within a week and nothing was heard of it for a week', () => {
    expect(stalled('2027-03-07', { changedOn: '2027-02-28' })).toHaveLength(1);
  });

  it('does not stall while it is due in more than a week', () => {
    expect(stalled('2027-03-06', { changedOn: '2027-02-20' })).toEqual([]);
  });

  it('does not stall within a week of its last change', () => {
    expect(stalled('2027-03-07', { changedOn: '2027-03-01' })).toEqual([]);
  });
});

describe('the day that needs a row', () => {
  it('is the first shooting day for crew, whatever day their contract begins on', () => {
    const gaffer = anItem({ track: 'crew', neededOn: '2027-02-20' });
    expect(neededDay(gaffer, '2027-03-01')).toBe('2027-03-01');
    expect(neededDay(gaffer, null)).toBe('2027-02-20');
  });

  it('is its own for everything else', () => {
    expect(neededDay(anItem({ neededOn: '2027-03-17' }), '2027-03-01')).toBe('2027-03-17');
  });
});
