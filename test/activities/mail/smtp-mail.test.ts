import type { AddressInfo } from 'node:net';
import { ApplicationFailure } from '@temporalio/common';
import { SMTPServer } from 'smtp-server';
import type { OutgoingMail } from '../../../activities/mail/port';
import { SmtpMail } from '../../../activities/mail/smtp-mail';
import { at } from './example';

/** How the server answers a recipient, the text of a mail, or a sender; an undefined code takes it. */
interface Refusals {
  readonly sender?: number;
  readonly recipient?: number;
  readonly text?: number;
}

class Inbox {
  readonly mails: string[] = [];
  refusals: Refusals = {};
  private readonly server: SMTPServer;

  constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onMailFrom: (_address, _session, callback) => callback(refusal(this.refusals.sender)),
      onRcptTo: (_address, _session, callback) => callback(refusal(this.refusals.recipient)),
      onData: (stream, _session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const refused = refusal(this.refusals.text);
          if (!refused) this.mails.push(Buffer.concat(chunks).toString('utf8'));
          callback(refused);
        });
      },
    });
    // A client that goes away is what some of these tests are about.
    this.server.on('error', () => undefined);
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.server.address() as AddressInfo; // A TCP server's address is never a path.
    return `smtp://127.0.0.1:${port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

function refusal(responseCode: number | undefined): Error | null {
  return responseCode === undefined ? null : Object.assign(new Error('no such luck'), { responseCode });
}

const MAIL: OutgoingMail = {
  to: { name: 'Dilys Pengelly', address: 'dilys.pengelly@example.com' },
  subject: 'Permit for Marrow Point Light: due today (Tue 4 May)',
  text: 'Dilys,\n\nIs the permit filed?\n',
  html: '<p>Is the permit filed?</p>',
  at: at('2027-05-04'),
  messageId: 'mail.run.1@callboard.example.com',
  inReplyTo: 'ask.x@callboard.example.com',
};
const FROM = { name: 'Callboard', address: 'callboard@example.com' };

async function failureOf(sending: Promise<void>): Promise<unknown> {
  return sending.then(
    () => null,
    (error: unknown) => error,
  );
}

describe('SmtpMail', () => {
  const inbox = new Inbox();
  let mail: SmtpMail;

  beforeAll(async () => {
    mail = new SmtpMail({ url: await inbox.open(), from: FROM, timeoutMs: 5_000 });
  });
  beforeEach(() => {
    inbox.mails.length = 0;
    inbox.refusals = {};
  });
  afterAll(async () => {
    mail.close();
    await inbox.close();
  });

  const headerOf = (name: string): string | undefined =>
    new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(inbox.mails[0] ?? '')?.[1]?.replace(/\r\n\s+/g, ' ');

  it('sends both forms, dated in production time, in the thread of its ask, and asks for no automatic answer', async () => {
    await mail.send(MAIL);
    expect(headerOf('To')).toBe('Dilys Pengelly <dilys.pengelly@example.com>');
    expect(headerOf('From')).toBe('Callboard <callboard@example.com>');
    expect(headerOf('Subject')).toBe(MAIL.subject);
    expect(headerOf('Date')).toBe('Tue, 04 May 2027 08:00:00 +0000');
    expect(headerOf('Message-ID')).toBe('<mail.run.1@callboard.example.com>');
    expect(headerOf('In-Reply-To')).toBe('<ask.x@callboard.example.com>');
    expect(headerOf('References')).toBe('<ask.x@callboard.example.com>');
    expect(headerOf('Auto-Submitted')).toBe('auto-generated');
    expect(headerOf('X-Auto-Response-Suppress')).toBe('All');
    expect(inbox.mails[0]).toContain('Content-Type: text/plain');
    expect(inbox.mails[0]).toContain('Content-Type: text/html');
  });

  it.each([
    { where: 'recipient' as const, code: 550 },
    { where: 'text' as const, code: 554 },
  ])('does not try again what is refused for good ($where, $code)', async ({ where, code }) => {
    inbox.refusals = { [where]: code };
    const failure = await failureOf(mail.send(MAIL));
    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({ type: 'MailRefused', nonRetryable: true });
    expect(failure).toMatchObject({
      message: `The mail server refuses dilys.pengelly@example.com: ${code} no such luck`,
    });
  });

  it.each([
    { what: 'a full mailbox', refusals: { recipient: 452 } },
    { what: 'a busy server', refusals: { text: 451 } },
    { what: 'a server that does not know us as the sender', refusals: { sender: 550 } },
    { what: 'a server that wants a password first', refusals: { recipient: 530 } },
  ])('tries again after $what', async ({ refusals }) => {
    inbox.refusals = refusals;
    const failure = await failureOf(mail.send(MAIL));
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(ApplicationFailure);
    expect(String(failure)).toMatch(/did not take the mail to dilys\.pengelly@example\.com: \d{3} no such luck$/);
    inbox.refusals = {};
    await mail.send(MAIL);
    expect(inbox.mails).toHaveLength(1);
  });

  it('tries again when there is no server', async () => {
    const nowhere = new SmtpMail({ url: 'smtp://127.0.0.1:1', from: FROM, timeoutMs: 2_000 });
    const failure = await failureOf(nowhere.send(MAIL));
    nowhere.close();
    expect(failure).not.toBeInstanceOf(ApplicationFailure);
    expect(String(failure)).toContain('The mail server 127.0.0.1:1 did not take the mail');
  });

  it.each([
    '',
    'dilys',
    'dilys@example',
    'a@example.com, b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    '<a@example.com>',
  ])('refuses an address that is none: %j', async (address) => {
    const failure = await failureOf(mail.send({ ...MAIL, to: { name: 'Dilys', address } }));
    expect(failure).toMatchObject({ type: 'MailRefused', nonRetryable: true });
    expect(inbox.mails).toHaveLength(0);
  });

  it('starts no second header, whatever a name or subject holds', async () => {
    await mail.send({
      ...MAIL,
      subject: 'Permit\r\nBcc: everybody@example.com',
      to: { ...MAIL.to, name: 'Dilys\r\nX-Wicked: yes' },
    });
    expect(headerOf('Bcc')).toBeUndefined();
    expect(headerOf('X-Wicked')).toBeUndefined();
    expect(inbox.mails).toHaveLength(1);
  });
});
