import type { Track } from '../model';
import { trackName } from '../stages';

/** A table as people call it: `Props (props)`. */
export function tableName(tabTitle: string, track: Track): string {
  return `${tabTitle} (${trackName(track)})`;
}
