import type { Item, Step } from '../model';
import { shortDate } from '../time/format';

/** The longest summary that Temporal's servers surely keep is 200 bytes; letters beyond ASCII take more than one. */
const LONGEST_SUMMARY = 160;

/** A one-line text for a timer, an activity or a workflow in Temporal's Web UI. */
export function summaryOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_SUMMARY ? line : `${line.slice(0, LONGEST_SUMMARY - 1)}…`;
}

/** What an ask is about, in a line: `Marrow Point Light: permit filed, due Mon 3 May`. */
export function askSummary(item: Item, step: Step): string {
  const due = step.dueDate === null ? '' : `, due ${shortDate(step.dueDate)}`;
  return summaryOf(`${item.title}: ${step.milestoneName}${due}`);
}
