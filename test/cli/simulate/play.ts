import { readFileSync } from 'node:fs';
import { ClockedStages, type SimulatedMail } from '../../../cli/simulate/clocked-stages';
import { outcomeJson } from '../../../cli/simulate/outcome-json';
import { outcomeText } from '../../../cli/simulate/outcome-text';
import { playTimeline, type Played } from '../../../cli/simulate/play-timeline';
import { readPolicy } from '../../../cli/simulate/policy-file';
import { readTimeline } from '../../../cli/simulate/timeline-file';
import type { ScoredOutcome } from './score';

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export interface PlayedTimeline {
  readonly played: Played;
  readonly mails: readonly SimulatedMail[];
  readonly json: ScoredOutcome & {
    readonly problems: readonly string[];
    readonly finalStatus: Readonly<Record<string, { readonly status: string; readonly row: number | null }>>;
  };
  readonly text: string;
}

/** Plays a timeline as the command does. */
export async function play(timeline: unknown, workbook: unknown, policy?: unknown): Promise<PlayedTimeline> {
  const { timeline: read, problems } = readTimeline(timeline, 'timeline.json');
  const adjust = policy === undefined ? undefined : readPolicy(policy, 'policy.json');
  const stages = new ClockedStages(adjust ?? ((facts) => facts));
  const { timeZone = 'Europe/London', title = '' } = workbook as { timeZone?: string; title?: string };
  const played = await playTimeline(read, workbook, stages, timeZone);
  const all = { ...played, problems: [...problems, ...played.problems] };
  const outcome = { played: all, mails: stages.mails, timeZone };
  return {
    played: all,
    mails: stages.mails,
    // The shape is what these tests are about.
    json: outcomeJson(outcome) as PlayedTimeline['json'],
    text: outcomeText({ ...outcome, title, isFull: true }),
  };
}
