import { ApplicationFailure } from '@temporalio/common';
import { createStages } from '../../activities/temporal/stages';
import { STAGES } from '../../domain/model';
import { productionWorkflowId, sheetWatchWorkflowId, stageWorkflowId } from '../../workflows/ids';
import { boardDirty, pollNow, type ProductionInput } from '../../workflows/messages';
import { FACTS, LIGHTHOUSE } from '../support/made-up';
import { noChange, Story, tell, ZONE, type OutsideWorld } from '../support/story';

jest.setTimeout(60_000);

const PRODUCTION = 'paper-lanterns';
const PRODUCTION_ID = productionWorkflowId(PRODUCTION);
const SECURING_ID = stageWorkflowId(PRODUCTION, 'securing');

describe('a production', () => {
  it('connects the workbook, starts the five stages and the watch, and asks what is due', () =>
    Story.begin(
      '2027-05-03T08:30',
      watchThat(() => story),
    ).then((begun) => {
      story = begun;
      return tell(begun, async () => {
        await start(begun);
        await begun.moveTo('2027-05-03T09:00');
        begun.expectMails('Sam Reyes: nudge, Marrow Point Light, permit filed');
        for (const id of [
          ...STAGES.map((stage) => stageWorkflowId(PRODUCTION, stage)),
          sheetWatchWorkflowId(PRODUCTION),
        ]) {
          expect((await begun.ask(id).describe()).status.name).toBe('RUNNING');
        }
      });
    }));

  it('refreshes the board when something moves and on each new day, and rests between', () =>
    Story.begin('2027-05-01T08:30').then((begun) =>
      tell(begun, async (story) => {
        await start(story);
        await story.until('the board is there', () => story.boards > 0);
        await story.settle();
        const before = story.boards;
        await story.moveTo('2027-05-01T20:00');
        expect(story.boards).toBe(before);
        for (let sent = 0; sent < 20; sent += 1) await story.ask(PRODUCTION_ID).signal(boardDirty);
        await story.settle();
        expect(story.boards - before).toBeGreaterThan(0);
        expect(story.boards - before).toBeLessThan(4);
        const evening = story.boards;
        await story.moveTo('2027-05-04T08:00');
        expect(story.boards - evening).toBe(3);
      }),
    ));

  it('starts a stage again that an engineer terminated, and gives it its items again', () =>
    Story.begin(
      '2027-05-03T08:30',
      watchThat(() => story),
    ).then((begun) => {
      story = begun;
      return tell(begun, async () => {
        await start(begun);
        await begun.moveTo('2027-05-03T09:00');
        begun.expectMails('Sam Reyes: nudge, Marrow Point Light, permit filed');
        await begun.env.client.workflow.getHandle(SECURING_ID).terminate('by mistake');
        await begun.env.sleep('2 minutes');
        await begun.settle();
        const [report] = await createStages(begun.env.client).reports(PRODUCTION, 'securing');
        expect(report).toMatchObject({ item: { title: LIGHTHOUSE.title }, ask: { level: 'nudge', ended: null } });
      });
    }));

  it('tries again when the spreadsheet cannot be connected, and at once when it is asked to', () => {
    let tries = 0;
    return Story.begin('2027-05-03T08:30', {
      connectWorkbook: async () => {
        tries += 1;
        if (tries < 3) throw ApplicationFailure.nonRetryable('403: it is not shared with Callboard', 'NoAccess');
        return { title: 'Paper Lanterns', timeZone: ZONE, watched: [], leftAlone: [], problems: [] };
      },
    }).then((begun) =>
      tell(begun, async (story) => {
        await start(story);
        await story.until('it has failed', () => tries === 1);
        await story.env.sleep('5 minutes');
        await story.until('it has failed again', () => tries === 2);
        await story.ask(PRODUCTION_ID).signal(pollNow);
        await story.until('the board is there', () => story.boards > 0);
      }),
    );
  });

  it('goes on when the board cannot be written', () => {
    let writes = 0;
    return Story.begin('2027-05-03T08:30', {
      refreshBoard: async () => {
        writes += 1;
        if (writes === 1) throw ApplicationFailure.nonRetryable('403: it is not shared with Callboard', 'NoAccess');
        return { cellsWritten: 7 };
      },
    }).then((begun) =>
      tell(begun, async (story) => {
        await start(story);
        await story.until('writing has failed', () => writes === 1);
        await story.env.sleep('6 minutes');
        expect(writes).toBeGreaterThan(1);
        expect((await story.ask(PRODUCTION_ID).describe()).status.name).toBe('RUNNING');
      }),
    );
  });
});

/** The story under way, for activities that signal its stages. */
let story: Story;

/** A watch that delivers the lighthouse whenever it begins with nothing. */
function watchThat(current: () => Story): Partial<OutsideWorld> {
  return {
    watchSheet: async ({ productionId, cursor }) => {
      if (cursor !== null) throw noChange('1 hour');
      const stages = createStages(current().env.client);
      for (const stage of STAGES) await stages.deliverFacts(productionId, stage, FACTS);
      const completeBuckets = Array.from({ length: 64 }, (_, bucket) => bucket);
      await stages.deliverItems(productionId, 'securing', { items: [LIGHTHOUSE], removedKeys: [], completeBuckets });
      return { cursor: { buckets: ['a1'], facts: 'f1' }, summary: '1 row is new' };
    },
  };
}

async function start({ env, clock }: Story): Promise<void> {
  const input: ProductionInput = { productionId: PRODUCTION, spreadsheetId: 'sheet-1', scriptPath: null, clock };
  await env.client.workflow.start('Production', { workflowId: PRODUCTION_ID, taskQueue: 'callboard', args: [input] });
}
