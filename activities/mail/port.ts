/** Sends one mail. Throws `ApplicationFailure` of type `MailRefused` (permanent) or a retryable error. */
export interface MailPort {
  send(mail: OutgoingMail): Promise<void>;
}

export interface OutgoingMail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The `Date` of the mail: production time, epoch milliseconds, which in a real production is the host's. */
  readonly at: number;
  /** Without angle brackets, such as `mail.0b1c.2@callboard.example.com`. A repeat of a mail has the same one. */
  readonly messageId: string;
  /** The message this one belongs under, so that one step is one thread. */
  readonly inReplyTo?: string;
}
