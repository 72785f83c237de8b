/**
 * The nouns that every part of Callboard shares. Plain data only: everything here crosses Temporal's
 * boundaries as JSON, so there is no Date, Map or class.
 */

/** A calendar day in the production's own time zone, `YYYY-MM-DD`. */
export type IsoDate = string;

/** What a table of the team's is about. `none` is a table that is no business of ours. */
export const TRACKS = [
  'scenes',
  'cast',
  'crew',
  'locations',
  'props',
  'setDressing',
  'wardrobe',
  'equipment',
  'schedule',
  'rehearsals',
  'callSheet',
  'contacts',
  'budget',
  'payments',
  'issues',
  'shopping',
  'revisions',
  'none',
] as const;
export type Track = (typeof TRACKS)[number];

/** What a column of the team's means; names after `docs/glossary.md`. */
export const FIELDS = [
  'scene',
  'intExt',
  'set',
  'location',
  'dayNight',
  'pages',
  'synopsis',
  'cast',
  'background',
  'props',
  'wardrobe',
  'vehicles',
  'animals',
  'stunts',
  'sfx',
  'vfx',
  'makeup',
  'setDressing',
  'greenery',
  'sound',
  'music',
  'equipment',
  'item',
  'description',
  'category',
  'quantity',
  'person',
  'character',
  'role',
  'department',
  'email',
  'phone',
  'owner',
  'vendor',
  'status',
  'dueDate',
  'startDate',
  'endDate',
  'date',
  'time',
  'callTime',
  'shootDay',
  'address',
  'permit',
  'agreement',
  'insurance',
  'rate',
  'cost',
  'budget',
  'actual',
  'paid',
  'approvedBy',
  'approval',
  'notes',
  'reference',
  'done',
  'id',
  'severity',
  'revision',
  'matrix',
  'ignore',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * The one status ladder, in order, then its ends. A track uses a part of it.
 * `unknown` means that nothing is known (a blank cell), which is not `needed`.
 */
export const STATUSES = [
  'needed',
  'sourcing',
  'option',
  'submitted',
  'offered',
  'agreed',
  'approved',
  'inProgress',
  'booked',
  'signed',
  'inHand',
  'ready',
  'onSet',
  'done',
  'returned',
  'rejected',
  'cancelled',
  'notNeeded',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

/** The five stages of a production; each is a workflow of its own. */
export const STAGES = ['breakdown', 'hiring', 'securing', 'rehearsal', 'shoot'] as const;
export type Stage = (typeof STAGES)[number];

/** One value of a cell as the Sheets API gives it unformatted; a blank cell is `null`. */
export type CellValue = string | number | boolean | null;

/** One tab as it was read: values row by row (`rows[0]` is row 1), and what tells dates and marks apart. */
export interface TabGrid {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly CellValue[])[];
  /** The same cells as a person sees them, `""` where blank. Dates, money and fractions are text here. */
  readonly shown: readonly (readonly string[])[];
  /** `[firstRow, firstColumn, lastRow, lastColumn]`, from 0, inclusive. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  /** Columns, from 0, that hold checkboxes or that the sheet formats as dates. */
  readonly checkboxColumns: readonly number[];
  readonly dateColumns: readonly number[];
  /** Columns, from 0, that nobody sees. */
  readonly hiddenColumns: readonly number[];
  /** How many rows and columns the grid has, filled or not, where that is known. */
  readonly size?: { readonly rowCount: number; readonly columnCount: number };
  /** Formulas as they are written, by `rowIndex,columnIndex` (from 0), where they are known. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** A whole spreadsheet as it was read. */
export interface Workbook {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly tabs: readonly TabGrid[];
}

/** One table of a tab, and how Callboard reads it. Rows are A1 row numbers (from 1), columns are letters. */
export interface TableReading {
  /** `<sheetId>:<header row or first row>`, stable for one reading. */
  readonly tableId: string;
  readonly track: Track;
  readonly headerRow: number | null;
  readonly headerRows: readonly number[];
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly fields: Readonly<Record<string, Field>>;
  readonly dataRows: readonly number[];
  /** A bar, and what the rows below it inherit from it. */
  readonly sectionRows: Readonly<Record<string, { readonly field: Field; readonly value: string }>>;
  /** Each word that stands in the status column, as it is written, and its rung. */
  readonly statusMeaning: Readonly<Record<string, Status>>;
  /** Rows, by number, whose notes say another status than their word, and why; absent where there are none. */
  readonly rowStatus?: Readonly<Record<string, { readonly status: Status; readonly because: string }>>;
  /** 0 to 1. From `SURE_ENOUGH` (in `domain/layout`) on, Callboard watches the table. */
  readonly confidence: number;
  /** Sentences that say why it is read so. */
  readonly reasons: readonly string[];
}

export interface TabReading {
  readonly sheetId: number;
  readonly title: string;
  readonly tables: readonly TableReading[];
  /** Sentences for the team: what is left alone on this tab, and why. */
  readonly leftAlone: readonly string[];
}

export interface WorkbookReading {
  readonly kind: ProductionKind;
  readonly dateOrder: DateOrder;
  /** ISO code of the language that most headers are written in, such as `de`. */
  readonly language?: string;
  readonly tabs: readonly TabReading[];
}

export type ProductionKind = 'film' | 'television' | 'theatre' | 'commercial';
export type DateOrder = 'MDY' | 'DMY' | 'YMD';

/** Bad input, said to the team. `cell` is A1 with its tab, such as `Locations!F4`. */
export interface Problem {
  readonly tab: string;
  readonly cell: string;
  readonly found: string;
  /** A whole sentence: what is wrong and what to type instead. */
  readonly message: string;
}

/** Somebody who can be asked. */
export interface Person {
  /** `p-` and eight characters made from the name: safe in ids and addresses. */
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly department: string;
  /** Whom an actor plays, as the cast list names them; absent where nobody is played. */
  readonly characters?: readonly string[];
}

/** What one row of the team's is about. Everything on it comes from the sheet. */
export interface Item {
  /** The row's key, such as `r-7Q2KM4XD`. */
  readonly key: string;
  readonly track: Track;
  readonly title: string;
  readonly sheetId: number;
  readonly tabTitle: string;
  readonly status: Status;
  /** The status as the team wrote it. */
  readonly statusWord: string;
  /** Why the status is another than the word says: a clause about the note. Absent where the word counts. */
  readonly statusBecause?: string;
  /** Whether the table has a status column at all. */
  readonly hasStatus: boolean;
  /** The word of the team's own that stands for each rung in this table, where it has one. */
  readonly words: Readonly<Partial<Record<Status, string>>>;
  /** Rungs that stand in columns of their own. */
  readonly marks: Readonly<Partial<Record<'permit' | 'agreement' | 'insurance' | 'approval' | 'done', Status>>>;
  /** Who is on it, as written, and the person that this is, when known. */
  readonly ownerName: string;
  readonly ownerKey: string | null;
  readonly department: string;
  /** What kind of thing it is, as the sheet says; absent where it does not. */
  readonly category?: string;
  readonly notes: string;
  readonly scenes: readonly string[];
  /** The first day that needs it, and why, as a clause: `scene 12 is shot on day 4 (Wed 17 Mar)`. */
  readonly neededOn: IsoDate | null;
  readonly neededBecause: string;
  /** A due date of the sheet's own, which wins over the one counted back. */
  readonly ownDueDate: IsoDate | null;
  /** Who has the job, or would have it; absent where the row is no job or names nobody. */
  readonly hired?: { readonly name: string; readonly key: string };
  /** Where a thing comes from, as the team wrote it; absent where the sheet does not say. */
  readonly source?: string;
  /** Absent where the sheet says nothing of money. */
  readonly money?: ItemMoney;
}

/** What the sheet says of an item's money, in the team's own currency. */
export interface ItemMoney {
  /** `£`, or nothing where the sheet does not say. */
  readonly currency: string;
  readonly expected: number | null;
  readonly actual: number | null;
  /** Its budget line; only where it waits for an approval, so that a line's other costs do not change every item of it. */
  readonly line: MoneyLine | null;
  /** What stands in the table's column for approvals of money; `null` where it has none. */
  readonly approval: Status | null;
}

/** A budget line without the item that asks about it. */
export interface MoneyLine {
  readonly name: string;
  readonly budget: number;
  /** What has been spent of it. */
  readonly spent: number;
  /** What else is expected to come out of it. */
  readonly committed: number;
}

/** One shooting day (in theatre: one performance), in order. */
export interface ShootDay {
  readonly dayNumber: number;
  readonly date: IsoDate;
  readonly scenes: readonly string[];
  readonly location: string;
}

/** A public holiday, and what it is called. */
export interface Holiday {
  readonly date: IsoDate;
  readonly name: string;
}

/** Which days this production works. */
export interface WorkCalendar {
  /** ISO weekdays, 1 is Monday. */
  readonly workingWeekdays: readonly number[];
  readonly daysOff: readonly IsoDate[];
  /** Public holidays of where the production works: nobody works on them, and no office is open. */
  readonly holidays: readonly Holiday[];
  /** Days on which the production works all the same, though they are holidays or at the weekend. Absent: none. */
  readonly workedDays?: readonly IsoDate[];
  readonly timeZone: string;
}

/**
 * How long before the first day that needs an item. `workingDays` are the production's own; `officeDays` are those on
 * which a permit office or a bank is open: Monday to Friday without public holidays, whatever week the production works.
 */
export interface LeadTime {
  readonly count: number;
  readonly unit: 'days' | 'workingDays' | 'officeDays';
}

/** How silence climbs. */
export interface EscalationPolicy {
  /** Working days of silence before a level is told. */
  readonly waits: Readonly<Record<LevelName, number>>;
  /** How long *I am on it* holds the ladder: working days, and never past a due date that is still to come. */
  readonly acknowledgedWorkingDays: number;
  /** Working days in which an amount above the threshold is to be approved. */
  readonly approvalWorkingDays: number;
  /** The ISO weekday on which hired people are asked about their preparations. */
  readonly preparationsWeekday: number;
  /** How many days before the first of somebody's preparations is due they are asked about them. */
  readonly preparationsDaysBefore: number;
  /** Working days before somebody's first day on which the line producer is asked about missing papers. */
  readonly papersWorkingDaysBefore: number;
  /** Working days in which somebody is to answer about their preparations. */
  readonly preparationsAnswerDays: number;
  /** How many days a step takes that none comes before; `null` where it follows the scale of the lead times. */
  readonly firstStepDays: number | null;
  /** How many days even the shortest step is given; nothing that stands still for less is slow. */
  readonly shortestStepDays: number;
  /** A step is slow once it has taken so many times what it usually takes. */
  readonly slowTimes: number;
}

/**
 * Maps the host's time to the production's. At `hostMs` the production's clock showed `productionMs`; from
 * there on it runs `speed` times as fast. A real production has speed 1 and both equal.
 */
export interface ProductionClock {
  readonly hostMs: number;
  readonly productionMs: number;
  readonly speed: number;
}

/** What the whole production shares, from the sheets and the settings tab. */
export interface ProductionFacts {
  readonly productionId: string;
  readonly title: string;
  readonly kind: ProductionKind;
  readonly calendar: WorkCalendar;
  readonly shootDays: readonly ShootDay[];
  readonly people: readonly Person[];
  /** Keys of the people who are told when a step stalls; `null` where the team has not said. */
  readonly associateProducer: string | null;
  readonly lineProducer: string | null;
  readonly executiveProducer: string | null;
  /** All lead times are multiplied by this; 0.4 for a short. */
  readonly leadTimeScale: number;
  /** How many days before the due date the owner is reminded. */
  readonly reminderDays: number;
  readonly policy: EscalationPolicy;
  /** Lead times that the team has changed, by `track.milestoneId`, such as `locations.permitFiled`. */
  readonly leadTimes: Readonly<Record<string, LeadTime>>;
  /** Amounts above it wait for the executive producer's approval; `null` where none do. In the team's own currency. */
  readonly approvalThreshold: number | null;
  /**
   * Tables that Callboard does not understand any more: nobody is asked about their items, and none of them counts as
   * late, until the team has settled it. `null` where nothing says what a table was about. Absent where there are none.
   */
  readonly frozenTables?: readonly { readonly sheetId: number; readonly track: Track | null }[];
  readonly spreadsheetUrl: string;
}

/** The next milestone of an item. */
export interface Step {
  /** Such as `permitFiled`; with the item's key it names the ask. */
  readonly milestoneId: string;
  /** As it reads in a sentence: `permit filed`. */
  readonly milestoneName: string;
  /** The rung that answers it, and where that rung stands. */
  readonly reached: Status;
  readonly column: 'status' | 'permit' | 'agreement' | 'insurance' | 'approval' | 'done';
  /** The key of the person who is asked first; `null` when nobody is known. */
  readonly ownerKey: string | null;
  readonly dueDate: IsoDate | null;
  /** `scene 12 is shot on day 4 (Wed 17 Mar), 10 working days before`. */
  readonly because: string;
  /** What is asked beside the item's own milestones; absent for a milestone. */
  readonly about?: StepAbout;
}

/** A question that is no milestone of the track: it is asked beside it, of somebody else, with answers of its own. */
export type StepAbout =
  | {
      /** May this be spent? Asked of the executive producer. */
      readonly kind: 'approval';
      readonly amount: number;
      readonly currency: string;
      readonly line: MoneyLine | null;
    }
  | {
      /** May somebody work without papers? Asked of the line producer. */
      readonly kind: 'papers';
      /** What is missing: `deal memo signed`. */
      readonly missing: string;
    }
  | {
      /** Is somebody on track with their preparations? Asked of them once a week. */
      readonly kind: 'preparations';
      /** The day on which it is asked. */
      readonly week: IsoDate;
      readonly lines: readonly PreparationLine[];
      /** Whether something of it is due before it is asked again: only then does silence climb. */
      readonly isPressing: boolean;
    };

/** One thing that a hired person has to have done. */
export interface PreparationLine {
  readonly id: string;
  /** `lines learned`. */
  readonly name: string;
  readonly dueDate: IsoDate;
  readonly because: string;
}

/** What a person can answer to an ask. */
export const ANSWERS = [
  'done',
  'onIt',
  'needHelp',
  'notMe',
  'approve',
  'decline',
  'askBack',
  'allow',
  'refuse',
  'onTrack',
] as const;
export type AnswerKind = (typeof ANSWERS)[number];

export interface Answer {
  readonly kind: AnswerKind;
  /** Key and name of who answered. */
  readonly personKey: string;
  readonly personName: string;
  readonly note: string;
  /** Production time, epoch milliseconds. */
  readonly at: number;
  /** Ids of the preparations that are done, where the question was about preparations. */
  readonly lines?: readonly string[];
}

/** The rungs of the escalation policy, in order. */
export const LEVELS = ['reminder', 'nudge', 'associateProducer', 'lineProducer', 'executiveProducer'] as const;
export type LevelName = (typeof LEVELS)[number];

/** How an item stands with Callboard: what a stage reports to the board and to the Callboard column. */
export interface ItemReport {
  readonly item: Item;
  readonly step: Step | null;
  readonly state: 'closed' | 'onTrack' | 'due' | 'late' | 'answered' | 'unknown';
  /** The open or last ask about the step, if any. */
  readonly ask: AskReport | null;
  /** The line producer's word that this person may work without papers: it is no blocker then, but is said. */
  readonly allowed?: Answer;
  /** What the stage remembers of it; absent where it has stood as it stands since before Callboard first looked. */
  readonly past?: ItemPast;
  /** It is in good time and yet at risk: it has not moved for longer than its step usually takes. */
  readonly slow?: { readonly days: number; readonly usualDays: number };
  /** The lead time could not be kept any more when the date was worked out: what can be done about it. */
  readonly tooLate?: TooLate;
}

/** What a stage remembers of an item beside what the sheet says now. Moments are production time, epoch milliseconds. */
export interface ItemPast {
  /** Since when it stands at its status. */
  readonly since: number;
  /** What the sheet said before, such as `Sourcing`; `null` for a row that was new then. */
  readonly from: string | null;
  /** When its due date last moved by more than a day, and which it was before. */
  readonly dated?: { readonly at: number; readonly from: IsoDate };
}

/** A step whose lead time is longer than the time that is left. */
export interface TooLate {
  /** The first day that would work if it were done today. */
  readonly nearest: IsoDate;
  /** The first day of the schedule from then on; `null` where it has none. */
  readonly dayNumber: number | null;
}

/** Somebody who was told at a level. */
export interface AskedPerson {
  readonly name: string;
  readonly level: LevelName;
  /** Production time, epoch milliseconds. */
  readonly at: number;
  /** Why the mail never arrived, as a sentence, where it did not: the next level was told at once. */
  readonly undelivered?: string;
}

export interface AskReport {
  readonly askId: string;
  readonly level: LevelName | null;
  /** Names of those asked so far, in order, and when (production time, epoch milliseconds). */
  readonly asked: readonly AskedPerson[];
  readonly answers: readonly Answer[];
  /** How it ended, `null` while it is open; `superseded` where it was asked anew. */
  readonly ended: 'answered' | 'sheetMoved' | 'itemGone' | 'superseded' | null;
  /** Everybody was told and nobody is left; the ask stays open until somebody answers. */
  readonly isExhausted?: boolean;
}
