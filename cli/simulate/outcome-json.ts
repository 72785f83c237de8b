import type { CheckFinding } from '../../domain/simulate/checks';
import { wallTimeIn } from '../../domain/time/zone';
import type { SimulatedMail } from './clocked-stages';
import type { Happening, Played } from './play-timeline';
import { nameOf } from './tables';

interface Outcome {
  readonly played: Played;
  readonly mails: readonly SimulatedMail[];
  readonly timeZone: string;
}

/** What followed from a timeline, in the shape of docs/simulate.md. Rows that were there at the start have a `uid`, `tab#row`. */
export function outcomeJson({ played, mails, timeZone }: Outcome): unknown {
  const { timeline, startPlaces, endPlaces, items } = played;
  const name = (key: string): { uid?: string; item: string; tab: string } => {
    const item = items.get(key);
    const place = startPlaces.get(key);
    const uid = place ? { uid: `${place.tab}#${place.row}` } : {};
    return {
      ...uid,
      item: item ? nameOf(item, played.tables.get(key)?.more ?? '') : '',
      tab: place?.tab ?? item?.tabTitle ?? '',
    };
  };
  const named = ({ edit, at, key }: Happening) => ({ edit, at, ...name(key) });
  const worked = workedOn(played);
  const found = (findings: readonly CheckFinding[]) =>
    findings
      .filter(({ key }) => worked.has(tableOf(played, key)))
      .map(({ key, status, due }) => ({ ...name(key), status, due }));
  return {
    workbook: timeline.workbook,
    statusEvents: played.statusEvents.map((event) => ({
      ...named(event),
      from: event.from,
      to: event.to,
      via: event.via,
    })),
    newRows: played.newRows.map((row) => ({ ...named(row), status: row.status, how: row.how })),
    goneRows: played.goneRows.map((row) => ({ ...named(row), how: row.how })),
    editsWithoutStatusEffect: withoutEffect(played),
    checks: played.checks.map(({ date, overdue, stalled }) => ({
      date,
      atEndOfDay: true,
      overdue: found(overdue),
      stalled: found(stalled),
    })),
    finalStatus: Object.fromEntries(
      [...played.finalStatus].map(([key, status]) => {
        const { uid, ...rest } = name(key);
        return [uid ?? key, { ...rest, status, row: endPlaces.get(key)?.row ?? null }];
      }),
    ),
    mails: mails.map((mail) => mailJson(mail, timeZone, name)),
    problems: played.problems,
  };
}

function mailJson({ at, person, tellings, notices }: SimulatedMail, zone: string, name: (key: string) => object) {
  return {
    at: wallClock(at, zone),
    to: person.name,
    asks: tellings.map(({ level, question: { item, step } }) => ({
      level,
      ...name(item.key),
      step: step.milestoneName,
      due: step.dueDate,
    })),
    notices: notices.map(({ kind, heading }) => ({ kind, heading })),
  };
}

/** `2027-01-13T09:00` on the wall clock of a zone. */
function wallClock(epochMs: number, zone: string): string {
  const { date, hour, minute } = wallTimeIn(zone, epochMs);
  return `${date}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Tables in which something was done: the others are not what the timeline is about. */
function workedOn(played: Played): Set<string> {
  const { statusEvents, newRows, goneRows } = played;
  return new Set([...statusEvents, ...newRows, ...goneRows].map(({ key }) => tableOf(played, key)));
}

/** A row that came and went again is of the tab's first table, for want of better. */
function tableOf({ tables, items }: Played, key: string): string {
  return tables.get(key)?.table ?? `${items.get(key)?.sheetId ?? ''}:`;
}

function withoutEffect({ timeline, statusEvents, newRows, goneRows }: Played): number[] {
  const effective = new Set([...statusEvents, ...newRows, ...goneRows].map(({ edit }) => edit));
  return timeline.edits.map(({ index }) => index).filter((index) => !effective.has(index));
}
