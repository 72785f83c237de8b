import { ApplicationFailure } from '@temporalio/common';
import type { CallboardActivities } from '../../activities/activities';
import { createTemporalActivities } from '../../activities/temporal/create';
import { createStages } from '../../activities/temporal/stages';
import { stageWorkflowId } from '../../workflows/ids';
import { FACTS, LIGHTHOUSE } from '../support/made-up';
import { Story, tell } from '../support/story';

jest.setTimeout(60_000);

const PRODUCTION = FACTS.productionId;

describe('a stage that cannot open an ask', () => {
  it('tries again five minutes later, and asks then', async () => {
    let tries = 0;
    const refuseOnce: Partial<CallboardActivities> = {
      openAsk: async (input) => {
        tries += 1;
        if (tries === 1) throw ApplicationFailure.nonRetryable('The server takes no new workflows', 'NoRoom');
        return createTemporalActivities({ client: story.env.client }).openAsk(input);
      },
    };
    const story = await Story.begin('2027-05-03T08:30', refuseOnce);
    await tell(story, async () => {
      await start(story);
      await story.moveTo('2027-05-03T09:04');
      expect(tries).toBe(1);
      story.expectNoMail();
      await story.moveTo('2027-05-03T09:06');
      expect(tries).toBe(2);
      story.expectMails('Sam Reyes: nudge, Marrow Point Light, permit filed');
    });
  });
});

async function start({ env, clock }: Story): Promise<void> {
  await env.client.workflow.start('Securing', {
    workflowId: stageWorkflowId(PRODUCTION, 'securing'),
    taskQueue: 'callboard',
    args: [{ productionId: PRODUCTION, spreadsheetId: 'sheet-1', scriptPath: null, clock }],
  });
  const stages = createStages(env.client);
  await stages.deliverFacts(PRODUCTION, 'securing', FACTS);
  const changed = { items: [LIGHTHOUSE], removedKeys: [], completeBuckets: [] };
  await stages.deliverItems(PRODUCTION, 'securing', changed);
}
