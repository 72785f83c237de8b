import type { Status } from '../model';
import type { StatusGroup } from './vocabulary/statuses';

/** What is done in tables of each kind. */
export const DONE: Readonly<Record<StatusGroup, Status>> = {
  people: 'booked',
  things: 'inHand',
  places: 'booked',
  plans: 'done',
  money: 'done',
  problems: 'done',
  drafts: 'done',
};

/** Rungs that the ladder of a kind of table lacks, and the rung that the same word means there. */
const OFF_LADDER: Readonly<Partial<Record<StatusGroup, Readonly<Partial<Record<Status, Status>>>>>> = {
  people: {
    submitted: 'offered',
    approved: 'agreed',
    inProgress: 'sourcing',
    inHand: 'booked',
    ready: 'booked',
    done: 'booked',
  },
  things: { offered: 'submitted', signed: 'booked', done: 'inHand' },
  places: { inProgress: 'submitted', offered: 'submitted', ready: 'booked', done: 'booked' },
  plans: {
    submitted: 'needed',
    approved: 'booked',
    agreed: 'booked',
    signed: 'booked',
    ready: 'booked',
    inHand: 'done',
  },
  money: {
    inProgress: 'submitted',
    booked: 'approved',
    agreed: 'approved',
    signed: 'approved',
    inHand: 'submitted',
    ready: 'approved',
    returned: 'rejected',
  },
  problems: {
    sourcing: 'inProgress',
    offered: 'inProgress',
    submitted: 'inProgress',
    booked: 'inProgress',
    agreed: 'inProgress',
    inHand: 'done',
    ready: 'done',
  },
  drafts: { submitted: 'inProgress', inHand: 'done', ready: 'done', booked: 'inProgress' },
};

/** The rung of a word that all tables know, on the ladder of this kind of table. */
export function onLadder(status: Status, group: StatusGroup): Status {
  return OFF_LADDER[group]?.[status] ?? status;
}
