import type { LadderName } from './milestone';

/** Whose work a ladder is when the row names nobody: roles in contacts and crew, best first. */
export const DEPARTMENT_HEADS: Readonly<Partial<Record<LadderName, readonly RegExp[]>>> = {
  scenes: [/1st ad|first assistant director|first ad|stage manager/i, /script supervisor/i],
  cast: [/casting/i],
  crew: [/production manager|\bupm\b/i, /line producer/i, /production (co-?)?ordinator/i],
  locations: [/locations? manager/i, /location/i],
  props: [/prop(s|erty)? master|master of props|head of props|props? supervisor/i, /\bprops?\b/i],
  heroProps: [/prop(s|erty)? master|master of props|head of props|props? supervisor/i, /\bprops?\b/i],
  setDressing: [/set decorator|set dec/i, /production designer|art director/i],
  wardrobe: [/costume designer|costume supervisor|head of wardrobe/i, /costume|wardrobe/i],
  equipment: [/director of photography|\bdop?\b|cinematographer/i, /technical director|production (co-?)?ordinator/i],
  vehicles: [/picture cars?|picture vehicles?/i, /transport/i, /prop(s|erty)? master|\bprops?\b/i],
  animals: [/wrangler|animal/i, /prop(s|erty)? master|\bprops?\b/i],
  shopping: [/runner|production assistant/i, /production (co-?)?ordinator/i],
  rehearsals: [/2nd ad|second assistant director|stage manager/i, /1st ad|first assistant director|director/i],
  schedule: [/2nd ad|second assistant director|stage manager/i, /1st ad|first assistant director/i],
  payments: [/accountant/i, /line producer|general manager/i],
  riskAssessments: [/safety/i, /1st ad|first assistant director|stage manager/i, /production manager|line producer/i],
  revisions: [/script supervisor|writer/i],
};
