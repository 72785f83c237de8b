import { ActivityCancellationType, proxyActivities } from '@temporalio/workflow';
import type { CallboardActivities } from '../activities/activities';
import { SHEETS_TASK_QUEUE } from './ids';

/** Fast at first, then every five minutes without end: an outage of hours must not end a production. */
const PATIENT = {
  initialInterval: '1 second',
  backoffCoefficient: 2,
  maximumInterval: '5 minutes',
} as const;

/** Activities that touch no sheet. */
export const activities = proxyActivities<CallboardActivities>({ startToCloseTimeout: '1 minute', retry: PATIENT });

/** Activities that read or write the spreadsheet: on their own queue, so that its quota can be shared by a rate. */
export const sheetActivities = proxyActivities<CallboardActivities>({
  taskQueue: SHEETS_TASK_QUEUE,
  startToCloseTimeout: '2 minutes',
  retry: PATIENT,
  // Somebody waits for an answer to be written or for the board: it goes before the polls, which have the usual 3.
  priority: { priorityKey: 2 },
});

/**
 * The watch's poll: "nothing changed" is a retry, so a poll costs no history. After six hours it begins afresh. A poll
 * that is called off ends before the next begins: two at once could deliver an older state of the sheet after a newer.
 */
export const pollActivities = proxyActivities<CallboardActivities>({
  taskQueue: SHEETS_TASK_QUEUE,
  startToCloseTimeout: '2 minutes',
  scheduleToCloseTimeout: '6 hours',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: { initialInterval: '10 seconds', backoffCoefficient: 1 },
});

/** A mail is tried for a day; a refused one is not tried again, and the ladder goes on to the next level. */
export const mailActivities = proxyActivities<CallboardActivities>({
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '24 hours',
  retry: PATIENT,
});
