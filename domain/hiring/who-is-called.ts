import type { Item, Person } from '../model';
import { isPlaceholder, plain, type TableRow } from '../items/text';
import { whoIs } from '../items/who-is';
import { isClosed } from '../deadlines/standing';

/** Whom a call calls: by key, with the name that the team knows them by. */
export interface Called {
  readonly names: ReadonlyMap<string, string>;
  /** Whether it calls the whole company, and then who of them is let off. */
  readonly isEverybody: boolean;
  readonly except: ReadonlySet<string>;
}

const NOBODY: Called = { names: new Map(), isEverybody: false, except: new Set() };

const EVERYBODY =
  /^(?:the )?(?:(?:full|whole|entire|all|complete) )?(?:company|co|cast)(?: call)?$|^(?:all|everyone|everybody|tutti|tous|toutes|alle|todos|todas|wszyscy|ganzes ensemble|tutta la compagnia|toute la (?:troupe|compagnie)|toda la compania|elenco completo)$|^full ensemble$/;
const BUT = /\b(?:except(?: for)?|excluding|minus|without|but not|ohne|außer|sauf|menos|salvo|senza|tranne|bez)\b/i;
/** The cell leaves it to the scenes who comes. */
const BY_SCENE = /^$|^(?:as )?per scenes?$|^(?:as in|see) scenes?$/;
/** A group can be in two rooms at once, for it can be split. */
const GROUP =
  /\b(?:ensemble|chorus|choir|chor|band|orchest\p{L}*|musicians?|dancers?|understud\p{L}*|swings?|covers?|extras?|children|kids|crew|team|stage|tech\p{L}*|individuals?|various|selected|others?|rest|some|list|group|needed|required|available|none|nobody|off|all|as|called|actors|principals|men|women|girls|boys)\b/iu;
/** `Jack (11.30)` comes at a time of his own. */
const OWN_TIME = /[^,;/&+\n(]*\([^)]*\d[^)]*\)/g;

/** Finds out whom the calls of a production call. */
export class Callers {
  private readonly roles = new Map<string, string>();
  private readonly nameOf = new Map<string, string>();
  private readonly cast: ReadonlySet<string>;
  private readonly found = new Map<string, readonly (readonly [string, string])[]>();
  private readonly open: readonly Item[];

  constructor(
    private readonly people: readonly Person[],
    items: readonly Item[],
  ) {
    this.open = items.filter((item) => item.track === 'cast' && !isClosed(item));
    // Of several choices for one role the first is whom a call means.
    for (const { title, hired } of this.open) {
      const role = plain(title);
      const key = hired?.key ?? `role ${role}`;
      if (this.roles.has(role)) continue;
      this.roles.set(role, key);
      this.nameOf.set(key, hired?.name ?? title);
    }
    this.cast = new Set(this.roles.values());
  }

  /** Whom a rehearsal calls: its cell of names, or who is in its scenes where that is blank or says so. */
  ofRehearsal(row: TableRow, item: Item): Called {
    const text = CALLED.map((field) => row.text(field)).find((cell) => cell !== '') ?? '';
    if (BY_SCENE.test(plain(text))) return this.ofScenes(item.scenes);
    const [all = '', but = ''] = text.replace(OWN_TIME, '').split(BUT);
    const parts = partsOf(all);
    const isEverybody = parts.some((part) => EVERYBODY.test(plain(part)));
    const names = new Map(parts.flatMap((part) => this.find(part)));
    const off = partsOf(but);
    const except = off.flatMap((part) => this.find(part).map(([key]) => key));
    // Who is let off is not understood, so nobody can say who is left.
    if (isEverybody && except.length < off.length) return { ...NOBODY, names };
    return { names, isEverybody, except: new Set(except) };
  }

  /** Who is in any of the scenes. */
  ofScenes(scenes: readonly string[]): Called {
    const wanted = this.open.filter((item) => item.scenes.some((scene) => scenes.includes(scene)));
    return { ...NOBODY, names: new Map(wanted.flatMap(({ title }) => this.find(title))) };
  }

  /** The names of all whom both call; of two calls of everybody `the full company`. */
  both(a: Called, b: Called): string[] {
    if (a.isEverybody && b.isEverybody) return ['the full company'];
    const shared = [...new Map([...a.names, ...b.names])].filter(([key]) => this.calls(a, key) && this.calls(b, key));
    return shared.map(([, name]) => name);
  }

  private calls({ names, isEverybody, except }: Called, key: string): boolean {
    if (names.has(key)) return true;
    // The company is the cast; where no table says who that is, it is whoever is named.
    return isEverybody && !except.has(key) && (this.cast.size === 0 || this.cast.has(key));
  }

  private find(part: string): readonly (readonly [string, string])[] {
    const known = this.found.get(part) ?? this.look(part);
    this.found.set(part, known);
    return known;
  }

  /** One name with its key; nothing where it is a group, can be more than one person, or is no name. */
  private look(part: string): readonly (readonly [string, string])[] {
    const name = plain(part);
    if (name === '' || isPlaceholder(part) || EVERYBODY.test(name)) return [];
    const role = this.roles.get(name);
    if (role !== undefined) return [[role, this.nameOf.get(role) ?? part]];
    const persons = whoIs(this.people, part);
    const [person] = persons;
    if (person) return persons.length === 1 ? [[person.key, this.nameOf.get(person.key) ?? person.name]] : [];
    const isName = /^\p{L}[\p{L} ]*$/u.test(name) && name.split(' ').length <= 3 && !GROUP.test(name);
    return isName ? [[`name ${name}`, part]] : [];
  }
}

const CALLED = ['cast', 'person', 'character'] as const;

/** The column of a row that says who is called, from 0; `null` where the table has none. */
export function calledColumn(row: TableRow): number | null {
  for (const field of CALLED) {
    const column = row.column(field);
    if (column !== null && row.text(field) !== '') return column;
  }
  return CALLED.map((field) => row.column(field)).find((column) => column !== null) ?? null;
}

function partsOf(text: string): string[] {
  return text
    .replace(/\([^)]*\)?|\)/g, ' ')
    .split(/[,;/&+\n]|\b(?:and|und|et|y|e|i)\b/i)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}
