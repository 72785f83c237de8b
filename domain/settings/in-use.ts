import type { LevelName, ProductionFacts, WorkbookReading } from '../model';
import { firstStepDays } from '../readiness/pace';
import { daysBetween } from '../time/calendar';
import { counted, longDate, shortDate } from '../time/format';
import { DATE_ORDER_NAMES } from './definitions';
import { weekdaysText } from './read-value';
import type { SettingId, Settings } from './settings';

/** Holidays are named where they fall so many days around the shoot. */
const NEAR_DAYS = 45;
const MOST_NAMED = 5;

/** What Callboard goes by for a setting, whether the team has set it or the sheets say it. */
export function inUseOf(id: SettingId, facts: ProductionFacts, reading: WorkbookReading, settings: Settings): string {
  const { calendar, policy, shootDays } = facts;
  const [first] = shootDays;
  switch (id) {
    case 'title':
      return facts.title;
    case 'kind':
      return facts.kind;
    case 'firstShootDay':
      return first ? longDate(first.date) : 'none is known: nothing can be counted back from it';
    case 'timeZone':
      return calendar.timeZone;
    case 'dateOrder':
      return DATE_ORDER_NAMES[reading.dateOrder];
    case 'workingWeekdays':
      return weekdaysText(calendar.workingWeekdays);
    case 'publicHolidays':
      return holidaysText(facts);
    case 'daysOff':
      return calendar.daysOff.map(longDate).join(', ') || 'none';
    case 'workedDays':
      return (calendar.workedDays ?? []).map(longDate).join(', ') || 'none';
    case 'associateProducer':
    case 'lineProducer':
    case 'executiveProducer':
      return personText(id, facts);
    case 'reminderDays':
      return counted(facts.reminderDays, 'working day');
    case 'associateProducerWait':
      return counted(policy.waits.associateProducer, 'working day');
    case 'lineProducerWait':
      return counted(policy.waits.lineProducer, 'working day');
    case 'executiveProducerWait':
      return counted(policy.waits.executiveProducer, 'working day');
    case 'acknowledgedWorkingDays':
      return counted(policy.acknowledgedWorkingDays, 'working day');
    case 'approvalThreshold':
      return facts.approvalThreshold === null ? 'nothing waits for an approval' : String(facts.approvalThreshold);
    case 'approvalWorkingDays':
      return counted(policy.approvalWorkingDays, 'working day');
    case 'papersWorkingDaysBefore':
      return counted(policy.papersWorkingDaysBefore, 'working day');
    case 'preparationsWeekday':
      return weekdaysText([policy.preparationsWeekday]);
    case 'preparationsDaysBefore':
      return counted(policy.preparationsDaysBefore, 'day');
    case 'preparationsAnswerDays':
      return counted(policy.preparationsAnswerDays, 'working day');
    case 'leadTimeScale':
      return String(facts.leadTimeScale);
    case 'firstStepDays':
      return counted(firstStepDays(facts), 'day');
    case 'slowTimes':
      return String(policy.slowTimes);
    case 'shortestStepDays':
      return counted(policy.shortestStepDays, 'day');
    case 'removedRows':
      return settings.removedRows ?? 'nothing';
    case 'changedTable':
      return settings.changedTable ?? 'nothing';
    case 'ownColumns':
      return settings.ownColumns === 'none' ? 'none' : 'in the tables';
  }
}

function personText(level: LevelName & SettingId & keyof ProductionFacts, facts: ProductionFacts): string {
  const person = facts.people.find(({ key }) => key === facts[level]);
  if (!person) return 'nobody: no one with that role and an email address is in the contacts or crew';
  const [role] = person.roles;
  return role === undefined ? person.name : `${person.name} (${role})`;
}

function holidaysText({ calendar, shootDays }: ProductionFacts): string {
  const { holidays } = calendar;
  if (holidays.length === 0) return 'none are counted';
  const [first, last] = [shootDays[0]?.date, shootDays[shootDays.length - 1]?.date];
  const near = holidays.filter(
    ({ date }) => first && last && daysBetween(date, first) <= NEAR_DAYS && daysBetween(last, date) <= NEAR_DAYS,
  );
  const named = near.slice(0, MOST_NAMED).map(({ date, name }) => `${shortDate(date)} ${name}`);
  const more = near.length > named.length ? ` and ${near.length - named.length} more` : '';
  return named.length > 0
    ? `around the shoot: ${named.join(', ')}${more}`
    : `${counted(holidays.length, 'day')}, none of them near the shoot`;
}
