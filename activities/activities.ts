import type { DepartmentList } from '../domain/breakdown/department-lists';
import type { Answer, AskReport, Item, Person, ProductionClock, Step } from '../domain/model';
import type { AskInput, MailboxInput, MailEntry, Notice, WatchCursor } from '../workflows/messages';

/** All activities, as the workflows see them. The factories beside the ports build them. */
export interface CallboardActivities extends SheetActivities, MailActivities, ScriptActivities, TemporalActivities {}

export interface SheetActivities {
  /**
   * Adds Callboard's own tabs and columns where they are missing and gives every row of a watched table its
   * key. Changes nothing of the team's. Safe to repeat.
   */
  connectWorkbook(input: { readonly productionId: string; readonly spreadsheetId: string }): Promise<{
    readonly title: string;
    readonly timeZone: string;
    readonly watched: readonly string[];
    readonly leftAlone: readonly string[];
    readonly problems: readonly string[];
  }>;
  /**
   * One poll. Where something changed it delivers items and facts to the stages by signal, then returns the
   * new cursor. Where nothing changed it fails with type `NoChange` in the BENIGN category and a
   * `nextRetryDelay`, so that waiting costs no history.
   */
  watchSheet(input: {
    readonly productionId: string;
    readonly spreadsheetId: string;
    readonly cursor: WatchCursor | null;
    readonly clock: ProductionClock;
    /** Somebody wants it read at once. */
    readonly isAsked?: boolean;
    /** The spreadsheet could not be read before: the first poll that can read it returns, even where nothing changed. */
    readonly isLost?: boolean;
  }): Promise<{ readonly cursor: WatchCursor; readonly summary: string }>;
  /** Asks the five stages how they stand and writes the Callboard tab and column: only cells that differ. */
  refreshBoard(input: {
    readonly productionId: string;
    readonly spreadsheetId: string;
    readonly clock: ProductionClock;
  }): Promise<{ readonly cellsWritten: number }>;
  /** Shows an answer in the sheet; a "done" also sets the status cell, unless it is newer than the question. */
  writeAnswer(input: {
    readonly productionId: string;
    readonly spreadsheetId: string;
    readonly item: Item;
    readonly step: Step;
    readonly answer: Answer;
  }): Promise<{
    readonly outcome: 'statusWritten' | 'noWordForIt' | 'sheetIsNewer' | 'rowGone' | 'nothingToWrite';
    /** What the cell says instead, where it is newer. */
    readonly sheetSays?: string;
  }>;
}

export interface MailActivities {
  /** Sends one mail with all entries and notices. `mailKey` makes its Message-ID, so that a repeat is the same mail. */
  sendMail(input: {
    readonly mailbox: MailboxInput;
    readonly entries: readonly MailEntry[];
    /** Absent where there are none. */
    readonly notices?: readonly Notice[];
    readonly mailKey: string;
  }): Promise<{ readonly messageId: string }>;
}

export interface ScriptActivities {
  /** Breaks the script down and proposes, on a tab of Callboard's own, what the sheets lack. */
  breakDownScript(input: {
    readonly productionId: string;
    readonly spreadsheetId: string;
    readonly scriptPath: string;
  }): Promise<{
    readonly scenes: number;
    readonly elements: number;
    readonly proposals: number;
    /** What each department needs of the script, to be confirmed by its head; absent in histories from before there were such lists. */
    readonly lists?: readonly DepartmentList[];
    /** The tab with the proposals. */
    readonly sheetId?: number;
  }>;
}

export interface TemporalActivities {
  /**
   * Starts the ask unless it was started before; an ask that ended stays ended. Where it was started before, `report`
   * says how it stands.
   */
  openAsk(input: AskInput): Promise<{ readonly opened: boolean; readonly report: AskReport | null }>;
  /** Puts an entry into the person's mailbox, and opens the mailbox where it is closed. */
  postToMailbox(input: {
    readonly productionId: string;
    readonly person: Person;
    readonly mailbox: MailboxInput;
    readonly entry: MailEntry;
  }): Promise<void>;
  /** The same for something that is told and not asked. */
  postNotice(input: {
    readonly productionId: string;
    readonly person: Person;
    readonly mailbox: MailboxInput;
    readonly notice: Notice;
  }): Promise<void>;
  /**
   * Tells whoever keeps Callboard going for a production that its spreadsheet cannot be read: the operator that the
   * installation names, or else the associate producer. Gives who it was, by name; `null` where nobody is known.
   */
  tellOperator(input: {
    readonly productionId: string;
    readonly spreadsheetId: string;
    /** A sentence: what failed and what to do. */
    readonly why: string;
    /** The same id is one mail. */
    readonly noticeId: string;
    /** Production time, epoch milliseconds. */
    readonly at: number;
  }): Promise<{ readonly told: string | null }>;
}
