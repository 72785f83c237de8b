import { ApplicationFailure } from '@temporalio/common';
import type { SheetActivities } from '../../activities/activities';
import { createStages } from '../../activities/temporal/stages';
import { STAGES, type Item } from '../../domain/model';
import { stageOf } from '../../domain/stages';
import { askWorkflowId, productionWorkflowId, sheetWatchWorkflowId, stageWorkflowId } from '../../workflows/ids';
import { askView, pollNow, stageReport } from '../../workflows/messages';
import { FACTS, LIGHTHOUSE, SAM } from '../support/made-up';
import { noChange, Story, tell } from '../support/story';

jest.setTimeout(120_000);

const PRODUCTION = 'paper-lanterns';
const ASK_ID = askWorkflowId(PRODUCTION, 'locations', LIGHTHOUSE.key, 'permitFiled');
const MARROW = 'Marrow Point Light, permit filed';
const OPERATOR_MAIL = 'Maya Okafor: Callboard cannot read the spreadsheet';

type Writing = SheetActivities['writeAnswer'];

const lostAccess = (): ApplicationFailure =>
  ApplicationFailure.nonRetryable('Could not read the spreadsheet: share it with Callboard.', 'SheetsNoAccess');

/** A spreadsheet with one row, from which a test takes the access, and which it changes. */
class MadeUpSheet {
  isLost = false;
  polls = 0;
  row: Item = LIGHTHOUSE;
  private delivered: Item | null = null;

  constructor(private readonly story: () => Story) {}

  readonly watchSheet: SheetActivities['watchSheet'] = async ({ productionId, isLost }) => {
    this.polls += 1;
    if (this.isLost) throw lostAccess();
    const cursor = { buckets: [], facts: '' };
    if (this.delivered === this.row && !isLost) throw noChange('1 hour');
    await this.deliver(productionId);
    return { cursor, summary: 'read' };
  };

  private async deliver(productionId: string): Promise<void> {
    if (this.delivered === this.row) return;
    this.delivered = this.row;
    const stages = createStages(this.story().env.client);
    for (const stage of STAGES) {
      await stages.deliverFacts(productionId, stage, FACTS);
      const items = stageOf(this.row.track) === stage ? [this.row] : [];
      if (items.length > 0)
        await stages.deliverItems(productionId, stage, { items, removedKeys: [], completeBuckets: [] });
    }
  }
}

async function inProduction(
  told: (story: Story, sheet: MadeUpSheet) => Promise<void>,
  writeAnswer?: (sheet: MadeUpSheet) => Writing,
): Promise<void> {
  let current: Story | null = null;
  const sheet = new MadeUpSheet(() => {
    if (!current) throw new Error('the story has not begun');
    return current;
  });
  const writing = writeAnswer ? { writeAnswer: writeAnswer(sheet) } : {};
  const begun = await Story.begin('2027-05-03T08:30', { watchSheet: sheet.watchSheet, ...writing });
  current = begun;
  await tell(begun, async (story) => {
    await story.env.client.workflow.start('Production', {
      workflowId: productionWorkflowId(PRODUCTION),
      taskQueue: 'callboard',
      args: [{ productionId: PRODUCTION, spreadsheetId: 'sheet-1', scriptPath: null, clock: story.clock }],
    });
    await told(story, sheet);
  });
}

/** Takes the access away, and has the watch find out. */
async function lose(story: Story, sheet: MadeUpSheet): Promise<void> {
  const before = sheet.polls;
  sheet.isLost = true;
  await story.ask(sheetWatchWorkflowId(PRODUCTION)).signal(pollNow);
  await story.until('it is missed', () => sheet.polls > before);
}

/** A story in which Sam has been nudged on Monday morning, and the spreadsheet is lost an hour later. */
async function loseOnMonday(story: Story, sheet: MadeUpSheet): Promise<void> {
  await story.moveTo('2027-05-03T09:00');
  story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
  await story.moveTo('2027-05-03T10:00');
  await lose(story, sheet);
  await story.moveTo('2027-05-03T10:05');
  story.expectMails(OPERATOR_MAIL);
}

async function stateOf(story: Story): Promise<string | undefined> {
  const securing = story.env.client.workflow.getHandle(stageWorkflowId(PRODUCTION, 'securing'));
  return (await securing.query(stageReport, { offset: 0, limit: 10 })).items[0]?.state;
}

