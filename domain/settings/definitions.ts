import type { CellValue, DateOrder, ProductionKind } from '../model';
import { isTimeZone } from '../time/zone';
import { dateSetting, datesSetting, numberBetween, weekdaysSetting, wholeNumber } from './read-value';
import type { Section, SettingId, Settings } from './settings';

export interface SettingDefinition<Id extends SettingId = SettingId> {
  readonly id: Id;
  readonly section: Section;
  readonly label: string;
  /** What it is, and what a blank cell means. */
  readonly explanation: string;
  /** What to type, as it stands in a problem. */
  readonly instead: string;
  /** What the cell offers; something else may be typed as well. */
  readonly choices?: readonly string[];
  /** `undefined` where the text means nothing. */
  readonly read: (value: CellValue, shown: string) => Settings[Id] | undefined;
}

const KINDS: readonly ProductionKind[] = ['film', 'television', 'theatre', 'commercial'];

/** How an order of day and month is written in the settings. */
export const DATE_ORDER_NAMES: Readonly<Record<DateOrder, string>> = {
  DMY: 'day-month-year',
  MDY: 'month-day-year',
  YMD: 'year-month-day',
};
const DATE_ORDERS: readonly DateOrder[] = ['DMY', 'MDY', 'YMD'];

const TIME_ZONES = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Rome',
  'Europe/Lisbon',
  'Europe/Warsaw',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Toronto',
  'America/Vancouver',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Pacific/Auckland',
];

