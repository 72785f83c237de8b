import type { Client } from '@temporalio/client';
import type { TemporalActivities } from '../activities';
import { openAsk } from './open-ask';
import { postNotice, postToMailbox } from './post-to-mailbox';
import { tellOperator, type Operator } from './tell-operator';

/** The activities that start and feed other workflows, so that those have no parent and no limit of children. */
export function createTemporalActivities({
  client,
  operator = null,
}: {
  readonly client: Client;
  /** Who is told when a spreadsheet cannot be read; the associate producer where it is `null`. */
  readonly operator?: Operator | null;
}): TemporalActivities {
  return {
    openAsk: openAsk(client),
    postToMailbox: postToMailbox(client),
    postNotice: postNotice(client),
    tellOperator: tellOperator(client, operator),
  };
}
