import { tsToMs } from '@temporalio/common/lib/time';
import { productionNow } from '../../domain/time/clock';
import { askWorkflowId } from '../../workflows/ids';
import { moment, Story, tell } from '../support/story';
import { BEA, FACTS, LIGHTHOUSE, MAYA, PERMIT_FILED, SAM, TOM } from '../support/made-up';
import { askView, clockChanged, mailFailed, stepChanged, stepResolved, type AskInput } from '../../workflows/messages';

jest.setTimeout(60_000);

const ASK_ID = askWorkflowId('paper-lanterns', 'locations', LIGHTHOUSE.key, 'permitFiled');

async function openAsk(story: Story, changed: Partial<AskInput> = {}): Promise<void> {
  const input: AskInput = {
    askId: ASK_ID,
    productionId: 'paper-lanterns',
    spreadsheetId: 'sheet-1',
    stage: 'securing',
    item: LIGHTHOUSE,
    step: PERMIT_FILED,
    atStake: 'Scene 1: day 1 (Mon 17 May).',
    facts: FACTS,
    clock: story.clock,
    ...changed,
  };
  await story.env.client.workflow.start('Ask', { workflowId: ASK_ID, taskQueue: 'callboard', args: [input] });
}

const MARROW = 'Marrow Point Light, permit filed';

