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
    const characters = charactersOf(row, known);
    people.set(key, {
      key,
      name: known?.name ?? name,
      email: known?.email || (ADDRESS.test(email) ? email : ''),
      roles: [...new Set([...(known?.roles ?? []), ...(role ? [role] : [])])],
      department: known?.department || row.text('department'),
      ...(characters.length > 0 ? { characters } : {}),
    });
  }
  return [...people.values()];
}

/** Whom somebody plays. */
function charactersOf(row: TableRow, known: Person | undefined): string[] {
  const plays = row.table.track === 'cast' ? [row.text('character')] : [];
  return [...new Set([...(known?.characters ?? []), ...plays.filter((name) => name !== '' && !isPlaceholder(name))])];
}

/** The first person, in the order of the roles asked for, whose role reads like one of them. */
export function personWithRole(people: readonly Person[], roles: readonly RegExp[]): Person | null {
  for (const role of roles) {
    const found = people.find((person) => person.email && person.roles.some((word) => role.test(word)));
    if (found) return found;
  }
  return null;
}
