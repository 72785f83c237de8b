import { Pace, type Quietness } from '../../../activities/sheets/pace';

const MINUTE = 60_000;
const fast: Quietness = { isFast: true, quietMs: 500 * MINUTE };
const hot: Quietness = { isFast: false, quietMs: 2 * MINUTE };
const warm: Quietness = { isFast: false, quietMs: 20 * MINUTE };
const idle: Quietness = { isFast: false, quietMs: 90 * MINUTE };

const noChance = (): number => 0.5;
const paceOf = (pollsPerMinute: number, now = (): number => 0): Pace =>
  new Pace({ pollsPerMinute: () => pollsPerMinute }, now, noChance);

/** The pauses in seconds of so many spreadsheets of each kind, once each has been polled. */
function pauses(pollsPerMinute: number, ...kinds: (readonly [Quietness, number])[]): number[] {
  const pace = paceOf(pollsPerMinute);
  const all = kinds.flatMap(([state, count], kind) =>
    Array.from({ length: count }, (_, index) => [`${kind} ${index}`, state] as const),
  );
  for (const [id, state] of all) pace.nextPollMs(id, state);
  return kinds.map(([state], kind) => Math.round(pace.nextPollMs(`${kind} 0`, state) / 1_000));
}

describe('the pause between two polls', () => {
  it.each([
    ['a second in the demo, or while a row waits for its verdict', fast, 1],
    ['five seconds while people edit', hot, 5],
    ['fifteen after ten quiet minutes', warm, 15],
    ['a minute after a quiet hour', idle, 60],
  ])('is %s', (_, state, seconds) => expect(pauses(54, [state, 1])).toEqual([seconds]));

  it('of quiet spreadsheets grows first where there are many', () => {
    expect(pauses(50, [hot, 2], [idle, 98])).toEqual([5, Math.round((98 * 60) / 26)]);
  });

  it('of those that people edit stays at ten seconds at most while there is room for it', () => {
    expect(pauses(46, [hot, 4], [idle, 96])).toEqual([9, 300]);
    expect(pauses(46, [hot, 6], [idle, 94])).toEqual([10, 564]);
  });

  it('grows for all alike where even that is too much, and nobody is forgotten', () => {
    expect(pauses(36, [hot, 12], [idle, 88])).toEqual([26, 600]);
    expect(pauses(36, [hot, 90], [idle, 10])).toEqual([153, 767]);
  });

  it('shares a quota of 54 polls a minute among a hundred that are all edited', () => {
    const [seconds = 0] = pauses(54, [hot, 100]);
    expect(seconds).toBe(Math.round((100 * 60) / 54));
  });

  it('never asks for more polls a minute than there are, whatever the mixture', () => {
    for (let hots = 0; hots <= 100; hots += 7) {
      for (let warms = 0; warms <= 40; warms += 9) {
        const pace = paceOf(40);
        const states = [...Array<Quietness>(hots).fill(hot), ...Array<Quietness>(warms).fill(warm), idle];
        states.forEach((state, index) => pace.nextPollMs(String(index), state));
        const perMinute = states.reduce((sum, state, index) => sum + MINUTE / pace.nextPollMs(String(index), state), 0);
        expect(perMinute).toBeLessThan(40.5);
      }
    }
  });

  it('is forgotten of a spreadsheet that is not watched any more', () => {
    let now = 0;
    const pace = paceOf(10, () => now);
    for (let index = 0; index < 50; index += 1) pace.nextPollMs(`old ${index}`, hot);
    now = 61 * MINUTE;
    expect(pace.nextPollMs('new', hot)).toBe(6_000);
  });

  it('says how a poll counts in the queue for the quota', () => {
    const pace = paceOf(50);
    expect(pace.purposeOf('new')).toBe('idlePoll');
    pace.nextPollMs('edited', hot);
    expect(pace.purposeOf('edited')).toBe('hotPoll');
    pace.nextPollMs('quiet', idle);
    expect(pace.purposeOf('quiet')).toBe('idlePoll');
  });
});
