import { parseArgs } from 'node:util';
import { checkStories } from './check';

/** How often it says how far it is. */
const TOLD_EVERY_MS = 1_000;

/** A process of `npm run fuzz`: says on standard output how far it is and how it ended, a line of JSON each. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      path: { type: 'string' },
    },
  });
  const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
  let [runs, toldAt] = [0, Date.now()];
  const onRun = (): void => {
    runs += 1;
    if (Date.now() - toldAt < TOLD_EVERY_MS) return;
    toldAt = Date.now();
    say({ kind: 'progress', runs });
  };
  const path = values.path === undefined ? {} : { path: values.path };
  say({
    kind: 'done',
    ...(await checkStories({ runs: Number(values.runs), seed: Number(values.seed), onRun, ...path })),
  });
}

void main();
