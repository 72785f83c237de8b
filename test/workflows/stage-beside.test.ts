import { createStages } from '../../activities/temporal/stages';
import type { StagesPort } from '../../activities/temporal/port';
import type { Item, ProductionFacts, Stage } from '../../domain/model';
import { askWorkflowId, stageWorkflowId } from '../../workflows/ids';
import { answerAsk, askView } from '../../workflows/messages';
import { FACTS, HELENA, LANTERN, LIGHTHOUSE, made, MAYA, TOM } from '../support/made-up';
import { Story, tell } from '../support/story';

jest.setTimeout(90_000);

const PRODUCTION = FACTS.productionId;
const KIRAN = made('Kiran Bhatt', 'Cast');
const RAVI = made('Ravi Menon', 'Casting Director');
const facts: ProductionFacts = { ...FACTS, approvalThreshold: 300, people: [...FACTS.people, KIRAN, RAVI] };

const MOTORCYCLE: Item = {
  ...LANTERN,
  key: 'r-MOTORBKE',
  title: 'Motorcycle',
  status: 'approved',
  statusWord: 'Approved',
  neededOn: '2027-06-21',
  money: {
    currency: '£',
    expected: 450,
    actual: null,
    approval: 'needed',
    line: { name: 'Props', budget: 1500, spent: 820, committed: 300 },
  },
};
const approvalAsk = (round = 1): string => askWorkflowId(PRODUCTION, 'props', MOTORCYCLE.key, 'moneyApproved', round);

describe('an amount over the threshold', () => {
  it('is asked of the executive producer at once, and their word goes to the sheet and to whoever is on it', () =>
    inStory('securing', '2027-04-26T08:30', async (story, stages) => {
      await deliver(stages, 'securing', [MOTORCYCLE]);
      await story.moveTo('2027-04-26T09:00');
      story.expectMails('Helena Strand: reminder, Motorcycle, approval of £450 given');
      expect(await blockers(stages)).toEqual(['in hand', 'approval of £450 given']);
      await story.answer(approvalAsk(), HELENA, 'reminder', 'approve', 'one only');
      await story.settle();
      story.expectMails('Bea Holloway: £450 for Motorcycle: approved');
      expect(story.written.map(({ title, answer }) => [title, answer.kind, answer.note])).toEqual([
        ['Motorcycle', 'done', 'one only'],
      ]);
      expect(await blockers(stages)).toEqual(['in hand', 'nothing']);
    }));

  it('stays in the way when it is declined, and another amount is asked about anew', () =>
    inStory('securing', '2027-04-26T08:30', async (story, stages) => {
      await deliver(stages, 'securing', [MOTORCYCLE]);
      await story.moveTo('2027-04-26T09:00');
      story.expectMails('Helena Strand: reminder, Motorcycle, approval of £450 given');
      await story.answer(approvalAsk(), HELENA, 'reminder', 'decline', 'hire a scooter');
      await story.settle();
      story.expectMails('Bea Holloway: £450 for Motorcycle: declined');
      await story.moveTo('2027-04-29T09:00');
      expect(await blockers(stages)).toEqual(['in hand', 'approval of £450 given']);
      await deliver(stages, 'securing', [{ ...MOTORCYCLE, money: { ...moneyOf(MOTORCYCLE), expected: 380 } }]);
      await story.settle();
      story.expectMails('Helena Strand: reminder, Motorcycle, approval of £380 given');
      expect((await story.ask(approvalAsk(2)).query(askView)).report.ended).toBeNull();
    }));

  it('can be asked about before it is decided, and is asked for again in two working days', () =>
    inStory('securing', '2027-04-26T08:30', async (story, stages) => {
      await deliver(stages, 'securing', [MOTORCYCLE]);
      await story.moveTo('2027-04-26T09:00');
      story.expectMails('Helena Strand: reminder, Motorcycle, approval of £450 given');
      await story.answer(approvalAsk(), HELENA, 'reminder', 'askBack', 'why two?');
      await story.settle();
      story.expectMails('Bea Holloway: A question about £450 for Motorcycle');
      await story.moveTo('2027-04-28T08:55');
      story.expectNoMail();
      await story.moveTo('2027-04-28T09:00');
      story.expectMails('Helena Strand: nudge, Motorcycle, approval of £450 given');
    }));

  it('is decided by nobody but whoever is asked', () =>
    inStory('securing', '2027-04-26T08:30', async (story, stages) => {
      await deliver(stages, 'securing', [MOTORCYCLE]);
      await story.moveTo('2027-04-29T09:00');
      story.expectMails(
        'Helena Strand: reminder, Motorcycle, approval of £450 given',
        'Helena Strand: nudge, Motorcycle, approval of £450 given',
        'Maya Okafor: associate producer, Motorcycle, approval of £450 given',
      );
      const refused = { name: 'WorkflowUpdateFailedError', cause: { type: 'UnknownAnswer' } };
      await expect(story.answer(approvalAsk(), MAYA, 'associateProducer', 'approve')).rejects.toMatchObject(refused);
      await story.answer(approvalAsk(), HELENA, 'nudge', 'approve');
      await story.settle();
      story.expectMails('Bea Holloway: £450 for Motorcycle: approved');
    }));
});

