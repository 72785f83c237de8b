import type { Item } from '../../domain/model';
import type { CheckFinding } from '../../domain/simulate/checks';
import type { Happening, Played } from './play-timeline';

/** What followed from a timeline, in the shape of docs/simulate.md. Rows that were there at the start have a `uid`, `tab#row`. */
export function outcomeJson(played: Played): unknown {
  const { timeline, startPlaces, endPlaces, items } = played;
  const name = (key: string): { uid?: string; item: string; tab: string } => {
    const item = items.get(key);
    const place = startPlaces.get(key);
    const uid = place ? { uid: `${place.tab}#${place.row}` } : {};
    return { ...uid, item: item ? nameOf(item) : '', tab: place?.tab ?? item?.tabTitle ?? '' };
  };
  const named = ({ edit, at, key }: Happening) => ({ edit, at, ...name(key) });
  const worked = workedOn(played);
  const found = (findings: readonly CheckFinding[]) =>
    findings
      .filter(({ key }) => worked.has(tableOf(items.get(key))))
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
    problems: played.problems,
  };
}

/** Tables in which something was done: the others are not what the timeline is about. */
function workedOn({ statusEvents, newRows, goneRows, items }: Played): Set<string> {
  return new Set([...statusEvents, ...newRows, ...goneRows].map(({ key }) => tableOf(items.get(key))));
}

function tableOf(item: Item | undefined): string {
  return item ? `${item.sheetId} ${item.track}` : '';
}

/** A row's name as its own cells have it: a costume without its wearer, who is mostly said in a bar above. */
function nameOf({ track, title }: Item): string {
  return track === 'wardrobe' ? title.replace(/^[^:]*: /, '') : title;
}

function withoutEffect({ timeline, statusEvents, newRows, goneRows }: Played): number[] {
  const effective = new Set([...statusEvents, ...newRows, ...goneRows].map(({ edit }) => edit));
  return timeline.edits.map(({ index }) => index).filter((index) => !effective.has(index));
}
