import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type {
  Answer,
  AnswerKind,
  AskReport,
  IsoDate,
  Item,
  ItemReport,
  LevelName,
  Person,
  ProductionClock,
  ProductionFacts,
  Stage,
  Step,
} from '../domain/model';
import type { CarriedPasts } from './item-pasts';

/** What the workflows are started with and what can be said to them. Plain JSON only. */

export interface ProductionInput {
  readonly productionId: string;
  readonly spreadsheetId: string;
  /** The script's file, or `null` where the team works from the sheets alone. */
  readonly scriptPath: string | null;
  readonly clock: ProductionClock;
}

export interface StageInput {
  readonly productionId: string;
  readonly spreadsheetId: string;
  readonly scriptPath: string | null;
  readonly clock: ProductionClock;
  /** Carried over when the workflow continues as new; empty at the start. */
  readonly carried?: StageMemory;
  /** Whether the spreadsheet cannot be read: carried over too. */
  readonly isHeld?: boolean;
}

/** All that a stage knows. */
export interface StageMemory {
  readonly items: Readonly<Record<string, Item>>;
  readonly facts: ProductionFacts | null;
  /** By item key: the asks that were opened about it, the newest last. */
  readonly asks: Readonly<Record<string, readonly AskRecord[]>>;
  /** Buckets whose items were too many to carry over and are on their way again; absent where there are none. */
  readonly awaitedBuckets?: readonly number[];
  /** By item key: the milestone whose date has moved, and from when, where its owner has not been told yet. */
  readonly moves?: Readonly<Record<string, MovedDate>>;
  /** What was still to be told when the workflow continued as new. */
  readonly notices?: readonly AddressedNotice[];
  /** When each item last moved, and from where. */
  readonly pasts?: CarriedPasts;
}

/** A date as its owner knows it. */
export interface MovedDate {
  readonly milestoneId: string;
  readonly from: IsoDate;
}

export interface AddressedNotice {
  readonly personKey: string;
  readonly notice: Notice;
}

/** What a stage keeps about one ask of its own. */
export interface AskRecord {
  readonly report: AskReport;
  readonly step: Step;
  /** From 1: how many times the step was opened. Only the last round of a step is kept. */
  readonly round: number;
  /** Fingerprint of what the ask was last told; where it differs from now, the ask is told again. */
  readonly told: string;
  /** Whether the sheet has spoken since about the column that the answer was about: then the sheet counts. */
  readonly overruled: boolean;
  /** What the sheet said in that column when it was answered: a row that comes back with another word overrules. */
  readonly seen?: string;
  /** Ids of the preparations that the person has said are done, in this round and in all before it. */
  readonly prepared?: readonly string[];
  /** What a department confirmed last, in this round or in one before it. */
  readonly confirmed?: string;
  /** The highest amount that was approved, in this round and in all before it. */
  readonly approved?: number;
}

export interface SheetWatchInput {
  readonly productionId: string;
  readonly spreadsheetId: string;
  readonly clock: ProductionClock;
  readonly cursor: WatchCursor | null;
  /** Carried over when the workflow continues as new while the spreadsheet cannot be read. */
  readonly lost?: LostSheet;
}

/** A spreadsheet that nobody may read any more: revoked, removed, deleted or in the trash. */
export interface LostSheet {
  /** Host time, epoch milliseconds. */
  readonly since: number;
  /** Whether the operator has been told. */
  readonly isTold: boolean;
}

/** What is handed from poll to poll: a hash for each of 64 buckets of keys, and one for the facts. */
export interface WatchCursor {
  readonly buckets: readonly string[];
  readonly facts: string;
}

export interface AskInput {
  readonly askId: string;
  readonly productionId: string;
  readonly spreadsheetId: string;
  readonly stage: Stage;
  readonly item: Item;
  readonly step: Step;
  /** What hangs on it: scenes and shooting days, as one sentence. */
  readonly atStake: string;
  readonly facts: ProductionFacts;
  readonly clock: ProductionClock;
}

/** One thing said to one person; a mailbox joins those that fall close together into one mail. */
export interface MailEntry {
  readonly askId: string;
  readonly level: LevelName;
  /**
   * How many times this ask told somebody before, from 0. A link's code is bound to it too: where the same person is
   * told again at the same level, because the date moved, the links of the new mail are new answers.
   */
  readonly turn: number;
  readonly item: Item;
  readonly step: Step;
  readonly atStake: string;
  /** Since when the step waits: production time, epoch milliseconds. */
  readonly since: number;
  /** Who was asked before, and when; what they answered. */
  readonly history: AskReport;
  /** Production time, epoch milliseconds. */
  readonly at: number;
}

