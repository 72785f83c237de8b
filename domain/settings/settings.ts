import type { DateOrder, IsoDate, LeadTime, LevelName, ProductionKind } from '../model';

/** The tab on which a producer corrects what Callboard understood. */
export const SETTINGS_TAB = 'Callboard settings';

/** What the team has set; `null` where the cell is blank and Callboard goes by the sheets. */
export interface Settings {
  readonly title: string | null;
  readonly kind: ProductionKind | null;
  readonly timeZone: string | null;
  readonly firstShootDay: IsoDate | null;
  readonly dateOrder: DateOrder | null;
  readonly workingWeekdays: readonly number[] | null;
  /** As the team wrote it: which calendars there are is not the settings' to know. */
  readonly publicHolidays: string | null;
  readonly daysOff: readonly IsoDate[] | null;
  /** Days on which the production works, whatever day they are. */
  readonly workedDays: readonly IsoDate[] | null;
  readonly associateProducer: string | null;
  readonly lineProducer: string | null;
  readonly executiveProducer: string | null;
  readonly reminderDays: number | null;
  /** Working days of silence before a level is told. */
  readonly associateProducerWait: number | null;
  readonly lineProducerWait: number | null;
  readonly executiveProducerWait: number | null;
  readonly acknowledgedWorkingDays: number | null;
  readonly approvalThreshold: number | null;
  readonly approvalWorkingDays: number | null;
  /** An ISO weekday. */
  readonly preparationsWeekday: number | null;
  readonly preparationsDaysBefore: number | null;
  readonly preparationsAnswerDays: number | null;
  readonly papersWorkingDaysBefore: number | null;
  readonly leadTimeScale: number | null;
  readonly firstStepDays: number | null;
  readonly shortestStepDays: number | null;
  readonly slowTimes: number | null;
  /** The team's word that rows were removed on purpose, as `acceptanceOf` in `domain/watch` writes it. */
  readonly removedRows: string | null;
  /** The team's word that a table was changed on purpose, as `acceptanceOfChange` in `domain/watch` writes it. */
  readonly changedTable: string | null;
  /** Where rows get their keys and Callboard says how they stand; `null` for `inTables`. */
  readonly ownColumns: 'inTables' | 'none' | null;
  /** Lead times that the team has set, by `ladder.milestoneId`. */
  readonly leadTimes: Readonly<Record<string, LeadTime>>;
}

/** A setting with a line of its own. */
export type SettingId = Exclude<keyof Settings, 'leadTimes'>;

/** The settings that name who is told when a step stalls. */
export type PersonSetting = SettingId & LevelName;

/** The parts of the settings tab, in order, with what a producer finds in each. */
export const SECTIONS = {
  production: 'The production',
  calendar: 'Calendar',
  people: 'People and roles',
  policy: 'Escalation and approvals',
  leadTimes: 'Lead times: how long before the first day that needs it',
  preparations: 'Preparations of whoever is hired: how long before their first day',
  tables: 'How the sheets are read: tables and columns',
  words: 'How the sheets are read: status words',
} as const;
export type Section = keyof typeof SECTIONS;
