import { readStatusWord } from '../../../domain/layout/status-words';
import type { Status, Track } from '../../../domain/model';

const read = (track: Track, words: readonly string[]): (Status | undefined)[] =>
  words.map((word) => readStatusWord(word, track)?.status);

describe('a status word', () => {
  it('means what its table is about', () => {
    expect(read('crew', ['verbal', 'Locked', 'TBC'])).toEqual(['agreed', 'signed', 'needed']);
    expect(read('locations', ['verbal', 'Locked', 'stage'])).toEqual(['agreed', 'booked', 'notNeeded']);
    expect(read('rehearsals', ['Called', 'CANC', 'TBC'])).toEqual(['booked', 'cancelled', 'unknown']);
    expect(read('payments', ['Y', 'N', 'disputed'])).toEqual(['done', 'needed', 'rejected']);
  });

  it('is read in eight languages', () => {
    const words = [
      'to find',
      'gesucht',
      'à trouver',
      'por conseguir',
      'da trovare',
      'em falta',
      'nog te kopen',
      'do kupienia',
    ];
    expect(read('props', words)).toEqual(words.map(() => 'needed'));
    const signed = [
      'signed',
      'Vertrag unterschrieben',
      'contrat signé',
      'firmado',
      'contratto firmato',
      'assinado',
      'getekend',
      'umowa podpisana',
    ];
    expect(read('cast', signed)).toEqual(signed.map(() => 'signed'));
  });

  it('does not care about case, spaces, dates and marks around it', () => {
    expect(read('props', [' IN HAND', 'Got it ', 'ok 2/3', 'need!'])).toEqual([
      'inHand',
      'inHand',
      'approved',
      'needed',
    ]);
  });

  it('is turned by a negation', () => {
    expect(read('locations', ['not signed', 'nicht unterschrieben', 'pas signé'])).toEqual([
      'needed',
      'needed',
      'needed',
    ]);
  });

  it('is found in a longer phrase, the longest one first', () => {
    expect(read('crew', ['1st hold thru 3/5', 'contract out for signature', 'said yes on whatsapp'])).toEqual([
      'option',
      'offered',
      'agreed',
    ]);
  });

  it('says that something is still to do by its form, whatever the verb', () => {
    expect(read('props', ['to be varnished', 'zu lackieren', 'da verniciare', 'te lakken'])).toEqual([
      'needed',
      'needed',
      'needed',
      'needed',
    ]);
  });

  it('of a checkbox is what done means there', () => {
    expect(read('props', ['TRUE', 'FALSE'])).toEqual(['inHand', 'needed']);
    expect(read('crew', ['TRUE'])).toEqual(['booked']);
    expect(read('revisions', ['TRUE'])).toEqual(['done']);
  });

  it('is not guessed where no vocabulary knows it', () => {
    expect(read('props', ['zorp', 'Bea', '17'])).toEqual([undefined, undefined, undefined]);
  });

  it('stays on the ladder of its track', () => {
    expect(read('cast', ['pending', 'approved', 'done'])).toEqual(['offered', 'agreed', 'booked']);
    expect(read('props', ['done', 'signed'])).toEqual(['inHand', 'booked']);
  });
});
