import type { Client } from '@temporalio/client';
import type { TemporalActivities } from '../activities';
import { openAsk } from './open-ask';
import { postNotice, postToMailbox } from './post-to-mailbox';

/** The activities that start and feed other workflows, so that those have no parent and no limit of children. */
export function createTemporalActivities({ client }: { readonly client: Client }): TemporalActivities {
  return { openAsk: openAsk(client), postToMailbox: postToMailbox(client), postNotice: postNotice(client) };
}
