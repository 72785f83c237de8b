import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readyAnswer, type ReadyOptions } from '../../../cli/ready';
import { findProduction } from '../../../cli/ready/find-production';
import { ProductionHome } from '../../../cli/start/production-home';
import { STANDING } from './example';

const answer = (options: Partial<ReadyOptions> = {}) => readyAnswer(STANDING, { json: false, ...options });
const json = (options: Partial<ReadyOptions>): unknown => JSON.parse(answer({ ...options, json: true }).text);

describe('callboard ready', () => {
  it('shows every day by department, and names what stands in the way', () => {
    expect(answer().text).toBe(`Paper Lanterns · Wed 5 May 2027

Day              State      Locations  Props and set
4    Mon 17 May  NOT READY  1 LATE     -
6    Mon 31 May  on track   -          1 on track

Day 4, Mon 17 May (in 12 days): NOT READY · scenes 12 · Marrow Point
    Marrow Point Light: permit not filed (LATE) · due Mon 3 May · Sam Reyes
        done today, it would be in time for Wed 19 May at the earliest: the schedule's day 6
`);
  });

  it('says once what every day to come lacks', () => {
    const { facts, reports, now } = STANDING;
    const [light] = reports;
    const days = [17, 18, 19].map((date, index) => ({
      dayNumber: index + 1,
      date: `2027-05-${date}`,
      scenes: ['12'],
      location: 'Marrow Point',
    }));
    const text = readyAnswer(
      { facts: { ...facts, shootDays: days }, now, reports: light ? [light] : [] },
      { json: false },
    ).text;
    expect(text.match(/permit not filed/g)).toHaveLength(1);
    expect(text).toContain('Every day to come:\n    Marrow Point Light: permit not filed (LATE) · due Mon 3 May');
    expect(text).toContain(
      'Day 2, Tue 18 May (in 13 days): NOT READY · scenes 12 · Marrow Point\n    and 1 that every day',
    );
  });

  it('ends with 4 where something is not ready, and with 0 where all that was asked about is on track', () => {
    expect(answer().code).toBe(4);
    expect(answer({ day: '6' }).code).toBe(0);
  });

  it('says of one day and of one scene all that they lack', () => {
    expect(answer({ day: '6' }).text).toContain('Boat: not found and approved · due Mon 17 May · Bea Holloway');
    expect(answer({ scene: '12' }).text).toContain('Scene 12 (day 4, Mon 17 May): NOT READY');
  });

  it('gives programs the blockers with what they wait for, until when and why', () => {
    expect(json({ day: '4' })).toMatchObject({
      day: 4,
      date: '2027-05-17',
      state: 'notReady',
      departments: { Locations: { state: 'notReady', missing: 1 } },
      blockers: [
        {
          text: 'Marrow Point Light: permit not filed (LATE)',
          waitsFor: 'permit filed',
          due: '2027-05-03',
          because: 'scene 12 is shot on day 4 (Mon 17 May), 10 working days before',
          with: 'Sam Reyes',
          nearest: '2027-05-19',
          nearestDay: 6,
        },
      ],
    });
  });

  it('says what a swap makes late, what it makes possible and what it costs', () => {
    const { text, code } = answer({ swap: '4,6' });
    expect(code).toBe(4);
    expect(text).toBe(`Paper Lanterns: if day 4 (Mon 17 May) and day 6 (Mon 31 May) were swapped

Day 4, Mon 17 May, would shoot scenes 3: NOT READY now, NOT READY then
Day 6, Mon 31 May, would shoot scenes 12: on track now, on track then

Becomes late: 1
    Boat: not found and approved: due Mon 3 May instead of Mon 17 May, 14 days sooner

Becomes possible: 1
    Marrow Point Light: permit not filed: due Mon 17 May instead of Mon 3 May, 14 days later

Costs: 1 deadline sooner, by 14 days. Wins: 1 deadline later, by 14 days.
`);
  });

  it.each([
    [{ day: '5' }, 'The schedule has no day “5”. Its days are 4 to 6.'],
    [{ scene: '99' }, 'No sheet knows scene 99.'],
    [{ swap: '4' }, 'Two different days can be swapped, such as --swap 4,6'],
    [{ swap: '4,4' }, 'Two different days can be swapped'],
    [{ swap: '4,9' }, 'The schedule has no day “9”.'],
  ] as const)('says what is wrong with %p', (options, message) => expect(() => answer(options)).toThrow(message));
});

describe('which production is asked', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ready-'));
  const before = { ...process.env };
  const runs = (productionId: string, temporal: number): void => {
    const home = new ProductionHome(folder, productionId);
    home.make();
    const ports = { sheets: 1, smtp: 2, inbox: 3, temporal, temporalUi: 5, web: 6 };
    home.keep({ title: productionId, spreadsheetId: 's', scriptPath: null, productionMs: 0, speed: 1, ports });
    home.markRunning({ pid: process.pid, serverPid: null, links: {} });
  };

  beforeEach(() => {
    process.env.CALLBOARD_HOME = folder;
    delete process.env.TEMPORAL_ADDRESS;
  });
  afterEach(() => {
    process.env = { ...before };
    rmSync(path.join(folder, 'productions'), { recursive: true, force: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the only one that runs on this machine', () => {
    runs('paper-lanterns', 4711);
    expect(findProduction(undefined)).toEqual({ productionId: 'paper-lanterns', address: '127.0.0.1:4711' });
  });

  it('must be said where several run, and what to do is said where none does', () => {
    expect(() => findProduction(undefined)).toThrow('Start one with npm start and ask again in another terminal');
    runs('paper-lanterns', 4711);
    runs('the-last-ferry', 4712);
    expect(() => findProduction(undefined)).toThrow('paper-lanterns, the-last-ferry. Say which with --production ID.');
    expect(findProduction('the-last-ferry').address).toBe('127.0.0.1:4712');
    expect(() => findProduction('glass-orchard')).toThrow('glass-orchard is not running; what runs here is');
  });

  it('is the named one on the cluster that TEMPORAL_ADDRESS says', () => {
    process.env.TEMPORAL_ADDRESS = 'temporal.example.com:7233';
    expect(findProduction('glass-orchard')).toEqual({
      productionId: 'glass-orchard',
      address: 'temporal.example.com:7233',
    });
  });
});