const DEV: Item = {
  ...LANTERN,
  key: 'r-DEVACTOR',
  track: 'cast',
  title: 'DEV',
  tabTitle: 'Cast',
  status: 'booked',
  statusWord: 'Booked',
  words: {},
  ownerKey: null,
  hired: { name: KIRAN.name, key: KIRAN.key },
};
const weekly = (round = 1): string => askWorkflowId(PRODUCTION, 'cast', DEV.key, 'preparations', round);

describe('the preparations of a hired person', () => {
  it('are asked about once a week, and what is ticked is not asked about again', () =>
    inStory('hiring', '2027-04-26T08:30', async (story, stages) => {
      await deliver(stages, 'hiring', [DEV]);
      await story.moveTo('2027-04-26T09:00');
      story.expectMails('Kiran Bhatt: reminder, DEV, measurements sent');
      await story.ask(weekly()).executeUpdate(answerAsk, {
        updateId: 'ticked',
        args: [{ kind: 'onTrack', personKey: KIRAN.key, level: 'reminder', note: '', lines: ['measured', 'no-such'] }],
      });
      await story.moveTo('2027-05-03T23:00');
      story.expectNoMail();
      await story.moveTo('2027-05-04T09:00');
      const [mail] = story.takeMails();
      expect(mail?.entries[0]?.step.about).toMatchObject({
        kind: 'preparations',
        week: '2027-05-04',
        isPressing: true,
        lines: [{ id: 'fitted' }, { id: 'travel' }, { id: 'lines' }],
      });
      await story.answer(weekly(2), KIRAN, 'reminder', 'done');
      await story.moveTo('2027-05-12T09:00');
      expect((await stages.reports(PRODUCTION, 'hiring')).map(({ step }) => step?.milestoneId)).toEqual([undefined]);
    }));

  it('climb when somebody needs help, and when somebody says nothing of what is due', () =>
    inStory('hiring', '2027-05-03T08:30', async (story, stages) => {
      await deliver(stages, 'hiring', [DEV]);
      await story.moveTo('2027-05-03T09:00');
      story.expectMails('Kiran Bhatt: reminder, DEV, measurements sent');
      await story.answer(weekly(), KIRAN, 'reminder', 'needHelp', 'no costume house answers');
      await story.settle();
      story.expectMails('Maya Okafor: associate producer, DEV, measurements sent');
      await story.answer(weekly(), MAYA, 'associateProducer', 'done', 'fitting on Friday');
      await story.moveTo('2027-05-11T09:00');
      story.expectMails('Kiran Bhatt: reminder, DEV, measurements sent');
      await story.moveTo('2027-05-13T09:00');
      story.expectMails('Maya Okafor: associate producer, DEV, measurements sent');
      expect((await story.ask(weekly(2)).query(askView)).report.ended).toBeNull();
      await deliver(stages, 'hiring', [{ ...DEV, status: 'cancelled', statusWord: 'Cut' }]);
      expect(await story.ask(weekly(2)).result()).toMatchObject({ ended: 'sheetMoved' });
    }));
});

