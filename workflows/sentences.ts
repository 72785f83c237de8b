/** The longest summary that Temporal's servers surely keep is 200 bytes; letters beyond ASCII take more than one. */
const LONGEST_SUMMARY = 160;

/** A one-line text for a timer, an activity or a workflow. */
export function summaryOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_SUMMARY ? line : `${line.slice(0, LONGEST_SUMMARY - 1)}…`;
}

/** A text that is safe inside a cell of a Markdown table. */
export function cellText(text: string): string {
  return text.replace(/\|/g, '/').replace(/\s+/g, ' ').trim();
}

/** A Markdown table; none where it has no rows. */
export function markdownTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
