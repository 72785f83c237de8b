import type { Answer, AnswerKind, AskReport, ItemReport, ProductionFacts, Step } from '../model';
import { tooLateText } from '../deadlines/too-late';
import { readinessAmong, READINESS_WORDS } from '../readiness/readiness';
import { counted, shortDate } from '../time/format';
import { dateIn } from '../time/zone';

/** The Callboard column's header. */
export const CALLBOARD_COLUMN = 'Callboard';

/** The header of the hidden column that holds the rows' keys. */
export const KEY_COLUMN = 'Callboard key';

const SAID: Readonly<Record<AnswerKind, string>> = {
  done: 'said it is done',
  onIt: 'is on it',
  needHelp: 'needs help',
  notMe: 'said it is somebody else',
  approve: 'approved it',
  decline: 'declined it',
  askBack: 'asks back',
  allow: 'lets them work without papers',
  refuse: 'does not let them work without papers',
  onTrack: 'is on track',
};

/** An answer in words: `Bea Holloway is on it, Tue 27 Apr: “quote by noon”`. */
export function answerText(answer: Answer, timeZone: string): string {
  const note = answer.note ? `: “${answer.note}”` : '';
  return `${answer.personName} ${SAID[answer.kind]}, ${shortDate(dateIn(timeZone, answer.at))}${note}`;
}

/** What is said of an ask that everybody has heard of in vain. */
export const NOBODY_LEFT = 'nobody is left to tell';

export function isStuck({ ended, isExhausted }: AskReport): boolean {
  return ended === null && isExhausted === true;
}

/** What stands in the Callboard column beside an item: its next milestone, who was asked, what was answered. */
export function columnText(report: ItemReport, facts: ProductionFacts): string {
  const { step, ask, item } = report;
  const zone = facts.calendar.timeZone;
  const byNote = item.statusBecause ?? '';
  const answer = ask?.answers[ask.answers.length - 1];
  const said = answer ? answerText(answer, zone) : '';
  if (!step) {
    const isAnswered = report.state === 'closed' && (answer?.kind === 'done' || answer?.kind === 'approve');
    return [byNote, isAnswered ? said : ''].filter((part) => part !== '').join(' · ');
  }
  const last = ask?.asked[ask.asked.length - 1];
  const missed = last?.undelivered === undefined ? '' : ', not delivered';
  const asked = last ? `asked ${last.name} ${shortDate(dateIn(zone, last.at))}${missed}` : '';
  const stuck = ask && isStuck(ask) ? NOBODY_LEFT : '';
  return [aboutText(report, step), byNote, riskText(report), asked, said, stuck]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The next milestone, until when, and why then: `permit filed by Mon 3 May: scene 1 is shot on day 1 (…)`. */
function aboutText({ state }: ItemReport, { milestoneName, dueDate, because }: Step): string {
  if (dueDate === null) return `${milestoneName}: no date is known`;
  const why = because === '' ? '' : `: ${because}`;
  return state === 'late'
    ? `LATE: ${milestoneName} was due ${shortDate(dueDate)}${why}`
    : `${milestoneName} by ${shortDate(dueDate)}${why}`;
}

function riskText({ tooLate, slow, allowed }: ItemReport): string {
  if (tooLate) return tooLateText(tooLate);
  if (slow) return `has not moved for ${counted(slow.days, 'day')}, and this usually takes ${slow.usualDays}`;
  return allowed ? `${allowed.personName} lets them work without papers` : '';
}

/** How many blockers are named beside a scene or a day before they are only counted. */
const NAMED_BLOCKERS = 3;

/**
 * The text beside every row, by key. Beside a scene stands whether it can be shot, and what it still lacks; beside a
 * shooting day the same of its day, and beside everything else its own next milestone.
 */
export function columnTexts(reports: readonly ItemReport[], facts: ProductionFacts): Map<string, string> {
  const byScene = new Map<string, ItemReport[]>();
  for (const report of reports) {
    for (const scene of report.item.scenes) {
      const held = byScene.get(scene);
      if (held) held.push(report);
      else byScene.set(scene, [report]);
    }
  }
  const texts = new Map<string, string>();
  for (const report of reports) {
    const { key, track } = report.item;
    const own = columnText(report, facts);
    const text = track === 'scenes' ? sceneText(own, report, byScene, facts) : own;
    // What is asked beside an item's own milestone stands behind it.
    texts.set(key, [texts.get(key) ?? '', text].filter((part) => part !== '').join(' · '));
  }
  return texts;
}

function sceneText(
  own: string,
  { item }: ItemReport,
  byScene: ReadonlyMap<string, readonly ItemReport[]>,
  facts: ProductionFacts,
): string {
  const needed = item.scenes
    .flatMap((scene) => byScene.get(scene) ?? [])
    .filter((report) => report.item.track !== 'scenes');
  const day = facts.shootDays.find(({ scenes }) => item.scenes.some((scene) => scenes.includes(scene)));
  const when = day ? `day ${day.dayNumber}, ${shortDate(day.date)}` : '';
  const { state, blockers } = readinessAmong(needed);
  const rest = blockers.length - NAMED_BLOCKERS;
  const named = blockers.slice(0, NAMED_BLOCKERS).map(({ text }) => text);
  const lacks = named.join('; ') + (rest > 0 ? `; and ${rest} more` : '');
  const stands = blockers.length > 0 ? `${READINESS_WORDS[state]}: ${lacks}` : '';
  return [own, stands === '' ? '' : when, stands].filter((part) => part !== '').join(' · ');
}
