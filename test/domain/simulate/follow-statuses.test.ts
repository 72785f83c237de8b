import { StatusFollower, type EditKind } from '../../../domain/simulate/follow-statuses';
import type { Item } from '../../../domain/model';
import { anItem } from '../an-item';

const EDIT: EditKind = { isUndo: false, isPaste: false, retyped: null };
const UNDO: EditKind = { ...EDIT, isUndo: true };
const WORDS = { sourcing: 'Scouting', agreed: 'Verbal', signed: 'Signed' };

/** A location whose cells change one after the other. */
function aLocation(word: string, note = '') {
  const follower = new StatusFollower();
  let item: Item = anItem({ track: 'locations', words: WORDS, statusWord: word, notes: note, status: 'unknown' });
  follower.begin(item);
  return {
    status: () => follower.statusOf(item.key),
    becomes: (about: Partial<Item>, edit = EDIT) => {
      item = { ...item, ...about };
      return follower.follow(item, edit);
    },
  };
}

describe('the status of a row from edit to edit', () => {
  it('is what its word says', () => {
    const place = aLocation('Scouting');
    expect(place.becomes({ statusWord: 'Verbal' })).toEqual({ from: 'sourcing', to: 'agreed', via: 'status' });
  });

  it('is not known once the word is cleared', () => {
    const place = aLocation('Verbal');
    expect(place.becomes({ statusWord: '' })).toEqual({ from: 'agreed', to: 'unknown', via: 'cleared' });
  });

  it('is what a note says, also when another note is written over it', () => {
    const place = aLocation('Scouting');
    expect(place.becomes({ notes: 'contract came back signed' })).toMatchObject({ to: 'signed', via: 'notes' });
    expect(place.becomes({ notes: 'keys from the harbour office' })).toBeNull();
    expect(place.status()).toBe('signed');
  });

  it('goes back when the note is taken back', () => {
    const place = aLocation('Scouting', 'nice view');
    place.becomes({ notes: 'contract came back signed' });
    expect(place.becomes({ notes: 'nice view' }, UNDO)).toEqual({ from: 'signed', to: 'sourcing', via: 'undo' });
  });

  it('is what a later word says, whatever the note said before', () => {
    const place = aLocation('Scouting');
    place.becomes({ notes: 'contract came back signed' });
    expect(place.becomes({ statusWord: 'Verbal' })).toMatchObject({ from: 'signed', to: 'agreed' });
  });

  it('is what the word says when the same word is typed again after a note', () => {
    const place = aLocation('Scouting');
    place.becomes({ notes: 'contract came back signed' });
    expect(place.becomes({}, { ...EDIT, retyped: 'Scouting' })).toMatchObject({ from: 'signed', to: 'sourcing' });
  });

  it('comes back from a word that is taken back, with what a note had said', () => {
    const place = aLocation('Scouting');
    place.becomes({ notes: 'contract came back signed' });
    place.becomes({ statusWord: 'Verbal' });
    expect(place.becomes({ statusWord: 'Scouting' }, UNDO)).toMatchObject({ from: 'agreed', to: 'signed' });
  });

  it('does not change where the word is written with other spaces', () => {
    expect(aLocation('Verbal').becomes({ statusWord: 'Verbal ' })).toBeNull();
  });
});
