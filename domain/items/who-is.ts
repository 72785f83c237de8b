import type { Person } from '../model';
import { JOB_NAMES } from './job-names';
import { SHORT_NAMES } from './short-names';
import { plain } from './text';

/** Everybody who can be meant by one way of naming people. */
type Names = ReadonlyMap<string, readonly Person[]>;

/** Ways to name somebody, the surest first: what fits one of them is not looked for in the next. */
interface Directory {
  readonly ways: readonly Names[];
  readonly people: readonly Person[];
}

const directories = new WeakMap<readonly Person[], Directory>();
const JOBS = groupsOf(JOB_NAMES);
const SHORT = groupsOf(SHORT_NAMES.map((names) => names.split(' ')));

function groupsOf(groups: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const name of group) found.set(name, new Set([...(found.get(name) ?? []), ...group]));
  }
  return found;
}

/**
 * Who a cell names: a full name, an address or its beginning (`tom@`), a first or last name, a short name (`Bea`), a
 * character that somebody plays, initials, or a job. Nobody is an empty list; one is sure; more can each be meant. Of
 * several in one cell (`Bea/Zeke`) the first that is sure counts.
 */
export function whoIs(people: readonly Person[], text: string): readonly Person[] {
  const directory = directories.get(people) ?? directoryOf(people);
  directories.set(people, directory);
  const whole = fitting(directory, text);
  if (whole.length === 1) return whole;
  let several = whole;
  for (const part of text.split(/[/,&+;\n]|\b(?:and|und|et|y|e|en|i)\b/i)) {
    const found = fitting(directory, part);
    if (found.length === 1) return found;
    if (several.length === 0) several = found;
  }
  return several;
}

/** The person that a cell names (see `whoIs`); `null` when nobody fits, or more than one does. */
export function findPerson(people: readonly Person[], text: string): Person | null {
  const found = whoIs(people, text);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function fitting({ ways, people }: Directory, text: string): readonly Person[] {
  const address = /^\s*(?:mailto:)?([^\s@]+)@/.exec(text)?.[1];
  if (address !== undefined) return byAddress(people, text.trim().toLowerCase(), address.toLowerCase());
  const wanted = plain(text);
  if (wanted === '') return [];
  for (const names of ways) {
    const found = names.get(wanted) ?? names.get(wanted.replace(/ /g, ''));
    if (found) return found;
  }
  if (wanted.length < 8) return [];
  return [...new Set([...(ways[0] ?? [])].flatMap(([name, persons]) => (isNearly(name, wanted) ? persons : [])))];
}

/** An address itself, or what stands before its `@`: `tom@…` is Tom where only one is called so. */
function byAddress(people: readonly Person[], address: string, local: string): readonly Person[] {
  const own = people.filter(({ email }) => email !== '' && email.toLowerCase() === address);
  if (own.length > 0) return own;
  const alike = people.filter(({ email }) => email.toLowerCase().startsWith(`${local}@`));
  return alike.length > 0 ? alike : people.filter(({ name }) => localsOf(name).has(local.replace(/[._-]/g, '')));
}

function localsOf(name: string): ReadonlySet<string> {
  const words = plain(name).split(' ');
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  return new Set([first, last, `${first}${last}`, `${first[0] ?? ''}${last}`, `${first}${last[0] ?? ''}`]);
}

function directoryOf(people: readonly Person[]): Directory {
  const [full, words, short, played, initials, parts, jobs] = [
    new Map<string, Person[]>(),
    new Map<string, Person[]>(),
    new Map<string, Person[]>(),
    new Map<string, Person[]>(),
    new Map<string, Person[]>(),
    new Map<string, Person[]>(),
    new Map<string, Person[]>(),
  ];
  const add = (names: Map<string, Person[]>, name: string, person: Person): void => {
    if (name === '') return;
    const known = names.get(name) ?? [];
    if (!known.includes(person)) names.set(name, [...known, person]);
  };
  for (const person of people) {
    const name = plain(person.name);
    const own = name.split(' ');
    const [first = '', last = ''] = [own[0], own[own.length - 1]];
    add(full, name, person);
    if (own.length > 1) add(full, [last, ...own.slice(0, -1)].join(' '), person);
    for (const word of own) add(words, word, person);
    for (const other of SHORT.get(first) ?? []) {
      add(short, other, person);
      if (own.length > 1) add(short, [other, ...own.slice(1)].join(' '), person);
      if (own.length > 1) add(short, `${other} ${last[0] ?? ''}`, person);
    }
    for (const character of person.characters ?? []) add(played, plain(character), person);
    add(initials, own.map((word) => word[0] ?? '').join(''), person);
    if (own.length > 1) {
      add(parts, `${first} ${last[0] ?? ''}`, person);
      add(parts, `${first[0] ?? ''} ${last}`, person);
      add(parts, `${first[0] ?? ''}${last}`, person);
    }
    for (const role of person.roles) {
      const job = plain(role);
      add(jobs, job, person);
      for (const other of JOBS.get(job) ?? []) add(jobs, other, person);
    }
  }
  // `DP` can be Dana Park as well as the director of photography.
  for (const [name, persons] of jobs) for (const person of persons) if (initials.has(name)) add(initials, name, person);
  return { ways: [full, words, short, played, initials, parts, jobs], people };
}

/** Whether one letter more, less or other makes the names the same. */
function isNearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
