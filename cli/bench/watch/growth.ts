import { CallboardWatch, type Polled } from './callboard-watch';
import type { Cost, EmulatorApart } from './emulator-apart';
import { measured, type Taken } from './measured';
import { rowsWorkbook, statusOf, STATUS_COLUMN, WORD_COUNT } from './rows-workbook';
import { costOf, untilQuiet, type PollCost } from './sizes';

/** What a poll costs when so many rows of a sheet changed since the last one. */
export interface GrowthResult extends PollCost {
  readonly rows: number;
  readonly changed: number;
  /** How many signals the stages got a poll, with so many rows, and how large they are as JSON. */
  readonly signals: number;
  readonly delivered: number;
  readonly deliveredBytes: number;
}

export const GROWTH_ROWS = 10_000;
const CHANGED = [0, 1, 10, 100, 1_000, 10_000];
const ROUNDS = 5;

/** The same sheet, of which ever more changes from one poll to the next: its statuses, from the top. */
export async function measureGrowth(emulator: EmulatorApart): Promise<GrowthResult[]> {
  const spreadsheetId = await emulator.import(rowsWorkbook('growth', GROWTH_ROWS));
  const watch = new CallboardWatch(emulator.url, spreadsheetId);
  await watch.connect();
  await untilQuiet(watch);
  const statuses = new Statuses();
  const results: GrowthResult[] = [];
  for (const changed of CHANGED) {
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      if (changed > 0) await emulator.type(spreadsheetId, `Props!${STATUS_COLUMN}2`, statuses.next(changed));
      rounds.push(await measureRound(emulator, watch));
    }
    results.push(resultOf(changed, rounds));
  }
  return results;
}

interface Round {
  readonly taken: Taken;
  readonly cost: Cost;
  readonly delivered: Polled['delivered'];
}

async function measureRound(emulator: EmulatorApart, watch: CallboardWatch): Promise<Round> {
  await emulator.cost();
  const { result, taken } = await measured(() => watch.poll());
  const cost = await emulator.cost();
  await untilQuiet(watch);
  return { taken, cost, delivered: result.delivered };
}

function resultOf(changed: number, rounds: readonly Round[]): GrowthResult {
  const sum = (pick: (round: Round) => number): number => rounds.reduce((total, round) => total + pick(round), 0);
  const calls = sum(({ cost }) => cost.calls);
  const bytesOut = sum(({ cost }) => cost.bytesOut);
  const taken = rounds.map((round) => round.taken);
  return {
    rows: GROWTH_ROWS,
    changed,
    ...costOf({ calls, bytesOut }, taken),
    signals: sum(({ delivered }) => delivered.length) / ROUNDS,
    delivered: sum(({ delivered }) => delivered.flatMap(({ items }) => items).length) / ROUNDS,
    deliveredBytes:
      sum(({ delivered }) => Buffer.byteLength(delivered.map((sent) => JSON.stringify(sent)).join(''))) / ROUNDS,
  };
}

/** Statuses for the first rows, each of which is another one than the row had, whether it was changed before or not. */
class Statuses {
  private round = 0;

  next(count: number): string[][] {
    this.round += 1;
    // With a number that the words divide, a row that was never changed would keep what it has.
    if (this.round % WORD_COUNT === 0) this.round += 1;
    return Array.from({ length: count }, (_, index) => [statusOf(index + 1 + this.round)]);
  }
}
