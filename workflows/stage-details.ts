import type { ItemReport, ProductionFacts } from '../domain/model';
import { counted, shortDate, shortMoment } from '../domain/time/format';
import { markdownTable } from './sentences';

const COUNTED: readonly (readonly [ItemReport['state'], string])[] = [
  ['late', 'late'],
  ['due', 'due soon'],
  ['answered', 'somebody is on it'],
  ['onTrack', 'on track'],
  ['unknown', 'no date known'],
  ['closed', 'nothing left to do'],
];

const MOST_URGENT = 5;

/** How many items stand how. */
export function countStates(reports: readonly ItemReport[]): Readonly<Record<ItemReport['state'], number>> {
  const counts = { late: 0, due: 0, answered: 0, onTrack: 0, unknown: 0, closed: 0 };
  for (const { state } of reports) counts[state] += 1;
  return counts;
}

/** A stage at a moment of production time, in Markdown, for Temporal's Web UI. */
export function stageDetails(
  title: string,
  reports: readonly ItemReport[],
  facts: ProductionFacts | null,
  now: number,
  note: string,
): string {
  const head = `## ${title}`;
  if (!facts) return [head, 'Waits for the first rows of the sheet.', note].filter(Boolean).join('\n\n');
  const counts = countStates(reports);
  const rows = COUNTED.filter(([state]) => counts[state] > 0).map(([state, name]) => [name, String(counts[state])]);
  const zone = facts.calendar.timeZone;
  return [
    head,
    `${shortMoment(now, zone)} · ${counted(reports.length, 'item')} · [the sheet](${facts.spreadsheetUrl})`,
    note,
    markdownTable(['state', 'items'], rows),
    urgentTable(reports, zone),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function urgentTable(reports: readonly ItemReport[], zone: string): string {
  const open = reports.filter(({ state }) => state === 'late' || state === 'due' || state === 'answered');
  const urgent = open.sort((a, b) => (a.step?.dueDate ?? '9999').localeCompare(b.step?.dueDate ?? '9999'));
  const rows = urgent.slice(0, MOST_URGENT).map(({ item, step, ask }) => {
    const asked = ask?.asked[ask.asked.length - 1];
    return [
      item.title,
      step?.milestoneName ?? '',
      step?.dueDate ? shortDate(step.dueDate) : '',
      asked ? `${asked.name}, ${shortMoment(asked.at, zone)}` : 'nobody yet',
    ];
  });
  const table = markdownTable(['most urgent', 'next', 'due', 'asked'], rows);
  return table && `### Most urgent\n\n${table}`;
}
