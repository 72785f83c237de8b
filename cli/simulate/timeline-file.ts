import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { STATUSES, TRACKS, type Track } from '../../domain/model';
import { usualCheckDates } from '../../domain/simulate/check-dates';
import type { CheckRule, EditAction, Timeline, TimelineEdit, TypedCell } from '../../domain/simulate/timeline';
import { UsageError } from '../usage-error';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const cell = z.union([
  scalar,
  z.object({ f: z.string(), v: scalar.optional() }),
  z.object({ d: z.iso.date(), t: z.string().optional() }),
  z.object({ t: z.string() }),
]) satisfies z.ZodType<TypedCell, unknown>;
const row = z.number().int().min(1);
const col = z.string().regex(/^[A-Z]{1,3}$/, 'a column is one to three capital letters');
const tab = z.string().min(1);

const action = z.discriminatedUnion('action', [
  z.object({ action: z.literal('setCell'), tab, row, col, old: cell.optional(), value: cell }),
  z.object({ action: z.literal('insertRow'), tab, row, values: z.array(cell) }),
  z.object({ action: z.literal('deleteRow'), tab, row }),
  z.object({ action: z.literal('moveRow'), tab, from: row, to: row }),
  z.object({ action: z.literal('sort'), tab, firstRow: row, lastRow: row, order: z.array(row) }),
  z.object({ action: z.literal('pasteRow'), tab, row, startCol: col, values: z.array(z.array(cell)).min(1) }),
  z.object({ action: z.literal('renameHeader'), tab, row, col, to: z.string() }),
  z.object({ action: z.literal('renameTab'), from: tab, to: tab }),
  z.object({ action: z.literal('undo'), of: z.number().int().min(0) }),
  z.object({ action: z.literal('clear'), tab, row, cols: z.array(col).min(1) }),
]) satisfies z.ZodType<EditAction, unknown>;

const ACTIONS = action.options.map((option) => option.shape.action.value);

const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, 'a moment is written as 2027-01-13T08:26:00');
const who = z.object({ at: moment, by: z.string().default('somebody') });

const status = z.enum(STATUSES);
const rule = z.object({
  daysBefore: z.number().int().min(0),
  doneAt: z.array(status),
  closedAt: z.array(status).default(['cancelled', 'notNeeded', 'rejected']),
}) satisfies z.ZodType<CheckRule, unknown>;

const file = z.object({
  workbook: z.string().min(1),
  start: z.iso.date(),
  end: z.iso.date(),
  leads: z.partialRecord(z.enum(TRACKS), rule).default({}) satisfies z.ZodType<
    Partial<Record<Track, CheckRule>>,
    unknown
  >,
  checks: z.array(z.iso.date()).optional(),
  edits: z.array(z.unknown()),
});

/** A timeline, and a sentence for each edit that cannot be read. */
export interface ReadTimeline {
  readonly timeline: Timeline;
  readonly problems: readonly string[];
}

/** Reads a timeline's file. What is wrong with one edit is said, and the edit left out. Throws a `UsageError` where the whole cannot be read. */
export async function timelineAt(path: string): Promise<ReadTimeline> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`The timeline ${path} cannot be opened: there is no such file, or it may not be read.`, {
      cause,
    });
  });
  return readTimeline(parsed(text, path), path);
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`The timeline ${path} is no JSON: ${why}.`, { cause });
  }
}

/** The same from JSON that was read. `name` is how the file is called in sentences. */
export function readTimeline(json: unknown, name: string): ReadTimeline {
  const read = file.safeParse(json);
  if (!read.success) throw new UsageError(`The timeline ${name} cannot be used.\n${z.prettifyError(read.error)}`);
  const { start, end, checks, edits: given, leads, workbook } = read.data;
  if (end < start) throw new UsageError(`The timeline ${name} ends on ${end}, before it starts on ${start}.`);
  const problems: string[] = [];
  const edits: TimelineEdit[] = [];
  for (const [index, one] of given.entries()) {
    const edit = readEdit(one, index, problems);
    if (!edit) continue;
    const last = edits[edits.length - 1];
    if (last && edit.at < last.at)
      problems.push(
        `Edit ${index} is of ${edit.at}, before edit ${last.index} of ${last.at}; it is done right after it.`,
      );
    edits.push(last && edit.at < last.at ? { ...edit, at: last.at } : edit);
  }
  const checkDates = checks ?? usualCheckDates(start, end);
  return { timeline: { workbook, start, end, leads, checkDates, edits }, problems };
}

function readEdit(given: unknown, index: number, problems: string[]): TimelineEdit | null {
  const said = z.object({ action: z.string() }).safeParse(given);
  if (!said.success || !ACTIONS.some((known) => known === said.data.action)) {
    const found = said.success ? `the action “${said.data.action}”` : 'no action';
    problems.push(`Edit ${index} has ${found}; an action is one of ${ACTIONS.join(', ')}. It is left out.`);
    return null;
  }
  const edit = action.and(who).safeParse(given);
  if (edit.success) return { ...edit.data, index };
  const what = edit.error.issues.map(({ path, message }) => `${path.join('.') || said.data.action}: ${message}`);
  problems.push(`Edit ${index} (${said.data.action}) cannot be read: ${what.join('; ')}. It is left out.`);
  return null;
}
