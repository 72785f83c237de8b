import type { AskReport, ItemReport, Step } from '../model';
import { ITEM_HEADER, stepRow, type ListMoment } from './item-rows';
import { boardRow, type BoardRow } from './row';

/** A question that somebody has to decide: may this be spent, may they work without papers. */
export interface Decision {
  readonly report: ItemReport;
  readonly step: Step;
  readonly ask: AskReport | null;
}

/** What waits for a decision, the earliest due first. */
export function openDecisions(reports: readonly ItemReport[]): Decision[] {
  return reports
    .flatMap(decisionsOf)
    .sort((a, b) => ((a.step.dueDate ?? '9999') < (b.step.dueDate ?? '9999') ? -1 : 1));
}

function decisionsOf(report: ItemReport): Decision[] {
  const { step, ask } = report;
  const isDecision = step?.about?.kind === 'approval' || step?.about?.kind === 'papers';
  // What was declined waits for another amount, and for nobody's decision.
  const isDecided = ask?.ended === 'answered';
  return step && isDecision && !isDecided && report.state !== 'closed' ? [{ report, step, ask }] : [];
}

/** What waits for a decision, on the board. */
export function decisionRows(open: readonly Decision[], moment: ListMoment): BoardRow[] {
  if (open.length === 0) return [];
  return [
    boardRow('heading', [`Waits for a decision: ${open.length}`]),
    boardRow('header', ITEM_HEADER),
    ...open.map(({ report, step, ask }) => stepRow('atRisk', report, { step, ask }, moment)),
  ];
}
