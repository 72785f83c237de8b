import { parseArgs } from 'node:util';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { outcomeJson } from './simulate/outcome-json';
import { playTimeline, quietStages } from './simulate/play-timeline';
import { timelineAt } from './simulate/timeline-file';
import { UsageError } from './usage-error';
import { workbookAt } from './workbook-at';

const HELP = `callboard simulate TIMELINE.json [--workbook FILE] [--policy FILE] [--json]
`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      workbook: { type: 'string' },
      policy: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (values.help || file === undefined) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  const { timeline, problems } = await timelineAt(file);
  const workbook = await workbookAt(values.workbook ?? workbookBeside(file, timeline.workbook));
  const played = await playTimeline(timeline, workbook, quietStages(), workbook.timeZone);
  process.stdout.write(
    `${JSON.stringify(outcomeJson({ ...played, problems: [...problems, ...played.problems] }), null, 1)}\n`,
  );
  return 0;
}

function workbookBeside(file: string, name: string): string {
  const folders = [dirname(file), join(dirname(file), '..')];
  const candidates = folders.flatMap((folder) =>
    ['', '.json', '.xlsx', '.ods'].map((ending) => join(folder, `${name}${ending}`)),
  );
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found) return found;
  throw new UsageError(`no workbook ${name}`);
}
