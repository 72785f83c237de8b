import { CallboardWatch, type Polled } from './callboard-watch';
import { editsOf } from './edits';
import type { EmulatorApart } from './emulator-apart';
import { heldBytes, measured, quantile, type Taken } from './measured';
import { OtherTrigger } from './other-trigger';
import { rowsWorkbook } from './rows-workbook';

/** What polls of one kind cost: calls and bytes a poll, the longest block, and the median of the rest. */
export interface PollCost {
  readonly calls: number;
  /** What the service answered. */
  readonly bytesOut: number;
  readonly processorMs: number;
  readonly blockMs: number;
  readonly wallMs: number;
}

export interface SizeResult {
  readonly watcher: 'callboard' | 'other';
  readonly rows: number;
  /** The first reading, of which nothing is known yet; Callboard's writes its keys and its column with it. */
  readonly first: PollCost;
  readonly idle: PollCost;
  readonly changed: PollCost;
  /** Of so many edits, one before each poll, so many were reported by that poll, and so many rows were that nobody edited. */
  readonly edits: number;
  readonly reported: number;
  readonly wrong: number;
  /** Until the next poll, where people edit. */
  readonly intervalMs: number;
  /** From an edit to its delivery: the wait for the next poll, any part of the interval, and what that poll takes. */
  readonly freshness: { readonly medianMs: number; readonly p95Ms: number };
  readonly heldBytes: number;
}

const IDLE_POLLS = 10;
/** The other trigger leaves its pace to whoever runs it; its makers run it every five minutes, here it polls like ours. */
const OTHER_INTERVAL_MS = 5_000;

interface Watcher {
  /** Reads everything for the first time. */
  begin(): Promise<void>;
  poll(): Promise<Pick<Polled, 'told' | 'delayMs'>>;
}

export interface Measured {
  readonly results: readonly SizeResult[];
  /** The spreadsheet that Callboard watched: its rows have their keys. */
  readonly spreadsheetId: string;
}

/** Both watchers on a spreadsheet of so many rows each, through the same edits. */
export async function measureSize(emulator: EmulatorApart, rows: number): Promise<Measured> {
  const spreadsheetId = await emulator.import(rowsWorkbook(`${rows} rows`, rows));
  const results = [await measureCallboard(emulator, rows, spreadsheetId)];
  const another = await emulator.import(rowsWorkbook(`${rows} rows`, rows));
  const before = heldBytes();
  const target = { token: emulator.token, spreadsheetId: another, sheetId: 0 };
  const other = await OtherTrigger.open(emulator.url, target);
  if (other) {
    const watcher: Watcher = {
      begin: () => other.enable(),
      poll: async () => ({ told: await other.poll(), delayMs: OTHER_INTERVAL_MS }),
    };
    results.push(await measure(emulator, { watcher, name: 'other', rows, spreadsheetId: another, before }));
  }
  return { results, spreadsheetId };
}

async function measureCallboard(emulator: EmulatorApart, rows: number, spreadsheetId: string): Promise<SizeResult> {
  const before = heldBytes();
  const watcher = new CallboardWatch(emulator.url, spreadsheetId);
  await watcher.connect();
  return measure(emulator, { watcher, name: 'callboard', rows, spreadsheetId, before });
}

interface Subject {
  readonly watcher: Watcher;
  readonly name: SizeResult['watcher'];
  readonly rows: number;
  readonly spreadsheetId: string;
  /** What the process held before it was watched. */
  readonly before: number;
}

async function measure(emulator: EmulatorApart, subject: Subject): Promise<SizeResult> {
  const { watcher, name, rows, before } = subject;
  await emulator.cost();
  const { taken } = await measured(() => watcher.begin());
  const first = costOf(await emulator.cost(), [taken]);
  await untilQuiet(watcher);
  const { cost: idle, intervalMs } = await measureIdle(emulator, watcher);
  const { cost: changed, walls, ...told } = await measureEdits(emulator, subject);
  const freshness = freshnessOf(intervalMs, walls);
  return { watcher: name, rows, first, idle, changed, ...told, intervalMs, freshness, heldBytes: heldBytes() - before };
}

async function measureIdle(
  emulator: EmulatorApart,
  watcher: Watcher,
): Promise<{ readonly cost: PollCost; readonly intervalMs: number }> {
  await emulator.cost();
  const idle: Taken[] = [];
  let intervalMs = 0;
  for (let poll = 0; poll < IDLE_POLLS; poll += 1) {
    const { result, taken } = await measured(() => watcher.poll());
    idle.push(taken);
    intervalMs = result.delayMs ?? intervalMs;
  }
  return { cost: costOf(await emulator.cost(), idle), intervalMs };
}

async function measureEdits(emulator: EmulatorApart, { watcher, spreadsheetId, rows }: Subject) {
  const changed: Taken[] = [];
  let [reported, wrong, calls, bytesOut] = [0, 0, 0, 0];
  const edits = editsOf(emulator, spreadsheetId, rows);
  for (const edit of edits) {
    await edit.do();
    await emulator.cost();
    const { result, taken } = await measured(() => watcher.poll());
    const cost = await emulator.cost();
    changed.push(taken);
    [calls, bytesOut] = [calls + cost.calls, bytesOut + cost.bytesOut];
    if (result.told.includes(edit.title)) reported += 1;
    wrong += result.told.filter((title) => title !== edit.title).length;
    await untilQuiet(watcher);
  }
  const walls = changed.map(({ wallMs }) => wallMs);
  return { cost: costOf({ calls, bytesOut }, changed), walls, edits: edits.length, reported, wrong };
}

/** What a first reading or an edit leaves to be done, such as the key of a new row, is done before the next is measured. */
export async function untilQuiet(watcher: Pick<Watcher, 'poll'>): Promise<void> {
  for (let polls = 0; polls < 8 && (await watcher.poll()).delayMs === null; polls += 1);
}

export function costOf(cost: { readonly calls: number; readonly bytesOut: number }, polls: readonly Taken[]): PollCost {
  const median = (pick: (taken: Taken) => number): number => quantile(polls.map(pick), 0.5);
  return {
    calls: cost.calls / polls.length,
    bytesOut: cost.bytesOut / polls.length,
    processorMs: median(({ processorMs }) => processorMs),
    blockMs: Math.max(...polls.map(({ blockMs }) => blockMs)),
    wallMs: median(({ wallMs }) => wallMs),
  };
}

/** Rather than wait, every thousandth part of the interval is taken as the moment of the edit, with every poll measured. */
export function freshnessOf(intervalMs: number, walls: readonly number[]): SizeResult['freshness'] {
  const waits = Array.from({ length: 1_000 }, (_, part) => ((part + 0.5) / 1_000) * intervalMs);
  const all = waits.flatMap((wait) => walls.map((wallMs) => wait + wallMs));
  return { medianMs: quantile(all, 0.5), p95Ms: quantile(all, 0.95) };
}
