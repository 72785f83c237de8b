import { findPerson } from '../items/who-is';
import { isDateOrderGuessed } from '../layout/workbook-facts';
import type { Person, ProductionFacts, Workbook, WorkbookReading } from '../model';
import { listOf } from '../time/format';
import type { HolidayCalendars } from '../time/holiday-calendars';
import { DATE_ORDER_NAMES, SETTINGS } from './definitions';
import { trackNamed, trackChoice, TRACK_CHOICES } from './names';
import type { ReadingLine } from './reading-lines';
import type { PersonSetting, SettingId, Settings } from './settings';
import { probableRegion, saysNoPlace } from './suggest';

/** Something that the sheets do not say surely, and that somebody is asked when Callboard is set up. */
export interface Question {
  /** The line of the settings tab that the answer goes to: its id, or its label where it has none. */
  readonly line: string;
  readonly ask: string;
  /** What an answer without words takes; `null` where that leaves it open. */
  readonly suggestion: string | null;
  /** What is suggested instead, once other questions have their answers, by line. */
  readonly suggestAfter?: (answers: ReadonlyMap<string, string>) => string | null;
  readonly choices: readonly string[];
  /** What is typed into the settings for an answer; `undefined` where the answer means nothing. */
  readonly read: (answer: string) => string | undefined;
  /** What to say to an answer that means nothing. */
  readonly instead: string;
  /** Whether the sheets must say it: there is nobody to choose from. */
  readonly isForSheets?: boolean;
  /** What Callboard does as long as nobody has answered, as a sentence. */
  readonly untilThen: string;
}

interface Asked {
  readonly workbook: Workbook;
  /** The team's part of the workbook. */
  readonly team: Workbook;
  readonly reading: WorkbookReading;
  readonly facts: ProductionFacts;
  readonly settings: Settings;
  readonly lines: readonly ReadingLine[];
  readonly calendars: HolidayCalendars;
}

/** More tables are not asked about one by one: they wait in the settings tab. */
const MOST_TABLES = 6;
const MOST_NAMES = 12;

/** The few questions that a careful person would ask, the plainest first; what is set already is not asked. */
export function questionsOf(about: Asked): Question[] {
  const { settings, facts } = about;
  const blank = (id: SettingId): boolean => settings[id] === null;
  return [
    ...(blank('kind') && about.reading.kind === 'film' && !saysFilm(about.team) ? [kindQuestion()] : []),
    ...(blank('firstShootDay') && facts.shootDays.length === 0 ? [firstDayQuestion()] : []),
    ...(blank('timeZone') && saysNoPlace(about.workbook.timeZone) ? [zoneQuestion(about.workbook.timeZone)] : []),
    ...(blank('dateOrder') && isDateOrderGuessed(about.team) ? [dateOrderQuestion(about.reading)] : []),
    ...(blank('publicHolidays') ? [holidaysQuestion(facts.calendar.timeZone, about.calendars)] : []),
    ...peopleQuestions(
      LEVELS.filter(({ id }) => blank(id) && facts[id] === null),
      facts,
    ),
    ...tableQuestions(about.lines),
  ];
}

function definitionOf(id: SettingId) {
  const definition = SETTINGS.find((setting) => setting.id === id);
  if (!definition) throw new Error(`There is no setting ${id}.`);
  return definition;
}

/** A question about a setting; an answer is right where the settings tab would take it. */
function aboutSetting(
  id: SettingId,
  about: Pick<Question, 'ask' | 'suggestion' | 'untilThen'> & Partial<Question>,
): Question {
  const { label, choices = [], read, instead } = definitionOf(id);
  return {
    line: label,
    choices,
    read: (answer) => (read(answer, answer) === undefined ? undefined : answer),
    instead: `Type ${instead}.`,
    ...about,
  };
}

const FILM_WORDS =
  /\b(?:film|feature|movie|short|spielfilm|kinofilm|largometraje|cortometraje|long.m[eé]trage|court.m[eé]trage|lungometraggio)\b/i;

/** A film is what a production is taken for where nothing says more; where its title says so, nobody need be asked. */
function saysFilm({ title }: Workbook): boolean {
  return FILM_WORDS.test(title.replace(/_/g, ' '));
}

function kindQuestion(): Question {
  return aboutSetting('kind', {
    ask: 'What is being made?',
    suggestion: 'film',
    untilThen: 'It is taken for a film, since nothing says otherwise.',
  });
}

