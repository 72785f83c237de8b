import { cpus } from 'node:os';
import type { FleetResult } from './fleet';
import { goals, type Goal } from './goals';
import type { GrowthResult } from './growth';
import { OTHER_TRIGGER } from './other-trigger';
import type { PollCost, SizeResult } from './sizes';
import { secondsText, sizeText, table, type Column } from './table';
import type { WarmUp } from './warm-up';
import { ALLOWED_MS, type WorkflowResult } from './workflow';

/** All that `bench watch` measured; what was not asked for is empty. */
export interface WatchResults {
  readonly warmUp: WarmUp | null;
  readonly sizes: readonly SizeResult[];
  readonly growth: readonly GrowthResult[];
  readonly workflows: readonly WorkflowResult[];
  readonly fleets: readonly FleetResult[];
  readonly tookMs: number;
  /** Processes that wanted a core when it began, on average. */
  readonly loadBefore: number;
}

export function report(results: WatchResults): string {
  const { warmUp, sizes, growth, workflows, fleets } = results;
  return [
    ...(warmUp ? [warmUpPart(warmUp)] : []),
    ...(sizes.length > 0 ? [sizesPart(sizes)] : []),
    ...(growth.length > 0 ? [growthPart(growth)] : []),
    ...(workflows.length > 0 ? [workflowsPart(workflows)] : []),
    ...(fleets.length > 0 ? [fleetsPart(fleets)] : []),
    ...(sizes.length > 0 ? [goalsPart(goals(sizes, workflows))] : []),
    machinePart(results),
  ].join('\n');
}

type SizeColumn = Column<SizeResult>;

function workColumns(name: string, pick: (result: SizeResult) => PollCost): readonly SizeColumn[] {
  return [
    [`${name}: CPU ms`, (result) => pick(result).processorMs.toFixed(1)],
    ['block ms', (result) => pick(result).blockMs.toFixed(0)],
  ];
}

function costColumns(name: string, pick: (result: SizeResult) => PollCost): readonly SizeColumn[] {
  return [
    [`${name}: calls`, (result) => pick(result).calls.toFixed(1)],
    ['bytes', (result) => sizeText(pick(result).bytesOut)],
    ...workColumns('', pick).map(([header, text]): SizeColumn => [header.replace(': ', ''), text]),
  ];
}

const NAMES = { callboard: 'Callboard', other: 'the other' } as const;
const WATCHER: SizeColumn = ['watcher', ({ watcher }) => NAMES[watcher]];
const ROWS: SizeColumn = ['rows', ({ rows }) => String(rows)];

const WARM_UP_COLUMNS: readonly SizeColumn[] = [
  WATCHER,
  ROWS,
  ...workColumns('first', ({ first }) => first),
  ...workColumns('idle', ({ idle }) => idle),
  ...workColumns('changed', ({ changed }) => changed),
];

function warmUpPart({ cold, warm }: WarmUp): string {
  return [
    'A process that has just begun:',
    '',
    table(WARM_UP_COLUMNS, cold),
    'The same process warmed up by the same edits to other spreadsheets, as it is for all that follows:',
    '',
    table(WARM_UP_COLUMNS, warm),
  ].join('\n');
}

const FIRST_COLUMNS: readonly SizeColumn[] = [
  WATCHER,
  ROWS,
  ...costColumns('first', ({ first }) => first),
  ['took ms', ({ first }) => first.wallMs.toFixed(0)],
];

const SIZE_COLUMNS: readonly SizeColumn[] = [
  ROWS,
  ...costColumns('idle', ({ idle }) => idle),
  ...costColumns('changed', ({ changed }) => changed),
  ['edit→event p50 s', ({ freshness }) => secondsText(freshness.medianMs)],
  ['p95 s', ({ freshness }) => secondsText(freshness.p95Ms)],
  ['MB held', ({ heldBytes }) => (heldBytes / 1e6).toFixed(1)],
  ['edits told', ({ reported, edits }) => `${reported}/${edits}`],
  ['wrong', ({ wrong }) => String(wrong)],
];

function sizesPart(sizes: readonly SizeResult[]): string {
  const own = (watcher: SizeResult['watcher']): SizeResult[] => sizes.filter((result) => result.watcher === watcher);
  const others = own('other');
  return [
    'What a poll costs, by rows of 12 columns, where nothing and where one thing changed. Bytes are what the service answered;',
    'processor time (CPU) is the median, a block of the event loop the longest of all polls.',
    '',
    'Callboard',
    table(SIZE_COLUMNS, own('callboard')),
    ...(others.length > 0 ? [OTHER_TRIGGER, table(SIZE_COLUMNS, others)] : []),
    `Edit→event is reckoned here, for both alike: any part of ${intervalText(sizes)} between two polls, and what the next one took.`,
    'The other tells of rows at the end only, and nothing of other edits; its time is that of the poll that could have told.',
    '',
    'The first poll of all, apart: everything is new.',
    '',
    table(FIRST_COLUMNS, sizes),
  ].join('\n');
}

