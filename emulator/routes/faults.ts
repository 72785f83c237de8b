import { z } from 'zod';

const edit = z.object({
  /** The spreadsheet that is edited; without it, the one that the call is about. */
  spreadsheetId: z.string().optional(),
  /** Who edits, as a page would be called. */
  clientId: z.string().default('human'),
  requests: z.array(z.record(z.string(), z.unknown())).min(1),
});

export const faultSchema = z.object({
  /** A method's id, or its beginning and a `*`; `*` alone is any. */
  method: z.string().default('*'),
  spreadsheetId: z.string().optional(),
  /** So many matching calls go through first. */
  skip: z.number().int().min(0).default(0),
  /** So many are hit then. */
  times: z.number().int().min(1).default(1),
  /** The call fails with this HTTP status, and nothing is done. */
  status: z.number().int().min(400).max(599).optional(),
  /** The answer is held back. */
  delayMs: z.number().min(0).max(600_000).optional(),
  /** The connection breaks `before` the call is carried out, or `after`, so that the caller cannot know. */
  drop: z.enum(['before', 'after']).optional(),
  /** What a person does just before, or just after, the call is carried out. */
  editBefore: edit.optional(),
  editAfter: edit.optional(),
});

export type Fault = z.infer<typeof faultSchema>;
export type HumanEdit = z.infer<typeof edit>;

/** Faults that wait for the calls that they are meant for. */
export class Faults {
  private waiting: { readonly fault: Fault; skip: number; times: number }[] = [];

  add(fault: Fault): void {
    this.waiting.push({ fault, skip: fault.skip, times: fault.times });
  }

  clear(): void {
    this.waiting = [];
  }

  /** What still waits, with the number of calls that are left of each. */
  pending(): readonly Fault[] {
    return this.waiting.map(({ fault, skip, times }) => ({ ...fault, skip, times }));
  }

  /** The faults that hit a call; each is used up by so many calls as it says. */
  take(method: string, spreadsheetId: string | undefined): Fault[] {
    const hit: Fault[] = [];
    for (const entry of this.waiting) {
      if (!isMeant(entry.fault, method, spreadsheetId)) continue;
      if (entry.skip > 0) entry.skip -= 1;
      else {
        entry.times -= 1;
        hit.push(entry.fault);
      }
    }
    this.waiting = this.waiting.filter(({ times }) => times > 0);
    return hit;
  }
}

function isMeant(fault: Fault, method: string, spreadsheetId: string | undefined): boolean {
  const isMethod = fault.method.endsWith('*') ? method.startsWith(fault.method.slice(0, -1)) : method === fault.method;
  return isMethod && (fault.spreadsheetId === undefined || fault.spreadsheetId === spreadsheetId);
}