describe('somebody without papers', () => {
  it('works only on the word of the line producer, who is asked two working days before', () =>
    inStory('hiring', '2027-05-12T08:30', async (story, stages) => {
      const offered: Item = {
        ...DEV,
        status: 'signed',
        statusWord: 'Signed',
        hired: { name: 'Ann Lee', key: 'p-ann' },
      };
      const papers = askWorkflowId(PRODUCTION, 'cast', DEV.key, 'lineProducersWord');
      await deliver(stages, 'hiring', [{ ...offered, words: { booked: 'Papers in' } }]);
      await story.moveTo('2027-05-12T09:05');
      story.expectMails('Ravi Menon: nudge, DEV, start papers in');
      await story.moveTo('2027-05-13T09:00');
      const mails = story.takeMails().map(({ to, entries }) => [to, entries[0]?.step.milestoneId]);
      expect(mails).toEqual(expect.arrayContaining([['Tom Brandvold', 'lineProducersWord']]));
      await story.answer(papers, TOM, 'reminder', 'allow', 'her agent has signed');
      await story.settle();
      expect(story.takeMails().map(({ to, notices }) => [to, notices[0]?.heading])).toContainEqual([
        'Ravi Menon',
        'Ann Lee may work without papers',
      ]);
      const [report] = await stages.reports(PRODUCTION, 'hiring');
      expect(report).toMatchObject({ allowed: { personName: 'Tom Brandvold', note: 'her agent has signed' } });
      await story.moveTo('2027-05-14T08:00');
      story.takeMails();
    }));
});

describe('a row that falls through', () => {
  it('is told to the associate producer at once with all that hangs on it, and is to be found anew', () =>
    inStory('securing', '2027-04-05T08:30', async (story, stages) => {
      await deliver(stages, 'securing', [LIGHTHOUSE, { ...LANTERN, status: 'inHand', statusWord: 'In hand' }]);
      await story.settle();
      await deliver(stages, 'securing', [{ ...LIGHTHOUSE, status: 'rejected', statusWord: 'Lost' }]);
      await story.settle();
      const [mail, ...others] = story.takeMails();
      expect(others).toEqual([]);
      expect(mail).toMatchObject({
        to: 'Maya Okafor',
        notices: [
          {
            heading: 'Marrow Point Light has fallen through',
            opening: 'Scene 1 has no place now: day 1 (Mon 17 May). 1 thing in these scenes hangs on it.',
            lines: [{ what: 'Paper lanterns', detail: 'needed Mon 17 May' }],
          },
        ],
      });
      const [report] = await stages.reports(PRODUCTION, 'securing');
      expect(report).toMatchObject({ item: { statusWord: 'Lost' }, step: { milestoneId: 'scouted' } });
    }));

  it('blocks only those of its scenes that no other place covers', () =>
    inStory('securing', '2027-04-05T08:30', async (story, stages) => {
      const HALL: Item = { ...LIGHTHOUSE, key: 'r-FISHHALL', title: 'Old Fish Hall', scenes: ['2'] };
      await deliver(stages, 'securing', [HALL, { ...LIGHTHOUSE, status: 'rejected', scenes: ['1', '2'] }]);
      await story.settle();
      const reports = await stages.reports(PRODUCTION, 'securing');
      expect(reports.map(({ item, step }) => [item.title, item.scenes, step?.milestoneId])).toEqual([
        ['Old Fish Hall', ['2'], 'permitFiled'],
        ['Marrow Point Light', ['1'], 'scouted'],
      ]);
    }));

  it('is told to the casting director when somebody passes, with who is next, and the next is asked about then', () =>
    inStory('hiring', '2027-03-01T08:30', async (story, stages) => {
      const first: Item = {
        ...DEV,
        status: 'offered',
        statusWord: 'Offer out',
        hired: { name: 'Ann Lee', key: 'p-ann' },
      };
      const second: Item = {
        ...first,
        key: 'r-DEVOTHER',
        status: 'needed',
        statusWord: '',
        notes: '2nd choice',
        hired: { name: 'Bo Dunn', key: 'p-bo' },
      };
      await deliver(stages, 'hiring', [first, second]);
      await story.settle();
      expect(await stepsOf(stages)).toEqual(['dealAgreed', undefined]);
      await deliver(stages, 'hiring', [{ ...first, status: 'rejected', statusWord: 'Passed' }]);
      await story.settle();
      const [mail] = story.takeMails();
      expect(mail).toMatchObject({
        to: 'Ravi Menon',
        notices: [{ heading: 'Ann Lee has passed: DEV', opening: 'Next is Bo Dunn, on the same sheet (“no status”).' }],
      });
      expect(await stepsOf(stages)).toEqual([undefined, 'available']);
    }));
});

