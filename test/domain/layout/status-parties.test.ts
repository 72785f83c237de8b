import { readStatusWord } from '../../../domain/layout/status-words';
import type { Status, Track } from '../../../domain/model';

const read = (word: string, track: Track): Status | undefined => readStatusWord(word, track)?.status;

describe('a status that names who has it', () => {
  it.each<[string, Track, Status]>([
    ['With film office', 'locations', 'submitted'],
    ['Dossier en préfecture', 'locations', 'submitted'],
    ['Na contabilidade', 'payments', 'submitted'],
    ['Contratto dall’agente', 'cast', 'offered'],
    ['Umowa u agenta', 'cast', 'offered'],
    ['Anwalt prüft', 'issues', 'inProgress'],
    ['Quote to LP', 'equipment', 'submitted'],
    ['Bozzetto alla regia', 'wardrobe', 'submitted'],
  ])('“%s” on %s lies with them: %s', (word, track, status) => {
    expect(read(word, track)).toBe(status);
  });

  it.each<[string, Track, Status]>([
    ['Redaktion muss abnehmen', 'cast', 'submitted'],
    ['La rete deve approvare', 'cast', 'submitted'],
    ['Needs UPM approval', 'payments', 'submitted'],
    ['Regie hat zugestimmt', 'wardrobe', 'approved'],
    ['Legal says ok', 'props', 'approved'],
    ['Écarté par le réalisateur', 'locations', 'rejected'],
    ['Odrzucone przez reżysera', 'locations', 'rejected'],
    ['Eigenaar enthousiast', 'locations', 'agreed'],
  ])('“%s” on %s is what they said: %s', (word, track, status) => {
    expect(read(word, track)).toBe(status);
  });

  it('goes by whoever has to decide where two are named', () => {
    expect(read('Agency recommends, client to sign off', 'cast')).toBe('submitted');
  });

  it('is a thing that came from them, not one that lies with them', () => {
    expect(read('Received from production', 'props')).toBe('inHand');
    expect(read('Quote received from production', 'equipment')).toBe('sourcing');
  });
});
