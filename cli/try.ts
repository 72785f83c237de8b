import { parseArgs } from 'node:util';
import { run as start } from './start';

const HELP = `callboard try FILE [--fresh] [--json]

Runs a whole production on this machine with a workbook that you downloaded (.xlsx, .ods, .csv) or wrote down (.json).
It works on a copy: the file stays as it is. The same as npm start -- --workbook FILE.
`;

/** `callboard try`: runs a production of a workbook file until it is told to stop. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      fresh: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (values.help || file === undefined || more.length > 0) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  return start(['--workbook', file, ...(values.fresh ? ['--fresh'] : []), ...(values.json ? ['--json'] : [])]);
}
