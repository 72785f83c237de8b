import type { ItemReport, ProductionFacts } from '../../domain/model';
import { lackedEveryDay } from '../../domain/readiness/every-day';
import type { Blocker } from '../../domain/readiness/blockers';
import { isFine, type DayStanding, type SceneStanding } from '../../domain/readiness/by-day';
import { DEPARTMENTS, type Department } from '../../domain/readiness/departments';
import { isPressing, READINESS_WORDS, type Standing } from '../../domain/readiness/readiness';
import { tooLateText } from '../../domain/deadlines/too-late';
import { daysBetween } from '../../domain/time/calendar';
import { counted, longDate, shortDate } from '../../domain/time/format';
import { dateIn } from '../../domain/time/zone';

/** How many blockers of a day are named in the overview. */
const NAMED = 5;

interface Moment {
  readonly facts: ProductionFacts;
  readonly now: number;
}

/** All days: a matrix to be read at a glance, and below it what stands in the way. */
export function daysText(days: readonly DayStanding[], moment: Moment): string {
  const coming = days.filter(({ day }) => day.date >= todayOf(moment));
  const over = days.length - coming.length;
  const everyDay = lackedEveryDay(coming);
  const lines = [
    ...everyDayLines(coming, everyDay, moment),
    ...coming.filter(({ state }) => !isFine(state)).flatMap((day) => dayLines(day, moment, NAMED, everyDay)),
  ];
  return [
    head(moment),
    '',
    ...(days.length === 0 ? ['No shooting day is known yet: the schedule names no dates.'] : matrix(coming)),
    ...(over > 0 ? ['', `${counted(over, 'day')} before today ${over === 1 ? 'is' : 'are'} over.`] : []),
    ...(lines.length > 0 ? ['', ...lines] : []),
    '',
  ].join('\n');
}

/** One day with everything that it lacks. */
export function dayText(day: DayStanding, moment: Moment): string {
  return [head(moment), '', ...dayLines(day, moment, Number.POSITIVE_INFINITY), ''].join('\n');
}

/** Scenes with everything that they lack. */
export function scenesText(scenes: readonly SceneStanding[], moment: Moment): string {
  const lines = scenes.flatMap((scene) => {
    const when = scene.day ? `day ${scene.day.dayNumber}, ${shortDate(scene.day.date)}` : 'on no shooting day yet';
    return [`Scene ${scene.scene} (${when}): ${READINESS_WORDS[scene.state]}`, ...blockerLines(scene.blockers, moment)];
  });
  return [head(moment), '', ...lines, ''].join('\n');
}

function todayOf({ facts, now }: Moment): string {
  return dateIn(facts.calendar.timeZone, now);
}

function head(moment: Moment): string {
  return `${moment.facts.title} · ${longDate(todayOf(moment))}`;
}

/** What every day to come lacks, once for all of them. */
function everyDayLines(coming: readonly DayStanding[], everyDay: ReadonlySet<string>, moment: Moment): string[] {
  const blockers = coming[0]?.blockers.filter(({ itemKey }) => everyDay.has(itemKey)) ?? [];
  if (blockers.length === 0) return [];
  const rest = blockers.length - NAMED;
  return [
    'Every day to come:',
    ...blockerLines(blockers.slice(0, NAMED), moment),
    ...(rest > 0 ? [`    and ${rest} more: --day ${coming[0]?.day.dayNumber ?? ''} names them all`] : []),
  ];
}

function dayLines(
  standing: DayStanding,
  moment: Moment,
  most: number,
  everyDay: ReadonlySet<string> = new Set(),
): string[] {
  const { day, state, allowed } = standing;
  const blockers = standing.blockers.filter(({ itemKey }) => !everyDay.has(itemKey));
  const shared = standing.blockers.length - blockers.length;
  const days = daysBetween(todayOf(moment), day.date);
  const when = days === 0 ? 'today' : days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`;
  const what = [day.scenes.length > 0 ? `scenes ${day.scenes.join(', ')}` : 'no scenes', day.location]
    .filter(Boolean)
    .join(' · ');
  const rest = blockers.length - most;
  return [
    `Day ${day.dayNumber}, ${shortDate(day.date)} (${when}): ${READINESS_WORDS[state]} · ${what}`,
    ...blockerLines(blockers.slice(0, most), moment),
    ...(shared > 0 ? [`    and ${shared} that every day lacks`] : []),
    ...(rest > 0 ? [`    and ${rest} more: --day ${day.dayNumber} names them all`] : []),
    ...allowed.map(({ item, allowed: word }) => allowedLine(item.title, word)),
  ];
}

function allowedLine(title: string, word: ItemReport['allowed']): string {
  return `    ${title} works without papers: ${word?.personName ?? 'the line producer'} has said so`;
}

function blockerLines(blockers: readonly Blocker[], moment: Moment): string[] {
  return blockers.flatMap(({ text, report }) => {
    const owner = moment.facts.people.find(({ key }) => key === report.step?.ownerKey)?.name;
    const due = report.step?.dueDate ? `due ${shortDate(report.step.dueDate)}` : 'no date known';
    const line = `    ${text} · ${due}${owner ? ` · ${owner}` : ' · nobody to ask'}`;
    return report.tooLate ? [line, `        ${tooLateText(report.tooLate)}`] : [line];
  });
}

function matrix(days: readonly DayStanding[]): string[] {
  const shown = DEPARTMENTS.filter((department) => days.some((day) => day.departments[department] !== null));
  const rows = [
    ['Day', '', 'State', ...shown],
    ...days.map(({ day, state, departments }) => [
      String(day.dayNumber),
      shortDate(day.date),
      READINESS_WORDS[state],
      ...shown.map((department: Department) => cellText(departments[department])),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** `2 LATE`, `1 at risk`, `3 on track`, `ready`; `-` where the day needs nothing of it. */
function cellText(standing: Standing | null): string {
  if (!standing) return '-';
  const { state, blockers } = standing;
  const late = blockers.filter(({ report }) => report.state === 'late').length;
  if (late > 0) return `${late} LATE`;
  if (state === 'ready') return 'ready';
  if (state === 'onTrack') return `${blockers.length} on track`;
  return `${blockers.filter(({ report }) => isPressing(report)).length} AT RISK`;
}
