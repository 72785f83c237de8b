import { readStatusWord } from '../../../domain/layout/status-words';
import type { Status, Track } from '../../../domain/model';

const read = (word: string, track: Track): Status | undefined => readStatusWord(word, track)?.status;

describe('a status that says who is at it or what still lacks', () => {
  it.each<[string, Track, Status]>([
    ['someone?', 'crew', 'needed'],
    ['tailles ?', 'wardrobe', 'needed'],
    ['houdt die week vrij', 'crew', 'option'],
    ['segunda posición', 'equipment', 'option'],
    ['Has something else', 'cast', 'rejected'],
    ['Confirmé, convocation envoyée', 'cast', 'booked'],
    ['Eigentümer nicht erreichbar', 'locations', 'sourcing'],
    ['Fully crewed', 'crew', 'booked'],
    ['Moved to wardrobe', 'props', 'notNeeded'],
    ['Fuori nella versione 3', 'cast', 'cancelled'],
    ['hoeft toch niet', 'props', 'notNeeded'],
    ['Back in their warehouse', 'equipment', 'returned'],
    ['staat op 4/10', 'scenes', 'booked'],
    ['hat stattgefunden', 'rehearsals', 'done'],
    ['scouring flea shops', 'setDressing', 'sourcing'],
    ['taller en ello', 'props', 'inProgress'],
    ['hilvanado', 'wardrobe', 'inProgress'],
    ['leben wir mit', 'issues', 'notNeeded'],
    ['No action yet', 'issues', 'needed'],
    ['Location manager informed', 'issues', 'inProgress'],
    ['uitgedeeld', 'revisions', 'done'],
    ['Typist has it', 'revisions', 'inProgress'],
    ['Não reembolsável', 'payments', 'rejected'],
  ])('“%s” on %s is %s', (word, track, status) => {
    expect(read(word, track)).toBe(status);
  });

  it('is taken back by what denies it', () => {
    expect(read('Not on schedule', 'scenes')).not.toBe('booked');
    expect(read('Owner not informed', 'issues')).not.toBe('inProgress');
    expect(read('To be handed out', 'revisions')).toBe('needed');
  });
});

describe('a status that says in its form what is not done', () => {
  it.each<[string, Track, Status]>([
    ["Nobody's called them", 'equipment', 'needed'],
    ['Rien commandé', 'props', 'needed'],
    ['Guion sin imprimir', 'props', 'needed'],
    ['va ancora comprata', 'props', 'needed'],
    ['Call times to be set', 'rehearsals', 'needed'],
    ['nog aan beginnen', 'setDressing', 'needed'],
    ['Requirement dropped', 'crew', 'cancelled'],
    ['Stood down by producer', 'equipment', 'cancelled'],
    ['Tolta dalla regista', 'props', 'cancelled'],
  ])('“%s” on %s is %s', (word, track, status) => {
    expect(read(word, track)).toBe(status);
  });
});

describe('a status that lies with somebody', () => {
  it.each<[string, Track, Status]>([
    ['Approval from director awaited', 'wardrobe', 'submitted'],
    ['ok from client outstanding', 'props', 'submitted'],
    ['Agent redlining the contract', 'cast', 'offered'],
    ['Fabric swatch w/ designer', 'wardrobe', 'submitted'],
    ['À la signature du directeur', 'equipment', 'submitted'],
    ['Devis à valider', 'wardrobe', 'submitted'],
    ['deal memo bij hem', 'crew', 'offered'],
    ['Handshake with landlord', 'locations', 'agreed'],
    ['Waits on legal', 'issues', 'inProgress'],
    ['El teatro nos lo presta', 'props', 'agreed'],
    ['They are gluing it now', 'setDressing', 'inProgress'],
  ])('“%s” on %s is %s', (word, track, status) => {
    expect(read(word, track)).toBe(status);
  });

  it('is not guessed where somebody is named and nothing that they did is known', () => {
    expect(readStatusWord('Agent Tuesday lunch', 'crew')).toBeNull();
    expect(readStatusWord('Director Tuesday lunch', 'cast')).toBeNull();
  });

  it('begins a week with `w/c`, and is with nobody', () => {
    expect(read('Booked w/c 4 May', 'equipment')).toBe('booked');
  });
});

describe('a status on a track of its own', () => {
  it('is a date of a rehearsal whose call is published, but a finished draft', () => {
    expect(read('Published', 'rehearsals')).toBe('booked');
    expect(read('Published', 'revisions')).toBe('done');
  });

  it.each(['Stornata', 'Anulada', 'Annulée', 'Storniert'])('is a bill taken back: “%s”', (word) => {
    expect(read(word, 'payments')).toBe('cancelled');
  });
});
