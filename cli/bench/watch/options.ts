import { parseArgs } from 'node:util';
import { UsageError } from '../../usage-error';

const SIZES = [100, 1_000, 10_000, 50_000];
const FLEETS = [1, 10, 100];
/** Fewer have no room for the edits. */
const LEAST_ROWS = 20;

export const WATCH_HELP = `npm run bench -- watch [--rows N]… [--spreadsheets N]… [--minutes N] [--without-server] [--json]

What it costs to watch spreadsheets and how soon an edit is seen, against the emulator with faults off, beside the polling
trigger that npm offers. Ten to twelve minutes, on a machine that has nothing else to do; first it warms up, as a worker
runs for weeks.

  --rows N          one table of N rows of 12 columns; may be given several times (${SIZES.join(', ')})
  --spreadsheets N  N spreadsheets on one worker and one account, with Google's quotas on; may be given several times
                    (${FLEETS.join(', ')}). Whoever gives only one of the two gets only that part.
  --minutes N       for how long people edit the many spreadsheets (2)
  --without-server  leave out Temporal's dev server, and with it history events and edits that are waited for
  --json            all numbers, times in milliseconds, sizes in bytes
  --help            this text
`;

/** A number of spreadsheets on one account, of which people edit so many. */
export interface Fleet {
  readonly spreadsheets: number;
  readonly edited: number;
}

export interface WatchOptions {
  readonly isHelp: boolean;
  readonly isJson: boolean;
  readonly hasServer: boolean;
  readonly sizes: readonly number[];
  readonly fleets: readonly Fleet[];
  readonly minutes: number;
}

/** What `bench watch` is asked to measure. Fails with a UsageError where a number is none. */
export function watchOptions(args: string[]): WatchOptions {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', multiple: true },
      spreadsheets: { type: 'string', multiple: true },
      minutes: { type: 'string', default: '2' },
      'without-server': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const rows = values.rows?.map((text) => counted('rows', text, LEAST_ROWS));
  const spreadsheets = values.spreadsheets?.map((text) => counted('spreadsheets', text, 1));
  const minutes = Number(values.minutes);
  if (!(minutes >= 1)) throw new UsageError(`--minutes is "${values.minutes}"; give a number from 1 up.`);
  return {
    isHelp: values.help,
    isJson: values.json,
    hasServer: !values['without-server'],
    // Whoever asks for some numbers of the one wants those alone.
    sizes: rows ?? (spreadsheets ? [] : SIZES),
    fleets: (spreadsheets ?? (rows ? [] : FLEETS)).map((count) => ({ spreadsheets: count, edited: editedOf(count) })),
    minutes,
  };
}

/** People edit few of many: one of one, two of ten, three of a hundred. */
function editedOf(spreadsheets: number): number {
  return 1 + Math.floor(Math.log10(spreadsheets));
}

function counted(name: string, text: string, least: number): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= least) return count;
  throw new UsageError(`--${name} is "${text}"; give a whole number from ${least} up, such as --${name} 100.`);
}
