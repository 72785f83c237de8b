import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LEVELS, type EscalationPolicy, type LeadTime, type ProductionFacts } from '../../domain/model';
import { allLeadLines } from '../../domain/settings/lead-lines';
import { leadTimeSetting } from '../../domain/settings/read-value';
import { UsageError } from '../usage-error';

const days = z.number().int().min(0).max(60);

const file = z.strictObject({
  waits: z.strictObject(Object.fromEntries(LEVELS.map((level) => [level, days.optional()]))).optional(),
  acknowledgedWorkingDays: days.optional(),
  approvalWorkingDays: days.optional(),
  papersWorkingDaysBefore: days.optional(),
  preparationsAnswerDays: days.optional(),
  firstStepDays: z.number().int().min(0).max(180).optional(),
  slowTimes: z.number().min(0.5).max(10).optional(),
  shortestStepDays: days.optional(),
  reminderDays: days.optional(),
  leadTimeScale: z.number().positive().max(10).optional(),
  leadTimes: z.record(z.string(), z.string()).optional(),
  approvalThreshold: z.number().min(0).nullable().optional(),
});

type GivenPolicy = z.infer<typeof file>;

/** Makes a production run by another policy than its own. */
export type AdjustFacts = (facts: ProductionFacts) => ProductionFacts;

/** The policy in a file; what it leaves out stays as the production has it. Throws a `UsageError` that says what is wrong. */
export async function policyAt(path: string): Promise<AdjustFacts> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`The policy ${path} cannot be opened: there is no such file, or it may not be read.`, {
      cause,
    });
  });
  return readPolicy(parsed(text, path), path);
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`The policy ${path} is no JSON: ${why}.`, { cause });
  }
}

/** The same from JSON that was read. `name` is how the file is called in sentences. */
export function readPolicy(json: unknown, name: string): AdjustFacts {
  const read = file.safeParse(json);
  if (!read.success) throw new UsageError(`The policy ${name} cannot be used.\n${z.prettifyError(read.error)}`);
  const { reminderDays, leadTimeScale, approvalThreshold } = read.data;
  const leadTimes = leadTimesOf(read.data.leadTimes ?? {}, name);
  return (facts) => ({
    ...facts,
    policy: policyWith(facts.policy, read.data),
    leadTimes: { ...facts.leadTimes, ...leadTimes },
    reminderDays: reminderDays ?? facts.reminderDays,
    leadTimeScale: leadTimeScale ?? facts.leadTimeScale,
    approvalThreshold: approvalThreshold === undefined ? facts.approvalThreshold : approvalThreshold,
  });
}

function policyWith(policy: EscalationPolicy, { waits = {}, ...given }: GivenPolicy): EscalationPolicy {
  const changed = { ...policy.waits };
  for (const level of LEVELS) changed[level] = waits[level] ?? changed[level];
  const { acknowledgedWorkingDays, approvalWorkingDays, papersWorkingDaysBefore } = given;
  const { preparationsAnswerDays, firstStepDays, slowTimes, shortestStepDays } = given;
  return {
    ...policy,
    waits: changed,
    acknowledgedWorkingDays: acknowledgedWorkingDays ?? policy.acknowledgedWorkingDays,
    approvalWorkingDays: approvalWorkingDays ?? policy.approvalWorkingDays,
    papersWorkingDaysBefore: papersWorkingDaysBefore ?? policy.papersWorkingDaysBefore,
    preparationsAnswerDays: preparationsAnswerDays ?? policy.preparationsAnswerDays,
    firstStepDays: firstStepDays ?? policy.firstStepDays,
    slowTimes: slowTimes ?? policy.slowTimes,
    shortestStepDays: shortestStepDays ?? policy.shortestStepDays,
  };
}

function leadTimesOf(given: Readonly<Record<string, string>>, name: string): Record<string, LeadTime> {
  const lines = allLeadLines();
  return Object.fromEntries(
    Object.entries(given).map(([id, text]) => {
      const line = lines.find((known) => known.id === id);
      if (!line) {
        const ids = [...new Set(lines.map((known) => known.id))].join(', ');
        throw new UsageError(
          `The policy ${name} has a lead time “${id}”, which no milestone is called. There are: ${ids}.`,
        );
      }
      const lead = leadTimeSetting(text, text, line.usual.unit);
      if (lead) return [id, lead];
      const instead = 'a number of days, working days or office days, such as “10 working days”';
      throw new UsageError(`The policy ${name} has “${text}” for ${id}. Write ${instead}.`);
    }),
  );
}
