import type { Client } from '@temporalio/client';
import type { Person } from '../../domain/model';
import { summaryOf } from '../../domain/escalation/summary';
import { CALLBOARD_TASK_QUEUE, mailboxWorkflowId } from '../../workflows/ids';
import { enqueueMail, enqueueNotice, type MailboxInput } from '../../workflows/messages';
import type { TemporalActivities } from '../activities';

/** Puts an entry into somebody's mailbox, in one call that also opens the mailbox where it is closed. */
export function postToMailbox(client: Client): TemporalActivities['postToMailbox'] {
  return async ({ entry, ...to }) => {
    await client.workflow.signalWithStart('Mailbox', { ...opening(to), signal: enqueueMail, signalArgs: [entry] });
  };
}

/** The same for a notice. */
export function postNotice(client: Client): TemporalActivities['postNotice'] {
  return async ({ notice, ...to }) => {
    await client.workflow.signalWithStart('Mailbox', { ...opening(to), signal: enqueueNotice, signalArgs: [notice] });
  };
}

interface Addressee {
  readonly productionId: string;
  readonly person: Person;
  readonly mailbox: MailboxInput;
}

function opening({ productionId, person, mailbox }: Addressee) {
  return {
    workflowId: mailboxWorkflowId(productionId, person.key),
    taskQueue: CALLBOARD_TASK_QUEUE,
    args: [mailbox] as [MailboxInput],
    staticSummary: summaryOf(`Mails to ${person.name}`),
    memo: { spreadsheet: mailbox.spreadsheetUrl },
  };
}