function intervalText(sizes: readonly SizeResult[]): string {
  return `${Math.max(...sizes.map(({ intervalMs }) => intervalMs)) / 1000} s`;
}

const GROWTH_COLUMNS: readonly Column<GrowthResult>[] = [
  ['rows', ({ rows }) => String(rows)],
  ['changed', ({ changed }) => String(changed)],
  ['calls', ({ calls }) => calls.toFixed(1)],
  ['bytes read', ({ bytesOut }) => sizeText(bytesOut)],
  ['rows told', ({ delivered }) => String(delivered)],
  ['bytes told', ({ deliveredBytes }) => sizeText(deliveredBytes)],
  ['signals', ({ signals }) => signals.toFixed(0)],
  ['CPU ms', ({ processorMs }) => processorMs.toFixed(1)],
  ['block ms', ({ blockMs }) => blockMs.toFixed(0)],
  ['took ms', ({ wallMs }) => wallMs.toFixed(0)],
];

function growthPart(growth: readonly GrowthResult[]): string {
  const title =
    'Whether cost grows with what changed: so many statuses of one sheet change before a poll. Each poll reads all values.';
  return `${title}\n\n${table(GROWTH_COLUMNS, growth)}`;
}

const WORKFLOW_COLUMNS: readonly Column<WorkflowResult>[] = [
  ['rows', ({ rows }) => String(rows)],
  ['idle polls', ({ idlePolls }) => String(idlePolls)],
  ['history events', ({ idleEvents }) => String(idleEvents)],
  ['changes', ({ changedPolls }) => String(changedPolls)],
  ['history events', ({ changedEvents }) => String(changedEvents)],
  ['each', ({ changedEvents, changedPolls }) => (changedEvents / changedPolls).toFixed(1)],
  ['interval s', ({ intervalMs }) => secondsText(intervalMs)],
  ['edit→event p50 s', ({ freshness }) => secondsText(freshness.medianMs)],
  ['p95 s', ({ freshness }) => secondsText(freshness.p95Ms)],
  [`p95 ≤ interval + ${secondsText(ALLOWED_MS)} s`, ({ isSoonEnough }) => (isSoonEnough ? 'yes' : 'NO')],
  ['most beyond the wait ms', ({ mostBeyondMs }) => mostBeyondMs.toFixed(0)],
];

function workflowsPart(workflows: readonly WorkflowResult[]): string {
  return [
    'Callboard’s watch as a workflow on Temporal’s dev server, at its own pace; edits at every eighth part of the interval are',
    'waited for, from when they are in the sheet until a stage is told.',
    '',
    table(WORKFLOW_COLUMNS, workflows),
  ].join('\n');
}

const FLEET_COLUMNS: readonly Column<FleetResult>[] = [
  ['watcher', ({ watcher }) => NAMES[watcher]],
  ['spreadsheets', ({ spreadsheets }) => String(spreadsheets)],
  ['edited', ({ edited }) => String(edited)],
  ['interval s', ({ intervalMs }) => (intervalMs === null ? 'its own' : (intervalMs / 1000).toFixed(0))],
  ['reads/min of 60', ({ readsPerMinute }) => readsPerMinute.toFixed(1)],
  ['writes/min of 60', ({ writesPerMinute }) => writesPerMinute.toFixed(1)],
  ['refused', ({ refused }) => String(refused)],
  ['edit→event p50 s', ({ freshness }) => (freshness.medianMs / 1000).toFixed(1)],
  ['p95 s', ({ freshness }) => (freshness.p95Ms / 1000).toFixed(1)],
  ['first edit p50 s', ({ firstMs }) => (firstMs ? (firstMs.medianMs / 1000).toFixed(1) : '')],
  ['most s', ({ firstMs }) => (firstMs ? (firstMs.mostMs / 1000).toFixed(1) : '')],
  ['edits told', ({ delivered, edits }) => `${delivered}/${edits}`],
];

function fleetsPart(fleets: readonly FleetResult[]): string {
  return [
    'Many spreadsheets of 60 rows on one worker and one account, with Google’s quotas on; all lines at the same time, with an',
    'account for each. All have been watched for hours; in some of Callboard’s people begin to edit, every fifteen seconds or so.',
    'The other is polled as often as the quota lets it be, at most every 5 s, and gets rows at the end, which it can tell.',
    '',
    table(FLEET_COLUMNS, fleets),
  ].join('\n');
}

const GOAL_COLUMNS: readonly Column<Goal>[] = [
  ['wanted of the watch', ({ what }) => what],
  ['wanted', ({ wanted }) => wanted],
  ['got', ({ got }) => got],
  ['reached', ({ isReached }) => (isReached ? 'yes' : 'NO')],
];

function goalsPart(reached: readonly Goal[]): string {
  return table(GOAL_COLUMNS, reached);
}

function machinePart({ tookMs, loadBefore }: WatchResults): string {
  const machine = `${cpus().length} cores, Node ${process.versions.node}, a load of ${loadBefore.toFixed(1)} before it began`;
  return `${machine}; it took ${Math.floor(tookMs / 60_000)} min ${Math.round((tookMs % 60_000) / 1000)} s.\n`;
}
