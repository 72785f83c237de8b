import { ApplicationFailure } from '@temporalio/common';
import { createTransport } from 'nodemailer';
import type { MailPort, OutgoingMail } from './port';

export interface SmtpMailInput {
  /** `smtp://host:port` or `smtps://user:password@host`. */
  readonly url: string;
  readonly from: { readonly name: string; readonly address: string };
  /** How long one exchange with the server may take, in milliseconds; 20 seconds where it is left out. */
  readonly timeoutMs?: number;
}

const AUTHENTICATION_REQUIRED = 530;
const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/;

/** Mail over SMTP, on a few connections that are kept open. Call `close` when the process ends. */
export class SmtpMail implements MailPort {
  private readonly transport;
  private readonly server: string;

  constructor(private readonly input: SmtpMailInput) {
    const timeout = input.timeoutMs ?? 20_000;
    const { hostname, port, protocol, username, password } = new URL(input.url);
    const secure = protocol === 'smtps:';
    this.server = port === '' ? hostname : `${hostname}:${port}`;
    this.transport = createTransport({
      pool: true,
      maxConnections: 2,
      host: hostname,
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: timeout,
      greetingTimeout: timeout,
      socketTimeout: timeout,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(mail: OutgoingMail): Promise<void> {
    if (!ADDRESS.test(mail.to.address))
      throw refused(`“${mail.to.address}” is no email address. Correct it in the sheet.`);
    try {
      await this.transport.sendMail({
        from: this.input.from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        date: new Date(mail.at),
        messageId: `<${mail.messageId}>`,
        ...(mail.inReplyTo === undefined
          ? {}
          : { inReplyTo: `<${mail.inReplyTo}>`, references: `<${mail.inReplyTo}>` }),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    } catch (error) {
      throw failureOf(error, mail.to.address, this.server);
    }
  }

  /** Closes the connections; mail that is being sent is finished first. */
  close(): void {
    this.transport.close();
  }
}

/** What nodemailer adds to an error: the server's code, its words, and the command that it refused. */
interface SmtpError {
  readonly message: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/**
 * A permanent refusal (5xx) of the recipient or of the mail itself is `MailRefused` and is not tried again. Everything
 * else is: a busy or silent server, and also one that refuses us as the sender or our password, because then no mail
 * of anybody's gets through and nobody's address is at fault. nodemailer gives 451 and 550 the same code of its own,
 * so the server's code decides. Where the connection broke after the text was sent the outcome is unknown: the repeat
 * has the same Message-ID.
 */
function failureOf(error: unknown, address: string, server: string): Error {
  // nodemailer rejects with nothing but errors.
  const { responseCode = 0, message, response = message, command = '' } = error as SmtpError;
  const isPermanent = responseCode >= 500 && responseCode < 600 && responseCode !== AUTHENTICATION_REQUIRED;
  const isAboutThisMail = /^(RCPT|DATA|BDAT)/i.test(command);
  if (isPermanent && isAboutThisMail) return refused(`The mail server refuses ${address}: ${short(response)}`, error);
  return new Error(`The mail server ${server} did not take the mail to ${address}: ${short(response)}`, {
    cause: error,
  });
}

function refused(message: string, cause?: unknown): ApplicationFailure {
  const isKnown = cause instanceof Error ? { cause } : {};
  return ApplicationFailure.create({ message, type: 'MailRefused', nonRetryable: true, ...isKnown });
}

function short(response: string): string {
  return response.replace(/\s+/g, ' ').trim().slice(0, 200);
}
