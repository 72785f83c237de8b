import { toldByVerb } from '../../../domain/layout/status-verbs';
import { readStatusWord } from '../../../domain/layout/status-words';
import type { Status, Track } from '../../../domain/model';

describe('a verb of the trade', () => {
  it.each<[string, Status | null]>([
    ['grabbed two from the market', 'inHand'],
    ['grabbing on way in', 'sourcing'],
    ['still to grab', 'needed'],
    ['niezamowione', 'needed'],
    ['nog halen', 'needed'],
    ['comprar dos mas', 'needed'],
    ['comprado en el rastro', 'inHand'],
    ['orchard', null],
  ])('“%s” tells by its form how far a thing is: %s', (plain, status) => {
    expect(toldByVerb(plain, 'things')).toBe(status);
  });

  it('says nothing in a text that is longer than a status', () => {
    expect(toldByVerb('we grabbed it because the director wanted a shorter one', 'things')).toBeNull();
  });

  it('is asked only where no phrase is known', () => {
    expect(readStatusWord('1st call, not firm', 'crew')?.status).toBe('option');
  });
});

describe('a short form', () => {
  it.each<[string, Track, Status | undefined]>([
    ["Conf'd", 'equipment', 'booked'],
    ['bez. 14.1.', 'payments', 'done'],
    ['En négo', 'crew', 'offered'],
    ['Potw.', 'rehearsals', 'booked'],
  ])('“%s” on %s stands for the whole word: %s', (word, track, status) => {
    expect(readStatusWord(word, track)?.status).toBe(status);
  });

  it('is no deed where it is still to be done', () => {
    expect(readStatusWord('Por conf.', 'schedule')?.status).not.toBe('booked');
  });
});
