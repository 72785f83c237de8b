import type { Stage, Track } from './model';

const STAGE_OF_TRACK: Readonly<Record<Track, Stage | null>> = {
  scenes: 'breakdown',
  revisions: 'breakdown',
  cast: 'hiring',
  crew: 'hiring',
  locations: 'securing',
  props: 'securing',
  setDressing: 'securing',
  wardrobe: 'securing',
  equipment: 'securing',
  shopping: 'securing',
  rehearsals: 'rehearsal',
  schedule: 'shoot',
  callSheet: 'shoot',
  payments: 'shoot',
  issues: 'shoot',
  contacts: null,
  budget: null,
  none: null,
};

/** The stage that chases the rows of a track; `null` where rows are read but nobody is asked about them. */
export function stageOf(track: Track): Stage | null {
  return STAGE_OF_TRACK[track];
}

const TRACK_NAMES: Readonly<Record<Track, string>> = {
  scenes: 'scenes',
  cast: 'cast',
  crew: 'crew',
  locations: 'locations',
  props: 'props',
  setDressing: 'set dressing',
  wardrobe: 'wardrobe',
  equipment: 'equipment',
  schedule: 'shooting schedule',
  rehearsals: 'rehearsals',
  callSheet: 'call sheet',
  contacts: 'contacts',
  budget: 'budget',
  payments: 'payments',
  issues: 'issues',
  shopping: 'shopping list',
  revisions: 'script revisions',
  none: 'not ours',
};

/** A track's name as people write it. */
export function trackName(track: Track): string {
  return TRACK_NAMES[track];
}
