import type { IsoDate, WorkCalendar } from '../model';
import { charactersOf } from '../script/present';
import type { Script } from '../script/screenplay';
import { addDays, addWorkingDays } from '../time/calendar';
import { castTab, contactsTab, crewTab, laborToFill } from './people-tabs';
import { FILM_POSITIONS_TO_FILL, FILM_TEAM, THEATRE_POSITIONS_TO_FILL, THEATRE_TEAM } from './made-up-team';
import { planDays, type PlannedDay } from './plan-days';
import { issuesTab, paymentsTab, performancesTab, rehearsalsTab, scenesTab, scheduleTab } from './schedule-tabs';
import { equipmentTab, locationsTab, propsTab, setDressingTab, wardrobeTab } from './thing-tabs';
import type { FileTab, WorkbookFile } from './workbook-file';

/** Film begins to shoot, and a play opens, this long after today: time enough for the first things to fall due. */
const DAYS_TO_SHOOT = 35;
const DAYS_TO_OPENING = 63;
const TIME_ZONE = 'America/New_York';

/** What the tabs are made from. */
export interface NewBook {
  readonly script: Script;
  /** Everybody in the script, the most scenes first; a cast number is the place in this list, from 1. */
  readonly characters: readonly NewCharacter[];
  readonly days: readonly PlannedDay[];
  /** The first shooting day, or opening night. */
  readonly firstDay: IsoDate;
  readonly calendar: WorkCalendar;
}

export interface NewCharacter {
  readonly name: string;
  readonly age: number | null;
  readonly scenes: readonly string[];
}

/**
 * A workbook made from a script alone, in the layouts that the trade uses, for a team that has none yet: what has to be
 * found, hired and made, a first schedule, and a producing team that is made up so that there is somebody to ask.
 * `script` must be broken down; dates are counted from `today`.
 */
export function workbookOfScript(script: Script, { today }: { readonly today: IsoDate }): WorkbookFile {
  const isPlay = script.scenes.every((scene) => scene.intExt === '');
  const calendar: WorkCalendar = {
    workingWeekdays: [1, 2, 3, 4, 5],
    daysOff: [],
    holidays: [],
    timeZone: TIME_ZONE,
  };
  const firstDay = addWorkingDays(calendar, addDays(today, isPlay ? DAYS_TO_OPENING : DAYS_TO_SHOOT), 0);
  const days = isPlay ? [] : planDays(script.scenes, firstDay, calendar);
  const book: NewBook = { script, characters: charactersByScenes(script), days, firstDay, calendar };
  return {
    title: `${script.title} - Production Book`,
    locale: 'en_US',
    timeZone: TIME_ZONE,
    tabs: (isPlay ? playTabs(book) : filmTabs(book)).filter((tab) => tab.rows.length > tab.frozenRows),
  };
}

function filmTabs(book: NewBook): FileTab[] {
  return [
    scenesTab(book),
    castTab(book),
    crewTab(FILM_TEAM, [...FILM_POSITIONS_TO_FILL, ...laborToFill(book)]),
    locationsTab(book),
    propsTab(book),
    setDressingTab(book),
    wardrobeTab(book),
    equipmentTab(book),
    scheduleTab(book),
    rehearsalsTab(book),
    contactsTab(FILM_TEAM),
    paymentsTab(book),
    issuesTab(book),
  ];
}

function playTabs(book: NewBook): FileTab[] {
  return [
    scenesTab(book),
    castTab(book),
    crewTab(THEATRE_TEAM, [...THEATRE_POSITIONS_TO_FILL, ...laborToFill(book)]),
    propsTab(book),
    setDressingTab(book),
    wardrobeTab(book),
    performancesTab(book),
    rehearsalsTab(book),
    contactsTab(THEATRE_TEAM),
    paymentsTab(book),
    issuesTab(book),
  ];
}

function charactersByScenes(script: Script): NewCharacter[] {
  const characters = charactersOf(script.scenes).map(({ name, age }) => ({
    name,
    age,
    scenes: script.scenes
      .filter((scene) => scene.cast.includes(name) || scene.castPresent.includes(name))
      .map((scene) => scene.number),
  }));
  return characters.sort((a, b) => b.scenes.length - a.scenes.length);
}