describe('a spreadsheet that cannot be read any more', () => {
  it('is told to one operator once, and nobody is escalated until it is back', () =>
    inProduction(async (story, sheet) => {
      await loseOnMonday(story, sheet);
      await story.moveTo('2027-05-04T10:00');
      story.expectNoMail();
      sheet.isLost = false;
      await story.moveTo('2027-05-04T12:00');
      story.expectNoMail();
      // Sam was silent for an hour before, and for the rest of this day: the next working day is the associate’s.
      await story.moveTo('2027-05-05T08:55');
      story.expectNoMail();
      await story.moveTo('2027-05-05T09:00');
      story.expectMails(`Maya Okafor: associate producer, ${MARROW}`);
    }));

  it('is told again when it is lost another time', () =>
    inProduction(async (story, sheet) => {
      await loseOnMonday(story, sheet);
      sheet.isLost = false;
      await story.moveTo('2027-05-03T10:15');
      await lose(story, sheet);
      await story.moveTo('2027-05-03T10:25');
      story.expectMails(OPERATOR_MAIL);
    }));

  it('troubles nobody when it is back within a minute', () =>
    inProduction(async (story, sheet) => {
      await story.moveTo('2027-05-03T09:00');
      story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
      await story.moveTo('2027-05-03T10:00');
      await lose(story, sheet);
      sheet.isLost = false;
      await story.moveTo('2027-05-03T12:00');
      story.expectNoMail();
      await story.moveTo('2027-05-04T09:00');
      story.expectMails(`Maya Okafor: associate producer, ${MARROW}`);
    }));

  it('that has the answer when it is back leaves nobody asked', () =>
    inProduction(async (story, sheet) => {
      await loseOnMonday(story, sheet);
      await story.moveTo('2027-05-04T10:00');
      sheet.row = { ...LIGHTHOUSE, marks: { permit: 'inHand', insurance: 'inHand', agreement: 'signed' } };
      sheet.isLost = false;
      await story.moveTo('2027-05-04T12:00');
      await story.until(
        'the ask has ended',
        async () => (await story.ask(ASK_ID).describe()).status.name === 'COMPLETED',
      );
      await story.moveTo('2027-05-06T12:00');
      const lines = story.takeMails().flatMap(({ entries }) => entries.map(({ step }) => step.milestoneId));
      expect(lines).not.toContain('permitFiled');
    }));

  it('goes on at once when it is asked to', () =>
    inProduction(async (story, sheet) => {
      await loseOnMonday(story, sheet);
      sheet.isLost = false;
      sheet.row = { ...LIGHTHOUSE, statusWord: 'Signed at last' };
      const before = sheet.polls;
      await story.ask(sheetWatchWorkflowId(PRODUCTION)).signal(pollNow);
      await story.until('it has polled', () => sheet.polls > before);
      await story.until('the stage has the row', async () => (await stateOf(story)) !== undefined);
    }));

  it('does not keep somebody from calling for help', () =>
    inProduction(async (story, sheet) => {
      await loseOnMonday(story, sheet);
      await story.answer(ASK_ID, SAM, 'nudge', 'needHelp', 'the office is closed');
      await story.settle();
      story.expectMails(`Maya Okafor: associate producer, ${MARROW}`);
    }));

  it('gets an answer that was given meanwhile when it is back', () => {
    const written: string[] = [];
    return inProduction(
      async (story, sheet) => {
        await loseOnMonday(story, sheet);
        await story.answer(ASK_ID, SAM, 'nudge', 'done');
        await story.moveTo('2027-05-03T13:00');
        expect(written).toEqual([]);
        sheet.isLost = false;
        await story.moveTo('2027-05-03T15:00');
        expect(written).toEqual(['Marrow Point Light']);
        story.takeMails();
      },
      (sheet) =>
        async ({ item }) => {
          if (sheet.isLost) throw lostAccess();
          written.push(item.title);
          return { outcome: 'statusWritten' };
        },
    );
  });
});

describe('an answer that came second', () => {
  it('is not written, and whoever gave it is told what the sheet says', () =>
    inProduction(
      async (story) => {
        await story.moveTo('2027-05-03T09:00');
        story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
        await story.answer(ASK_ID, SAM, 'nudge', 'done');
        await story.settle();
        const [mail] = story.takeMails();
        expect([mail?.to, mail?.notices[0]?.heading]).toEqual([
          'Sam Reyes',
          'The sheet says something newer about Marrow Point Light',
        ]);
        expect(mail?.notices[0]?.opening).toBe(
          'You answered that it is done: permit filed. Somebody has changed the sheet since you were asked, and it ' +
            'says “Refused” now. The sheet counts, so your answer was not written there. If it should say what you ' +
            'answered, change it there.',
        );
      },
      () => async () => ({ outcome: 'sheetIsNewer', sheetSays: 'Refused' }),
    ));

  it('goes by what the sheet said when the person was told, not by what was typed since', () => {
    const seen: string[] = [];
    return inProduction(
      async (story, sheet) => {
        await story.moveTo('2027-05-03T09:00');
        story.expectMails(`Sam Reyes: nudge, ${MARROW}`);
        sheet.row = { ...LIGHTHOUSE, statusWord: 'Retracted', notes: 'ring them' };
        await story.ask(sheetWatchWorkflowId(PRODUCTION)).signal(pollNow);
        await story.until('the ask knows', async () => (await story.ask(ASK_ID).query(askView)).item.notes !== '');
        await story.answer(ASK_ID, SAM, 'nudge', 'done');
        await story.until('it was to be written', () => seen.length > 0);
        expect(seen).toEqual([`${LIGHTHOUSE.statusWord}, ring them`]);
      },
      () =>
        async ({ item }) => {
          seen.push(`${item.statusWord}, ${item.notes}`);
          return { outcome: 'statusWritten' };
        },
    );
  });
});
