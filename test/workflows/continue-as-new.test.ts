import { createStages } from '../../activities/temporal/stages';
import { STAGES, type Item } from '../../domain/model';
import { productionWorkflowId, sheetWatchWorkflowId, stageWorkflowId } from '../../workflows/ids';
import type { ProductionInput } from '../../workflows/messages';
import { FACTS, LANTERN, LIGHTHOUSE } from '../support/made-up';
import { noChange, Story, tell, type OutsideWorld } from '../support/story';
import { startDevServer } from '../support/temporal';

jest.setTimeout(90_000);

/** So few events that every workflow hands itself over again and again. */
const FEW_EVENTS = 'limit.historyCount.suggestContinueAsNew=40';

/** A production day in a second. */
const SPEED = 86_400;

const { productionId } = FACTS;
const SECURING_ID = stageWorkflowId(productionId, 'securing');
const EDITS = 80;

/** The lighthouse waits for its permit; nobody has to do anything about the lanterns, but their row is edited. */
const edited = (edit: number): Item => ({ ...LANTERN, neededOn: null, notes: `edit ${edit}` });

describe('workflows that continue as new every few events', () => {
  it('lose no row and no level, and say nothing twice', async () => {
    const begun = await Story.begin(
      '2027-05-02T20:00',
      worldOf(() => begun),
      SPEED,
      startDevServer(FEW_EVENTS),
    );
    await tell(begun, async (story) => {
      await start(story);
      const stages = createStages(story.env.client);
      await waitFor(
        'the stages know their rows',
        20,
        async () => (await stages.reports(productionId, 'securing').catch(() => [])).length === 2,
      );
      for (let edit = 1; edit <= EDITS; edit += 1) {
        const changed = { items: [edited(edit)], removedKeys: [], completeBuckets: [] };
        await stages.deliverItems(productionId, 'securing', changed);
      }
      await waitFor('the last edit has arrived', 20, async () => {
        const reports = await stages.reports(productionId, 'securing');
        return reports.some(({ item }) => item.notes === `edit ${EDITS}`);
      });
      const told: string[] = [];
      await waitFor('the executive producer is told', 60, () => {
        told.push(...story.takeMails().flatMap(({ to, entries }) => entries.map(({ level }) => `${to}: ${level}`)));
        return told.some((mail) => mail.endsWith('executiveProducer'));
      });
      expect(told).toEqual([
        'Sam Reyes: nudge',
        'Maya Okafor: associateProducer',
        'Tom Brandvold: lineProducer',
        'Helena Strand: executiveProducer',
      ]);
      expect(await runsOf(story, SECURING_ID)).toBeGreaterThan(3);
      expect(await runsOf(story, productionWorkflowId(productionId))).toBeGreaterThan(3);
      expect(await runsOf(story, sheetWatchWorkflowId(productionId))).toBe(1);
      const reports = await stages.reports(productionId, 'securing');
      expect(reports.map(({ item, ask }) => [item.title, ask?.level])).toEqual([
        ['Marrow Point Light', 'executiveProducer'],
        ['Paper lanterns', undefined],
      ]);
    });
  });
});

function worldOf(current: () => Story): Partial<OutsideWorld> {
  return {
    watchSheet: async ({ cursor }) => {
      if (cursor !== null) throw noChange('1 hour');
      const stages = createStages(current().env.client);
      for (const stage of STAGES) await stages.deliverFacts(productionId, stage, FACTS);
      const items = [LIGHTHOUSE, edited(0)];
      await stages.deliverItems(productionId, 'securing', { items, removedKeys: [], completeBuckets: [] });
      return { cursor: { buckets: ['a1'], facts: 'f1' }, summary: '2 rows are new' };
    },
  };
}

async function start({ env, clock }: Story): Promise<void> {
  const input: ProductionInput = { productionId, spreadsheetId: 'sheet-1', scriptPath: null, clock };
  const workflowId = productionWorkflowId(productionId);
  await env.client.workflow.start('Production', { workflowId, taskQueue: 'callboard', args: [input] });
}

async function runsOf({ env }: Story, workflowId: string): Promise<number> {
  const { count } = await env.client.workflow.count(`WorkflowId = '${workflowId}'`);
  return count;
}

/** Waits on the host's clock, as a person in front of the screen would. */
async function waitFor(what: string, seconds: number, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Waited ${seconds} seconds in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
