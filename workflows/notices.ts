import { movedDates } from '../domain/deadlines/moved-dates';
import { ownerOf } from '../domain/deadlines/owner';
import { amountText } from '../domain/money/read-amount';
import type { Answer, AskReport, IsoDate, Item, Person, ProductionFacts, Step } from '../domain/model';
import { counted, shortDate } from '../domain/time/format';
import type { AddressedNotice, AskRecord, Notice, NoticeLine } from './messages';

/** How many lines one notice holds before it only counts the rest. */
const MOST_LINES = 40;

/** A date of an item's next step that its owner has to be told of. */
interface Moved {
  readonly item: Item;
  readonly step: Step;
  readonly from: IsoDate;
}

/** For each owner the dates of theirs that have moved, old and new with the reason, the earliest new date first. */
export function movedNotices(moved: readonly Moved[], now: number): AddressedNotice[] {
  const before = moved.map(({ item, step, from }) => ({ item, step: { ...step, dueDate: from } }));
  return movedDates(before, moved).map(({ personKey, moves }) => {
    const lines = moves.map(({ item, step, from, to }) => ({
      ...lineOf(item),
      what: `${item.title}, ${step.milestoneName}`,
      detail: `${shortDate(from)} → ${to === null ? 'no date is known' : shortDate(to)}`,
      why: step.because,
    }));
    const [first] = moves;
    const heading =
      moves.length === 1 && first
        ? `${first.item.title}: the date has moved`
        : `${moves.length} dates of yours have moved`;
    const opening = 'The schedule has moved, and these dates with it. Nothing else has changed.';
    return {
      personKey,
      notice: { ...noticeOf(`moved.${personKey}.${now}`, lines, now), kind: 'datesMoved', heading, opening },
    };
  });
}

/** What is told at once because of new answers: a decision to whoever waits for it, a question to whoever can answer. */
export function decisionNotices(
  item: Item,
  before: AskRecord,
  report: AskReport,
  facts: ProductionFacts,
): AddressedNotice[] {
  const { step } = before;
  const fresh = report.answers.slice(before.report.answers.length);
  return fresh.flatMap((answer, index) => {
    const owner = personOf(facts, ownerOf(item, facts)) ?? personOf(facts, facts.lineProducer);
    const words = decisionWords(item, step, answer, facts);
    if (!owner || !words || owner.key === answer.personKey) return [];
    const noticeId = `${report.askId}.${before.report.answers.length + index}`;
    return [{ personKey: owner.key, notice: { ...noticeOf(noticeId, [], answer.at), ...words } }];
  });
}

function decisionWords(
  item: Item,
  { about }: Step,
  { kind, personKey, personName, note }: Answer,
  facts: ProductionFacts,
): Pick<Notice, 'kind' | 'heading' | 'opening'> | null {
  const said = note === '' ? '.' : `: “${note}”`;
  const thing =
    about?.kind === 'approval' ? `${amountText(about.amount, about.currency)} for ${item.title}` : item.title;
  const name = item.hired?.name ?? item.title;
  switch (kind) {
    case 'approve':
      return {
        kind: 'decided',
        heading: `${thing}: approved`,
        opening: `${personName} approved it${said} It can be ordered.`,
      };
    case 'decline':
      return {
        kind: 'decided',
        heading: `${thing}: declined`,
        opening: `${personName} declined it${said} Change the cost in the sheet, or mark it as not needed; another amount is asked about anew.`,
      };
    case 'askBack': {
      const address = personOf(facts, personKey)?.email ?? '';
      const where = address === '' ? '' : ` Answer to ${address}.`;
      return {
        kind: 'question',
        heading: `A question about ${thing}`,
        opening: `${personName} asks before deciding${said}${where} The decision is asked for again in two working days.`,
      };
    }
    case 'allow':
      return {
        kind: 'decided',
        heading: `${name} may work without papers`,
        opening: `${personName} says so${said} The papers are still wanted.`,
      };
    case 'refuse':
      return {
        kind: 'decided',
        heading: `${name} may not work without papers`,
        opening: `${personName} says so${said} Get the papers in before the day.`,
      };
    default:
      return null;
  }
}