describe('an ask', () => {
  it('climbs from the reminder to the executive producer while nobody says anything', () =>
    Story.begin('2027-04-26T08:30').then((begun) =>
      tell(begun, async (story) => {
        await openAsk(story);
        await story.moveTo('2027-04-29T08:55');
        story.expectNoMail();
        await story.moveTo('2027-04-29T09:00');
        story.expectMails(`Sam Reyes: reminder, ${MARROW}`);
        await story.moveTo('2027-05-03T08:55');
        story.expectNoMail();
        await story.moveTo('2027-05-03T09:00');
        story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
        await story.moveTo('2027-05-04T08:55');
        story.expectNoMail();
        await story.moveTo('2027-05-04T09:00');
        story.expectMails(`Maya Okafor: associate producer, ${MARROW}`);
        await story.moveTo('2027-05-06T08:55');
        story.expectNoMail();
        await story.moveTo('2027-05-06T09:00');
        story.expectMails(`Tom Brandvold: line producer, ${MARROW}`);
        await story.moveTo('2027-05-10T08:55');
        story.expectNoMail();
        await story.moveTo('2027-05-10T09:00');
        story.expectMails(`Helena Strand: executive producer, ${MARROW}`);
        await story.moveTo('2027-07-01T09:00');
      }),
    ));

  it('ends when somebody who was asked says that it is done, and shows the answer in the sheet', () =>
    storyFrom('2027-05-03T08:30', async (story) => {
      await openAsk(story);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
      const answer = await story.answer(ASK_ID, SAM, 'nudge', 'done', 'filed this morning');
      expect(answer).toMatchObject({ kind: 'done', personName: 'Sam Reyes', note: 'filed this morning' });
      const report = await story.ask(ASK_ID).result();
      expect(report).toMatchObject({ ended: 'answered' });
      expect(story.written.map(({ title, answer: { kind } }) => [title, kind])).toEqual([
        ['Marrow Point Light', 'done'],
      ]);
    }));

  it('gives a second click on the same link the first answer, and writes nothing twice', () =>
    storyFrom('2027-05-03T08:30', async (story) => {
      await openAsk(story);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
      const first = await story.answer(ASK_ID, SAM, 'nudge', 'onIt', 'tomorrow');
      const second = await story.answer(ASK_ID, SAM, 'nudge', 'onIt', 'something else');
      expect(second).toEqual(first);
      await story.settle();
      expect(story.written).toHaveLength(1);
    }));

  it('waits two working days for somebody who is on it, and then goes on where it was', () =>
    storyFrom('2027-05-03T08:30', async (story) => {
      await openAsk(story);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
      await story.answer(ASK_ID, SAM, 'nudge', 'onIt');
      await story.moveTo('2027-05-05T08:55');
      story.expectNoMail();
      await story.moveTo('2027-05-05T09:00');
      story.expectMails(`Maya Okafor: associate producer, ${MARROW}`);
    }));

  it('tells the next level at once when somebody needs help', () =>
    storyFrom('2027-04-29T08:30', async (story) => {
      await openAsk(story);
      await story.moveTo('2027-04-29T09:00');
      story.expectMails(`Sam Reyes: reminder, ${MARROW}`);
      await story.answer(ASK_ID, SAM, 'reminder', 'needHelp', 'the office does not answer');
      await story.settle();
      story.expectMails(`Maya Okafor: associate producer, ${MARROW}`);
    }));

  it('goes to the associate producer when the owner says that it is somebody else', () =>
    storyFrom('2027-04-29T08:30', async (story) => {
      await openAsk(story);
      await story.moveTo('2027-04-29T09:00');
      story.expectMails(`Sam Reyes: reminder, ${MARROW}`);
      await story.answer(ASK_ID, SAM, 'reminder', 'notMe');
      await story.settle();
      story.expectMails(`Maya Okafor: associate producer, ${MARROW}`);
    }));

  it('takes no answer from somebody who was not asked, and none that is none', () =>
    storyFrom('2027-05-03T08:30', async (story) => {
      await openAsk(story);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
      await expect(story.answer(ASK_ID, TOM, 'lineProducer', 'done')).rejects.toMatchObject(refused('NotAsked'));
      await expect(story.answer(ASK_ID, SAM, 'executiveProducer', 'done')).rejects.toMatchObject(refused('NotAsked'));
      await expect(story.answer(ASK_ID, SAM, 'nudge', 'onIt', 'x'.repeat(501))).rejects.toMatchObject(
        refused('NoteTooLong'),
      );
      const view = await story.ask(ASK_ID).query(askView);
      expect(view.report.answers).toEqual([]);
      expect(story.written).toEqual([]);
    }));

  it('ends without another mail when the sheet answers it', () =>
    storyFrom('2027-05-03T08:30', async (story) => {
      await openAsk(story);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
      await story.ask(ASK_ID).signal(stepResolved, { why: 'sheetMoved' });
      expect(await story.ask(ASK_ID).result()).toMatchObject({ ended: 'sheetMoved', answers: [] });
      await story.moveTo('2027-06-30T09:00');
    }));

  it('begins again on the new date when the schedule moves, and with the new owner when somebody else is on it', () =>
    storyFrom('2027-05-03T08:30', async (story) => {
      await openAsk(story);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
      const question = { item: LIGHTHOUSE, atStake: '', facts: FACTS };
      await story.ask(ASK_ID).signal(stepChanged, { ...question, step: { ...PERMIT_FILED, dueDate: '2027-05-17' } });
      await story.moveTo('2027-05-13T08:55');
      story.expectNoMail();
      await story.moveTo('2027-05-13T09:00');
      story.expectMails(`Sam Reyes: reminder, ${MARROW}`);
      const step = { ...PERMIT_FILED, dueDate: '2027-05-17', ownerKey: BEA.key };
      await story.ask(ASK_ID).signal(stepChanged, { ...question, step });
      await story.settle();
      story.expectMails(`Bea Holloway: reminder, ${MARROW}`);
    }));

  it('goes on to the next level at once when a mail comes back', () =>
    storyFrom('2027-05-03T08:30', async (story) => {
      await openAsk(story);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
      const why = 'The mail to Sam Reyes could not be delivered: no such mailbox';
      await story.ask(ASK_ID).signal(mailFailed, { level: 'nudge', personKey: SAM.key, why });
      await story.settle();
      story.expectMails(`Maya Okafor: associate producer, ${MARROW}`);
      const { report } = await story.ask(ASK_ID).query(askView);
      expect(report.asked[0]).toMatchObject({ name: 'Sam Reyes', undelivered: why });
    }));

  it('stays open when nobody is left to tell, and takes an answer from any of those who were asked', () =>
    storyFrom('2027-05-03T08:30', async (story) => {
      await openAsk(story, { facts: { ...FACTS, lineProducer: null, executiveProducer: null } });
      await story.moveTo('2027-06-30T09:00');
      story.expectMails(`Sam Reyes: nudge, ${MARROW}`, `Maya Okafor: associate producer, ${MARROW}`);
      expect((await story.ask(ASK_ID).query(askView)).report).toMatchObject({ ended: null, isExhausted: true });
      await story.answer(ASK_ID, MAYA, 'associateProducer', 'done');
      expect(await story.ask(ASK_ID).result()).toMatchObject({ ended: 'answered' });
    }));

  it('wakes a second after its next level is due, because its stage may find it settled in that very moment', () =>
    storyFrom('2027-05-03T08:30', async (story) => {
      await openAsk(story);
      await story.until('it waits', async () => {
        const { events } = await story.ask(ASK_ID).fetchHistory();
        const timer = events?.find(({ timerStartedEventAttributes }) => timerStartedEventAttributes);
        if (!timer) return false;
        const { startToFireTimeout } = timer.timerStartedEventAttributes ?? {};
        const begun = productionNow(story.clock, tsToMs(timer.eventTime));
        const wakesMs = begun + tsToMs(startToFireTimeout) - moment('2027-05-03T09:00');
        // From the task's beginning to the event's time some milliseconds pass.
        expect(wakesMs).toBeGreaterThan(500);
        return true;
      });
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
    }));

  it("keeps the production's time when its clock stood still for a while", () =>
    storyFrom('2027-05-03T08:30', async (story) => {
      await openAsk(story);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
      const paused = await story.now();
      await story.env.sleep('12 hours');
      await story.ask(ASK_ID).signal(clockChanged, {
        hostMs: await story.env.currentTimeMs(),
        productionMs: paused,
        speed: 1,
      });
      await story.env.sleep('20 hours');
      await story.settle();
      story.expectNoMail();
      await story.env.sleep('5 hours');
      await story.settle();
      story.expectMails(`Maya Okafor: associate producer, ${MARROW}`);
    }));

  it('runs as many times as fast as the clock of the production', () =>
    Story.begin('2027-05-03T08:30', {}, 60).then((begun) =>
      tell(begun, async (story) => {
        await openAsk(story);
        await story.moveTo('2027-05-10T09:30');
        story.expectMails(
          `Sam Reyes: nudge, ${MARROW}`,
          `Maya Okafor: associate producer, ${MARROW}`,
          `Tom Brandvold: line producer, ${MARROW}`,
          `Helena Strand: executive producer, ${MARROW}`,
        );
      }),
    ));
});

/** What the client throws when the ask's validator refuses an answer. */
const refused = (type: string) => ({ name: 'WorkflowUpdateFailedError', cause: { type } });

async function storyFrom(at: string, told: (story: Story) => Promise<void>): Promise<void> {
  await tell(await Story.begin(at), told);
}
