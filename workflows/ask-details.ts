import type { AskReport, Item, ProductionFacts, Step } from '../domain/model';
import { answerText } from '../domain/board/column';
import { levelName, type PlannedLevel } from '../domain/escalation/ladder';
import { longDate, shortMoment } from '../domain/time/format';
import { markdownTable } from './sentences';

/** Everything about an ask that its details in Temporal's Web UI show. */
export interface AskStanding {
  readonly item: Item;
  readonly step: Step;
  readonly atStake: string;
  readonly facts: ProductionFacts;
  readonly report: AskReport;
  readonly coming: readonly PlannedLevel[];
}

/** An ask in Markdown: what it is about, who was told and what was said, and who will be told when. */
export function askDetails({ item, step, atStake, facts, report, coming }: AskStanding): string {
  const zone = facts.calendar.timeZone;
  const past = [
    ...report.asked.map(({ name, level, at, undelivered }) => ({
      at,
      cells: [levelName(level), undelivered ?? `${name} was told`],
    })),
    ...report.answers.map((answer) => ({ at: answer.at, cells: ['answer', answerText(answer, zone)] })),
  ].sort((a, b) => a.at - b.at);
  const future = report.ended === null ? coming : [];
  const nameOf = (key: string): string => facts.people.find((person) => person.key === key)?.name ?? key;
  const rows = [
    ...past.map(({ at, cells }) => [shortMoment(at, zone), ...cells]),
    ...future.map((next) => [
      shortMoment(next.at, zone),
      levelName(next.level),
      `${nameOf(next.personKey)} will be told`,
    ]),
  ];
  const due = step.dueDate === null ? 'No date is known for it.' : `Due ${longDate(step.dueDate)}: ${step.because}.`;
  return [
    `## ${item.title}: ${step.milestoneName}`,
    `**${stateText(report)}.** ${due}`,
    atStake,
    markdownTable(['when', 'level', 'what'], rows),
    `[The sheet](${facts.spreadsheetUrl}), tab *${item.tabTitle}*`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** How an ask stands, as the beginning of a sentence. */
export function stateText(report: AskReport): string {
  const last = report.answers[report.answers.length - 1];
  switch (report.ended) {
    case 'answered':
      return last ? `${last.personName} said that it is done` : 'It was answered';
    case 'sheetMoved':
      return 'The sheet has moved on';
    case 'itemGone':
      return 'Its row is gone from the sheet';
    case 'superseded':
      return 'It was asked anew';
    case null:
      return report.isExhausted ? 'Open, and nobody is left to tell' : 'Open';
  }
}
