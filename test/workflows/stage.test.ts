import { ApplicationFailure } from '@temporalio/common';
import { createStages } from '../../activities/temporal/stages';
import type { StagesPort } from '../../activities/temporal/port';
import type { Item, ProductionFacts } from '../../domain/model';
import { askWorkflowId, stageWorkflowId } from '../../workflows/ids';
import { askView, clockChanged } from '../../workflows/messages';
import { FACTS, LANTERN, LIGHTHOUSE, SAM, TOM } from '../support/made-up';
import { Story, tell } from '../support/story';

jest.setTimeout(90_000);

const PRODUCTION = FACTS.productionId;
const STAGE_ID = stageWorkflowId(PRODUCTION, 'securing');
const permitFiled = (round = 1): string => askWorkflowId(PRODUCTION, 'locations', LIGHTHOUSE.key, 'permitFiled', round);
const FILED: Item = { ...LIGHTHOUSE, marks: { permit: 'submitted' } };
/** Its permit is due on the same morning, and Sam's too. */
const PIER: Item = { ...LIGHTHOUSE, key: 'r-PIERPIER', title: 'Saltby Pier' };

const NUDGE = 'nudge, Marrow Point Light, permit filed';

describe('a stage', () => {
  it('asks about a step in its time, and no more once the sheet answers it', () =>
    inStory('2027-05-03T08:30', async (story, stages) => {
      await begin(story, stages, [LIGHTHOUSE]);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: ${NUDGE}`);
      await deliver(stages, [FILED]);
      expect(await story.ask(permitFiled()).result()).toMatchObject({ ended: 'sheetMoved' });
      await story.moveTo('2027-05-10T08:55');
      story.expectNoMail();
      await story.moveTo('2027-05-10T09:00');
      story.expectMails('Sam Reyes: reminder, Marrow Point Light, permit issued');
    }));

  it('says in one mail what falls due for one person on one morning', () =>
    inStory('2027-05-03T08:30', async (story, stages) => {
      await begin(story, stages, [LIGHTHOUSE, PIER, LANTERN]);
      await story.moveTo('2027-05-03T09:00');
      const mails = story.takeMails();
      expect(
        mails
          .map(
            ({ to, entries }) =>
              `${to}: ${entries
                .map(({ item }) => item.title)
                .sort()
                .join(' + ')}`,
          )
          .sort(),
      ).toEqual(['Bea Holloway: Paper lanterns', 'Sam Reyes: Marrow Point Light + Saltby Pier']);
    }));

  it('moves the ladder when the shooting day moves, and tells the new owner', () =>
    inStory('2027-05-03T08:30', async (story, stages) => {
      await begin(story, stages, [LIGHTHOUSE]);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: ${NUDGE}`);
      await deliver(stages, [{ ...LIGHTHOUSE, neededOn: '2027-05-31', neededBecause: 'scene 1 is shot on day 9' }]);
      await story.moveTo('2027-05-03T09:11');
      story.expectMails('Sam Reyes: Marrow Point Light: the date has moved');
      await story.moveTo('2027-05-13T08:55');
      story.expectNoMail();
      await story.moveTo('2027-05-13T09:00');
      story.expectMails('Sam Reyes: reminder, Marrow Point Light, permit filed');
      await deliver(stages, [{ ...LIGHTHOUSE, neededOn: '2027-05-31', ownerKey: TOM.key }]);
      await story.settle();
      story.expectMails('Tom Brandvold: reminder, Marrow Point Light, permit filed');
    }));

  it('goes on to the next step when somebody says that one is done', () =>
    inStory('2027-05-03T08:30', async (story, stages) => {
      await begin(story, stages, [LIGHTHOUSE]);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: ${NUDGE}`);
      await story.answer(permitFiled(), SAM, 'nudge', 'done', 'sent at eight');
      await story.settle();
      const [report] = await stages.reports(PRODUCTION, 'securing');
      expect(report).toMatchObject({ step: { milestoneId: 'permitIssued' }, ask: { ended: 'answered' } });
      await deliver(stages, [{ ...LIGHTHOUSE, marks: { permit: 'rejected' }, notes: 'refused' }]);
      await story.settle();
      story.expectMails(`Sam Reyes: ${NUDGE}`);
      expect((await story.ask(permitFiled(2)).query(askView)).report.ended).toBeNull();
    }));

  it('ends the ask and says no more when the row is deleted', () =>
    inStory('2027-05-03T08:30', async (story, stages) => {
      await begin(story, stages, [LIGHTHOUSE]);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: ${NUDGE}`);
      await stages.deliverItems(PRODUCTION, 'securing', {
        items: [],
        removedKeys: [LIGHTHOUSE.key],
        completeBuckets: [],
      });
      expect(await story.ask(permitFiled()).result()).toMatchObject({ ended: 'itemGone' });
      await story.moveTo('2027-06-01T09:00');
    }));

  it('asks anew when an engineer ended the ask and the row then changes', () =>
    inStory('2027-05-03T08:30', async (story, stages) => {
      await begin(story, stages, [LIGHTHOUSE]);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: ${NUDGE}`);
      await story.ask(permitFiled()).terminate('tidied up');
      await deliver(stages, [{ ...LIGHTHOUSE, notes: 'the board meets on Tuesdays' }]);
      await story.settle();
      story.expectMails(`Sam Reyes: ${NUDGE}`);
    }));

  it('passes a clock that stood still on to the asks that are open', () =>
    inStory('2027-05-03T08:30', async (story, stages) => {
      await begin(story, stages, [LIGHTHOUSE]);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: ${NUDGE}`);
      const productionMs = await story.now();
      await story.env.sleep('12 hours');
      const hostMs = await story.env.currentTimeMs();
      await story.ask(STAGE_ID).signal(clockChanged, { hostMs, productionMs, speed: 1 });
      await story.env.sleep('20 hours');
      await story.settle();
      story.expectNoMail();
      await story.env.sleep('5 hours');
      await story.settle();
      story.expectMails('Maya Okafor: associate producer, Marrow Point Light, permit filed');
    }));
});

