import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import type { AskReport } from '../../domain/model';
import { askSummary } from '../../domain/escalation/summary';
import { CALLBOARD_TASK_QUEUE } from '../../workflows/ids';
import { askView, type AskInput } from '../../workflows/messages';
import type { TemporalActivities } from '../activities';

/**
 * Starts an ask. An ask has one id for ever: where it was started before, running or ended, nothing is started and the
 * answer says how it stands.
 */
export function openAsk(client: Client): TemporalActivities['openAsk'] {
  return async (input) => {
    try {
      await client.workflow.start('Ask', {
        workflowId: input.askId,
        taskQueue: CALLBOARD_TASK_QUEUE,
        args: [input],
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        staticSummary: askSummary(input.item, input.step),
        staticDetails: detailsOf(input),
        memo: { spreadsheet: input.facts.spreadsheetUrl },
      });
      return { opened: true, report: null };
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      return { opened: false, report: await reportOf(client, input.askId) };
    }
  };
}

function detailsOf({ item, step, atStake, facts }: AskInput): string {
  return [
    `**${item.title}** in *${item.tabTitle}*: ${step.milestoneName}${step.because ? `, because ${step.because}` : ''}.`,
    atStake,
    `[The sheet](${facts.spreadsheetUrl})`,
  ].join('\n\n');
}

/** How an ask stands; one that was ended from outside, so that it can never answer, counts as gone. */
async function reportOf(client: Client, askId: string): Promise<AskReport> {
  const handle = client.workflow.getHandle(askId);
  const { status } = await handle.describe();
  if (status.name === 'RUNNING' || status.name === 'COMPLETED') return (await handle.query(askView)).report;
  return { askId, level: null, asked: [], answers: [], ended: 'itemGone' };
}
