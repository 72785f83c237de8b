import { SURE_ENOUGH } from '../layout/confidence';
import type { ProductionFacts, TableReading, WorkbookReading } from '../model';
import { stageOf } from '../stages';
import { SETTINGS } from './definitions';
import { inUseOf } from './in-use';
import { leadLines } from './lead-lines';
import { FIELD_CHOICES, fieldName, STATUS_CHOICES, statusName, trackChoice, TRACK_CHOICES } from './names';
import { LEAD_TIME_INSTEAD } from './read-settings';
import { leadTimeText } from './read-value';
import type { ReadingLine, ReadingSubject } from './reading-lines';
import { SECTIONS, type Section, type SettingId, type Settings } from './settings';

/** Everything that a line of the settings tab says, but for what the team types. */
export interface TabLine {
  /** Only lines about the reading have one; the others are known by their labels. */
  readonly id: string;
  readonly section: Section;
  readonly label: string;
  readonly inUse: string;
  readonly explanation: string;
  /** What to type, as the note of the cell says it. */
  readonly instead: string;
  readonly choices: readonly string[];
  /** What the team is asked where the cell is blank. */
  readonly question: string | null;
  /** A line that begins a group, such as a table above its columns. */
  readonly isHead: boolean;
}

const SECTION_ORDER = Object.keys(SECTIONS) as Section[]; // keys of a literal are exactly its type's

interface LinesInput {
  readonly facts: ProductionFacts;
  readonly reading: WorkbookReading;
  readonly readingLines: readonly ReadingLine[];
  readonly settings: Settings;
}

/** Every line of the settings tab of a production, in the order of a new tab. */
export function tabLines(input: LinesInput): TabLine[] {
  const lines = [...settingLines(input), ...leadTimeLines(input), ...linesOfReading(input)];
  return SECTION_ORDER.flatMap((section) => lines.filter((line) => line.section === section));
}

const PEOPLE: ReadonlySet<SettingId> = new Set(['associateProducer', 'lineProducer', 'executiveProducer']);

function settingLines({ facts, reading, settings }: LinesInput): TabLine[] {
  const people = facts.people.filter(({ email }) => email !== '').map(({ name }) => name);
  return SETTINGS.map(({ id, section, label, explanation, instead, choices }) => ({
    id: '',
    section,
    label,
    inUse: inUseOf(id, facts, reading, settings),
    explanation,
    instead,
    choices: PEOPLE.has(id) ? people : (choices ?? []),
    question: null,
    isHead: false,
  }));
}

function leadTimeLines({ facts }: LinesInput): TabLine[] {
  return leadLines(facts.kind).map(({ label, section, usual, inUse }) => {
    const usually = leadTimeText(usual);
    const now = leadTimeText(inUse({ ...facts, leadTimes: {} }));
    return {
      id: '',
      section,
      label,
      inUse: leadTimeText(inUse(facts)),
      explanation:
        now === usually ? `Blank: ${usually}.` : `Blank: ${now}, which is ${usually} times ${facts.leadTimeScale}.`,
      instead: LEAD_TIME_INSTEAD,
      choices: [],
      question: null,
      isHead: false,
    };
  });
}

function linesOfReading({ reading, readingLines }: LinesInput): TabLine[] {
  const tables = new Map(reading.tabs.flatMap((tab) => tab.tables).map((table) => [table.tableId, table]));
  return readingLines.map((line) => {
    const { subject } = line;
    const table = subject.kind === 'word' ? undefined : tables.get(subject.tableId);
    return {
      id: line.id,
      section: subject.kind === 'word' ? 'words' : 'tables',
      label: line.label,
      inUse: subject.kind === 'word' ? wordInUse(subject, [...tables.values()]) : tableInUse(subject, table),
      explanation: `Blank: ${line.read}. ${line.reason}`.trim(),
      instead: `what it is; the list has all that it can be`,
      choices: CHOICES[subject.kind],
      question: line.question,
      isHead: subject.kind === 'table',
    };
  });
}

const CHOICES: Readonly<Record<ReadingSubject['kind'], readonly string[]>> = {
  table: TRACK_CHOICES,
  column: FIELD_CHOICES,
  word: STATUS_CHOICES,
};

function tableInUse(subject: ReadingSubject, table: TableReading | undefined): string {
  if (!table || subject.kind === 'word') return '';
  if (subject.kind === 'column') return fieldName(table.fields[subject.letters[0] ?? ''] ?? 'ignore');
  if (table.track === 'none') return trackChoice('none');
  if (table.confidence < SURE_ENOUGH) return `not watched; perhaps ${trackChoice(table.track)}`;
  return `${trackChoice(table.track)}, ${stageOf(table.track) === null ? 'read' : 'watched'}`;
}

function wordInUse(subject: Extract<ReadingSubject, { kind: 'word' }>, tables: readonly TableReading[]): string {
  for (const { track, statusMeaning } of tables) {
    if (track !== subject.track) continue;
    const found = Object.entries(statusMeaning).find(([word]) => word.trim().toLowerCase() === subject.word);
    if (found) return statusName(found[1]);
  }
  return '';
}
