import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

/**
 * What the Web UI can be searched by. SQL stores allow ten Keyword attributes and three of each other type, and none
 * is ever encrypted, so they hold roles and never names.
 */
export const CB_PRODUCTION = defineSearchAttributeKey('CbProduction', SearchAttributeType.KEYWORD);
export const CB_STAGE = defineSearchAttributeKey('CbStage', SearchAttributeType.KEYWORD);
export const CB_TRACK = defineSearchAttributeKey('CbTrack', SearchAttributeType.KEYWORD);
export const CB_DEPARTMENT = defineSearchAttributeKey('CbDepartment', SearchAttributeType.KEYWORD);
/** Of an ask: `open`, or how it ended. */
export const CB_STATUS = defineSearchAttributeKey('CbStatus', SearchAttributeType.KEYWORD);
/** Of an ask: the level that was told last, such as `lineProducer`. */
export const CB_WAITING_ON = defineSearchAttributeKey('CbWaitingOn', SearchAttributeType.KEYWORD);
/** Of an ask: 09:00 on the day its step is due, production time. */
export const CB_DUE_AT = defineSearchAttributeKey('CbDueAt', SearchAttributeType.DATETIME);
/** Of an ask: the level as a number, 0 is the reminder. */
export const CB_LEVEL = defineSearchAttributeKey('CbLevel', SearchAttributeType.INT);
/** Of a stage: whether anything is late. */
export const CB_LATE = defineSearchAttributeKey('CbLate', SearchAttributeType.BOOL);

/** All of them: what the server must know before the first workflow starts. */
export const SEARCH_ATTRIBUTES = [
  CB_PRODUCTION,
  CB_STAGE,
  CB_TRACK,
  CB_DEPARTMENT,
  CB_STATUS,
  CB_WAITING_ON,
  CB_DUE_AT,
  CB_LEVEL,
  CB_LATE,
] as const;
