import type { SizeResult } from './sizes';
import { secondsText, sizeText } from './table';
import { ALLOWED_MS, type WorkflowResult } from './workflow';

export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly got: string;
  readonly isReached: boolean;
}

const GOAL_ROWS = 10_000;
const [MOST_BYTES, MOST_BLOCK_MS, MOST_HELD_BYTES] = [1.5e6, 100, 40e6];

/** What the watch is to reach, and what it has reached of it; nothing where that was not measured. */
export function goals(sizes: readonly SizeResult[], workflows: readonly WorkflowResult[]): Goal[] {
  const own = sizes.filter(({ watcher }) => watcher === 'callboard');
  const large = own.find(({ rows }) => rows === GOAL_ROWS);
  return [
    ...own.map(({ rows, idle: { calls } }): Goal => ({
      what: `calls of an idle poll, ${rows} rows`,
      wanted: '1',
      got: calls.toFixed(1),
      isReached: calls <= 1,
    })),
    ...(large ? largeGoals(large) : []),
    ...workflows.flatMap(workflowGoals),
  ];
}

function largeGoals({ rows, idle, changed, heldBytes }: SizeResult): Goal[] {
  const kinds = { idle, changed };
  return [
    ...Object.entries(kinds).flatMap(([name, { bytesOut, blockMs }]): Goal[] => [
      {
        what: `bytes of a poll, ${rows} rows, ${name}`,
        wanted: `≤ ${sizeText(MOST_BYTES)}`,
        got: sizeText(bytesOut),
        isReached: bytesOut <= MOST_BYTES,
      },
      {
        what: `longest block of a poll, ${rows} rows, ${name}`,
        wanted: `≤ ${MOST_BLOCK_MS} ms`,
        got: `${blockMs.toFixed(0)} ms`,
        isReached: blockMs <= MOST_BLOCK_MS,
      },
    ]),
    {
      what: `memory, ${rows} rows`,
      wanted: `< ${sizeText(MOST_HELD_BYTES)}`,
      got: sizeText(heldBytes),
      isReached: heldBytes < MOST_HELD_BYTES,
    },
  ];
}

function workflowGoals({ rows, idlePolls, idleEvents, intervalMs, freshness, isSoonEnough }: WorkflowResult): Goal[] {
  return [
    {
      what: `history events of ${idlePolls} idle polls, ${rows} rows`,
      wanted: '0',
      got: String(idleEvents),
      isReached: idleEvents === 0,
    },
    {
      what: `edit→event at the 95th percentile, ${rows} rows`,
      wanted: `≤ ${secondsText(intervalMs)} s + ${secondsText(ALLOWED_MS)} s`,
      got: `${secondsText(freshness.p95Ms)} s`,
      isReached: isSoonEnough,
    },
  ];
}
