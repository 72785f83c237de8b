import {
  allHandlersFinished,
  condition,
  continueAsNew,
  ParentClosePolicy,
  setCurrentDetails,
  setHandler,
  sleep,
  startChild,
  workflowInfo,
} from '@temporalio/workflow';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { STAGES, type ProductionClock, type Stage } from '../domain/model';
import { hostDelayMs, productionNow } from '../domain/time/clock';
import { addDays } from '../domain/time/calendar';
import { longDate } from '../domain/time/format';
import { dateIn, instantOf } from '../domain/time/zone';
import { sheetActivities } from './activities-of';
import { sheetWatchWorkflowId, stageWorkflowId } from './ids';
import { boardDirty, clockChanged, type ProductionInput, type SheetWatchInput, type StageInput } from './messages';

/** The shortest time between two refreshes of the board. */
const BOARD_PAUSE = '2 seconds';

/** Workflow types of the stages; their names are what Temporal's Web UI shows. */
const STAGE_TYPES: Readonly<Record<Stage, string>> = {
  breakdown: 'Breakdown',
  hiring: 'Hiring',
  securing: 'Securing',
  rehearsal: 'Rehearsal',
  shoot: 'Shoot',
};

const STAGE_SUMMARIES: Readonly<Record<Stage, string>> = {
  breakdown: 'Breakdown: what the script needs, scene by scene',
  hiring: 'Hiring: cast and crew, from needed to signed',
  securing: 'Securing: locations, props, wardrobe, equipment',
  rehearsal: 'Rehearsal: who is called, when and where',
  shoot: 'Shoot: shooting days, payments, issues',
};

/**
 * One production, for as long as it lasts. It connects the workbook, starts the five stages and the watch, and keeps
 * the board fresh: when a stage says that something moved, and on each new day.
 */
export async function Production(input: ProductionInput): Promise<void> {
  let clock: ProductionClock = input.clock;
  let isDirty = true;
  setHandler(boardDirty, () => {
    isDirty = true;
  });
  setHandler(clockChanged, (changed) => {
    clock = changed;
    isDirty = true;
  });
  const connected = await connect(input);
  await startChildren(input);
  while (!workflowInfo().continueAsNewSuggested) {
    const today = dateIn(connected.timeZone, productionNow(clock, Date.now()));
    isDirty = false;
    await sheetActivities.refreshBoard.executeWithOptions({ summary: `Board of ${longDate(today)}` }, [
      { ...input, clock },
    ]);
    setCurrentDetails(details(connected, longDate(today)));
    await sleep(BOARD_PAUSE, { summary: 'The board rests' });
    const tomorrow = instantOf(addDays(today, 1), '00:05', connected.timeZone);
    const summary = 'Until something moves, or the next day';
    await condition(() => isDirty, Math.max(1, hostDelayMs(clock, Date.now(), tomorrow)), { summary });
  }
  await condition(allHandlersFinished);
  await continueAsNew<typeof Production>({ ...input, clock });
}

type Connected = Awaited<ReturnType<typeof connect>>;

async function connect({ productionId, spreadsheetId }: ProductionInput) {
  const summary = 'Read the spreadsheet and add the Callboard tabs';
  return sheetActivities.connectWorkbook.executeWithOptions({ summary }, [{ productionId, spreadsheetId }]);
}

function details(connected: Connected, today: string): string {
  const watched = connected.watched.map((table) => `- ${table}`).join('\n');
  const leftAlone = connected.leftAlone.map((sentence) => `- ${sentence}`).join('\n');
  return `## ${connected.title}\n\n${today}\n\n**Watched**\n${watched}\n\n**Left alone**\n${leftAlone || '- nothing'}`;
}

/** Starts the watch and the stages. After a continue-as-new they run already, and are left as they are. */
async function startChildren(input: ProductionInput): Promise<void> {
  const { productionId, spreadsheetId, scriptPath, clock } = input;
  const stageInput: StageInput = { productionId, spreadsheetId, scriptPath, clock };
  for (const stage of STAGES) {
    await startUnlessRunning(
      STAGE_TYPES[stage],
      stageWorkflowId(productionId, stage),
      stageInput,
      STAGE_SUMMARIES[stage],
    );
  }
  const watchInput: SheetWatchInput = { productionId, spreadsheetId, clock, cursor: null };
  await startUnlessRunning('SheetWatch', sheetWatchWorkflowId(productionId), watchInput, 'Watches the spreadsheet');
}

async function startUnlessRunning(
  type: string,
  workflowId: string,
  input: StageInput | SheetWatchInput,
  staticSummary: string,
): Promise<void> {
  try {
    const parentClosePolicy = ParentClosePolicy.ABANDON;
    await startChild(type, { workflowId, args: [input], staticSummary, parentClosePolicy });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
