import { parseArgs } from 'node:util';
import { longDate } from '../domain/time/format';
import { dateIn } from '../domain/time/zone';
import { homeDir } from './setup/paths';
import { sayOnStderr } from './setup/say';
import { demoProduction, ownProduction } from './start/chosen';
import { sayLinks, type Greeted } from './start/links';
import { ProductionHome } from './start/production-home';
import { runProduction, type RunningProduction } from './start/run-production';
import { UsageError } from './usage-error';

const HELP = `npm start [-- OPTIONS]: runs a whole production on this machine.

  --script FILE     a production of your own, from a script (.fdx, .fountain, .txt)
  --workbook FILE   with your own workbook (.xlsx, .ods, .csv, or .json as in docs/workbook-json.md)
  --fresh           begin the production anew; what was done in it is lost
  --json            print one line of JSON with the links when it is ready, and nothing else
  --help            this text
`;

/** `npm start`: runs a production until it is told to stop. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const isOwn = options.script !== undefined || options.workbook !== undefined;
  const chosen = isOwn ? await ownProduction(options, dateIn('UTC', Date.now())) : demoProduction();
  const home = new ProductionHome(homeDir(), chosen.productionId);
  const already = home.running();
  if (already) {
    sayOnStderr(`${chosen.productionId} is running already (process ${already.pid}).`);
    process.stdout.write(options.json ? `${JSON.stringify(already.links)}\n` : linesOf(already.links));
    return 0;
  }
  if (options.fresh) home.clear();
  sayOnStderr(`starting ${chosen.productionId}`);
  const production = await runProduction(chosen, home, sayOnStderr);
  process.stdout.write(options.json ? `${jsonLine(production)}\n` : greeting(production, options));
  const why = await Promise.race([untilTold(), production.failed.catch((error: unknown) => error)]);
  sayOnStderr('stopping; the production stands still until the next start');
  await production.stop();
  if (why === 'told') return 0;
  throw why;
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        script: { type: 'string' },
        workbook: { type: 'string' },
        fresh: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`, { cause: error });
  }
}

function jsonLine({ links, productionId, spreadsheetId, temporalAddress }: RunningProduction): string {
  return JSON.stringify({ ...links, productionId, spreadsheetId, temporalAddress });
}

function greeting(production: RunningProduction, files: Greeted['files']): string {
  const { title, links, leftAlone, now, timeZone } = production;
  const sentences = leftAlone.map((sentence) => `  - ${sentence}\n`).join('');
  const about = sentences === '' ? '' : `\n  Left alone in the workbook:\n${sentences}`;
  return about + sayLinks({ title, date: longDate(dateIn(timeZone, now())), links, files });
}

function linesOf(links: Readonly<Record<string, string>>): string {
  return Object.entries(links)
    .map(([name, link]) => `  ${name.padEnd(12)} ${link}\n`)
    .join('');
}

const PARENT_CHECKED_EVERY_MS = 1_000;

/** Until Ctrl-C, until the process is asked to end, or until whoever started it is gone. */
function untilTold(): Promise<'told'> {
  return new Promise((resolve) => {
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid !== parent) done();
    }, PARENT_CHECKED_EVERY_MS);
    const done = (): void => {
      clearInterval(timer);
      resolve('told');
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, done);
  });
}
