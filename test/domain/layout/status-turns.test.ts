import { tradeTurn } from '../../../domain/layout/status-turns';
import { readStatusWord } from '../../../domain/layout/status-words';
import { expressionOf } from '../../../domain/layout/vocabulary/lookup';
import type { Status, Track } from '../../../domain/model';

describe('a turn of phrase of the trade', () => {
  it.each<[string, Track, Status]>([
    ['Rôle supprimé', 'cast', 'cancelled'],
    ['Saiu do guião', 'props', 'cancelled'],
    ['fällt weg', 'schedule', 'cancelled'],
    ['Zit op andere serie', 'cast', 'rejected'],
    ['Wolny od 3.04', 'crew', 'option'],
    ['Compenso da definire', 'cast', 'offered'],
    ['Deux pistes', 'props', 'sourcing'],
    ['bringt er selbst mit', 'wardrobe', 'agreed'],
    ['Hire period extended', 'props', 'booked'],
    ['Albarán firmado', 'equipment', 'inHand'],
    ['A costurar', 'wardrobe', 'inProgress'],
    ['Slittata al giorno 14', 'schedule', 'booked'],
    ['En remesa del viernes', 'payments', 'approved'],
    ['Paragon zgubiony', 'payments', 'needed'],
    ['Entregada sin daños 12/05', 'locations', 'returned'],
  ])('“%s” on %s is %s', (word, track, status) => {
    expect(readStatusWord(word, track)?.status).toBe(status);
  });

  it('is taken back by what else is said', () => {
    expect(tradeTurn('alterations', 'things')).toBe('inProgress');
    expect(tradeTurn('alterations done', 'things')).toBeNull();
  });

  it('says nothing in a text that is longer than a status', () => {
    expect(tradeTurn('the role was cut because the director wanted a shorter film', 'people')).toBeNull();
  });
});

describe('a phrase of a vocabulary', () => {
  it('leaves room for letters at a star and for some words at a tilde', () => {
    const words = expressionOf({ en: 'paint*, role ~ cut' });
    expect(words.test('repainted')).toBe(false);
    expect(words.test('painted blue')).toBe(true);
    expect(words.test('role was finally cut')).toBe(true);
    expect(words.test('role of the man who has been cut')).toBe(false);
  });

  it('stands at the beginning or the end of the text where it says so', () => {
    expect(expressionOf({ en: '^cash$' }).test('cash')).toBe(true);
    expect(expressionOf({ en: '^cash$' }).test('paid cash')).toBe(false);
  });
});
