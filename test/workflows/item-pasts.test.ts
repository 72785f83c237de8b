import { ItemPasts } from '../../workflows/item-pasts';
import { LANTERN, LIGHTHOUSE, PERMIT_FILED } from '../support/made-up';

const at = (date: string): number => Date.parse(`${date}T10:00:00Z`);
const APPROVED = { ...LANTERN, status: 'approved' as const, statusWord: 'OK’d' };

function begun(): ItemPasts {
  const pasts = new ItemPasts();
  pasts.see(null, LANTERN, at('2027-04-01'));
  return pasts;
}

describe('what a stage remembers of an item', () => {
  it('is nothing while it has not moved since the stage began to look', () => {
    const pasts = begun();
    pasts.see(LANTERN, { ...LANTERN, notes: 'ask Zeke' }, at('2027-04-05'));
    expect(pasts.of(LANTERN.key)).toBeUndefined();
    expect(pasts.since).toBe(at('2027-04-01'));
  });

  it('is since when it stands as it stands, and what the sheet said before', () => {
    const pasts = begun();
    pasts.see(LANTERN, APPROVED, at('2027-04-05'));
    expect(pasts.of(LANTERN.key)).toEqual({ since: at('2027-04-05'), from: 'Sourcing' });
    pasts.see(LIGHTHOUSE, { ...LIGHTHOUSE, marks: { permit: 'submitted' } }, at('2027-04-06'));
    expect(pasts.of(LIGHTHOUSE.key)?.from).toBe('permit needed');
  });

  it('is that it is new, where its row came on a later day than the first ones', () => {
    const pasts = begun();
    pasts.see(null, LIGHTHOUSE, at('2027-04-03'));
    expect(pasts.of(LIGHTHOUSE.key)).toEqual({ since: at('2027-04-03'), from: null });
  });

  it('is when its due date moved by more than a day, and from where', () => {
    const pasts = begun();
    pasts.date(LIGHTHOUSE, PERMIT_FILED, { ...PERMIT_FILED, dueDate: '2027-05-04' }, at('2027-04-05'));
    expect(pasts.of(LIGHTHOUSE.key)).toBeUndefined();
    pasts.date(LIGHTHOUSE, PERMIT_FILED, { ...PERMIT_FILED, dueDate: '2027-05-10' }, at('2027-04-05'));
    expect(pasts.of(LIGHTHOUSE.key)?.dated).toEqual({ at: at('2027-04-05'), from: '2027-05-03' });
  });

  it('is handed over, and forgotten with its row', () => {
    const pasts = begun();
    pasts.see(LANTERN, APPROVED, at('2027-04-05'));
    const next = new ItemPasts(pasts.carry());
    expect(next.of(LANTERN.key)).toEqual(pasts.of(LANTERN.key));
    expect(next.since).toBe(pasts.since);
    next.forget(LANTERN.key);
    expect(next.of(LANTERN.key)).toBeUndefined();
  });
});
