import { CallboardWatch } from './callboard-watch';
import type { EmulatorApart } from './emulator-apart';
import { heldBytes, measured, quantile, type Taken } from './measured';
import { OtherTrigger } from './other-trigger';
import { COLUMN_COUNT, propRow, rowsWorkbook, STATUS_COLUMN } from './rows-workbook';

/** What polls of one kind cost: calls and bytes a poll, and the median of the rest. */
export interface PollCost {
  readonly calls: number;
  readonly bytesOut: number;
  readonly processorMs: number;
  readonly blockMs: number;
  readonly wallMs: number;
}

export interface SizeResult {
  readonly watcher: 'callboard' | 'other';
  readonly rows: number;
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

const IDLE_POLLS = 5;
/** The other trigger leaves its pace to whoever runs it; its makers run it every five minutes, here it polls like ours. */
const OTHER_INTERVAL_MS = 5_000;

interface Edit {
  readonly title: string;
  do(): Promise<void>;
}

interface Watcher {
  poll(): Promise<{ readonly told: readonly string[]; readonly delayMs: number | null }>;
}

/** Both watchers on a spreadsheet of so many rows each, through the same edits. */
export async function measureSize(emulator: EmulatorApart, rows: number): Promise<SizeResult[]> {
  const results = [await measureCallboard(emulator, rows)];
  const spreadsheetId = await emulator.import(rowsWorkbook(`${rows} rows`, rows));
  const before = heldBytes();
  const sheetId = 0;
  const other = await OtherTrigger.open(emulator.url, { token: emulator.token, spreadsheetId, sheetId });
  if (other) {
    const watcher = { poll: async () => ({ told: await other.poll(), delayMs: OTHER_INTERVAL_MS }) };
    results.push(await measure(emulator, { watcher, name: 'other', rows, spreadsheetId, before }));
  }
  return results;
}

async function measureCallboard(emulator: EmulatorApart, rows: number): Promise<SizeResult> {
  const spreadsheetId = await emulator.import(rowsWorkbook(`${rows} rows`, rows));
  const before = heldBytes();
  const watcher = new CallboardWatch(emulator.url, spreadsheetId);
  await watcher.begin();
  return measure(emulator, { watcher, name: 'callboard', rows, spreadsheetId, before });
}

async function measure(
  emulator: EmulatorApart,
  on: {
    readonly watcher: Watcher;
    readonly name: SizeResult['watcher'];
    readonly rows: number;
    readonly spreadsheetId: string;
    readonly before: number;
  },
): Promise<SizeResult> {
  const { watcher, name, rows, spreadsheetId, before } = on;
  await watcher.poll();
  await emulator.cost();
  const idle: Taken[] = [];
  let intervalMs = 0;
  for (let poll = 0; poll < IDLE_POLLS; poll += 1) {
    const { result, taken } = await measured(() => watcher.poll());
    idle.push(taken);
    intervalMs = result.delayMs ?? intervalMs;
  }
  const idleCost = costOf(await emulator.cost(), idle);
  const changed: Taken[] = [];
  let [reported, wrong] = [0, 0];
  const edits = editsOf(emulator, spreadsheetId, rows);
  let [calls, bytesOut] = [0, 0];
  for (const edit of edits) {
    await edit.do();
    await emulator.cost();
    const { result, taken } = await measured(() => watcher.poll());
    const cost = await emulator.cost();
    changed.push(taken);
    [calls, bytesOut] = [calls + cost.calls, bytesOut + cost.bytesOut];
    if (result.told.includes(edit.title)) reported += 1;
    wrong += result.told.filter((title) => title !== edit.title).length;
    // What an edit leaves to be done, such as the key of a new row, is done before the next.
    for (let polls = 0; polls < 3 && (await watcher.poll()).delayMs === null; polls += 1);
  }
  return {
    watcher: name,
    rows,
    idle: idleCost,
    changed: costOf({ calls, bytesOut }, changed),
    edits: edits.length,
    reported,
    wrong,
    intervalMs,
    freshness: freshnessOf(intervalMs, changed),
    heldBytes: heldBytes() - before,
  };
}

function costOf(cost: { readonly calls: number; readonly bytesOut: number }, polls: readonly Taken[]): PollCost {
  const median = (pick: (taken: Taken) => number): number => quantile(polls.map(pick), 0.5);
  return {
    calls: cost.calls / polls.length,
    bytesOut: cost.bytesOut / polls.length,
    processorMs: median(({ processorMs }) => processorMs),
    blockMs: Math.max(...polls.map(({ blockMs }) => blockMs)),
    wallMs: median(({ wallMs }) => wallMs),
  };
}

/** Rather than wait, every twentieth part of the interval is taken as the moment of the edit, with every poll measured. */
function freshnessOf(intervalMs: number, polls: readonly Taken[]): SizeResult['freshness'] {
  const waits = Array.from({ length: 20 }, (_, part) => ((part + 0.5) / 20) * intervalMs);
  const all = waits.flatMap((wait) => polls.map(({ wallMs }) => wait + wallMs));
  return { medianMs: quantile(all, 0.5), p95Ms: quantile(all, 0.95) };
}

/** Ten statuses, one row added at the end, one inserted in the middle, and one deleted above the row that is edited. */
function editsOf(emulator: EmulatorApart, spreadsheetId: string, rows: number): Edit[] {
  const rowOf = (index: number): number => 2 + Math.floor((rows * (index + 0.5)) / 10);
  const statuses = Array.from({ length: 10 }, (_, index): Edit => {
    const number = rowOf(index) - 1;
    const status = propRow(number)[3] === 'Approved' ? 'Needed' : 'Approved';
    return {
      title: `Prop ${number}`,
      do: () => emulator.type(spreadsheetId, `Props!${STATUS_COLUMN}${rowOf(index)}`, [[status]]),
    };
  });
  const added = (title: string, row: number, isInserted: boolean): Edit => ({
    title,
    do: async () => {
      if (isInserted || row > rows + 1) {
        const range = { sheetId: 0, dimension: 'ROWS', startIndex: row - 1, endIndex: row };
        const request = isInserted
          ? { insertDimension: { range, inheritFromBefore: true } }
          : { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } };
        await emulator.batchUpdate(spreadsheetId, [request]);
      }
      await emulator.type(spreadsheetId, `Props!A${row}`, [[title, ...propRow(row).slice(1, COLUMN_COUNT)]]);
    },
  });
  const middle = Math.floor(rows / 2);
  const replaced: Edit = {
    title: 'Prop that came as another went',
    do: async () => {
      const range = { sheetId: 0, dimension: 'ROWS', startIndex: 4, endIndex: 5 };
      await emulator.batchUpdate(spreadsheetId, [
        { deleteDimension: { range } },
        { insertDimension: { range: { ...range, startIndex: 9, endIndex: 10 }, inheritFromBefore: true } },
      ]);
      const title = 'Prop that came as another went';
      await emulator.type(spreadsheetId, 'Props!A10', [[title, ...propRow(9).slice(1, COLUMN_COUNT)]]);
    },
  };
  return [...statuses, added('Prop at the end', rows + 2, false), added('Prop in the middle', middle, true), replaced];
}
