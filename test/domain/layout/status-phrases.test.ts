import { readStatusWord } from '../../../domain/layout/status-words';
import type { Status, Track } from '../../../domain/model';

describe('a status that is said in several words', () => {
  it.each<[string, Track, Status]>([
    ['Ordered - arriving 3/4', 'props', 'booked'],
    ['commandé, arrive jeudi', 'props', 'booked'],
    ['bestellt, kommt Freitag', 'props', 'booked'],
    ['PU Thurs', 'props', 'booked'],
    ['50% deposit paid', 'locations', 'booked'],
    ['50% deposit paid', 'payments', 'approved'],
    ['waiting on COI', 'locations', 'agreed'],
    ['czekamy na zgodę', 'locations', 'submitted'],
    ['en attente du devis', 'equipment', 'sourcing'],
    ['warten auf Unterschrift', 'crew', 'offered'],
    ['zugesagt, Vertrag folgt', 'crew', 'agreed'],
    ['sim, falta assinar', 'crew', 'offered'],
    ['printed, needs ageing', 'props', 'inProgress'],
    ['have 2 of 4', 'props', 'inProgress'],
    ['wird noch genäht', 'wardrobe', 'inProgress'],
    ['secándose', 'props', 'inProgress'],
    ['asking Leo', 'crew', 'sourcing'],
    ['le pregunté', 'crew', 'sourcing'],
    ['ok per director', 'props', 'approved'],
  ])('“%s” on %s is %s', (word, track, status) => {
    expect(readStatusWord(word, track)?.status).toBe(status);
  });

  it.each<[string, Track]>([
    ['not booked yet', 'equipment'],
    ['no permit yet', 'locations'],
    ['noch nicht bestätigt', 'crew'],
    ['pas confirmé', 'crew'],
    ['non confermato', 'cast'],
    ['não confirmado', 'crew'],
    ['niet bevestigd', 'crew'],
    ['to be booked', 'cast'],
    ['à coudre', 'wardrobe'],
  ])('“%s” on %s is still needed', (word, track) => {
    expect(readStatusWord(word, track)?.status).toBe('needed');
  });

  it('takes gender, number and case for what they are', () => {
    expect(readStatusWord('encargadas', 'props')?.status).toBe(readStatusWord('encargado', 'props')?.status);
    expect(readStatusWord('prenotate', 'props')?.status).toBe(readStatusWord('prenotato', 'props')?.status);
  });

  it('is done on a shopping list when it is delivered, and in hand elsewhere', () => {
    expect(readStatusWord('delivered', 'shopping')?.status).toBe('done');
    expect(readStatusWord('delivered', 'props')?.status).toBe('inHand');
  });

  it('says nothing where it is no answer', () => {
    expect(readStatusWord('RK', 'props')).toBeNull();
    expect(readStatusWord('x', 'cast')).toBeNull();
  });
});
