import type { CellValue, IsoDate, Problem, ProductionKind, TabGrid } from '../model';
import { readDate } from '../items/dates';
import { plain } from '../items/text';
import { isTimeZone } from '../time/zone';

/** The tab on which a producer corrects what Callboard understood. */
export const SETTINGS_TAB = 'Callboard settings';

/** What the team has set; `null` where the cell is blank and Callboard goes by the sheets. */
export interface Settings {
  readonly title: string | null;
  readonly kind: ProductionKind | null;
  readonly timeZone: string | null;
  readonly firstShootDay: IsoDate | null;
  readonly workingWeekdays: readonly number[] | null;
  readonly daysOff: readonly IsoDate[] | null;
  readonly associateProducer: string | null;
  readonly lineProducer: string | null;
  readonly executiveProducer: string | null;
  readonly leadTimeScale: number | null;
  readonly reminderDays: number | null;
  /** The team's word that rows were removed on purpose, as `acceptanceOf` in `domain/watch` writes it. */
  readonly removedRows: string | null;
}

interface SettingDefinition<Id extends keyof Settings = keyof Settings> {
  readonly id: Id;
  readonly label: string;
  /** What it is, and what a blank cell means. */
  readonly explanation: string;
  /** What to type, as it stands in a problem. */
  readonly instead: string;
  /** `undefined` where the text means nothing. */
  readonly read: (value: CellValue, shown: string) => Settings[Id] | undefined;
}

