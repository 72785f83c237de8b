import { addTo } from '../add-to';
import type { IsoDate, WorkCalendar } from '../model';
import type { ScriptScene } from '../script/screenplay';
import { addWorkingDays } from '../time/calendar';

/** One day of a first schedule. */
export interface PlannedDay {
  readonly dayNumber: number;
  readonly date: IsoDate;
  readonly scenes: readonly ScriptScene[];
}

/** Eighths of a page that a unit shoots in a day: a feature makes four pages, a short three. */
const FEATURE_EIGHTHS = 32;
const SHORT_EIGHTHS = 24;
/** From this many eighths on (40 pages) a script is no short any more. */
const SHORTEST_FEATURE = 40 * 8;

/**
 * A first schedule, as an assistant director would begin one: all scenes of a set together, by day before by night, the
 * sets with the most pages first, and no more on a day than a unit shoots. `firstDay` must be a working day.
 */
export function planDays(scenes: readonly ScriptScene[], firstDay: IsoDate, calendar: WorkCalendar): PlannedDay[] {
  const total = scenes.reduce((sum, scene) => sum + scene.eighths, 0);
  const most = total >= SHORTEST_FEATURE ? FEATURE_EIGHTHS : SHORT_EIGHTHS;
  const days: ScriptScene[][] = [];
  let left = 0;
  for (const scene of inShootingOrder(scenes)) {
    if (scene.eighths > left) {
      days.push([]);
      left = most;
    }
    days[days.length - 1]?.push(scene);
    left -= scene.eighths;
  }
  return days.map((day, index) => ({
    dayNumber: index + 1,
    date: addWorkingDays(calendar, firstDay, index),
    scenes: day,
  }));
}

function inShootingOrder(scenes: readonly ScriptScene[]): ScriptScene[] {
  const bySet = new Map<string, ScriptScene[]>();
  for (const scene of scenes) addTo(bySet, placeOf(scene), scene);
  const pages = (group: readonly ScriptScene[]): number => group.reduce((sum, scene) => sum + scene.eighths, 0);
  const groups = [...bySet.values()].sort((a, b) => pages(b) - pages(a));
  return groups.flatMap((group) => [...group].sort((a, b) => Number(isNight(a)) - Number(isNight(b))));
}

/** What comes before the first dash or slash is the place; the rest is a part of it: `HOUSE - KITCHEN`. */
export function placeOf(scene: ScriptScene): string {
  return scene.set.split(/\s+[-–—]+\s+|\s*\/\s*/)[0]?.trim() || scene.set;
}

function isNight(scene: ScriptScene): boolean {
  return /night|evening|dusk|nacht|abend/i.test(scene.timeOfDay);
}
