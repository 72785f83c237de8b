import { ApplicationFailure } from '@temporalio/common';
import type { SheetActivities } from '../../activities/activities';
import { sheetWatchWorkflowId } from '../../workflows/ids';
import { clockChanged, deliverAgain, pollNow, type WatchCursor } from '../../workflows/messages';
import { noChange, Story, tell } from '../support/story';

jest.setTimeout(60_000);

const WATCH_ID = sheetWatchWorkflowId('paper-lanterns');
const CURSOR: WatchCursor = { buckets: ['a1'], facts: 'f1' };

type Poll = Parameters<SheetActivities['watchSheet']>[0];

describe('the watch of a spreadsheet', () => {
  it('costs no history while nothing changes, however often it polls', () =>
    inStory(
      (polls) => {
        if (polls > 1) throw noChange('30 seconds');
      },
      async (story, polls) => {
        await story.until('it waits for a change', () => polls.length > 1);
        const before = await eventsOf(story);
        await story.env.sleep('2 hours');
        expect(polls.length).toBeGreaterThan(200);
        expect(await eventsOf(story)).toBe(before);
      },
    ));

  it('hands the cursor of one poll to the next', () =>
    inStory(
      (polls) => {
        if (polls > 1) throw noChange('1 hour');
      },
      async (story, polls) => {
        await story.until('it polls again', () => polls.length > 1);
        expect(polls.map(({ cursor }) => cursor)).toEqual([null, CURSOR]);
      },
    ));

  it('polls at once when it is asked to, although the next poll is an hour away', () =>
    inStory(
      () => {
        throw noChange('1 hour');
      },
      async (story, polls) => {
        await story.until('it has polled', () => polls.length === 1);
        await story.ask(WATCH_ID).signal(pollNow);
        await story.until('it has polled again', () => polls.length === 2);
      },
    ));

  it('begins afresh after six hours without a change, with the cursor that it had', () =>
    inStory(
      (polls) => {
        if (polls > 1) throw noChange('30 seconds');
      },
      async (story, polls) => {
        await story.until('it waits for a change', () => polls.length > 1);
        const before = await eventsOf(story);
        await story.env.sleep('7 hours');
        expect((await eventsOf(story)) - before).toBeLessThan(12);
        expect(polls[polls.length - 1]?.cursor).toEqual(CURSOR);
      },
    ));

  it('delivers everything again when a stage is without its items', () =>
    inStory(
      (polls) => {
        if (polls === 2) throw noChange('1 hour');
        if (polls > 3) throw noChange('1 hour');
      },
      async (story, polls) => {
        await story.until('it waits for a change', () => polls.length === 2);
        await story.ask(WATCH_ID).signal(deliverAgain);
        await story.until('it has polled again', () => polls.length === 4);
        expect(polls.map(({ cursor }) => cursor)).toEqual([null, CURSOR, null, CURSOR]);
      },
    ));

  it('polls with the new clock when the clock was set', () =>
    inStory(
      () => {
        throw noChange('1 hour');
      },
      async (story, polls) => {
        await story.until('it has polled', () => polls.length === 1);
        const clock = { hostMs: 1, productionMs: 2, speed: 3 };
        await story.ask(WATCH_ID).signal(clockChanged, clock);
        await story.until('it has polled again', () => polls.length === 2);
        expect(polls[1]?.clock).toEqual(clock);
      },
    ));

  it('tries again every five minutes when the spreadsheet cannot be read, and goes on by itself', () =>
    inStory(
      (polls) => {
        if (polls < 3) throw ApplicationFailure.nonRetryable('403: it is not shared with Callboard', 'NoAccess');
        if (polls > 3) throw noChange('1 hour');
      },
      async (story, polls) => {
        await story.until('it has failed', () => polls.length === 1);
        await story.env.sleep('4 minutes');
        expect(polls).toHaveLength(1);
        await story.env.sleep('70 seconds');
        await story.until('it has failed again', () => polls.length === 2);
        await story.ask(WATCH_ID).signal(pollNow);
        await story.until('it goes on', () => polls.length === 4);
      },
    ));
});

/** A story with a watch, whose polls a test counts: `then` throws where a poll finds no change or fails. */
async function inStory(
  then: (polls: number) => void,
  told: (story: Story, polls: readonly Poll[]) => Promise<void>,
): Promise<void> {
  const polls: Poll[] = [];
  const begun = await Story.begin('2027-05-03T08:30', {
    watchSheet: async (poll) => {
      polls.push(poll);
      then(polls.length);
      return { cursor: CURSOR, summary: 'Locations!F4 has changed' };
    },
  });
  await tell(begun, async (story) => {
    await story.env.client.workflow.start('SheetWatch', {
      workflowId: WATCH_ID,
      taskQueue: 'callboard',
      args: [{ productionId: 'paper-lanterns', spreadsheetId: 'sheet-1', clock: story.clock, cursor: null }],
    });
    await told(story, polls);
  });
}

async function eventsOf(story: Story): Promise<number> {
  const { events } = await story.ask(WATCH_ID).fetchHistory();
  return events?.length ?? 0;
}
