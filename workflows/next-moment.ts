import type { ProductionFacts } from '../domain/model';
import { addDays } from '../domain/time/calendar';
import { shortDate, shortMoment } from '../domain/time/format';
import { dateIn, instantOf } from '../domain/time/zone';
import type { StageBook } from './stage-book';

/** Something that a stage has to do at a moment of production time (epoch milliseconds), and what it is. */
interface Moment {
  readonly at: number;
  readonly summary: string;
}

/**
 * The next thing that a stage has to do after `now` (production time, epoch milliseconds): what is planned, or the next
 * day, when things may have become late. People are told of dates that moved once the schedule rested for `leastRestMs`.
 */
export function nextMoment(book: StageBook, facts: ProductionFacts, now: number, leastRestMs: number): Moment {
  const zone = facts.calendar.timeZone;
  const tomorrow = addDays(dateIn(zone, now), 1);
  const midnight = instantOf(tomorrow, '00:00', zone);
  const planned = plannedMoment(book, zone, leastRestMs);
  if (planned && planned.at < midnight) return planned;
  return { at: midnight, summary: `Until the next day, ${shortDate(tomorrow)}` };
}

function plannedMoment(book: StageBook, zone: string, leastRestMs: number): Moment | null {
  const next = book.nextOpening();
  const noticeAt = book.nextNoticeAt(leastRestMs);
  if (noticeAt !== null && (!next || noticeAt < next.at)) {
    return { at: noticeAt, summary: `Until people are told of dates that moved, ${shortMoment(noticeAt, zone)}` };
  }
  const asked = next && book.stepOf(next);
  if (!next || !asked) return null;
  const about = `${asked.item.title} is asked about (${asked.step.milestoneName})`;
  return { at: next.at, summary: `Until ${about}, ${shortMoment(next.at, zone)}` };
}
