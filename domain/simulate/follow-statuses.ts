import { statusAfter, type HeldStatus } from '../items/status-over-time';
import { readStatusWord } from '../layout/status-words';
import type { Item, Status } from '../model';

/** How a row came to another status. */
export type Via = 'status' | 'notes' | 'paste' | 'undo' | 'cleared';

export interface StatusChange {
  readonly from: Status;
  readonly to: Status;
  readonly via: Via;
}

/** What is known of the edit that a reading follows. */
export interface EditKind {
  readonly isUndo: boolean;
  readonly isPaste: boolean;
  /** What was typed, where it was what stood there already: a status that is typed again is said again. */
  readonly retyped: string | null;
}

interface Stand {
  readonly held: HeldStatus;
  /** How it was before the last change: what an undo puts back. */
  readonly before: HeldStatus | null;
}

/** Follows what every row's status is from edit to edit, by the rules of `statusAfter`. An undo puts back what was. */
export class StatusFollower {
  private readonly stands = new Map<string, Stand>();

  statusOf(key: string): Status {
    return this.stands.get(key)?.held.status ?? 'unknown';
  }

  /** Takes in a row that was not there before, and gives its status. */
  begin(item: Item): Status {
    const held = statusAfter(null, cellsOf(item), item.track);
    this.stands.set(item.key, { held, before: null });
    return held.status;
  }

  /** Takes in a row as it is after an edit; `null` where its status is as before. */
  follow(item: Item, edit: EditKind): StatusChange | null {
    const stand = this.stands.get(item.key);
    if (!stand) {
      this.begin(item);
      return null;
    }
    const { held, before } = stand;
    const cells = cellsOf(item);
    const isRetyped = edit.retyped !== null && edit.retyped.trim() === cells.word.trim() && item.hasStatus;
    if (cells.word === held.word && cells.note === held.note && cells.byWord === held.byWord && !isRetyped) return null;
    const isBack = edit.isUndo && before?.word === cells.word && before.note === cells.note;
    const said = isRetyped ? { ...held, word: '' } : held;
    const now = isBack ? before : statusAfter(said, cells, item.track);
    this.stands.set(item.key, { held: now, before: held });
    if (now.status === held.status) return null;
    return { from: held.status, to: now.status, via: viaOf(edit, held, now) };
  }
}

function cellsOf(item: Item) {
  return { word: item.statusWord, byWord: wordStatus(item), note: item.notes };
}

/** What the status cell says by itself, whatever the note says. */
function wordStatus(item: Item): Status {
  if (!item.hasStatus) return item.status;
  const word = item.statusWord.trim();
  if (word === '') return 'unknown';
  const known = Object.entries(item.words).find(([, used]) => used === word)?.[0];
  // The keys of `words` are rungs.
  return (known as Status | undefined) ?? readStatusWord(word, item.track)?.status ?? 'unknown';
}

function viaOf(edit: EditKind, before: HeldStatus, now: HeldStatus): Via {
  if (edit.isUndo) return 'undo';
  if (edit.isPaste) return 'paste';
  if (before.word === now.word && before.note !== now.note) return 'notes';
  return now.word.trim() === '' ? 'cleared' : 'status';
}
