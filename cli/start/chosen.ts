import path from 'node:path';
import { ApplicationFailure } from '@temporalio/common';
import type { SettingsAnswers } from '../../activities/sheets/settings-tab';
import { localScripts } from '../../activities/scripts/files';
import { readScript } from '../../activities/scripts/read-script';
import { breakDown } from '../../domain/breakdown/break-down';
import { workbookOfScript } from '../../domain/breakdown/workbook-of-script';
import { plain } from '../../domain/items/text';
import type { IsoDate } from '../../domain/model';
import { ROOT } from '../setup/paths';
import { UsageError } from '../usage-error';
import { workbookAt } from '../workbook-at';

/** Which production is to run, before anything of it is made. */
export interface Chosen {
  readonly productionId: string;
  readonly scriptPath: string | null;
  /** The wall clock at which it begins, `YYYY-MM-DDTHH:MM`; `null`: some weeks before its first shooting day. */
  readonly startsOn: string | null;
  /** The workbook in the form of `docs/workbook-json.md`. */
  readonly workbook: () => Promise<unknown>;
  /** What its producers have set on the settings tab before it begins, by the line's label. */
  readonly settings: SettingsAnswers;
}

const DEMO = path.join(ROOT, 'demo');

/** *The Last Ferry*, a short film four weeks before its first shooting day. */
export function demoProduction(): Chosen {
  return {
    productionId: 'the-last-ferry',
    scriptPath: path.join(DEMO, 'the-last-ferry.fountain'),
    startsOn: '2027-04-26T08:30',
    workbook: () => workbookAt(path.join(DEMO, 'workbook.json')),
    settings: new Map([['Approve amounts above', '400']]),
  };
}

/**
 * The production of a reader's own script, workbook or both. Throws `UsageError` where a file cannot be used. Without a
 * workbook one is made from the script, whose dates are counted from `today`.
 */
export async function ownProduction(
  files: { readonly script?: string; readonly workbook?: string },
  today: IsoDate,
): Promise<Chosen> {
  const scriptPath = files.script === undefined ? null : path.resolve(files.script);
  const script = scriptPath === null ? null : await scriptAt(scriptPath);
  const named = files.workbook ?? files.script ?? '';
  const productionId = plain(path.parse(named).name).replace(/ /g, '-') || 'production';
  if (files.workbook !== undefined) {
    const workbook = await workbookAt(path.resolve(files.workbook));
    return { productionId, scriptPath, startsOn: null, workbook: () => Promise.resolve(workbook), settings: new Map() };
  }
  if (!script) throw new UsageError('Name a script with --script FILE, a workbook with --workbook FILE, or both.');
  const workbook = workbookOfScript(breakDown(script), { today });
  return {
    productionId,
    scriptPath,
    startsOn: `${today}T08:30`,
    workbook: () => Promise.resolve(workbook),
    settings: new Map(),
  };
}

async function scriptAt(file: string) {
  try {
    return readScript(await localScripts().read(file));
  } catch (error) {
    if (error instanceof ApplicationFailure) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
