import { USUAL_POLICY } from '../escalation/policy';
import type {
  EscalationPolicy,
  Holiday,
  Person,
  Problem,
  ProductionFacts,
  ProductionKind,
  ShootDay,
  WorkCalendar,
} from '../model';
import { unknownNameProblem } from '../settings/read-settings';
import type { PersonSetting, SettingId, Settings } from '../settings/settings';
import { daysBetween, addDays } from '../time/calendar';
import { holidaysAround } from '../time/holiday-calendars';
import type { BuildInput } from './build-items';
import { personWithRole } from './people';
import { findPerson } from './who-is';

interface FactsInput extends BuildInput {
  readonly people: readonly Person[];
  readonly days: readonly ShootDay[];
  readonly problems: Problem[];
}

/** Who has the role when the settings do not say, best first. */
const ROLES: Readonly<Record<PersonSetting, readonly RegExp[]>> = {
  associateProducer: [/associate producer|assoc\.? prod/i, /production (co-?)?ordinator|POC\b/i, /assistant producer/i],
  lineProducer: [/line producer/i, /production manager|\bUPM\b|general manager|company manager/i, /^producer$/i],
  executiveProducer: [/executive producer|exec\.? prod|^EP$/i, /^producer$|showrunner|artistic director/i],
};

/** Productions of at most this many shooting days are shorts, whose lead times are shorter. */
const DAYS_OF_A_SHORT = 5;
const SCALE_OF_A_SHORT = 0.4;

/** What the whole production shares: the settings, and where they are blank what the sheets say. */
export function buildFacts(input: FactsInput): ProductionFacts {
  const { settings, workbook, people } = input;
  const shootDays = movedTo(settings.firstShootDay, input.days.map(plainDay));
  return {
    productionId: input.productionId,
    title: settings.title ?? productionTitle(workbook.title),
    kind: settings.kind ?? input.reading.kind,
    calendar: calendarOf(input, shootDays),
    shootDays,
    people,
    associateProducer: roleHolder('associateProducer', input),
    lineProducer: roleHolder('lineProducer', input),
    executiveProducer: roleHolder('executiveProducer', input),
    leadTimeScale:
      settings.leadTimeScale ?? (isShort(settings.kind ?? input.reading.kind, shootDays) ? SCALE_OF_A_SHORT : 1),
    reminderDays: settings.reminderDays ?? 2,
    policy: policyBy(settings),
    leadTimes: settings.leadTimes,
    approvalThreshold: settings.approvalThreshold,
    spreadsheetUrl: input.spreadsheetUrl,
  };
}

/** A play has one opening night and a commercial lead times of its own: neither is a short film. */
function isShort(kind: ProductionKind, days: readonly ShootDay[]): boolean {
  if (kind !== 'film') return false;
  return days.length > 0 && days.length <= DAYS_OF_A_SHORT;
}

/** The spreadsheet's title without what says that it is a spreadsheet: `SALTMARSH_Master Prep Doc`. */
function productionTitle(title: string): string {
  const name = title.split(/\s+[-–—]\s+|_/)[0]?.trim() ?? '';
  return name || title;
}

function plainDay(day: ShootDay): ShootDay {
  return { dayNumber: day.dayNumber, date: day.date, scenes: day.scenes, location: day.location };
}

/** A first shooting day from the settings moves the whole schedule with it. */
function movedTo(first: string | null, days: readonly ShootDay[]): ShootDay[] {
  const scheduled = days[0];
  if (first === null) return [...days];
  if (!scheduled) return [{ dayNumber: 1, date: first, scenes: [], location: '' }];
  const shift = daysBetween(scheduled.date, first);
  return days.map((day) => ({ ...day, date: addDays(day.date, shift) }));
}

function policyBy(settings: Settings): EscalationPolicy {
  const { waits, ...usual } = USUAL_POLICY;
  return {
    waits: {
      ...waits,
      associateProducer: settings.associateProducerWait ?? waits.associateProducer,
      lineProducer: settings.lineProducerWait ?? waits.lineProducer,
      executiveProducer: settings.executiveProducerWait ?? waits.executiveProducer,
    },
    acknowledgedWorkingDays: settings.acknowledgedWorkingDays ?? usual.acknowledgedWorkingDays,
    approvalWorkingDays: settings.approvalWorkingDays ?? usual.approvalWorkingDays,
    preparationsWeekday: settings.preparationsWeekday ?? usual.preparationsWeekday,
    preparationsDaysBefore: settings.preparationsDaysBefore ?? usual.preparationsDaysBefore,
    papersWorkingDaysBefore: settings.papersWorkingDaysBefore ?? usual.papersWorkingDaysBefore,
    preparationsAnswerDays: settings.preparationsAnswerDays ?? usual.preparationsAnswerDays,
    firstStepDays: settings.firstStepDays ?? usual.firstStepDays,
    shortestStepDays: settings.shortestStepDays ?? usual.shortestStepDays,
    slowTimes: settings.slowTimes ?? usual.slowTimes,
  };
}

function calendarOf(input: FactsInput, shootDays: readonly ShootDay[]): WorkCalendar {
  const { settings, workbook } = input;
  return {
    workingWeekdays: settings.workingWeekdays ?? [1, 2, 3, 4, 5],
    daysOff: settings.daysOff ?? [],
    holidays: publicHolidays(input, shootDays),
    ...(settings.workedDays === null ? {} : { workedDays: settings.workedDays }),
    timeZone: settings.timeZone ?? workbook.timeZone,
  };
}

/** The public holidays of the region that the settings name; a region that is not known is a problem and has none. */
function publicHolidays(input: FactsInput, shootDays: readonly ShootDay[]): Holiday[] {
  const { settings, calendars } = input;
  if (settings.publicHolidays === null) return [];
  const region = calendars.regionOf(settings.publicHolidays);
  if (region === null) {
    complain(input, 'publicHolidays', calendars.regionsLike(settings.publicHolidays));
    return [];
  }
  const [first, last] = [shootDays[0]?.date, shootDays[shootDays.length - 1]?.date];
  return holidaysAround(calendars, region, first && last ? { first, last } : null);
}

function complain({ settingsTab, problems }: FactsInput, id: SettingId, instead?: string): void {
  const problem = settingsTab && unknownNameProblem(settingsTab, id, instead);
  if (problem) problems.push(problem);
}

function roleHolder(id: PersonSetting, input: FactsInput): string | null {
  const name = input.settings[id];
  if (name === null) return personWithRole(input.people, ROLES[id])?.key ?? null;
  const person = findPerson(input.people, name);
  if (person?.email) return person.key;
  complain(input, id);
  return personWithRole(input.people, ROLES[id])?.key ?? null;
}
