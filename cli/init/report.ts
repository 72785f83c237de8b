import type { Book } from '../../activities/sheets/book';
import { SETTINGS_TAB } from '../../domain/settings/settings';
import { counted, listOf, longDate } from '../../domain/time/format';

/** What `callboard init` did, as its JSON says it. */
export interface Outcome {
  readonly spreadsheetId: string;
  readonly url: string;
  readonly title: string;
  /** Titles of the tabs that were added. */
  readonly added: readonly string[];
  /** What was answered, by the line of the settings tab. */
  readonly answers: Readonly<Record<string, string>>;
  /** What nobody has answered, and what Callboard does until then. */
  readonly leftOpen: readonly string[];
  readonly watched: readonly string[];
  readonly leftAlone: readonly string[];
  /** What the team should correct in the sheets, with its cell. */
  readonly problems: readonly string[];
}

/** More problems are counted: the board lists them all. */
const MOST_PROBLEMS = 10;

/** What was read, before anything is asked; `callboard inspect` says it with all reasons. */
export function understood({ built, watched, leftAlone }: Book): string {
  const { title, people, shootDays } = built.facts;
  const [first] = shootDays;
  const shoot = first
    ? `${counted(shootDays.length, 'shooting day')} from ${longDate(first.date)}`
    : 'no shooting schedule';
  return [
    `\n${title}: ${counted(watched.length, 'table')} to watch, ${people.length} people, ${shoot}.\n`,
    ...watched.map((sentence) => `  watch       ${sentence}\n`),
    ...leftAlone.map((sentence) => `  leave alone ${sentence}\n`),
  ].join('');
}

/** What was done, for a person to read. */
export function told({ added, answers, leftOpen, watched, problems, url, title }: Outcome): string {
  const tabs = added.map((name) => `“${name}”`);
  const count = Object.keys(answers).length;
  const listed = problems.slice(0, MOST_PROBLEMS);
  return [
    tabs.length > 0
      ? `${title} is ready: ${listOf(tabs)} ${tabs.length === 1 ? 'was' : 'were'} added${count > 0 ? `, with ${counted(count, 'answer')}` : ''}.`
      : `${title} had its tabs already; ${count > 0 ? `${counted(count, 'answer')} went into the settings` : 'nothing was to be done'}.`,
    `Callboard will watch ${counted(watched.length, 'table')}.`,
    ...section(`Left open; answer it on the tab “${SETTINGS_TAB}” whenever you know:`, leftOpen),
    ...section('To correct in the sheets:', [
      ...listed,
      ...(problems.length > listed.length ? [`and ${problems.length - listed.length} more`] : []),
    ]),
    '',
    url,
    '',
  ].join('\n');
}

function section(title: string, sentences: readonly string[]): string[] {
  return sentences.length === 0 ? [] : ['', title, ...sentences.map((sentence) => `  ${sentence}`)];
}
