import { ApplicationFailure } from '@temporalio/common';
import { createStages } from '../../activities/temporal/stages';
import type { DepartmentList } from '../../domain/breakdown/department-lists';
import type { Item } from '../../domain/model';
import { askWorkflowId, stageWorkflowId } from '../../workflows/ids';
import { BEA, FACTS, LIGHTHOUSE, MAYA } from '../support/made-up';
import { Story, tell } from '../support/story';

jest.setTimeout(60_000);

const PRODUCTION = FACTS.productionId;
const STAGE_ID = stageWorkflowId(PRODUCTION, 'breakdown');
const SCENE: Item = {
  ...LIGHTHOUSE,
  key: 'r-SCENEONE',
  track: 'scenes',
  title: 'Scene 1',
  status: 'booked',
  statusWord: 'Confirmed',
  marks: {},
};

describe('the breakdown', () => {
  it('compares the script at the start and again when rows have changed, and not otherwise', () => {
    const compared: string[] = [];
    return Story.begin('2027-05-01T08:30', {
      breakDownScript: async ({ scriptPath }) => {
        compared.push(scriptPath);
        return { scenes: 2, elements: 5, proposals: compared.length };
      },
    }).then((begun) =>
      tell(begun, async (story) => {
        await start(story, 'script.fountain');
        await story.until('the script was compared', () => compared.length === 1);
        await story.moveTo('2027-05-01T10:30');
        expect(compared).toEqual(['script.fountain']);
        await deliver(story, SCENE);
        await story.moveTo('2027-05-01T10:31');
        expect(compared).toHaveLength(2);
        await deliver(story, SCENE);
        await story.moveTo('2027-05-01T12:30');
        expect(compared).toHaveLength(2);
        expect(await detailsOf(story)).toContain('The script: 2 scenes, 5 elements; 2 proposals in the sheet.');
      }),
    );
  });

  it('has each department confirm its list, and a new version of the script reopens only what it changed', () => {
    const props = { department: 'props', elements: 3, scenes: { '1': 'AAAA', '2': 'BBBB' } } as const;
    const sound = { department: 'sound', elements: 1, scenes: { '2': 'CCCC' } } as const;
    let lists: readonly DepartmentList[] = [props, sound];
    return Story.begin('2027-04-23T08:30', {
      breakDownScript: async () => ({ scenes: 2, elements: 4, proposals: 0, lists, sheetId: 9 }),
    }).then((begun) =>
      tell(begun, async (story) => {
        await start(story, 'script.fountain');
        await createStages(story.env.client).deliverFacts(PRODUCTION, 'breakdown', FACTS);
        await story.moveTo('2027-04-23T09:00');
        const asked = story.takeMails().map(({ to, entries }) => `${to}: ${entries[0]?.item.title ?? ''}`);
        expect(asked.sort()).toEqual([
          'Bea Holloway: Props list (3 elements in 2 scenes)',
          'Maya Okafor: Sound and music list (1 element in 1 scene)',
        ]);
        await story.answer(confirmed('props'), BEA, 'reminder', 'done');
        await story.answer(confirmed('sound'), MAYA, 'reminder', 'done');
        await story.settle();
        expect(await steps(story)).toEqual([undefined, undefined]);
        expect(story.written).toEqual([]);
        lists = [{ ...props, elements: 4, scenes: { ...props.scenes, '2': 'DDDD', '2A': 'EEEE' } }, sound];
        await story.moveTo('2027-04-26T09:00');
        story.expectMails('Bea Holloway: nudge, Props list (changed in scenes 2 and 2A), breakdown confirmed');
        expect(await steps(story)).toEqual(['confirmed', undefined]);
        await story.answer(confirmed('props', 2), BEA, 'nudge', 'done');
        await story.settle();
        expect(await steps(story)).toEqual([undefined, undefined]);
      }),
    );
  });

  it('compares once for rows that change while it rests', () => {
    let compared = 0;
    return Story.begin('2027-05-01T08:30', {
      breakDownScript: async () => {
        compared += 1;
        return { scenes: 2, elements: 5, proposals: 1 };
      },
    }).then((begun) =>
      tell(begun, async (story) => {
        await start(story, 'script.fountain');
        await story.until('the script was compared', () => compared === 1);
        for (const title of ['Scene 1', 'Scene 1A', 'Scene 1B']) await deliver(story, { ...SCENE, title });
        await story.moveTo('2027-05-01T08:32');
        expect(compared).toBe(2);
      }),
    );
  });

  it('says in its details that the script cannot be read, and goes on with its rows', () => {
    const unreadable = ApplicationFailure.nonRetryable('script.fountain is not there', 'ScriptUnreadable');
    return Story.begin('2027-05-01T08:30', {
      breakDownScript: async () => {
        throw unreadable;
      },
    }).then((begun) =>
      tell(begun, async (story) => {
        await start(story, 'script.fountain');
        await story.settle();
        expect(await detailsOf(story)).toContain('The script could not be broken down: script.fountain is not there');
        await deliver(story, SCENE);
        const [report] = await createStages(story.env.client).reports(PRODUCTION, 'breakdown');
        expect(report?.item.title).toBe('Scene 1');
        expect((await story.ask(STAGE_ID).describe()).status.name).toBe('RUNNING');
      }),
    );
  });

  it('compares nothing where the team works from the sheets alone', () => {
    let compared = 0;
    return Story.begin('2027-05-01T08:30', {
      breakDownScript: async () => {
        compared += 1;
        return { scenes: 0, elements: 0, proposals: 0 };
      },
    }).then((begun) =>
      tell(begun, async (story) => {
        await start(story, null);
        await deliver(story, SCENE);
        await story.moveTo('2027-05-01T09:00');
        expect(compared).toBe(0);
        expect(await createStages(story.env.client).reports(PRODUCTION, 'breakdown')).toHaveLength(1);
      }),
    );
  });
});

async function start({ env, clock }: Story, scriptPath: string | null): Promise<void> {
  await env.client.workflow.start('Breakdown', {
    workflowId: STAGE_ID,
    taskQueue: 'callboard',
    args: [{ productionId: PRODUCTION, spreadsheetId: 'sheet-1', scriptPath, clock }],
  });
  await createStages(env.client).deliverFacts(PRODUCTION, 'breakdown', FACTS);
}

async function deliver({ env }: Story, item: Item): Promise<void> {
  const changed = { items: [item], removedKeys: [], completeBuckets: [] };
  await createStages(env.client).deliverItems(PRODUCTION, 'breakdown', changed);
}

/** What Temporal's Web UI shows of the stage now. */
async function detailsOf(story: Story): Promise<string> {
  const metadata = await story
    .ask(STAGE_ID)
    .query<{ readonly currentDetails?: string }>('__temporal_workflow_metadata');
  return metadata.currentDetails ?? '';
}

const confirmed = (department: string, round = 1): string =>
  askWorkflowId(PRODUCTION, 'scenes', `list-${department}`, 'confirmed', round);

async function steps(story: Story): Promise<(string | undefined)[]> {
  const reports = await createStages(story.env.client).reports(PRODUCTION, 'breakdown');
  return reports.map(({ step }) => step?.milestoneId);
}
