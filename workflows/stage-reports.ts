import { preparationsStanding } from '../domain/preparations/weekly-check';
import { reportOn, type ReportDay } from '../domain/readiness/report';
import type { Item, ItemReport, Step } from '../domain/model';
import type { AskLedger } from './ask-ledger';
import type { ItemPasts } from './item-pasts';
import { matterOf, type ItemSteps } from './matters';

/** All that reports depend on, beside the items. */
export interface ReportsInput {
  readonly day: ReportDay;
  readonly asks: AskLedger;
  readonly pasts: ItemPasts;
  readonly stepsNow: (item: Item) => ItemSteps;
}

/** A page of the reports of all items. Each item has one about its milestones and one for each question beside them. */
export function pageOfReports(
  items: Iterable<Item>,
  input: ReportsInput,
  offset: number,
  limit: number,
): { total: number; reports: ItemReport[] } {
  const reports: ItemReport[] = [];
  let total = 0;
  for (const item of items) {
    const steps = input.stepsNow(item);
    const beside = steps.beside.filter((step) => isShown(item, step, input));
    const approved = approvedReport(item, steps, input);
    const count = 1 + beside.length + approved.length;
    if (total + count > offset && total < offset + limit) {
      const besides = beside.map((step) => besideReport(item, step, input));
      const all = [milestoneReport(item, steps, input), ...besides, ...approved];
      reports.push(...all.filter((_, index) => total + index >= offset && total + index < offset + limit));
    }
    total += count;
  }
  return { total, reports };
}

/** An approval that was given goes on being said, although nothing is left to do about it. */
function approvedReport(item: Item, { beside }: ItemSteps, { asks }: ReportsInput): ItemReport[] {
  const last = asks.last(item.key, 'approval');
  const isOpen = beside.some((step) => matterOf(step) === 'approval');
  if (last?.approved === undefined || isOpen) return [];
  return [{ item, step: null, state: 'closed', ask: last.report }];
}

function milestoneReport(item: Item, { asked, milestones }: ItemSteps, { day, asks, pasts }: ReportsInput): ItemReport {
  const past = pasts.of(item.key);
  const ask = asks.about(item.key, milestones);
  const report = reportOn(day, { item: asked, step: milestones, ask, ...(past ? { past } : {}) });
  const decision = milestones === null ? null : asks.papersDecision(item.key);
  // Scenes that another place covers wait for nothing of a place that was lost.
  return {
    ...report,
    item: { ...item, scenes: asked.scenes },
    ...(decision?.kind === 'allow' ? { allowed: decision } : {}),
  };
}

/** The line producer's word is missing only once it was asked for: before that the papers themselves are. */
function isShown(item: Item, step: Step, { asks }: ReportsInput): boolean {
  return matterOf(step) !== 'papers' || asks.isOpen(item.key, 'papers');
}

/**
 * A question beside the milestones, as it stands. A preparation that nobody has spoken of puts its day at risk and no
 * more: only somebody who asks for help is late.
 */
function besideReport(item: Item, step: Step, { day, asks }: ReportsInput): ItemReport {
  const matter = matterOf(step);
  const ask = matter === 'milestones' ? null : (asks.last(item.key, matter)?.report ?? null);
  if (matter !== 'preparations') return reportOn(day, { item, step, ask });
  const report = reportOn(day, { item, step: preparationsStanding(step), ask });
  const isStuck = ask?.ended === null && ask.answers.some(({ kind }) => kind === 'needHelp');
  return report.state === 'late' && !isStuck ? { ...report, state: 'due' } : report;
}