const REGIONS = [
  ...['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'IE', 'US-CA', 'US-NY', 'US-GA', 'US-LA', 'US-NM', 'US-TX', 'CA-BC'],
  ...['CA-ON', 'CA-QC', 'AU-NSW', 'AU-VIC', 'AU-QLD', 'NZ', 'DE-BE', 'DE-BY', 'DE-HH', 'DE-NW', 'AT', 'CH-ZH', 'FR'],
  ...['ES-MD', 'ES-CT', 'IT', 'PT', 'NL', 'BE', 'PL', 'CZ', 'HU', 'DK', 'SE', 'NO'],
];

const OWN_COLUMNS: Readonly<Record<string, 'inTables' | 'none'>> = { 'in the tables': 'inTables', none: 'none' };

const SOMEBODY = 'the name of somebody in the contacts or crew who has an email address';
const MOST_WAIT = 30;

const text = (_value: CellValue, shown: string): string => shown;
const upTo = (most: number) => (value: CellValue, shown: string) => wholeNumber(value, shown, most);

function onlyWeekday(shown: string): number | undefined {
  const days = weekdaysSetting(shown);
  return days?.length === 1 ? days[0] : undefined;
}

function define<Id extends SettingId>(definition: SettingDefinition<Id>): SettingDefinition<Id> {
  return definition;
}

/** Every setting that each production has, in the order of the tab. */
export const SETTINGS = [
  define({
    id: 'title',
    section: 'production',
    label: 'Production',
    explanation: "The name in mails. Blank: the spreadsheet's title.",
    instead: 'a name',
    read: text,
  }),
  define({
    id: 'kind',
    section: 'production',
    label: 'Kind',
    explanation: 'Film, television, theatre or commercial: lead times follow it. Blank: what the sheets look like.',
    instead: 'film, television, theatre or commercial',
    choices: KINDS,
    read: (_value, shown) => KINDS.find((kind) => kind === shown.toLowerCase()),
  }),
  define({
    id: 'firstShootDay',
    section: 'production',
    label: 'First shooting day',
    explanation:
      'In theatre, opening night. A date moves the whole schedule with it. Blank: the first day of the shooting schedule.',
    instead: 'a date such as 2027-03-17',
    read: (value, shown) => dateSetting(value, shown),
  }),
  define({
    id: 'timeZone',
    section: 'calendar',
    label: 'Time zone',
    explanation: "Where the production works: people are asked in its mornings. Blank: the spreadsheet's time zone.",
    instead: 'a time zone such as Europe/London or America/New_York',
    choices: TIME_ZONES,
    read: (_value, shown) => (isTimeZone(shown) ? shown : undefined),
  }),
  define({
    id: 'dateOrder',
    section: 'calendar',
    label: 'Order of dates',
    explanation:
      'How 3/4/2027 is read where a date is text. Blank: what the dates of the sheets prove, else their locale.',
    instead: 'day-month-year, month-day-year or year-month-day',
    choices: Object.values(DATE_ORDER_NAMES),
    read: (_value, shown) =>
      DATE_ORDERS.find((order) => order === shown.toUpperCase() || DATE_ORDER_NAMES[order] === shown.toLowerCase()),
  }),
  define({
    id: 'workingWeekdays',
    section: 'calendar',
    label: 'Working week',
    explanation: 'The days on which people can be asked and things get done. Blank: Mon-Fri.',
    instead: 'days such as Mon-Fri or Mon, Tue, Thu',
    choices: ['Mon-Fri', 'Mon-Sat', 'Tue-Sat', 'Mon-Sun'],
    read: (_value, shown) => weekdaysSetting(shown),
  }),
  define({
    id: 'publicHolidays',
    section: 'calendar',
    label: 'Public holidays of',
    explanation:
      'Country and state: nobody works then, and no office that gives permits is open. Blank: no public holidays are counted.',
    instead: 'a country and its state, such as US-CA, GB-ENG or DE-BY',
    choices: REGIONS,
    read: text,
  }),
  define({
    id: 'daysOff',
    section: 'calendar',
    label: 'Days off',
    explanation: "The production's own days off within the working week, with commas. Blank: none.",
    instead: 'dates such as 2027-05-03, 2027-05-31',
    read: (value, shown) => datesSetting(value, shown),
  }),
  define({
    id: 'workedDays',
    section: 'calendar',
    label: 'Days worked all the same',
    explanation: 'Holidays and weekends on which the production works, with commas; offices stay closed. Blank: none.',
    instead: 'dates such as 2027-05-03, 2027-05-08',
    read: (value, shown) => datesSetting(value, shown),
  }),
  define({
    id: 'associateProducer',
    section: 'people',
    label: 'Associate producer',
    explanation: 'Is told first when a step stalls. Blank: whoever has that role in the contacts or crew.',
    instead: SOMEBODY,
    read: text,
  }),
  define({
    id: 'lineProducer',
    section: 'people',
    label: 'Line producer',
    explanation: 'Is told next. Blank: whoever has that role, or the production manager.',
    instead: SOMEBODY,
    read: text,
  }),
  define({
    id: 'executiveProducer',
    section: 'people',
    label: 'Executive producer',
    explanation: 'Is told last, and approves amounts. Blank: whoever has that role, or the producer.',
    instead: SOMEBODY,
    read: text,
  }),
  define({
    id: 'reminderDays',
    section: 'policy',
    label: 'Remind, working days before',
    explanation: 'How long before a due date its owner is reminded. On the due date they are asked. Blank: 2.',
    instead: 'a whole number from 0 to 30',
    read: upTo(MOST_WAIT),
  }),
  define({
    id: 'associateProducerWait',
    section: 'policy',
    label: 'Tell the associate producer after',
    explanation: 'Working days of silence after the due date. Blank: 1.',
    instead: 'a whole number of working days from 0 to 30',
    read: upTo(MOST_WAIT),
  }),
  define({
    id: 'lineProducerWait',
    section: 'policy',
    label: 'Tell the line producer after',
    explanation: 'More working days of silence. Blank: 2.',
    instead: 'a whole number of working days from 0 to 30',
    read: upTo(MOST_WAIT),
  }),
  define({
    id: 'executiveProducerWait',
    section: 'policy',
    label: 'Tell the executive producer after',
    explanation: 'More working days of silence. Blank: 2.',
    instead: 'a whole number of working days from 0 to 30',
    read: upTo(MOST_WAIT),
  }),
  define({
    id: 'acknowledgedWorkingDays',
    section: 'policy',
    label: '“I am on it” holds for',
    explanation: 'Working days for which that answer stops the ladder, never past a due date to come. Blank: 2.',
    instead: 'a whole number of working days from 0 to 30',
    read: upTo(MOST_WAIT),
  }),
  define({
    id: 'approvalThreshold',
    section: 'policy',
    label: 'Approve amounts above',
    explanation: "What costs more waits for the executive producer's approval by mail. Blank: nothing waits.",
    instead: 'an amount without a currency, such as 1500',
    read: (value, shown) => numberBetween(value, shown, 0, 1e9),
  }),
  define({
    id: 'approvalWorkingDays',
    section: 'policy',
    label: 'Days to approve an amount',
    explanation: 'Working days before somebody else is told that it is not approved. Blank: 2.',
    instead: 'a whole number of working days from 0 to 30',
    read: upTo(MOST_WAIT),
  }),
  define({
    id: 'papersWorkingDaysBefore',
    section: 'policy',
    label: 'Ask about missing papers',
    explanation:
      'Working days before somebody’s first day on which the line producer is asked whether they may work without. Blank: 2.',
    instead: 'a whole number of working days from 0 to 30',
    read: upTo(MOST_WAIT),
  }),
  define({
    id: 'preparationsWeekday',
    section: 'policy',
    label: 'Ask about preparations on',
    explanation: 'The day of the week on which whoever is hired is asked whether they are on track. Blank: Tue.',
    instead: 'a day such as Tue',
    choices: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
    read: (_value, shown) => onlyWeekday(shown),
  }),
  define({
    id: 'preparationsDaysBefore',
    section: 'policy',
    label: 'Begin to ask about preparations',
    explanation: 'Days before the first of somebody’s preparations is due. Blank: 14.',
    instead: 'a whole number of days from 0 to 90',
    read: upTo(90),
  }),
  define({
    id: 'preparationsAnswerDays',
    section: 'policy',
    label: 'Days to answer about preparations',
    explanation:
      'Working days, from the day on which somebody is asked; then silence climbs where something is due before they are ' +
      'asked again. Blank: 2.',
    instead: 'a whole number of working days from 0 to 30',
    read: upTo(MOST_WAIT),
  }),
  define({
    id: 'leadTimeScale',
    section: 'leadTimes',
    label: 'Lead times, times',
    explanation:
      "All of Callboard's lead times in days are multiplied by this; an office's notice and what you set are not. " +
      'Blank: 1, and 0.4 for a film of at most 5 shooting days.',
    instead: 'a number from 0.1 to 5',
    read: (value, shown) => numberBetween(value, shown, 0.1, 5),
  }),
  define({
    id: 'firstStepDays',
    section: 'leadTimes',
    label: 'Pace: a first step takes',
    explanation:
      'Days for a step that none comes before; every other usually takes what lies between its lead time and the one ' +
      'before. Blank: 14, multiplied like the lead times.',
    instead: 'a whole number of days from 0 to 180',
    read: upTo(180),
  }),
  define({
    id: 'slowTimes',
    section: 'leadTimes',
    label: 'Pace: slow is, times the usual',
    explanation:
      'What stands still for longer than this many times what its step usually takes is at risk, once less time is left ' +
      'than the step takes. Blank: 1.',
    instead: 'a number from 0.5 to 10',
    read: (value, shown) => numberBetween(value, shown, 0.5, 10),
  }),
  define({
    id: 'shortestStepDays',
    section: 'leadTimes',
    label: 'Pace: a step takes at least',
    explanation: 'Days that even the shortest step is given: nothing that stands still for less is slow. Blank: 3.',
    instead: 'a whole number of days from 0 to 90',
    read: upTo(90),
  }),
  define({
    id: 'removedRows',
    section: 'tables',
    label: 'Rows removed on purpose',
    explanation: 'Only when the board asks for it, because many rows vanished at once. Blank: they are waited for.',
    instead: 'the words that the board gives',
    read: text,
  }),
  define({
    id: 'changedTable',
    section: 'tables',
    label: 'Table changed on purpose',
    explanation: 'Only when the board asks for it, because a column that it goes by is gone. Blank: it is waited for.',
    instead: 'the words that the board gives',
    read: text,
  }),
  define({
    id: 'ownColumns',
    section: 'tables',
    label: 'Callboard columns',
    explanation:
      'in the tables: two columns at the right of each table, one of them hidden. none: your tabs are never written ' +
      'to, and the tab Callboard rows says how each row stands. Blank: in the tables.',
    instead: 'in the tables or none',
    read: (_value, shown) => OWN_COLUMNS[shown.toLowerCase()],
    choices: Object.keys(OWN_COLUMNS),
  }),
] as const;
