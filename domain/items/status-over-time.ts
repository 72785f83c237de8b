import { overriddenBy, statusOfNote } from '../layout/status-of-note';
import type { Status, Track } from '../model';

/** The two cells that a row's status is read from. */
export interface StatusCells {
  /** The status cell to the letter, and the rung that its word stands for. */
  readonly word: string;
  readonly byWord: Status;
  readonly note: string;
}

/** A row's status, and where it comes from. */
export interface HeldStatus extends StatusCells {
  readonly status: Status;
  /** A clause about the note, where the status comes from it; else `''`. */
  readonly because: string;
}

/**
 * A row's status after its cells changed; `before` is `null` when the row is seen for the first time. A word that is
 * written later wins over the note. A note's news stays when another note takes its place. Who takes an edit back
 * goes back to the `HeldStatus` from before it instead: the cells alone do not tell an undo from a new note.
 */
export function statusAfter(before: HeldStatus | null, now: StatusCells, track: Track): HeldStatus {
  const isSameWord = before !== null && before.word === now.word && before.byWord === now.byWord;
  const isSameNote = before !== null && before.note.trim() === now.note.trim();
  if (isSameWord && isSameNote) return { ...now, status: before.status, because: before.because };
  if (!isSameWord && isSameNote) return { ...now, status: now.byWord, because: '' };
  const held = isSameWord ? before : { status: now.byWord, because: '' };
  const news = overriddenBy(statusOfNote(now.note, track), held.status);
  return news
    ? { ...now, status: news.status, because: news.because }
    : { ...now, status: held.status, because: held.because };
}