describe('a mail that the mail server refuses', () => {
  it('brings the next level at once, and the board says why', () => {
    const refused = ApplicationFailure.nonRetryable('550 no such mailbox', 'MailRefused');
    const told: string[] = [];
    return Story.begin('2027-05-03T08:30', {
      sendMail: async ({ mailbox, mailKey }) => {
        if (mailbox.person.key === SAM.key) throw refused;
        told.push(mailbox.person.name);
        return { messageId: mailKey };
      },
    }).then((begun) =>
      tell(begun, async (story) => {
        const stages = createStages(story.env.client);
        await begin(story, stages, [LIGHTHOUSE]);
        await story.moveTo('2027-05-03T09:00');
        await story.settle();
        expect(told).toEqual(['Maya Okafor']);
        const [report] = await stages.reports(PRODUCTION, 'securing');
        expect(report?.ask?.asked.map(({ name, undelivered }) => [name, undelivered])).toEqual([
          ['Sam Reyes', 'The mail to Sam Reyes could not be delivered: 550 no such mailbox'],
          ['Maya Okafor', undefined],
        ]);
      }),
    );
  });
});

async function inStory(at: string, told: (story: Story, stages: StagesPort) => Promise<void>): Promise<void> {
  const begun = await Story.begin(at);
  await tell(begun, (story) => told(story, createStages(story.env.client)));
}

async function begin(
  story: Story,
  stages: StagesPort,
  items: readonly Item[],
  facts: ProductionFacts = FACTS,
): Promise<void> {
  await story.env.client.workflow.start('Securing', {
    workflowId: STAGE_ID,
    taskQueue: 'callboard',
    args: [{ productionId: PRODUCTION, spreadsheetId: 'sheet-1', scriptPath: null, clock: story.clock }],
  });
  await stages.deliverFacts(PRODUCTION, 'securing', facts);
  await deliver(stages, items);
}

async function deliver(stages: StagesPort, items: readonly Item[]): Promise<void> {
  await stages.deliverItems(PRODUCTION, 'securing', { items, removedKeys: [], completeBuckets: [] });
}
