import type { TabReading, Workbook, WorkbookReading } from '../model';
import { isOwnTab } from './dead-tabs';
import { languageOf } from './language';
import { readTabSteps } from './read-tab';
import { lastOf } from './steps';
import { dateOrderOf, kindOf } from './workbook-facts';

/** Understands a whole spreadsheet. Pure: the same spreadsheet always gives the same reading. */
export function readLayout(workbook: Workbook): WorkbookReading {
  return lastOf(readLayoutSteps(workbook));
}

/** The same in steps that take a few milliseconds each: whoever must not block for long can rest between them. */
export function* readLayoutSteps(workbook: Workbook): Generator<undefined, WorkbookReading> {
  const tabs: TabReading[] = [];
  for (const tab of workbook.tabs) {
    tabs.push(yield* readTabSteps(tab));
    yield;
  }
  // What Callboard wrote itself says nothing about the team.
  const team = { ...workbook, tabs: workbook.tabs.filter(({ title }) => !isOwnTab(title)) };
  const dateOrder = dateOrderOf(team);
  yield;
  return { kind: kindOf(team, tabs), dateOrder, language: languageOf(team, tabs), tabs };
}