/** Something that is told and not asked: it has no links and waits for no answer. */
export interface Notice {
  /** The same notice, handed in twice, is said once. */
  readonly noticeId: string;
  readonly kind: 'datesMoved' | 'fellThrough' | 'passed' | 'decided' | 'question' | 'sheetIsNewer' | 'sheetLost';
  /** What it is about, as a subject begins: `Marrow Point Light has fallen through`. */
  readonly heading: string;
  /** One or two sentences. */
  readonly opening: string;
  readonly lines: readonly NoticeLine[];
  /** How many lines were left out because there were too many. */
  readonly more: number;
  /** Production time, epoch milliseconds. */
  readonly at: number;
}

export interface NoticeLine {
  /** What it is: `Marrow Point Light, permit filed`. */
  readonly what: string;
  /** What is said of it: `Mon 3 May → Mon 10 May`. */
  readonly detail: string;
  readonly why: string;
  /** The tab that its row is on, where it has one. */
  readonly tabTitle: string;
  readonly sheetId: number | null;
}

export interface MailboxInput {
  readonly productionId: string;
  readonly person: Person;
  readonly productionTitle: string;
  readonly timeZone: string;
  readonly spreadsheetUrl: string;
}

export interface ItemsChanged {
  readonly items: readonly Item[];
  readonly removedKeys: readonly string[];
  /**
   * Buckets (see `bucketOf` in `domain/watch`) of which `items` is the whole content for this stage: an item
   * of such a bucket that the stage holds and `items` lacks is gone.
   */
  readonly completeBuckets: readonly number[];
}

export interface AnswerRequest {
  readonly kind: AnswerKind;
  readonly personKey: string;
  readonly level: LevelName;
  /** At most 500 characters, as typed. */
  readonly note: string;
  /** Ids of the preparations that were ticked as done. */
  readonly lines?: readonly string[];
}

/** What the answer page shows. */
export interface AskView {
  readonly productionTitle: string;
  readonly item: Item;
  readonly step: Step;
  readonly atStake: string;
  readonly report: AskReport;
  /** Who this level's mail went to, by key. */
  readonly askedKeys: readonly string[];
  readonly timeZone: string;
  readonly spreadsheetUrl: string;
}

export const itemsChanged = defineSignal<[ItemsChanged]>('itemsChanged');
export const factsChanged = defineSignal<[ProductionFacts]>('factsChanged');
export const clockChanged = defineSignal<[ProductionClock]>('clockChanged');
/** An ask tells its stage how it stands, at each level, answer and end. */
export const askMoved = defineSignal<[{ readonly itemKey: string; readonly report: AskReport }]>('askMoved');
/** A stage tells the production that the board is out of date. */
export const boardDirty = defineSignal<[]>('boardDirty');
/** Ends an ask because the sheet answered it, or because its item is gone. */
export const stepResolved = defineSignal<[{ readonly why: 'sheetMoved' | 'itemGone' | 'superseded' }]>('stepResolved');
/** The item or its date changed while the question stays the same. */
export const stepChanged =
  defineSignal<
    [{ readonly item: Item; readonly step: Step; readonly atStake: string; readonly facts: ProductionFacts }]
  >('stepChanged');
/** The spreadsheet cannot be read: whatever it would say, nobody is asked, told or counted as late until `sheetBack`. */
export const sheetLost = defineSignal<[]>('sheetLost');
/** It can be read again, and what it says has been delivered. */
export const sheetBack = defineSignal<[]>('sheetBack');
/** Polls the sheet at once. */
export const pollNow = defineSignal<[]>('pollNow');
/** Delivers everything again from the beginning: for a stage that could not carry its items over. */
export const deliverAgain = defineSignal<[]>('deliverAgain');
/** A mailbox tells an ask that the mail of a level could not be delivered; `why` is a sentence. */
export const mailFailed =
  defineSignal<[{ readonly level: LevelName; readonly personKey: string; readonly why: string }]>('mailFailed');
export const enqueueMail = defineSignal<[MailEntry]>('enqueueMail');
export const enqueueNotice = defineSignal<[Notice]>('enqueueNotice');

/** An answer; the update id is the link's token, so a second click returns the first answer. */
export const answerAsk = defineUpdate<Answer, [AnswerRequest]>('answerAsk');

export const askView = defineQuery<AskView>('askView');
/** A page of a stage's items, in a stable order. */
export const stageReport = defineQuery<
  {
    readonly total: number;
    readonly items: readonly ItemReport[];
    /** It has continued as new without its items, because they were too many to carry, and waits for them. */
    readonly isAwaitingItems?: boolean;
  },
  [{ readonly offset: number; readonly limit: number }]
>('stageReport');

/** What the stage knows of the whole production, and what time it is there: epoch milliseconds. */
export const stageFacts = defineQuery<{ readonly facts: ProductionFacts | null; readonly now: number }>('stageFacts');
