import { createStages } from '../../../activities/temporal/stages';
import { readyAnswer } from '../../../cli/ready';
import { askStages } from '../../../cli/ready/ask-stages';
import { STAGES, type ProductionFacts } from '../../../domain/model';
import { stageWorkflowId } from '../../../workflows/ids';
import { FACTS, LANTERN, LIGHTHOUSE } from '../../support/made-up';
import { Story, tell } from '../../support/story';

jest.setTimeout(90_000);

const { productionId } = FACTS;

describe('asking the stages of a production', () => {
  it('says how its days stand and what a swap would do, from the workflows as they run', async () => {
    await tell(await Story.begin('2027-04-26T08:30'), async (story) => {
      const { client } = story.env;
      await expect(askStages(client, productionId)).rejects.toThrow('has no stages here. Start it with npm start');
      for (const stage of STAGES) {
        await client.workflow.start(`${stage.charAt(0).toUpperCase()}${stage.slice(1)}`, {
          workflowId: stageWorkflowId(productionId, stage),
          taskQueue: 'callboard',
          args: [{ productionId, spreadsheetId: 'sheet-1', scriptPath: null, clock: story.clock }],
        });
      }
      await expect(askStages(client, productionId)).rejects.toThrow('has not read its sheet yet');
      const facts: ProductionFacts = {
        ...FACTS,
        shootDays: [...FACTS.shootDays, { dayNumber: 2, date: '2027-05-31', scenes: ['3'], location: '' }],
      };
      const stages = createStages(client);
      for (const stage of STAGES) await stages.deliverFacts(productionId, stage, facts);
      const items = [LIGHTHOUSE, { ...LANTERN, status: 'inHand' as const }];
      await stages.deliverItems(productionId, 'securing', { items, removedKeys: [], completeBuckets: [] });
      await story.until('the stages hold the rows', async () => {
        return (await askStages(client, productionId)).reports.length === items.length;
      });
      const standing = await askStages(client, productionId);
      expect(readyAnswer(standing, { json: false, day: '1' })).toMatchObject({
        code: 0,
        text: expect.stringContaining('Marrow Point Light: permit not filed · due Mon 3 May · Sam Reyes'),
      });
      expect(readyAnswer(standing, { json: false, swap: '1,2' }).text).toContain(
        'Marrow Point Light: permit not filed: due Mon 17 May instead of Mon 3 May, 14 days later',
      );
    });
  });
});
