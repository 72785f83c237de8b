import type { Client } from '@temporalio/client';
import { summaryOf } from '../../domain/escalation/summary';
import { CALLBOARD_TASK_QUEUE, mailboxWorkflowId } from '../../workflows/ids';
import { enqueueMail } from '../../workflows/messages';
import type { TemporalActivities } from '../activities';

/** Puts an entry into somebody's mailbox, in one call that also opens the mailbox where it is closed. */
export function postToMailbox(client: Client): TemporalActivities['postToMailbox'] {
  return async ({ productionId, person, mailbox, entry }) => {
    await client.workflow.signalWithStart('Mailbox', {
      workflowId: mailboxWorkflowId(productionId, person.key),
      taskQueue: CALLBOARD_TASK_QUEUE,
      args: [mailbox],
      signal: enqueueMail,
      signalArgs: [entry],
      staticSummary: summaryOf(`Mails to ${person.name}`),
      memo: { spreadsheet: mailbox.spreadsheetUrl },
    });
  };
}
