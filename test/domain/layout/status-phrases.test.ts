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

  it.each<[string, Track, Status]>([
    ['Long form signed', 'cast', 'signed'],
    ['Offer with agent', 'cast', 'offered'],
    ['Self-tapes requested', 'cast', 'sourcing'],
    ['Terms agreed, contract to issue', 'cast', 'agreed'],
    ['Vertrag versandt 14.1.', 'cast', 'offered'],
    ['Contratto in firma', 'cast', 'offered'],
    ['PO raised 14/3', 'equipment', 'booked'],
    ['In Auftrag gegeben 20.1.', 'props', 'booked'],
    ['Presupuesto aceptado', 'equipment', 'booked'],
    ['Freigabe Regie ausstehend', 'props', 'submitted'],
    ['Two options to Mara 1/19', 'props', 'submitted'],
    ['Mietvertrag gegengezeichnet', 'locations', 'signed'],
    ["Agreement with owner's attorney", 'locations', 'submitted'],
    ['permit not issued', 'locations', 'needed'],
    ['Virement effectué le 18/01', 'payments', 'done'],
    ['With Nadia to sign off', 'payments', 'submitted'],
    ['Check cut 9/11', 'payments', 'done'],
  ])('“%s” on %s tells what became of a paper: %s', (word, track, status) => {
    expect(readStatusWord(word, track)?.status).toBe(status);
  });

  it.each<[string, Status]>([
    ["At the tailor's", 'inProgress'],
    ['With workshop till Thursday', 'inProgress'],
    ['With knitter until 28/8', 'inProgress'],
    ['In prop room', 'inHand'],
    ['im Fundus', 'inHand'],
    ['On props table', 'ready'],
  ])('“%s” tells how far a thing is by where it stands: %s', (word, status) => {
    expect(readStatusWord(word, 'props')?.status).toBe(status);
  });

  it.each<[string, Track]>([
    ['No longer required', 'wardrobe'],
    ['Cut in rehearsal 14/4', 'props'],
    ['Character written out', 'cast'],
    ['Scena soppressa', 'props'],
  ])('“%s” on %s is cancelled', (word, track) => {
    expect(readStatusWord(word, track)?.status).toBe('cancelled');
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
