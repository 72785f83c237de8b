import type { Person } from '../model';
import { isPlaceholder, plain, shortHash, type TableRow } from './text';

/** A person's key: made from the name, so that it is the same in every table and safe in ids and links. */
export function personKey(name: string): string {
  return `p-${shortHash(plain(name))}`;
}

const PEOPLE_TRACKS: ReadonlySet<string> = new Set(['contacts', 'crew', 'cast']);
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Everybody with a name on the contact, crew and cast tables; the first address found for a name is kept. */
export function collectPeople(rows: readonly TableRow[]): Person[] {
  const people = new Map<string, Person>();
  for (const row of rows) {
    if (!PEOPLE_TRACKS.has(row.table.track)) continue;
    const name = row.text('person');
    if (!name || isPlaceholder(name)) continue;
    const key = personKey(name);
    const known = people.get(key);
    const role = row.table.track === 'cast' ? 'Cast' : row.text('role');
    const email = row.text('email').trim();
    people.set(key, {
      key,
      name: known?.name ?? name,
      email: known?.email || (ADDRESS.test(email) ? email : ''),
      roles: [...new Set([...(known?.roles ?? []), ...(role ? [role] : [])])],
      department: known?.department || row.text('department'),
    });
  }
  return [...people.values()];
}

/** The first person, in the order of the roles asked for, whose role reads like one of them. */
export function personWithRole(people: readonly Person[], roles: readonly RegExp[]): Person | null {
  for (const role of roles) {
    const found = people.find((person) => person.email && person.roles.some((word) => role.test(word)));
    if (found) return found;
  }
  return null;
}

/**
 * Who a cell names: a full name, a first or last name or initials that only one person has, or a role. Of several
 * (`Bea/Zeke`) the first that is known. `null` when nobody fits, or more than one does.
 */
export function findPerson(people: readonly Person[], text: string): Person | null {
  for (const part of text.split(/[/,&+]|\band\b/i)) {
    const wanted = plain(part);
    if (!wanted) continue;
    const found = onlyOne(people, (person) => plain(person.name) === wanted) ?? byPartOfName(people, wanted);
    if (found) return found;
  }
  return null;
}

function byPartOfName(people: readonly Person[], wanted: string): Person | null {
  return (
    onlyOne(people, (person) => plain(person.name).split(' ').includes(wanted)) ??
    onlyOne(people, (person) => initialsOf(person.name) === wanted.replace(/ /g, '')) ??
    onlyOne(people, (person) => firstAndInitial(person.name) === wanted) ??
    onlyOne(people, (person) => person.roles.some((role) => plain(role) === wanted))
  );
}

function onlyOne(people: readonly Person[], fits: (person: Person) => boolean): Person | null {
  const fitting = people.filter(fits);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function initialsOf(name: string): string {
  return plain(name)
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
}

/** `Mina Navarro` as `mina n`. */
function firstAndInitial(name: string): string {
  const words = plain(name).split(' ');
  return `${words[0] ?? ''} ${words[words.length - 1]?.[0] ?? ''}`;
}