describe('dates that move', () => {
  it('are told once to each of those whose they are, together, and a day more or less is told to nobody', () =>
    inStory('securing', '2027-04-05T08:30', async (story, stages) => {
      const later = { neededOn: '2027-06-07', neededBecause: 'scene 1 is shot on day 9 (Mon 7 Jun)' };
      const PIER: Item = { ...LIGHTHOUSE, key: 'r-PIERPIER', title: 'Saltby Pier' };
      const ROPE: Item = { ...LANTERN, key: 'r-ROPEROPE', title: 'Rope' };
      await deliver(stages, 'securing', [LIGHTHOUSE, PIER, LANTERN, ROPE]);
      await story.moveTo('2027-04-05T10:00');
      await deliver(stages, 'securing', [
        { ...LIGHTHOUSE, ...later },
        { ...ROPE, neededOn: '2027-05-18' },
      ]);
      await story.moveTo('2027-04-05T10:05');
      await deliver(stages, 'securing', [{ ...PIER, ...later }]);
      await story.moveTo('2027-04-05T10:14');
      story.expectNoMail();
      await story.moveTo('2027-04-05T10:16');
      const [mail, ...others] = story.takeMails();
      expect(others).toEqual([]);
      expect(mail?.to).toBe('Sam Reyes');
      expect(mail?.notices[0]?.lines.map(({ what, detail, why }) => [what, detail, why])).toEqual([
        [
          'Marrow Point Light, permit filed',
          'Mon 3 May → Mon 24 May',
          'scene 1 is shot on day 9 (Mon 7 Jun), 10 working days before',
        ],
        [
          'Saltby Pier, permit filed',
          'Mon 3 May → Mon 24 May',
          'scene 1 is shot on day 9 (Mon 7 Jun), 10 working days before',
        ],
      ]);
    }));

  it('are told to nobody who has them back before the schedule came to rest', () =>
    inStory('securing', '2027-04-05T08:30', async (story, stages) => {
      await deliver(stages, 'securing', [LIGHTHOUSE]);
      await story.moveTo('2027-04-05T10:00');
      await deliver(stages, 'securing', [{ ...LIGHTHOUSE, neededOn: '2027-06-07' }]);
      await story.moveTo('2027-04-05T10:05');
      await deliver(stages, 'securing', [LIGHTHOUSE]);
      await story.moveTo('2027-04-06T10:00');
    }));
});

const WORKFLOWS = { hiring: 'Hiring', securing: 'Securing' } as const;

async function inStory(
  stage: 'hiring' | 'securing',
  at: string,
  told: (story: Story, stages: StagesPort) => Promise<void>,
): Promise<void> {
  const begun = await Story.begin(at);
  await tell(begun, async (story) => {
    const stages = createStages(story.env.client);
    await story.env.client.workflow.start(WORKFLOWS[stage], {
      workflowId: stageWorkflowId(PRODUCTION, stage),
      taskQueue: 'callboard',
      args: [{ productionId: PRODUCTION, spreadsheetId: 'sheet-1', scriptPath: null, clock: story.clock }],
    });
    await stages.deliverFacts(PRODUCTION, stage, facts);
    await told(story, stages);
  });
}

async function deliver(stages: StagesPort, stage: Stage, items: readonly Item[]): Promise<void> {
  await stages.deliverItems(PRODUCTION, stage, { items, removedKeys: [], completeBuckets: [] });
}

async function blockers(stages: StagesPort): Promise<string[]> {
  return (await stages.reports(PRODUCTION, 'securing')).map(({ step }) => step?.milestoneName ?? 'nothing');
}

async function stepsOf(stages: StagesPort): Promise<(string | undefined)[]> {
  return (await stages.reports(PRODUCTION, 'hiring')).map(({ step }) => step?.milestoneId);
}

function moneyOf({ money }: Item): NonNullable<Item['money']> {
  if (!money) throw new Error('It costs nothing.');
  return money;
}
