import { readStatusWord } from '../layout/status-words';
import type { Item, Status } from '../model';

/** How a row came to another status. */
export type Via = 'status' | 'notes' | 'paste' | 'undo' | 'cleared';

/** What an item says of its status, cell by cell. */
interface Said {
  readonly word: string;
  readonly wordStatus: Status;
  readonly note: string;
}

interface Stand extends Said {
  readonly status: Status;
  /** How it was before the last change: what an undo puts back. */
  readonly before: Stand | null;
}

export interface StatusChange {
  readonly from: Status;
  readonly to: Status;
  readonly via: Via;
}

export interface EditKind {
  readonly isUndo: boolean;
  readonly isPaste: boolean;
}

/**
 * Follows what every row's status is from edit to edit. The last word counts, in whichever cell it was said: a note
 * that says `signed` goes on counting when another note is written over it, until the status cell is edited or the
 * note is taken back.
 */
export class StatusFollower {
  private readonly stands = new Map<string, Stand>();

  constructor(private readonly statusOfNote: (item: Item) => Status | null) {}

  statusOf(key: string): Status {
    return this.stands.get(key)?.status ?? 'unknown';
  }

  /** Takes in a row that was not there before, and gives its status. */
  begin(item: Item): Status {
    this.stands.set(item.key, { ...this.saidBy(item), status: item.status, before: null });
    return item.status;
  }

  /** Takes in a row as it is after an edit; `null` where its status is as before. */
  follow(item: Item, edit: EditKind): StatusChange | null {
    const held = this.stands.get(item.key);
    if (!held) {
      this.begin(item);
      return null;
    }
    const said = this.saidBy(item);
    // Where there is a status cell only its words count: that one is read in another way is nobody's doing.
    const isWord = item.hasStatus ? said.word.trim() !== held.word.trim() : said.wordStatus !== held.wordStatus;
    const isNote = said.note !== held.note;
    if (!isWord && !isNote) return null;
    const back = edit.isUndo ? held.before : null;
    const isBack = back !== null && back.word === said.word && back.note === said.note;
    const next: Stand = isBack ? back : { ...said, status: this.reached(item, said, held, isWord), before: held };
    this.stands.set(item.key, { ...next, before: next.before && { ...next.before, before: null } });
    if (next.status === held.status) return null;
    return { from: held.status, to: next.status, via: viaOf(edit, isWord, said.word) };
  }

  private reached(item: Item, said: Said, held: Stand, isWord: boolean): Status {
    return isWord ? said.wordStatus : (this.statusOfNote(item) ?? held.status);
  }

  private saidBy(item: Item): Said {
    return { word: item.statusWord, wordStatus: this.wordStatus(item), note: item.notes };
  }

  /** What the status cell says by itself, whatever the note says. */
  private wordStatus(item: Item): Status {
    if (this.statusOfNote(item) === null || !item.hasStatus) return item.status;
    const word = item.statusWord.trim();
    if (word === '') return 'unknown';
    const known = Object.entries(item.words).find(([, used]) => used === word)?.[0];
    return (known as Status | undefined) ?? readStatusWord(word, item.track)?.status ?? 'unknown';
  }
}

function viaOf(edit: EditKind, isWord: boolean, word: string): Via {
  if (edit.isUndo) return 'undo';
  if (edit.isPaste) return 'paste';
  if (!isWord) return 'notes';
  return word.trim() === '' ? 'cleared' : 'status';
}