const KINDS: readonly ProductionKind[] = ['film', 'television', 'theatre', 'commercial'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const text = (_value: CellValue, shown: string): string => shown;

function define<Id extends keyof Settings>(definition: SettingDefinition<Id>): SettingDefinition<Id> {
  return definition;
}

/** Every setting, in the order of the tab. */
export const SETTINGS = [
  define({
    id: 'title',
    label: 'Production',
    explanation: "The name in mails. Blank: the spreadsheet's title.",
    instead: 'a name',
    read: text,
  }),
  define({
    id: 'kind',
    label: 'Kind',
    explanation: 'film, television, theatre or commercial. Blank: what the sheets look like.',
    instead: 'film, television, theatre or commercial',
    read: (_value, shown) => KINDS.find((kind) => kind === shown.toLowerCase()),
  }),
  define({
    id: 'timeZone',
    label: 'Time zone',
    explanation: "Where the production works, such as Europe/London. Blank: the spreadsheet's time zone.",
    instead: 'a time zone such as Europe/London or America/New_York',
    read: (_value, shown) => (isTimeZone(shown) ? shown : undefined),
  }),
  define({
    id: 'firstShootDay',
    label: 'First shooting day',
    explanation: 'In theatre, opening night. Blank: the first day of the shooting schedule.',
    instead: 'a date such as 2027-03-17',
    read: (value, shown) => dateSetting(value, shown),
  }),
  define({
    id: 'workingWeekdays',
    label: 'Working week',
    explanation: 'The days on which people can be asked and papers move, such as Mon-Fri. Blank: Mon-Fri.',
    instead: 'days such as Mon-Fri or Mon, Tue, Thu',
    read: (_value, shown) => weekdays(shown),
  }),
  define({
    id: 'daysOff',
    label: 'Days off',
    explanation: 'Holidays and days off within the working week, with commas. Blank: none.',
    instead: 'dates such as 2027-05-03, 2027-05-31',
    read: (value, shown) => datesSetting(value, shown),
  }),
  define({
    id: 'associateProducer',
    label: 'Associate producer',
    explanation: 'Is told first when a step stalls. Blank: whoever has that role in the contacts or crew.',
    instead: 'the name of somebody in the contacts or crew who has an email address',
    read: text,
  }),
  define({
    id: 'lineProducer',
    label: 'Line producer',
    explanation: 'Is told next. Blank: whoever has that role, or the production manager.',
    instead: 'the name of somebody in the contacts or crew who has an email address',
    read: text,
  }),
  define({
    id: 'executiveProducer',
    label: 'Executive producer',
    explanation: 'Is told last. Blank: whoever has that role, or the producer.',
    instead: 'the name of somebody in the contacts or crew who has an email address',
    read: text,
  }),
  define({
    id: 'leadTimeScale',
    label: 'Lead times, times',
    explanation: 'All lead times are multiplied by this. Blank: 1, and 0.4 where there are at most 5 shooting days.',
    instead: 'a number from 0.1 to 5',
    read: (value, shown) => numberBetween(value, shown, 0.1, 5),
  }),
  define({
    id: 'reminderDays',
    label: 'Remind, working days before',
    explanation: 'How long before a due date its owner is reminded. Blank: 2.',
    instead: 'a whole number from 0 to 30',
    read: (value, shown) => wholeNumber(numberBetween(value, shown, 0, 30)),
  }),
  define({
    id: 'removedRows',
    label: 'Rows removed on purpose',
    explanation: 'Only when the board asks for it, because many rows vanished at once. Blank: they are waited for.',
    instead: 'the words that the board gives',
    read: text,
  }),
] as const;

/** The A1 address of a setting's value on the settings tab, such as `Callboard settings!B13`. */
export function settingCell(tab: TabGrid | null, id: keyof Settings): string {
  const index = SETTINGS.findIndex((setting) => setting.id === id);
  const label = plain(SETTINGS[index]?.label ?? '');
  const rowIndex = tab?.shown.findIndex((row) => plain(row[0] ?? '') === label) ?? -1;
  return `${tab?.title ?? SETTINGS_TAB}!B${(rowIndex < 0 ? index + 1 : rowIndex) + 1}`;
}

/** The header and the rows that Callboard writes into a new settings tab. */
export function settingsRows(): CellValue[][] {
  return [
    ['Setting', 'Value', 'What it is', 'Problem'],
    ...SETTINGS.map((setting) => [setting.label, '', setting.explanation, '']),
  ];
}

/**
 * Reads the settings tab. A blank cell is `null`. A cell that means nothing is a problem, counts as blank, and stops
 * nothing else. Settings are found by their label, so rows may be moved and sorted.
 */
export function readSettings(tab: TabGrid | null): { settings: Settings; problems: Problem[] } {
  const values = new Map<string, Settings[keyof Settings]>();
  const problems: Problem[] = [];
  for (const setting of SETTINGS) {
    const rowIndex = tab?.shown.findIndex((row) => plain(row[0] ?? '') === plain(setting.label)) ?? -1;
    const shown = tab?.shown[rowIndex]?.[1]?.trim() ?? '';
    if (!tab || shown === '') continue;
    const value = setting.read(tab.rows[rowIndex]?.[1] ?? null, shown);
    if (value === undefined) problems.push(settingProblem(tab.title, `B${rowIndex + 1}`, setting, shown));
    else values.set(setting.id, value);
  }
  // Each value was read by the definition of its own id, which is what its type says.
  const settings = Object.fromEntries(SETTINGS.map(({ id }) => [id, values.get(id) ?? null])) as unknown as Settings;
  return { settings, problems };
}

function settingProblem(
  tab: string,
  cell: string,
  setting: { label: string; instead: string },
  found: string,
): Problem {
  const address = `${tab}!${cell}`;
  return {
    tab,
    cell: address,
    found,
    message: `${address}: “${found}” does not do for ${setting.label}. Type ${setting.instead}, or leave it blank.`,
  };
}

/** The problem of a setting that names somebody whom the sheets do not know. */
export function unknownPersonProblem(tab: TabGrid, id: keyof Settings, name: string): Problem {
  const setting = SETTINGS.find((candidate) => candidate.id === id);
  const rowIndex = tab.shown.findIndex((row) => plain(row[0] ?? '') === plain(setting?.label ?? ''));
  return settingProblem(
    tab.title,
    `B${rowIndex + 1}`,
    { label: setting?.label ?? id, instead: setting?.instead ?? '' },
    name,
  );
}

function dateSetting(value: CellValue, shown: string): IsoDate | undefined {
  const reading = readDate(value, shown, 'YMD');
  return typeof reading === 'object' ? reading.date : undefined;
}

function datesSetting(value: CellValue, shown: string): IsoDate[] | undefined {
  const dates =
    typeof value === 'number'
      ? [dateSetting(value, shown)]
      : shown.split(/[,;]/).map((part) => dateSetting(part, part));
  const known = dates.filter((date) => date !== undefined);
  return known.length === dates.length ? known : undefined;
}

function weekdays(shown: string): number[] | undefined {
  const days = new Set<number>();
  for (const part of shown
    .toLowerCase()
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[,;\s]+/)) {
    const range = /^([a-z]{3})[a-z]*(?:-([a-z]{3})[a-z]*)?$/.exec(part);
    const first = WEEKDAYS.indexOf(range?.[1] ?? '');
    const last = range?.[2] === undefined ? first : WEEKDAYS.indexOf(range[2]);
    if (first < 0 || last < first) return undefined;
    for (let day = first; day <= last; day += 1) days.add(day + 1);
  }
  return [...days].sort();
}

function numberBetween(value: CellValue, shown: string, least: number, most: number): number | undefined {
  const number = typeof value === 'number' ? value : /^\d+(\.\d+)?$/.test(shown) ? Number(shown) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

function wholeNumber(value: number | undefined): number | undefined {
  return Number.isInteger(value) ? value : undefined;
}
