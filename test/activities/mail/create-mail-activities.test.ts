import { createMailActivities } from '../../../activities/mail/create-mail-activities';
import type { OutgoingMail } from '../../../activities/mail/port';
import { at, costumeEntry, DILYS, entryAt, HELENA, mailboxOf, SIGNER } from './example';

function activities(
  webUrl = 'https://callboard.example.com',
  daysOf?: (productionId: string) => Promise<readonly string[]>,
) {
  const sent: OutgoingMail[] = [];
  const mail = { send: async (one: OutgoingMail) => void sent.push(one) };
  return { sent, ...createMailActivities({ mail, signer: SIGNER, webUrl, ...(daysOf ? { daysOf } : {}) }) };
}

const { entry } = entryAt('nudge');
const mailbox = mailboxOf(DILYS);

describe('sendMail', () => {
  it('makes the same mail when it runs twice', async () => {
    const { sent, sendMail } = activities();
    const first = await sendMail({ mailbox, entries: [entry], mailKey: '0a1b-2c.3' });
    const second = await sendMail({ mailbox, entries: [entry], mailKey: '0a1b-2c.3' });
    expect(first).toEqual({ messageId: 'mail.0a1b-2c.3@callboard.example.com' });
    expect(second).toEqual(first);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('puts all mails about one ask under one thread, and none of a list', async () => {
    const { sent, sendMail } = activities();
    await sendMail({ mailbox, entries: [entryAt('reminder').entry], mailKey: 'a' });
    await sendMail({ mailbox, entries: [entry], mailKey: 'b' });
    await sendMail({ mailbox, entries: [entry, costumeEntry()], mailKey: 'c' });
    const thread = 'ask.the-last-ferry.locations.r-7Q2KM4XD.permitFiled@callboard.example.com';
    expect(sent.map(({ inReplyTo }) => inReplyTo)).toEqual([thread, thread, undefined]);
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(3);
  });

  it('is dated in production time', async () => {
    const { sent, sendMail } = activities();
    await sendMail({ mailbox, entries: [entry], mailKey: 'a' });
    expect(sent[0]?.at).toBe(at('2027-05-04'));
  });

  it('names no machine by its number in a Message-ID', async () => {
    const { sendMail } = activities('http://127.0.0.1:8140');
    const { messageId } = await sendMail({ mailbox, entries: [entry], mailKey: 'a' });
    expect(messageId).toBe('mail.a@callboard.localhost');
  });

  it('names nobody in a Message-ID or a thread', async () => {
    const { sent, sendMail } = activities();
    await sendMail({ mailbox, entries: [entry], mailKey: 'a' });
    expect(`${sent[0]?.messageId} ${sent[0]?.inReplyTo}`).not.toMatch(/dilys|pengelly/i);
  });

  it('tells the executive producer how the shooting days stand, and nobody else', async () => {
    const line = 'Day 2, Tue 18 May: NOT READY. Marrow Point Light: permit not filed (LATE)';
    const { sent, sendMail } = activities('https://callboard.example.com', async () => [line]);
    await sendMail({ mailbox: mailboxOf(HELENA), entries: [entryAt('executiveProducer').entry], mailKey: 'a' });
    await sendMail({ mailbox, entries: [entry], mailKey: 'b' });
    expect(sent[0]?.text).toContain(`How the shooting days stand:\n- ${line}`);
    expect(sent[0]?.html).toContain(line);
    expect(sent[1]?.text).not.toContain('How the shooting days stand');
  });

  it('goes also while nobody can say how the days stand', async () => {
    const { sent, sendMail } = activities('https://callboard.example.com', () => Promise.reject(new Error('busy')));
    await sendMail({ mailbox: mailboxOf(HELENA), entries: [entryAt('executiveProducer').entry], mailKey: 'a' });
    expect(sent[0]?.text).not.toContain('How the shooting days stand');
  });

  it('refuses to send a mail that says nothing', async () => {
    const { sendMail } = activities();
    await expect(sendMail({ mailbox, entries: [], mailKey: 'a' })).rejects.toThrow('Mail a has nothing to say.');
  });
});
