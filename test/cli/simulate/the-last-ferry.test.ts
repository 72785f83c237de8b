import { resolve } from 'node:path';
import type { LevelName } from '../../../domain/model';
import { play, readJson, type PlayedTimeline } from './play';

jest.setTimeout(120_000);

const TIMELINE = readJson(resolve(__dirname, 'the-last-ferry.timeline.json')) as Record<string, unknown>;
const WORKBOOK = readJson(resolve(__dirname, '../../../demo/workbook.json'));

let last: PlayedTimeline;
beforeAll(async () => {
  last = await play(TIMELINE, WORKBOOK);
});

function tellings({ mails }: PlayedTimeline, title: string): readonly (readonly [string, LevelName, string])[] {
  return mails.flatMap(({ at, person, tellings: told }) =>
    told
      .filter(({ question }) => question.item.title === title)
      .map(({ level }) => [new Date(at).toISOString().slice(0, 10), level, person.name] as const),
  );
}

describe('three weeks of The Last Ferry', () => {
  it('can be played to the end as they are written', () => {
    expect(last.json.problems).toEqual([]);
  });

  it('say how every status came about', () => {
    const events = last.played.statusEvents.map(({ item, from, to, via }) => [item.title, from, to, via]);
    expect(events).toEqual([
      ["BRASS SHIP'S CLOCK", 'sourcing', 'inHand', 'status'],
      ['Marrow Point Light', 'agreed', 'signed', 'notes'],
      ['Hammer', 'inHand', 'rejected', 'status'],
      ['Hammer', 'rejected', 'inHand', 'undo'],
      ['DEV SANGHERA', 'offered', 'rejected', 'status'],
    ]);
  });

  it('find the row that was added, and lose it when its cells are cleared', () => {
    expect(last.json.newRows.map(({ item }) => item)).toEqual(['Oil lamp, cracked']);
    expect(last.json.goneRows.map(({ item }) => item)).toEqual(['Oil lamp, cracked']);
  });

  it('keep a row that was deleted and brought back at once', () => {
    expect(last.json.finalStatus['Props#8']).toEqual({
      item: "BRASS SHIP'S CLOCK",
      tab: 'Props',
      status: 'inHand',
      row: 3,
    });
  });

  it('say on each day that is looked at what is overdue', () => {
    const checks = (last.json.checks ?? []).map(({ date, overdue }) => [date, overdue.map(({ item }) => item)]);
    expect(checks.map(([date]) => date)).toEqual(['2027-05-01', '2027-05-06', '2027-05-11', '2027-05-16']);
    expect(checks[1]).toEqual(['2027-05-06', ['FISHMONGER', 'MISS OAKES']]);
  });

  it('would have gone up the ladder with what nobody settled', () => {
    expect(tellings(last, 'IRON STOVE (light copy)')).toEqual([
      ['2027-04-26', 'nudge', 'Bea Holloway'],
      ['2027-04-27', 'associateProducer', 'Maya Okafor'],
      ['2027-04-29', 'lineProducer', 'Tom Brandvold'],
      ['2027-05-03', 'executiveProducer', 'Helena Strand'],
    ]);
  });

  it('would not have asked about the clock, which was found in time', () => {
    expect(tellings(last, "BRASS SHIP'S CLOCK")).toEqual([]);
  });

  it('read as a diary', () => {
    expect(last.text).toContain('Mon 26 Apr 2027 to Sun 16 May 2027: 13 edits by 4 people.');
    expect(last.text).toContain('Thu 29 Apr\n  09:00  to Tom Brandvold, Line Producer\n');
    expect(last.text).toContain('line producer: IRON STOVE (light copy) found and approved, 6 days late');
    expect(last.text).toContain('At the end of Thu 6 May: 2 overdue,');
  });
});

