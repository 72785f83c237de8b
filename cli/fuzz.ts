import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ROOT } from './setup/paths';
import { UsageError } from './usage-error';

const HELP = `npm run fuzz -- [--runs N] [--seed S] [--path P] [--processes N] [--json]

Plays random stories: several people edit a spreadsheet between all calls that Callboard makes, and calls fail and
workers die. Afterwards no cell of theirs may be lost and every change must have been told, once. The first story that
goes wrong is shrunk and told in words, with the seed and the path that play it again.

  --runs N        10000 where it is left out
  --seed S        where the stories begin; by chance where it is left out
  --path P        begins with that story of the seed
  --processes N   as many as there are cores, at most 4, where it is left out
`;

/** What a process of `test/fuzz/run.ts` says on a line. */
type Line =
  | { readonly kind: 'progress'; readonly runs: number }
  | { readonly kind: 'done'; readonly runs: number; readonly tally: Tally; readonly failure: string | null };

interface Tally {
  readonly missed: number;
  readonly false: number;
  readonly duplicate: number;
  readonly delivered: number;
}

/** `npm run fuzz`: shares the runs among processes, each with a seed of its own. Ends with 1 where a story went wrong. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
      path: { type: 'string' },
      processes: { type: 'string', default: String(Math.min(4, cpus().length)) },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [runs, seed] = [wholeNumber('runs', values.runs), wholeNumber('seed', values.seed)];
  const processes = values.path === undefined ? Math.min(runs, wholeNumber('processes', values.processes)) : 1;
  process.stderr.write(
    `  ${runs} stories from seed ${seed} on, in ${processes} process${processes === 1 ? '' : 'es'}\n`,
  );
  const progress = new Progress(runs);
  const started = Date.now();
  const done = await Promise.all(
    Array.from({ length: processes }, (_, index) => {
      const share = Math.floor(runs / processes) + (index < runs % processes ? 1 : 0);
      const given = values.path === undefined ? [] : ['--path', values.path];
      return playApart(['--runs', String(share), '--seed', String(seed + index), ...given], (count) =>
        progress.tell(index, count),
      );
    }),
  );
  progress.end();
  return report(done, { seed, seconds: (Date.now() - started) / 1000, isJson: values.json });
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new UsageError(`--${name} ${text} is no whole number.`);
}

type Done = Extract<Line, { kind: 'done' }>;

async function playApart(args: readonly string[], tell: (runs: number) => void): Promise<Done> {
  const script = path.join(ROOT, 'test/fuzz/run.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  let done: Done | null = null;
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line; // our own script's
    if (line.kind === 'done') done = line;
    else tell(line.runs);
  }
  process.off('exit', stop);
  if (!done) throw new Error('A process of the fuzz ended without a result; what it said is above.');
  return done;
}

/** A line on standard error that says how far it is, where somebody looks. */
class Progress {
  private readonly runs = new Map<number, number>();
  private readonly started = Date.now();

  constructor(private readonly total: number) {}

  tell(index: number, count: number): void {
    this.runs.set(index, count);
    if (!process.stderr.isTTY) return;
    const sum = [...this.runs.values()].reduce((total, runs) => total + runs, 0);
    const left = ((Date.now() - this.started) / 1000 / Math.max(1, sum)) * Math.max(0, this.total - sum);
    process.stderr.write(`\r  ${sum} of ${this.total}, about ${Math.ceil(left / 60)} min left   `);
  }

  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }
}

function report(done: readonly Done[], about: { seed: number; seconds: number; isJson: boolean }): number {
  const sum = (pick: (one: Done) => number): number => done.reduce((total, one) => total + pick(one), 0);
  const failures = done.flatMap(({ failure }) => failure ?? []);
  const totals = {
    runs: sum(({ runs }) => runs),
    seed: about.seed,
    seconds: Math.round(about.seconds),
    delivered: sum(({ tally }) => tally.delivered),
    missed: sum(({ tally }) => tally.missed),
    false: sum(({ tally }) => tally.false),
    duplicate: sum(({ tally }) => tally.duplicate),
  };
  if (about.isJson) process.stdout.write(`${JSON.stringify({ ...totals, failures }, null, 2)}\n`);
  else {
    for (const failure of failures) process.stdout.write(`\n${failure}\n`);
    process.stdout.write(
      `\n${totals.runs} stories, ${totals.delivered} row events: ` +
        (failures.length > 0 ? 'a story went wrong, see above' : '0 missed, 0 false, 0 duplicate, 0 human cells lost') +
        ` (seed ${totals.seed}, ${totals.seconds} s).\n`,
    );
  }
  return failures.length > 0 ? 1 : 0;
}
