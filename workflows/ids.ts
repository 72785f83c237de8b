import type { Stage, Track } from '../domain/model';

/**
 * Workflow ids read as a path and name nobody: ids are never encrypted.
 * `productionId` is a slug such as `paper-lanterns`.
 */
export const productionWorkflowId = (productionId: string): string => `production:${productionId}`;

export const stageWorkflowId = (productionId: string, stage: Stage): string => `stage:${productionId}:${stage}`;

export const sheetWatchWorkflowId = (productionId: string): string => `watch:${productionId}`;

/**
 * One ask for each step of each item: `ask:paper-lanterns:locations:r-7Q2KM4XD:permitFiled`. A step that opens again,
 * because the sheet took it back, is a new round: `…:permitFiled:2`. So the links of the first round stay settled.
 */
export function askWorkflowId(
  productionId: string,
  track: Track,
  itemKey: string,
  milestoneId: string,
  round = 1,
): string {
  const first = `ask:${productionId}:${track}:${itemKey}:${milestoneId}`;
  return round === 1 ? first : `${first}:${round}`;
}

export const mailboxWorkflowId = (productionId: string, personKey: string): string =>
  `mailbox:${productionId}:${personKey}`;

/** The task queue of workflows and of all activities but those that touch Google Sheets. */
export const CALLBOARD_TASK_QUEUE = 'callboard';

/** Its own queue, so that the quota of the Sheets API can be shared by a rate on the queue. */
export const SHEETS_TASK_QUEUE = 'callboard-sheets';
