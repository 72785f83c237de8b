import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ClockedStages } from './simulate/clocked-stages';
import { outcomeJson } from './simulate/outcome-json';
import { outcomeText } from './simulate/outcome-text';
import { playTimeline } from './simulate/play-timeline';
import { policyAt } from './simulate/policy-file';
import { timelineAt } from './simulate/timeline-file';
import { UsageError } from './usage-error';
import { workbookAt } from './workbook-at';

const HELP = `callboard simulate TIMELINE.json [OPTIONS]: what would have followed from these edits?

Plays what people did with their workbook, edit by edit, in an emulator of Google Sheets, with the same watch and the same
stages as in a production, but in fast time and with nobody who answers. Says which mails would have gone on which day, to
whom and about what, and what was overdue and stalled. It sends nothing and changes no file.

  --workbook FILE   the workbook at the start (.json, .xlsx, .ods); else the one that the timeline names, beside it or
                    in the folder above
  --policy FILE     JSON with another escalation policy or other lead times, to compare: waits, acknowledgedWorkingDays,
                    reminderDays, leadTimeScale, leadTimes, approvalThreshold
  --full            every line of every mail and check
  --json            the same for programs
  --help            this text

How to write a timeline and a policy, and how to read what comes out: docs/simulate.md.
Exit codes: 0 every edit was done as written; 1 some were not, and which is said; 2 it cannot be played at all.
`;

/** `callboard simulate`: plays a timeline of edits on its workbook and says what followed. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      workbook: { type: 'string' },
      policy: { type: 'string' },
      full: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (values.help || file === undefined) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  const { timeline, problems: unread } = await timelineAt(file);
  const adjust = values.policy === undefined ? undefined : await policyAt(values.policy);
  const workbook = await workbookAt(values.workbook ?? workbookBeside(file, timeline.workbook));
  const stages = new ClockedStages(adjust ?? ((facts) => facts));
  const { timeZone, title } = workbook;
  const { problems: undone, ...rest } = await playTimeline(timeline, workbook, stages, timeZone);
  const problems = [...unread, ...undone];
  const outcome = { played: { ...rest, problems }, mails: stages.mails, timeZone, title };
  process.stdout.write(
    values.json
      ? `${JSON.stringify(outcomeJson(outcome), null, 2)}\n`
      : outcomeText({ ...outcome, isFull: values.full }),
  );
  return problems.length > 0 ? 1 : 0;
}

const ENDINGS = ['', '.json', '.xlsx', '.ods'];

/** The workbook that a timeline names: beside it, or in the folder above. */
function workbookBeside(file: string, name: string): string {
  const folders = [dirname(file), join(dirname(file), '..')];
  const candidates = folders.flatMap((folder) => ENDINGS.map((ending) => join(folder, `${name}${ending}`)));
  const found = candidates.find((candidate) => resolve(candidate) !== resolve(file) && existsSync(candidate));
  if (found !== undefined) return found;
  throw new UsageError(
    `The timeline is about the workbook “${name}”, and there is none of that name beside it or in the folder above. ` +
      'Name its file with --workbook.',
  );
}
