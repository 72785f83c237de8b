import { defineSearchAttributeKey, SearchAttributeType, type SearchAttributeUpdatePair } from '@temporalio/common';
import type { ProductionFacts, Stage, Step } from '../domain/model';
import { MORNING } from '../domain/time/calendar';
import { instantOf } from '../domain/time/zone';
import type { AskInput } from './messages';

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

/** SQL stores keep 255 characters of a Keyword. */
const LONGEST_KEYWORD = 255;

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

/** When a step is due; it can be unknown. */
export function dueAt({ dueDate }: Step, { calendar }: ProductionFacts): SearchAttributeUpdatePair {
  return { key: CB_DUE_AT, value: dueDate === null ? null : new Date(instantOf(dueDate, MORNING, calendar.timeZone)) };
}

/** What an ask can be searched by from its start on. */
export function askAttributes({ productionId, stage, item, step, facts }: AskInput): SearchAttributeUpdatePair[] {
  return [
    { key: CB_PRODUCTION, value: productionId },
    { key: CB_STAGE, value: stage },
    { key: CB_TRACK, value: item.track },
    { key: CB_STATUS, value: 'open' },
    ...(item.department ? [{ key: CB_DEPARTMENT, value: item.department.slice(0, LONGEST_KEYWORD) }] : []),
    ...(step.dueDate ? [dueAt(step, facts)] : []),
  ];
}

/** What the production, its watch and its stages can be searched by. */
export function productionAttributes(productionId: string, stage?: Stage): SearchAttributeUpdatePair[] {
  const production = { key: CB_PRODUCTION, value: productionId };
  return stage ? [production, { key: CB_STAGE, value: stage }] : [production];
}