/**
 * What is told at once when a row falls through. A place: to the associate producer, with the scenes, the days and
 * everything that hangs on it. A person who passed, or a thing that cannot be had: to whoever sees to it, with who or
 * what is next.
 */
export function fallenNotices(
  item: Item,
  { scenes, next, named, hanging }: Fallen,
  facts: ProductionFacts,
  now: number,
): AddressedNotice[] {
  const noticeId = `fallen.${item.key}.${now}`;
  if (item.track === 'locations') {
    const to = facts.associateProducer ?? facts.lineProducer;
    if (to === null || scenes.length === 0) return [];
    const heading = `${item.title} has fallen through`;
    const days = facts.shootDays.filter((day) => day.scenes.some((scene) => scenes.includes(scene)));
    const dayText = days.map((day) => `day ${day.dayNumber} (${shortDate(day.date)})`).join(', ');
    const opening = `${scenes.length === 1 ? 'Scene' : 'Scenes'} ${scenes.join(', ')} ${scenes.length === 1 ? 'has' : 'have'} no place now${dayText === '' ? ', and no shooting day yet' : `: ${dayText}`}. ${counted(hanging.length, 'thing')} in these scenes ${hanging.length === 1 ? 'hangs' : 'hang'} on it.`;
    const lines = hanging.map((other) => ({
      ...lineOf(other),
      what: other.title,
      detail: other.neededOn === null ? 'not on the schedule' : `needed ${shortDate(other.neededOn)}`,
      why: other.neededBecause,
    }));
    return [{ personKey: to, notice: { ...noticeOf(noticeId, lines, now), kind: 'fellThrough', heading, opening } }];
  }
  const to = ownerOf(item, facts);
  if (to === null) return [];
  const said = item.track === 'cast' || item.track === 'crew' ? passed(item, next, named) : lostThing(item, next);
  return [{ personKey: to, notice: { ...noticeOf(noticeId, [lineAbout(item)], now), ...said } }];
}

type Said = Pick<Notice, 'kind' | 'heading' | 'opening'>;

function passed(item: Item, next: Item | null, named: string): Said {
  const heading = `${item.hired?.name ?? 'Whoever was asked'} has passed: ${item.title}`;
  const opening = next
    ? `Next is ${next.hired?.name ?? next.title}, on the same sheet (“${next.statusWord || 'no status'}”).`
    : named !== ''
      ? `The notes name ${named} as the next choice; put them on the sheet and they are asked about.`
      : 'Nobody else is on the sheet for it, so it is asked about anew.';
  return { kind: 'passed', heading, opening };
}

function lostThing(item: Item, next: Item | null): Said {
  const opening = next
    ? `Next is ${next.title}, on the same sheet (“${next.statusWord || 'no status'}”).`
    : `The sheet says “${item.statusWord}”, and nothing else is on it in its place.`;
  return { kind: 'fellThrough', heading: `${item.title} has fallen through`, opening };
}

/** What hangs on a row that fell through. */
export interface Fallen {
  /** Scenes that have no place now. */
  readonly scenes: readonly string[];
  /** Who or what is next for it. */
  readonly next: Item | null;
  /** Whom the notes name as next; nothing where they name nobody. */
  readonly named: string;
  readonly hanging: readonly Item[];
}

function lineAbout(item: Item): NoticeLine {
  const detail = item.neededOn === null ? 'no day is known' : `needed ${shortDate(item.neededOn)}`;
  return { ...lineOf(item), what: item.title, detail, why: item.neededBecause };
}

function lineOf({ tabTitle, sheetId }: Item): Pick<NoticeLine, 'tabTitle' | 'sheetId'> {
  return { tabTitle, sheetId };
}

function noticeOf(
  noticeId: string,
  lines: readonly NoticeLine[],
  at: number,
): Pick<Notice, 'noticeId' | 'lines' | 'more' | 'at'> {
  return { noticeId, lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES), at };
}

function personOf({ people }: ProductionFacts, key: string | null): Person | null {
  return people.find((person) => person.key === key && person.email !== '') ?? null;
}
