/** Sends one mail. Throws `ApplicationFailure` of type `MailRefused` (permanent) or a retryable error. */
export interface MailPort {
  send(mail: OutgoingMail): Promise<void>;
}

export interface OutgoingMail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Without angle brackets, such as `ask.paper-lanterns.r-7Q2K.2@callboard.example.com`. */
  readonly messageId: string;
  /** The message this one belongs under, so that one step is one thread. */
  readonly inReplyTo?: string;
}
