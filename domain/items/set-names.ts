import { plain } from './text';

const PARTS = /[/;,\n]| \+ | & /;
/** `INT. KITCHEN - NIGHT` is the kitchen. */
const HEADING =
  /^(?:(?:int|ext|i\s?\/\s?e|innen|aussen|außen|est|wn|pl)\b\.?[\s./]*)+|\s[-–—]\s*(?:day|night|tag|nacht|jour|nuit|día|noche|giorno|notte|dag|noc|dzień)\s*\d*$/giu;

/**
 * The scenes of the sets that a cell names, by the sets of the scene tables (plain names, see `plain`). Several may stand
 * in one cell; a set without its rooms means them all (`CASA FARO` for `CASA FARO - SALA`); a room that no scene names
 * belongs to its set; and a name spelt a little differently is the same one (`CAROLYN'S`, `CAROLINE'S`) where only one
 * is so near.
 */
export function scenesOfSets(index: ReadonlyMap<string, readonly string[]>, text: string): string[] {
  if (text.trim() === '') return [];
  const own = index.get(plain(text));
  if (own) return [...own];
  const names = text.split(PARTS).map((part) => plain(part.replace(HEADING, ' ')));
  return [...new Set(names.filter((name) => name !== '').flatMap((name) => scenesOfSet(index, name)))];
}

function scenesOfSet(index: ReadonlyMap<string, readonly string[]>, name: string): readonly string[] {
  const own = index.get(name);
  if (own) return own;
  if (name.length < 4) return [];
  const rooms = [...index].filter(([set]) => set.startsWith(`${name} `));
  if (rooms.length > 0) return rooms.flatMap(([, scenes]) => scenes);
  const around = [...index]
    .filter(([set]) => set.length >= 4 && name.startsWith(`${set} `))
    .sort((a, b) => b[0].length - a[0].length)[0];
  if (around) return around[1];
  const near = [...index].filter(([set]) => isSpeltAlike(set, name));
  return near.length === 1 ? (near[0]?.[1] ?? []) : [];
}

/** Whether two names begin alike and differ in a letter, or in two where they are long. */
function isSpeltAlike(a: string, b: string): boolean {
  if (a.slice(0, 3) !== b.slice(0, 3) || Math.min(a.length, b.length) < 6 || /\d/.test(a + b)) return false;
  return distance(a, b) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1);
}

/** How many letters must be put in, left out or changed to make one of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
