import { ApplicationFailure } from '@temporalio/common';
import type { LinkSigner } from '../../domain/links/link';
import type { MailActivities } from '../activities';
import { composeMail } from './compose-mail';
import { mailDomainOf, messageIdOf, threadIdOf } from './message-id';
import type { MailPort } from './port';

export interface MailActivitiesInput {
  readonly mail: MailPort;
  readonly signer: LinkSigner;
  /** The address of the answer pages, such as `https://callboard.example.com`. */
  readonly webUrl: string;
}

/** The mail activities over a port. */
export function createMailActivities({ mail, signer, webUrl }: MailActivitiesInput): MailActivities {
  const domain = mailDomainOf(webUrl);
  return {
    sendMail: async ({ mailbox, entries, notices = [], mailKey }) => {
      const [first, ...others] = entries;
      if (!first && notices.length === 0)
        throw ApplicationFailure.nonRetryable(`Mail ${mailKey} has nothing to say.`, 'MailEmpty');
      const messageId = messageIdOf(mailKey, domain);
      await mail.send({
        ...composeMail(mailbox, entries, { signer, webUrl }, notices),
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
