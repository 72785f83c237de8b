import type { TabReading, Workbook, WorkbookReading } from '../model';
import { isOwnTab } from './dead-tabs';
import { languageOf } from './language';
import { readTab } from './read-tab';
import { dateOrderOf, kindOf } from './workbook-facts';

/** Understands a whole spreadsheet. Pure: the same spreadsheet always gives the same reading. */
export function readLayout(workbook: Workbook): WorkbookReading {
  const steps = readLayoutSteps(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, tab by tab: whoever must not block for long can rest between the steps. */
export function* readLayoutSteps(workbook: Workbook): Generator<TabReading, WorkbookReading> {
  const tabs: TabReading[] = [];
  for (const tab of workbook.tabs) {
    const reading = readTab(tab);
    tabs.push(reading);
    yield reading;
  }
  // What Callboard wrote itself says nothing about the team.
  const team = { ...workbook, tabs: workbook.tabs.filter(({ title }) => !isOwnTab(title)) };
  return { kind: kindOf(team, tabs), dateOrder: dateOrderOf(team), language: languageOf(team, tabs), tabs };
}
