import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { composeMail } from '../../../activities/mail/compose-mail';
import { LEVELS, type Answer } from '../../../domain/model';
import { APPROVAL_ENTRY, FELL_THROUGH, KIRAN, MOVED, PAPERS_ENTRY, PREPARATIONS_ENTRY } from './beside-example';
import {
  at,
  costumeEntry,
  DILYS,
  entryAt,
  FILED,
  HELENA,
  mailboxOf,
  MAYA,
  PERMIT,
  SIGNER,
  TOM,
  WEB_URL,
} from './example';

const GOLDEN = path.join(__dirname, '../../golden/mail');
const MAKER = { signer: SIGNER, webUrl: WEB_URL };

/** Compares with a file. `UPDATE_GOLDEN=1` writes it anew, to be read before it is committed. */
function expectGolden(name: string, mail: { subject: string; text: string }): void {
  const file = path.join(GOLDEN, `${name}.txt`);
  const whole = `Subject: ${mail.subject}\n\n${mail.text}`;
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(file, whole);
  }
  expect(whole).toBe(readFileSync(file, 'utf8'));
}

describe('the mail of each level, to the letter', () => {
  it.each(LEVELS)('says the thing in the tone of the %s', (level) => {
    const { entry, to } = entryAt(level);
    expectGolden(level, composeMail(mailboxOf(to), [entry], MAKER));
  });

  it('joins several entries to a list, the most urgent first', () => {
    expectGolden('list', composeMail(mailboxOf(DILYS), [entryAt('nudge').entry, costumeEntry()], MAKER));
  });

  it('asks for an approval with the budget line before and after', () => {
    expectGolden('approval', composeMail(mailboxOf(HELENA), [APPROVAL_ENTRY], MAKER));
  });

  it('asks once a week whether somebody is on track, with what is open', () => {
    expectGolden('preparations', composeMail(mailboxOf(KIRAN), [PREPARATIONS_ENTRY], MAKER));
  });

  it('asks the line producer whether somebody may work without papers', () => {
    expectGolden('papers', composeMail(mailboxOf(TOM), [PAPERS_ENTRY], MAKER));
  });

  it('tells of dates that moved, old and new with the reason', () => {
    expectGolden('dates-moved', composeMail(mailboxOf(DILYS), [], MAKER, { notices: [MOVED] }));
  });

  it('says in one list what several stages tell of dates, below what is urgent and above what is asked', () => {
    const more = { ...MOVED, noticeId: 'moved.2', lines: MOVED.lines.slice(0, 1), more: 3 };
    const { entry } = entryAt('nudge');
    expectGolden(
      'told-and-asked',
      composeMail(mailboxOf(DILYS), [entry], MAKER, { notices: [MOVED, FELL_THROUGH, more] }),
    );
  });

  it('tells a producer what those below answered', () => {
    const answer: Answer = {
      kind: 'notMe',
      personKey: DILYS.key,
      personName: DILYS.name,
      note: 'ask the Harbour Board',
      at: at('2027-05-04', '11:20'),
    };
    expectGolden(
      'after-an-answer',
      composeMail(mailboxOf(MAYA), [entryAt('associateProducer', [answer]).entry], MAKER),
    );
  });
});

it('opens its links in a window of their own, because inboxes show mails in frames and the pages allow none', () => {
  const { html } = composeMail(mailboxOf(DILYS), [entryAt('nudge').entry], MAKER);
  expect(html.match(/<a /g)).toHaveLength(5);
  expect(html.match(/target="_blank" rel="noopener"/g)).toHaveLength(5);
});

describe('what a sheet can do to a mail', () => {
  const wicked = {
    ...entryAt('nudge').entry,
    item: {
      ...PERMIT,
      title: 'Light\r\nBcc: everybody@example.com\u202e<script>alert(1)</script>',
      tabTitle: '"><img src=x onerror=alert(1)>',
      statusWord: '<b>yes</b>',
    },
    step: { ...FILED, column: 'status' as const, because: 'scene <i>1</i> & "2"' },
    atStake: "<a href='https://evil.example.com'>win</a>",
  };
  const mail = composeMail(mailboxOf({ ...DILYS, name: 'Dilys <Di> Pengelly' }), [wicked], MAKER);

  it('never starts a second header or line', () => {
    expect(mail.subject).toMatch(/^Permit for Light Bcc/);
    // Control characters and marks that turn the reading direction.
    expect(mail.subject).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(mail.text).toContain('Is the permit for Light Bcc');
  });

  it('never becomes markup', () => {
    expect(mail.html).toContain('&lt;script&gt;');
    expect(mail.html).not.toMatch(/<script|<img|<b>|<i>|<a href='/);
    expect(mail.html).toContain('scene &lt;i&gt;1&lt;/i&gt; &amp; &quot;2&quot;');
  });

  it('never gets into an address: links hold keys alone, and nothing is loaded from elsewhere', () => {
    const addresses = [...mail.html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(addresses).toHaveLength(5);
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\/(callboard|sheets)\.example\.com\/[\w/:.#=-]+$/);
    }
    expect(mail.html).not.toMatch(/url\(|@import|<link/);
  });

  it('never makes a mail that nobody can read: long texts are cut', () => {
    const long = { ...wicked, item: { ...PERMIT, title: 'x'.repeat(5_000) }, atStake: 'y'.repeat(50_000) };
    const { subject, text, html } = composeMail(mailboxOf(DILYS), [long], MAKER);
    expect(subject.length).toBeLessThanOrEqual(140);
    expect(text.length).toBeLessThan(3_000);
    expect(html.length).toBeLessThan(15_000);
  });

  it('leaves out a spreadsheet address that a mail program must not open', () => {
    const mailbox = { ...mailboxOf(DILYS), spreadsheetUrl: 'javascript:alert(1)' };
    expect(composeMail(mailbox, [entryAt('nudge').entry], MAKER).html).not.toContain('javascript:');
  });
});
