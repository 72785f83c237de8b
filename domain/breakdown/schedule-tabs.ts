import { addDays, addWorkingDays } from '../time/calendar';
import { formatEighths } from '../script/eighths';
import type { ElementCategory, ScriptScene } from '../script/screenplay';
import { neededThings } from './merge-elements';
import type { FileCell, FileTab } from './workbook-file';
import type { NewBook } from './workbook-of-script';

const SCENE_COLUMNS: readonly (readonly [header: string, category: ElementCategory])[] = [
  ['Background', 'Background'],
  ['Props', 'Props'],
  ['Wardrobe', 'Wardrobe'],
  ['Vehicles', 'Vehicles'],
  ['Animals', 'Animals'],
  ['Stunts', 'Stunts'],
  ['SFX', 'Special Effects'],
  ['VFX', 'Visual Effects'],
  ['Makeup', 'Makeup/Hair'],
  ['Music', 'Music'],
];

/** The breakdown, scene by scene. */
export function scenesTab(book: NewBook): FileTab {
  const rows = book.script.scenes.map((scene): FileCell[] => [
    ...sceneCells(scene, book),
    scene.synopsis,
    ...SCENE_COLUMNS.map(([, category]) =>
      [...new Set(scene.elements.filter((element) => element.category === category).map(({ name }) => name))].join(
        '; ',
      ),
    ),
  ]);
  const headers = ['Sc', 'I/E', 'Set', 'D/N', 'Pgs', 'Cast', 'Synopsis', ...SCENE_COLUMNS.map(([header]) => header)];
  return {
    title: 'Scenes',
    frozenRows: 1,
    rows: [headers, ...rows],
    columnWidths: { A: 50, B: 60, C: 230, D: 90, E: 55, F: 110, G: 320, H: 160, I: 220, J: 180 },
  };
}

function sceneCells(scene: ScriptScene, { characters }: NewBook): FileCell[] {
  const present = new Set([...scene.cast, ...scene.castPresent]);
  const cast = characters.flatMap(({ name }, index) => (present.has(name) ? [index + 1] : []));
  return [scene.number, scene.intExt, scene.set, scene.timeOfDay, formatEighths(scene.eighths), cast.join(', ')];
}

/** The one-line schedule: a row for each scene, the day written on the first of it. */
export function scheduleTab(book: NewBook): FileTab {
  const rows = book.days.flatMap(({ dayNumber, date, scenes }) =>
    scenes.map((scene, index): FileCell[] => [
      index === 0 ? dayNumber : null,
      index === 0 ? { d: date } : null,
      ...sceneCells(scene, book),
    ]),
  );
  return {
    title: 'Shooting schedule',
    frozenRows: 1,
    rows: [['Day', 'Date', 'Sc', 'I/E', 'Set', 'D/N', 'Pgs', 'Cast'], ...rows],
    columnWidths: { A: 50, B: 100, C: 60, D: 70, E: 280, F: 100, G: 60, H: 140 },
  };
}

const PERFORMANCES = ['Opening night', 'Second night', 'Third night', 'Matinee', 'Closing night'];

/** A play's calendar: every performance plays all of it. */
export function performancesTab({ script, firstDay }: NewBook): FileTab {
  const scenes = script.scenes.map(({ number }) => number).join(', ');
  const rows = PERFORMANCES.map((what, index): FileCell[] => [
    index + 1,
    { d: addDays(firstDay, index) },
    '19:30',
    what,
    scenes,
    'Scheduled',
  ]);
  return {
    title: 'Performance schedule',
    frozenRows: 1,
    rows: [['Day', 'Date', 'Time', 'Performance', 'Scenes', 'Status'], ...rows],
    columnWidths: { A: 50, B: 110, C: 70, D: 180, E: 260, F: 110 },
  };
}

const FILM_REHEARSALS: readonly (readonly [workingDaysBefore: number, what: string, who: string])[] = [
  [10, 'Table read', 'Full cast'],
  [6, 'Blocking rehearsal, first sets', 'Principals'],
  [4, 'Tech scout', 'Heads of department'],
];
const PLAY_REHEARSALS: readonly (readonly [workingDaysBefore: number, what: string, who: string])[] = [
  [35, 'Table read', 'Full company'],
  [25, 'Blocking, first act', 'Full company'],
  [10, 'Run without books', 'Full company'],
  [4, 'Technical rehearsal', 'Company and crew'],
  [1, 'Dress rehearsal', 'Company and crew'],
];

export function rehearsalsTab({ days, firstDay, calendar }: NewBook): FileTab {
  const plan = days.length > 0 ? FILM_REHEARSALS : PLAY_REHEARSALS;
  const rows = plan.map(([before, what, who]): FileCell[] => [
    { d: addWorkingDays(calendar, firstDay, -before) },
    '10:00',
    what,
    who,
    '',
    'Planned',
  ]);
  return {
    title: 'Rehearsals',
    frozenRows: 1,
    rows: [['Date', 'Time', 'What', 'Who', 'Where', 'Status'], ...rows],
    columnWidths: { A: 110, B: 70, C: 240, D: 180, E: 180, F: 110 },
  };
}

export function paymentsTab({ firstDay, calendar, days }: NewBook): FileTab {
  const due = (workingDaysBefore: number): FileCell => ({ d: addWorkingDays(calendar, firstDay, -workingDaysBefore) });
  const hire: FileCell[] =
    days.length > 0
      ? ['Rental house', 'Camera deposit', 0, due(10), 'Needed', '']
      : ['Theatre', 'Hire of the house, first part', 0, due(30), 'Needed', ''];
  return {
    title: 'Payments',
    frozenRows: 1,
    rows: [
      ['Payee', 'For', 'Amount', 'Due', 'Status', 'Approved by'],
      ['Insurer', 'Production insurance, premium', 0, due(15), 'Needed', ''],
      hire,
    ],
    columnWidths: { A: 160, B: 240, C: 90, D: 110, E: 110, F: 140 },
  };
}

/** What the script itself raises: stunts, animals and effects want a risk assessment each. */
export function issuesTab({ script }: NewBook): FileTab {
  const risks = neededThings(script.scenes, ['Stunts', 'Animals', 'Special Effects']);
  const rows = risks.map((risk, index): FileCell[] => [
    index + 1,
    `Risk assessment: ${risk.name} (${risk.scenes.length === 1 ? 'scene' : 'scenes'} ${risk.scenes.join(', ')})`,
    '1st AD',
    'M',
    'Open',
  ]);
  return {
    title: 'Issues',
    frozenRows: 1,
    rows: [['#', 'Issue', 'Owner', 'Severity', 'Status'], ...rows],
    columnWidths: { A: 40, B: 420, C: 140, D: 80, E: 110 },
  };
}
