import type { Standing } from './ladder';

/**
 * What it does to a ladder that the sheet could not be read for a while: nobody was silent meanwhile, because whatever
 * they had typed nobody could have seen. Moments before the pause count as if they had come later by its length.
 */
export function afterPause(standing: Standing, from: number, to: number): Standing {
  const { told, acknowledgedAt } = standing;
  const later = (at: number): number => (at <= from ? at + (to - from) : to);
  return {
    ...standing,
    told: told === null ? null : { ...told, at: later(told.at) },
    acknowledgedAt: acknowledgedAt === null ? null : later(acknowledgedAt),
  };
}