describe('the same weeks by another policy', () => {
  const patient = { waits: { associateProducer: 3, lineProducer: 4 }, leadTimes: { 'props.inHand': '1 day' } };

  it('wait longer before the producers are told', async () => {
    const other = await play({ ...TIMELINE, edits: [] }, WORKBOOK, patient);
    expect(tellings(other, 'IRON STOVE (light copy)').slice(0, 3)).toEqual([
      ['2027-04-26', 'nudge', 'Bea Holloway'],
      ['2027-04-29', 'associateProducer', 'Maya Okafor'],
      ['2027-05-05', 'lineProducer', 'Tom Brandvold'],
    ]);
  });

  it('is refused with the milestones that there are, where it names one that there is not', async () => {
    await expect(play(TIMELINE, WORKBOOK, { leadTimes: { 'props.bought': '3 days' } })).rejects.toThrow(
      /“props\.bought”.*There are: .*props\.inHand/,
    );
    await expect(play(TIMELINE, WORKBOOK, { leadTimes: { 'props.inHand': 'soon' } })).rejects.toThrow(
      /“soon” for props\.inHand\. Write a number of days/,
    );
    await expect(play(TIMELINE, WORKBOOK, { wait: 3 })).rejects.toThrow(/policy\.json cannot be used.*\n.*wait/);
  });
});

describe('a timeline that is not as its workbook', () => {
  const set = { action: 'setCell', by: 'Bea', tab: 'Props', row: 5, col: 'H', value: 'Lost' };
  const edits = [
    { ...set, at: '2027-04-27T10:00:00', tab: 'Prop list' },
    { ...set, at: '2027-04-27T10:01:00', row: 4000 },
    { ...set, at: '2027-04-27T10:02:00', col: 'ZZ' },
    { ...set, at: '2027-04-27T10:03:00', action: 'paintCell' },
    { at: '2027-04-27T10:04:00', by: 'Bea', action: 'undo', of: 0 },
    { ...set, at: '2027-04-26T09:00:00', old: 'Found' },
    { ...set, at: 'yesterday' },
  ];
  let wrong: PlayedTimeline;
  beforeAll(async () => {
    wrong = await play({ ...TIMELINE, edits }, WORKBOOK);
  });

  it.each([
    /^Edit 0 \(setCell\) cannot be done\. There is no tab “Prop list” at that moment; there are “Scenes”, “Cast”/,
    /^Edit 1 \(setCell\) cannot be done\. “Props” has \d+ rows, so there is no row 4000\./,
    /^Edit 2 \(setCell\) cannot be done\. “Props” has no column ZZ\./,
    /^Edit 3 has the action “paintCell”; an action is one of setCell, insertRow,/,
    /^Edit 4 \(undo\) cannot be done\. It takes back edit 0, which is not there to be taken back\./,
    /^Edit 6 \(setCell\) cannot be read: at: a moment is written as/,
    /^Edit 5 \(setCell\): H5 of “Props” held “In hand” and not “Found”\. It is done all the same\./,
  ])('says %s', (sentence) => {
    expect(wrong.json.problems).toContainEqual(expect.stringMatching(sentence));
  });

  it('goes on with everything else, in the order of the file', () => {
    expect(wrong.json.statusEvents).toEqual([
      expect.objectContaining({ edit: 5, at: '2027-04-27T10:04:00', item: 'Hammer', to: 'rejected' }),
    ]);
  });

  it('says that a moment lies before the one before it', async () => {
    const late = [
      { ...set, at: '2027-04-28T10:00:00' },
      { ...set, at: '2027-04-27T10:00:00', row: 6 },
    ];
    const { json } = await play({ ...TIMELINE, edits: late }, WORKBOOK);
    expect(json.problems).toEqual([
      'Edit 1 is of 2027-04-27T10:00:00, before edit 0 of 2027-04-28T10:00:00; it is done right after it.',
    ]);
    expect(json.statusEvents.map(({ at }) => at)).toEqual(['2027-04-28T10:00:00', '2027-04-28T10:00:00']);
  });

  it('is refused where the whole makes no sense', async () => {
    await expect(play({ ...TIMELINE, end: '2027-04-01' }, WORKBOOK)).rejects.toThrow(
      'The timeline timeline.json ends on 2027-04-01, before it starts on 2027-04-26.',
    );
    await expect(play({ ...TIMELINE, edits: 'none' }, WORKBOOK)).rejects.toThrow(/timeline\.json cannot be used/);
  });
});
