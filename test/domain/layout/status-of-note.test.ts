import { overriddenBy, statusOfNote } from '../../../domain/layout/status-of-note';
import type { Status, Track } from '../../../domain/model';

const said = (note: string, track: Track): Status | null => statusOfNote(note, track)?.status ?? null;

describe('a note', () => {
  it.each<[string, Track, Status]>([
    ['memo signed in drive 2/3', 'crew', 'signed'],
    ['signed yesterday', 'cast', 'signed'],
    ['contract came back signed', 'locations', 'signed'],
    ['BOOKED per Line Producer 1/8 - confirm in writing', 'crew', 'booked'],
    ['passed 2/2. go to next on list', 'cast', 'rejected'],
    ['fell through', 'locations', 'rejected'],
    ['owner changed mind - dead', 'locations', 'rejected'],
    ['dropped out 1/30 - need replacement', 'crew', 'needed'],
    ['picked up Tues, in cage', 'props', 'inHand'],
    ['arrived 1/19 shelf C', 'props', 'inHand'],
    ["Bea has one at home, she's bringing it Fri", 'props', 'agreed'],
    ['returned - too small', 'wardrobe', 'needed'],
    ['WRONG COLOR - reorder', 'props', 'sourcing'],
    ['lost! find another', 'props', 'needed'],
    ['no longer needed (sc cut)', 'props', 'cancelled'],
    ['CUT per director 2/1', 'props', 'cancelled'],
    ['ist gestern angekommen', 'props', 'inHand'],
    ['hat leider abgesagt', 'cast', 'rejected'],
    ['séquence coupée', 'props', 'cancelled'],
    ['contrat signé le 3/2', 'crew', 'signed'],
    ['ya llegó', 'props', 'inHand'],
    ['ha cambiato idea', 'locations', 'rejected'],
    ['já não é preciso', 'setDressing', 'cancelled'],
    ['heeft afgezegd', 'crew', 'rejected'],
    ['umowa podpisana', 'locations', 'signed'],
    ['paid 3/4', 'payments', 'done'],
  ])('“%s” on %s says %s', (note, track, status) => {
    expect(said(note, track)).toBe(status);
  });

  it.each<[string, Track]>([
    ['contract signed by Friday', 'crew'],
    ['not signed', 'crew'],
    ['should be signed Mon', 'crew'],
    ['waiting on COI', 'locations'],
    ['arrived?', 'props'],
    ['arrives Fri', 'props'],
    ['cut sleeves', 'wardrobe'],
    ['check size w/ dir', 'props'],
    ['dir to approve', 'props'],
    ['owner wants script', 'locations'],
    ['need a second one', 'props'],
    ['deposit paid', 'payments'],
    ['noch nicht angekommen', 'props'],
    ['pas encore signé', 'crew'],
  ])('“%s” on %s says nothing for sure', (note, track) => {
    expect(said(note, track)).toBeNull();
  });

  it('that has news goes before the word', () => {
    expect(overriddenBy(statusOfNote('arrived', 'props'), 'sourcing')?.status).toBe('inHand');
  });

  it('that says less than the word is older than it', () => {
    expect(overriddenBy(statusOfNote('arrived', 'props'), 'ready')).toBeNull();
    expect(overriddenBy(statusOfNote('said yes', 'crew'), 'signed')).toBeNull();
  });

  it('of a setback goes before a word that says more', () => {
    expect(overriddenBy(statusOfNote('dropped out', 'crew'), 'signed')?.status).toBe('rejected');
  });

  it('of a refusal is about somebody before whoever has said yes', () => {
    expect(overriddenBy(statusOfNote('passed 2/2', 'cast'), 'signed')).toBeNull();
    expect(overriddenBy(statusOfNote('passed 2/2', 'cast'), 'offered')?.status).toBe('rejected');
    expect(overriddenBy(statusOfNote('backed out', 'cast'), 'signed')?.status).toBe('rejected');
    expect(overriddenBy(statusOfNote('owner changed mind - dead', 'locations'), 'booked')?.status).toBe('rejected');
  });

  it('does not open what its row has closed', () => {
    expect(overriddenBy(statusOfNote('arrived', 'props'), 'cancelled')).toBeNull();
  });

  it('is named as the reason', () => {
    expect(statusOfNote(' fell through ', 'locations')?.because).toBe('the note says “fell through”');
  });
});
