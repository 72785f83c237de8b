import { askWorkflowId } from '../../workflows/ids';
import { Story, tell } from '../support/story';
import { FACTS, LIGHTHOUSE, PERMIT_FILED } from '../support/made-up';
import type { AskInput } from '../../workflows/messages';

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
});
