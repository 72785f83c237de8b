import type { SettingsIndex } from './tab-index';

/** What a line is known by. */
interface KnownLine {
  readonly id: string;
  readonly label: string;
}

/**
 * The row of each line about the reading, from 0; a line without a row is not on the tab yet. A line is known by its id.
 * Where the team has renamed a header, the line of the column with the same letter is the one, as long as no other
 * column has the old header; where a table's headers changed, the only line of that tab that is left over.
 */
export function rowsOfLines<Line extends KnownLine>(index: SettingsIndex, lines: readonly Line[]): Map<Line, number> {
  const rows = new Map<Line, number>();
  const left = new Map(index.ids());
  const claim = (fits: (line: Line, id: string) => boolean): void => {
    for (const line of lines) {
      if (rows.has(line)) continue;
      const found = [...candidatesOf(line, left)].filter(([id]) => fits(line, id));
      const [only] = found;
      if (!only || (found.length > 1 && only[0] !== line.id)) continue;
      rows.set(line, only[1]);
      left.delete(only[0]);
    }
  };
  const exact = new Map(lines.map((line) => [line.id, line]));
  for (const [id, rowIndex] of index.ids()) {
    const line = exact.get(id);
    if (!line) continue;
    rows.set(line, rowIndex);
    left.delete(id);
  }
  claim((line, id) => isOf('c', line) && headerPart(id) === headerPart(line.id));
  claim((line, id) => isOf('c', line) && letterPart(id) === letterPart(line.id));
  claimLastTables(lines, rows, left);
  for (const line of lines) {
    const rowIndex = rows.has(line) ? null : index.rowOfLabel(line.label);
    if (rowIndex !== null) rows.set(line, rowIndex);
  }
  return rows;
}

/** The ids that are left over and are about the same kind of thing on the same tab. */
function* candidatesOf(line: KnownLine, left: ReadonlyMap<string, number>): Generator<[string, number]> {
  const start = prefixOf(line.id);
  for (const entry of left) if (prefixOf(entry[0]) === start) yield entry;
}

function claimLastTables<Line extends KnownLine>(
  lines: readonly Line[],
  rows: Map<Line, number>,
  left: Map<string, number>,
): void {
  const open = lines.filter((line) => isOf('t', line) && !rows.has(line));
  for (const line of open) {
    const isOnlyOne = open.filter((other) => prefixOf(other.id) === prefixOf(line.id)).length === 1;
    const [first, ...more] = [...candidatesOf(line, left)];
    if (!isOnlyOne || !first || more.length > 0) continue;
    rows.set(line, first[1]);
    left.delete(first[0]);
  }
}

/** Ids begin with what a line is about: `t` a table, `c` a column, `w` a word. */
function isOf(letter: 't' | 'c', { id }: KnownLine): boolean {
  return id.startsWith(`${letter}:`);
}

/** `c:12:B:scn` as `c:12`. */
function prefixOf(id: string): string {
  return id.split(':', 2).join(':');
}

function letterPart(id: string): string {
  return id.split(':', 3)[2] ?? '';
}

/** What follows the letter: the header, with a number where the tab has it several times. */
function headerPart(id: string): string {
  return id.split(':').slice(3).join(':');
}
