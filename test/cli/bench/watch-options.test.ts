import { run } from '../../../cli/bench/watch';
import { watchOptions } from '../../../cli/bench/watch/options';
import { freshnessOf } from '../../../cli/bench/watch/sizes';
import { table } from '../../../cli/bench/watch/table';

describe('the bench of the watch', () => {
  it('measures every size and every number of spreadsheets where nothing else is asked for', () => {
    const { sizes, fleets, hasServer } = watchOptions([]);
    expect(sizes).toEqual([100, 1_000, 10_000, 50_000]);
    expect(fleets).toEqual([
      { spreadsheets: 1, edited: 1 },
      { spreadsheets: 10, edited: 2 },
      { spreadsheets: 100, edited: 3 },
    ]);
    expect(hasServer).toBe(true);
  });

  it('measures only the part that numbers are given for', () => {
    expect(watchOptions(['--rows', '200', '--rows', '300'])).toMatchObject({ sizes: [200, 300], fleets: [] });
    expect(watchOptions(['--spreadsheets', '20'])).toMatchObject({
      sizes: [],
      fleets: [{ spreadsheets: 20, edited: 2 }],
    });
    expect(watchOptions(['--spreadsheets', '5', '--rows', '200'])).toMatchObject({
      sizes: [200],
      fleets: [{ spreadsheets: 5, edited: 1 }],
    });
  });

  it.each([
    [['--rows', 'many'], '--rows is "many"; give a whole number from 20 up, such as --rows 100.'],
    [['--rows', '5'], '--rows is "5"; give a whole number from 20 up, such as --rows 100.'],
    [['--spreadsheets', '1.5'], '--spreadsheets is "1.5"; give a whole number from 1 up, such as --spreadsheets 100.'],
    [['--minutes', '0'], '--minutes is "0"; give a number from 1 up.'],
  ])('says what to give instead of %j', (args, message) => {
    expect(() => watchOptions(args)).toThrow(message);
  });

  it('explains itself and measures nothing with --help', async () => {
    const written: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    try {
      await run(['--help']);
    } finally {
      write.mockRestore();
    }
    expect(written.join('')).toMatch(/^npm run bench -- watch .*--spreadsheets N/);
  });

  it('reckons the time of an edit as any part of the interval and what the poll took', () => {
    const { medianMs, p95Ms } = freshnessOf(5_000, [100]);
    expect(medianMs).toBe(100 + 2_497.5);
    expect(p95Ms).toBe(100 + 4_747.5);
  });

  it('prints columns as wide as what stands in them', () => {
    const columns = [
      ['rows', (rows: number) => String(rows)],
      ['half', (rows: number) => String(rows / 2)],
    ] as const;
    expect(table(columns, [7, 10_000])).toBe(' rows  half\n    7   3.5\n10000  5000\n');
    expect(table(columns, [])).toBe('');
  });
});
