import type { IsoDate, Item, Status, Track } from '../model';
import { addDays, daysBetween } from '../time/calendar';
import type { CheckRule } from './timeline';

/** A row as it stands at the end of a day. */
export interface CheckedRow {
  readonly key: string;
  readonly track: Track;
  readonly status: Status;
  readonly neededOn: IsoDate | null;
  /** The day on which its status changed last, or on which it was first there. */
  readonly changedOn: IsoDate;
}

export interface CheckFinding {
  readonly key: string;
  readonly status: Status;
  readonly due: IsoDate;
}

export interface CheckResult {
  readonly date: IsoDate;
  readonly overdue: readonly CheckFinding[];
  readonly stalled: readonly CheckFinding[];
}

/**
 * The day that first needs a row. Crew are needed from the first shooting day (in theatre, from opening night), whatever
 * day their own contract begins on.
 */
export function neededDay(item: Item, firstDay: IsoDate | null): IsoDate | null {
  return item.track === 'crew' ? (firstDay ?? item.neededOn) : item.neededOn;
}

/** A row stalls when nothing was heard of it for so many days and it is due within as many. */
const STALLED_DAYS = 7;

/** What is overdue and what stalls at the end of a day, what was due first before the rest. */
export function checkOn(
  date: IsoDate,
  rows: readonly CheckedRow[],
  leads: Readonly<Partial<Record<Track, CheckRule>>>,
): CheckResult {
  const open = rows.flatMap((row) => {
    const rule = leads[row.track];
    if (!rule || row.neededOn === null) return [];
    if (rule.doneAt.includes(row.status) || rule.closedAt.includes(row.status)) return [];
    return [{ row, finding: { key: row.key, status: row.status, due: addDays(row.neededOn, -rule.daysBefore) } }];
  });
  open.sort((one, other) => one.finding.due.localeCompare(other.finding.due));
  const isStalled = ({ row, finding }: (typeof open)[number]): boolean =>
    daysBetween(date, finding.due) <= STALLED_DAYS && daysBetween(row.changedOn, date) >= STALLED_DAYS;
  return {
    date,
    overdue: open.filter(({ finding }) => finding.due < date).map(({ finding }) => finding),
    stalled: open.filter(isStalled).map(({ finding }) => finding),
  };
}
