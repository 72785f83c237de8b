import { ApplicationFailure } from '@temporalio/common';
import type { LinkSigner } from '../../domain/links/link';
import type { MailActivities } from '../activities';
import { composeMail } from './compose-mail';
import { mailDomainOf, messageIdOf, threadIdOf } from './message-id';
import type { MailPort } from './port';
import { toneOf } from './tone';

export interface MailActivitiesInput {
  readonly mail: MailPort;
  readonly signer: LinkSigner;
  /** The address of the answer pages, such as `https://callboard.example.com`. */
  readonly webUrl: string;
  /** How the next shooting days of a production stand, a line each; left out where nobody can be asked. */
  readonly daysOf?: (productionId: string) => Promise<readonly string[]>;
}

/** The mail activities over a port. */
export function createMailActivities({ mail, signer, webUrl, daysOf }: MailActivitiesInput): MailActivities {
  const domain = mailDomainOf(webUrl);
  const daysIn = async (productionId: string): Promise<readonly string[]> => {
    try {
      return (await daysOf?.(productionId)) ?? [];
    } catch {
      // The mail must go, also while the stages cannot say how the days stand; the board says it.
      return [];
    }
  };
  return {
    sendMail: async ({ mailbox, entries, notices = [], mailKey }) => {
      const [first, ...others] = entries;
      if (!first && notices.length === 0)
        throw ApplicationFailure.nonRetryable(`Mail ${mailKey} has nothing to say.`, 'MailEmpty');
      const days = entries.some(({ level }) => toneOf(level) === 'brief') ? await daysIn(mailbox.productionId) : [];
      const messageId = messageIdOf(mailKey, domain);
      await mail.send({
        ...composeMail(mailbox, entries, { signer, webUrl }, { notices, days }),
        to: { name: mailbox.person.name, address: mailbox.person.email },
        at: Math.max(...[...entries, ...notices].map(({ at }) => at)),
        messageId,
        // A list belongs to no single thread.
        ...(first && others.length === 0 && notices.length === 0 ? { inReplyTo: threadIdOf(first.askId, domain) } : {}),
      });
      return { messageId };
    },
  };
}
