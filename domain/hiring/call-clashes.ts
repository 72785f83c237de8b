import { addTo } from '../add-to';
import type { DayOnSheet } from '../items/shoot-days';
import { sceneNumber } from '../items/scene-list';
import { cellName } from '../items/problems';
import { plain, type TableRow } from '../items/text';
import { isClosed } from '../deadlines/standing';
import type { IsoDate, Item, Person, Problem } from '../model';
import { listOf, shortDate } from '../time/format';
import { callTimeText, isAtOnce, type CallTime } from './call-times';
import { rehearsalDate, timesOf, type DateReader } from './calls';
import { calledColumn, Callers, type Called } from './who-is-called';

/** A row that wants people at a place at some time. */
interface Call {
  readonly row: TableRow;
  readonly column: number;
  readonly date: IsoDate;
  readonly times: readonly CallTime[];
  readonly called: Called;
  /** As it reads after `called to`: `Studio 1`, `scene 3 at Pier`. */
  readonly where: string;
  readonly place: string;
}

interface CallsInput extends DateReader {
  readonly rows: readonly TableRow[];
  readonly items: readonly { readonly row: TableRow; readonly item: Item }[];
  readonly days: readonly DayOnSheet[];
  readonly people: readonly Person[];
}

const NAMED = 3;

/**
 * People who are called to two places at once: two rehearsals in different rooms, or a rehearsal and a scene that is
 * shot. Told once for each pair of rows, with both cells. A row without a time, a day or a room says too little to clash.
 */
export function findCallClashes(input: CallsInput): Problem[] {
  const { items, people } = input;
  const rehearsed = items.filter(({ row, item }) => row.table.track === 'rehearsals' && !isClosed(item));
  if (rehearsed.length === 0) return [];
  const callers = new Callers(
    people,
    items.map(({ item }) => item),
  );
  const byDate = new Map<IsoDate, Call[]>();
  for (const call of rehearsed.flatMap(({ row, item }) => rehearsalCall(row, item, callers, input))) {
    addTo(byDate, call.date, call);
  }
  const shot = sceneCalls(input, byDate, callers);
  return [...byDate].flatMap(([date, calls]) => {
    const others = shot.filter((call) => call.date === date);
    return calls.flatMap((call, index) =>
      [...calls.slice(index + 1), ...others].flatMap((other) => clashOf(call, other, callers)),
    );
  });
}

function rehearsalCall(row: TableRow, item: Item, callers: Callers, reader: DateReader): Call[] {
  const times = timesOf(row);
  const date = times.length === 0 ? null : rehearsalDate(row, reader);
  const place = row.text('location');
  if (date === null || place === '') return [];
  const column = calledColumn(row) ?? row.column('time') ?? 0;
  return [{ row, column, date, times, called: callers.ofRehearsal(row, item), where: place, place }];
}

/** The rows of the schedule that say when they are shot, on days on which somebody rehearses. */
function sceneCalls({ rows, days }: CallsInput, onDates: ReadonlyMap<IsoDate, unknown>, callers: Callers): Call[] {
  const wanted = days.filter(({ date }) => onDates.has(date));
  if (wanted.length === 0) return [];
  return rows.flatMap((row) => {
    const column = row.column('scene');
    const scene = sceneNumber(row.text('scene'));
    if (row.table.track !== 'schedule' || column === null || scene === '') return [];
    const ofTable = days.filter(({ tableId, scenes }) => tableId === row.table.tableId && scenes.includes(scene));
    const [day] = ofTable;
    // A scene that is shot on two days does not say which of them this row is.
    if (!day || ofTable.length > 1 || !wanted.includes(day)) return [];
    const times = timesOf(row);
    const place = row.text('location') || day.location;
    const where = `scene ${scene}${place === '' ? '' : ` at ${place}`}`;
    return times.length === 0
      ? []
      : [{ row, column, date: day.date, times, called: callers.ofScenes([scene]), where, place }];
  });
}

function clashOf(a: Call, b: Call, callers: Callers): Problem[] {
  if (plain(a.place) === plain(b.place)) return [];
  const [atA, atB] =
    a.times.flatMap((one) => b.times.filter((other) => isAtOnce(one, other)).map((other) => [one, other])).at(0) ?? [];
  if (!atA || !atB) return [];
  const names = callers.both(a.called, b.called);
  if (names.length === 0) return [];
  const rest = names.length - NAMED;
  const who = listOf(rest > 0 ? [...names.slice(0, NAMED), `${rest} more`] : names);
  const where = `${a.where} (${callTimeText(atA)}) and ${b.where} (${callTimeText(atB)})`;
  const [cell, other] = [cellOf(a), cellOf(b)];
  return [
    {
      tab: b.row.tab.title,
      cell: other,
      found: b.row.tab.shown[b.row.rowNumber - 1]?.[b.column] ?? '',
      message: `${cell} and ${other}: ${who} ${names.length === 1 ? 'is' : 'are'} called to two places at once on ${shortDate(a.date)}, ${where}. Move one of the calls, or take them off one of them.`,
    },
  ];
}

function cellOf({ row, column }: Call): string {
  return cellName(row.tab, row.rowNumber, column);
}
