import { createTemporalActivities } from '../../activities/temporal/create';
import { mailboxWorkflowId } from '../../workflows/ids';
import type { MailboxInput, MailEntry } from '../../workflows/messages';
import { FACTS, LIGHTHOUSE, PERMIT_FILED, SAM } from '../support/made-up';
import { Story, tell, ZONE } from '../support/story';

jest.setTimeout(60_000);

const MAILBOX: MailboxInput = {
  productionId: FACTS.productionId,
  person: SAM,
  productionTitle: FACTS.title,
  timeZone: ZONE,
  spreadsheetUrl: FACTS.spreadsheetUrl,
};

const nudge = (title: string): string => `nudge, ${title}, permit filed`;

describe('a mailbox', () => {
  it('joins what comes within two seconds and says later things in another mail', () =>
    inStory(async (story, post) => {
      await post('The lighthouse');
      await post('The pier');
      await story.settle();
      story.expectMails(`Sam Reyes: ${nudge('The lighthouse')} + ${nudge('The pier')}`);
      await post('The road');
      await story.settle();
      story.expectMails(`Sam Reyes: ${nudge('The road')}`);
    }));

  it('closes after half a minute of silence and opens again with the next entry', () =>
    inStory(async (story, post) => {
      await post('The lighthouse');
      await story.settle();
      await story.env.sleep('40 seconds');
      const mailbox = story.env.client.workflow.getHandle(mailboxWorkflowId(FACTS.productionId, SAM.key));
      expect((await mailbox.describe()).status.name).toBe('COMPLETED');
      await post('The pier');
      await story.settle();
      story.expectMails(`Sam Reyes: ${nudge('The lighthouse')}`, `Sam Reyes: ${nudge('The pier')}`);
    }));

  it('says an entry once that was handed in twice', () =>
    inStory(async (story, post) => {
      await post('The lighthouse');
      await post('The lighthouse');
      await story.settle();
      await post('The lighthouse');
      await story.settle();
      story.expectMails(`Sam Reyes: ${nudge('The lighthouse')}`);
    }));

  it('says the same step again when the ask tells it again', () =>
    inStory(async (story, post) => {
      await post('The lighthouse');
      await story.settle();
      await post('The lighthouse', 3);
      await story.settle();
      story.expectMails(`Sam Reyes: ${nudge('The lighthouse')}`, `Sam Reyes: ${nudge('The lighthouse')}`);
    }));

  it('puts at most twenty entries into one mail', () =>
    inStory(async (story, post) => {
      for (let row = 1; row <= 23; row += 1) await post(`Row ${row}`);
      await story.settle();
      const mails = story.takeMails();
      expect(mails.flatMap(({ entries }) => entries)).toHaveLength(23);
      expect(Math.max(...mails.map(({ entries }) => entries.length))).toBeLessThanOrEqual(20);
    }));
});

type Post = (title: string, turn?: number) => Promise<void>;

async function inStory(told: (story: Story, post: Post) => Promise<void>): Promise<void> {
  await tell(await Story.begin('2027-05-03T09:00'), async (story) => {
    const { postToMailbox } = createTemporalActivities({ client: story.env.client });
    await told(story, async (title, turn = 0) => {
      const entry = await entryAbout(title, turn, story);
      await postToMailbox({ productionId: FACTS.productionId, person: SAM, mailbox: MAILBOX, entry });
    });
  });
}

async function entryAbout(title: string, turn: number, story: Story): Promise<MailEntry> {
  const askId = `ask:${title}`;
  const at = await story.now();
  return {
    askId,
    level: 'nudge',
    turn,
    item: { ...LIGHTHOUSE, title },
    step: PERMIT_FILED,
    atStake: '',
    since: at,
    history: { askId, level: null, asked: [], answers: [], ended: null },
    at,
  };
}
