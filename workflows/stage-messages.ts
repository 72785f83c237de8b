import { setHandler } from '@temporalio/workflow';
import type { AskReport, ItemReport, ProductionClock, ProductionFacts } from '../domain/model';
import {
  askMoved,
  clockChanged,
  factsChanged,
  itemsChanged,
  sheetBack,
  sheetLost,
  stageFacts,
  stageReport,
  type ItemsChanged,
} from './messages';

/** A page of a stage's items, in a stable order. */
export interface StagePage {
  readonly total: number;
  readonly items: readonly ItemReport[];
  /** The stage waits for its items, which were too many to carry. */
  readonly isAwaitingItems?: boolean;
}

/** What a stage does with each message. All of it is synchronous, so that two messages never mix. */
interface StageHandlers {
  itemsChanged(changed: ItemsChanged): void;
  factsChanged(facts: ProductionFacts): void;
  askMoved(moved: { readonly itemKey: string; readonly report: AskReport }): void;
  clockChanged(clock: ProductionClock): void;
  sheetLost(): void;
  sheetBack(): void;
  stageFacts(): { readonly facts: ProductionFacts | null; readonly now: number };
  stageReport(wanted: { readonly offset: number; readonly limit: number }): StagePage;
}

/** Begins to listen to everything that a stage can be told or asked. */
export function hearStage(handlers: StageHandlers): void {
  setHandler(itemsChanged, (changed) => handlers.itemsChanged(changed), {
    description: 'Rows of the sheet have changed',
  });
  setHandler(factsChanged, (facts) => handlers.factsChanged(facts), {
    description: 'What all share has changed: shooting days, people, settings',
  });
  setHandler(askMoved, (moved) => handlers.askMoved(moved), {
    description: 'An ask says who was told, what was answered, or that it ended',
  });
  setHandler(clockChanged, (clock) => handlers.clockChanged(clock), {
    description: "The production's clock was paused or set",
  });
  setHandler(sheetLost, () => handlers.sheetLost(), {
    description: 'The spreadsheet cannot be read: nobody is asked, told or counted as late until it can',
  });
  setHandler(sheetBack, () => handlers.sheetBack(), { description: 'The spreadsheet can be read again' });
  setHandler(stageFacts, () => handlers.stageFacts(), {
    description: 'What the stage knows of the whole production, and what time it is there',
  });
  setHandler(stageReport, (wanted) => handlers.stageReport(wanted), {
    description: 'A page of the items, with their next step and who was asked',
  });
}
