import type { Item, Step } from '../model';
import { shortDate } from '../time/format';

/**
 * Temporal's servers surely keep a summary of 200 bytes as JSON; this leaves room for quotes and for what is escaped.
 * Bytes of UTF-8: a letter beyond ASCII takes two to four of them.
 */
const LONGEST_SUMMARY_BYTES = 160;

const ELLIPSIS = '…';

/** A one-line text for a timer, an activity or a workflow in Temporal's Web UI. */
export function summaryOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (fitting(line, LONGEST_SUMMARY_BYTES) === line) return line;
  return `${fitting(line, LONGEST_SUMMARY_BYTES - bytesOf(ELLIPSIS))}${ELLIPSIS}`;
}

/** As many whole characters from the beginning as take at most so many bytes. */
function fitting(text: string, mostBytes: number): string {
  let left = mostBytes;
  let fits = '';
  for (const character of text) {
    left -= bytesOf(character);
    if (left < 0) return fits;
    fits += character;
  }
  return fits;
}

/** How many bytes of UTF-8 one character takes. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** What an ask is about, in a line: `Marrow Point Light: permit filed, due Mon 3 May`. */
export function askSummary(item: Item, step: Step): string {
  const due = step.dueDate === null ? '' : `, due ${shortDate(step.dueDate)}`;
  return summaryOf(`${item.title}: ${step.milestoneName}${due}`);
}
