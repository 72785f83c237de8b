import { mkdirSync } from 'node:fs';
import { letLinksOpen } from './inbox-links';

export interface Inbox {
  readonly smtpUrl: string;
  readonly url: string;
  stop(): Promise<void>;
}

/** An inbox for everybody's mail, on this machine only: it takes mail over SMTP and shows it on a page. */
export async function startInbox(options: {
  readonly smtpPort: number;
  readonly webPort: number;
  /** Where mails are kept, so that a second start still shows them. */
  readonly folder: string;
}): Promise<Inbox> {
  const { smtpPort, webPort, folder } = options;
  mkdirSync(folder, { recursive: true });
  // It comes as an ES module only, which CommonJS loads at run time.
  const { MailDev } = await import('maildev');
  const inbox = new MailDev({
    smtp: smtpPort,
    ip: '127.0.0.1',
    web: webPort,
    webIp: '127.0.0.1',
    mailDirectory: folder,
    silent: true,
  });
  const { api } = await quietly(() => inbox.start());
  if (api) letLinksOpen(api.server);
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    url: `http://127.0.0.1:${webPort}`,
    stop: () => inbox.stop(),
  };
}

/** Silent or not, maildev says on standard output where it listens; there belongs only what was asked for. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { info } = console;
  console.info = () => undefined;
  try {
    return await work();
  } finally {
    console.info = info;
  }
}