function firstDayQuestion(): Question {
  return aboutSetting('firstShootDay', {
    ask: 'No shooting schedule was found. When is the first shooting day (in theatre, opening night)?',
    suggestion: null,
    untilThen: 'No shooting day is known, so nothing can be counted back from one.',
  });
}

function zoneQuestion(timeZone: string): Question {
  const here = timeZone === '' ? 'no time zone' : `the time zone ${timeZone}`;
  return aboutSetting('timeZone', {
    ask: `The spreadsheet has ${here}, which names no place. Where does the production work?`,
    suggestion: null,
    untilThen: `People are asked in the mornings of ${timeZone || 'UTC'}.`,
  });
}

function dateOrderQuestion({ dateOrder }: WorkbookReading): Question {
  return aboutSetting('dateOrder', {
    ask: 'Dates such as 3/4/2027 stand in text, and none of them says which number is the day. In which order are they?',
    suggestion: DATE_ORDER_NAMES[dateOrder],
    untilThen: `They are read as ${DATE_ORDER_NAMES[dateOrder]}, after the spreadsheet's locale.`,
  });
}

function holidaysQuestion(timeZone: string, calendars: HolidayCalendars): Question {
  const suggestion = probableRegion(timeZone);
  return aboutSetting('publicHolidays', {
    ask: 'Whose public holidays count? Type a country and its state, such as US-CA, GB-ENG or DE-BY.',
    suggestion,
    suggestAfter: (answers) => probableRegion(answers.get(definitionOf('timeZone').label) ?? timeZone),
    read: (answer) => calendars.regionOf(answer) ?? undefined,
    instead: 'That is no calendar that is known. Type a country and its state, such as US-CA, GB-ENG or DE-BY.',
    untilThen: `No public holidays are counted${suggestion === null ? '' : `; ${suggestion} is likely`}.`,
  });
}

interface Level {
  readonly id: PersonSetting & keyof ProductionFacts;
  readonly role: string;
}

const LEVELS: readonly Level[] = [
  { id: 'associateProducer', role: 'associate producer, who is told first when something stalls' },
  { id: 'lineProducer', role: 'line producer, who is told next' },
  { id: 'executiveProducer', role: 'executive producer, who is told last and approves amounts' },
];

function peopleQuestions(levels: readonly Level[], facts: ProductionFacts): Question[] {
  if (levels.length === 0 || facts.people.some(({ email }) => email !== '')) {
    return levels.map(({ id, role }) => personQuestion(id, role, facts));
  }
  return [
    aboutSetting('associateProducer', {
      ask: '',
      suggestion: null,
      isForSheets: true,
      untilThen: 'Nobody in the sheets has an email address, so nobody can be asked. Add a column of addresses.',
    }),
  ];
}

function personQuestion(id: PersonSetting, role: string, { people }: ProductionFacts): Question {
  const reachable = people.filter(({ email }) => email !== '');
  return aboutSetting(id, {
    ask: `Who is the ${role}? ${namesOf(reachable)}`,
    suggestion: null,
    choices: reachable.map(({ name }) => name),
    read: (answer) => {
      const person = findPerson(people, answer);
      return person?.email ? person.name : undefined;
    },
    instead: `Nobody of that name has an email address in the contacts or crew. ${namesOf(reachable)}`,
    untilThen: `Nobody is known as the ${role.split(',')[0] ?? ''}: that level is passed over.`,
  });
}

function namesOf(people: readonly Person[]): string {
  const names = people.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = people.length > names.length ? ` and ${people.length - names.length} more` : '';
  return `The sheets know ${more === '' ? listOf(names) : `${names.join(', ')}${more}`}.`;
}

function tableQuestions(lines: readonly ReadingLine[]): Question[] {
  const unsure = lines.filter(({ subject, question }) => subject.kind === 'table' && question !== null);
  return unsure.slice(0, MOST_TABLES).map(({ id, label, read }) => ({
    line: id,
    ask: `What is the table on “${label}” about? Perhaps ${read}.`,
    suggestion: null,
    choices: TRACK_CHOICES,
    read: (answer) => {
      const track = /^(?:y|yes|ja|oui|s[ií]|sim|tak)$/i.test(answer) ? trackNamed(read) : trackNamed(answer);
      return track === undefined ? undefined : trackChoice(track);
    },
    instead: `Type one of ${TRACK_CHOICES.join(', ')}.`,
    untilThen: `The table on “${label}” is left alone.`,
  }));
}
