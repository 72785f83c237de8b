import { ActivityFailure, ApplicationFailure, condition, log, sleep } from '@temporalio/workflow';
import { counted } from '../domain/time/format';
import { sheetActivities } from './activities-of';
import type { StageInput } from './messages';
import { StageDesk } from './stage';
import { summaryOf } from '../domain/escalation/summary';

/** While people type, the script is not compared after every keystroke. */
const REST = '10 seconds';
/** A new version of the script is a new file at the same place: nobody says that it came. */
const READ_AGAIN = '1 day';

/**
 * What the script needs, scene by scene. Beside asking about its own rows it breaks the script down at the start, and
 * compares again whenever rows of the breakdown have changed, and once a day, to propose what the sheets lack. Each
 * department confirms its list; a new version of the script reopens only what it changed.
 */
export async function Breakdown(input: StageInput): Promise<void> {
  const desk = new StageDesk({ stage: 'breakdown', title: 'Breakdown' }, input);
  await Promise.all([desk.run(), keepComparing(desk, input)]);
}

async function keepComparing(desk: StageDesk, input: StageInput): Promise<void> {
  const { scriptPath } = input;
  if (scriptPath === null) return;
  while (!desk.isHistoryLong) {
    const seen = desk.itemChanges;
    desk.isBusy = true;
    desk.say(await compare(desk, { ...input, scriptPath }));
    await sleep(REST, { summary: 'The script rests while people type' });
    desk.isBusy = false;
    await condition(() => desk.itemChanges > seen || desk.isHistoryLong, READ_AGAIN, {
      summary: 'Until rows change, or the script is looked at again for a new version',
    });
  }
}

/** Compares once and says in a sentence what came of it. A script that cannot be read is said, and waits for better. */
async function compare(desk: StageDesk, input: StageInput & { readonly scriptPath: string }): Promise<string> {
  const { productionId, spreadsheetId, scriptPath } = input;
  try {
    const summary = summaryOf('Break the script down and propose what the sheets lack');
    const found = await sheetActivities.breakDownScript.executeWithOptions({ summary }, [
      { productionId, spreadsheetId, scriptPath },
    ]);
    if (found.lists) desk.takeLists(found.lists, found.sheetId ?? 0);
    return `The script: ${counted(found.scenes, 'scene')}, ${counted(found.elements, 'element')}; ${counted(found.proposals, 'proposal')} in the sheet.`;
  } catch (error) {
    if (!(error instanceof ActivityFailure) || !(error.cause instanceof ApplicationFailure)) throw error;
    log.warn('The script could not be broken down', { cause: error.cause.message });
    return `The script could not be broken down: ${error.cause.message}`;
  }
}
