import type { Track } from '../model';

/** The columns of the board's matrix, in order. */
export const DEPARTMENTS = ['Cast', 'Crew', 'Locations', 'Props and set', 'Wardrobe', 'Equipment', 'The rest'] as const;
export type Department = (typeof DEPARTMENTS)[number];

const OF_TRACK: Readonly<Partial<Record<Track, Department>>> = {
  cast: 'Cast',
  crew: 'Crew',
  locations: 'Locations',
  props: 'Props and set',
  setDressing: 'Props and set',
  shopping: 'Props and set',
  wardrobe: 'Wardrobe',
  equipment: 'Equipment',
};

/** The department whose column a track's items stand in. */
export function departmentOf(track: Track): Department {
  return OF_TRACK[track] ?? 'The rest';
}
