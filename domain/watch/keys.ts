import type { TabGrid } from '../model';
import { addTo } from '../add-to';
import type { KeyedRow } from './keyed-rows';
import { KEY_PATTERN } from './own';

/** Row numbers (A1, from 1) of a key column that hold a key without being a data row of any table. */
export function strayKeys(tab: TabGrid, keyColumn: number, dataRows: ReadonlySet<number>): KeyedRow[] {
  const strays: KeyedRow[] = [];
  tab.shown.forEach((row, index) => {
    const [rowNumber, key] = [index + 1, row[keyColumn] ?? ''];
    if (dataRows.has(rowNumber) || !KEY_PATTERN.test(key)) return;
    strays.push({ rowNumber, key, print: '', title: '' });
  });
  return strays;
}

/**
 * The rows that need a new key: those without one, and of rows with one key all but one, because a copied row brings
 * its key along. The one that keeps it is the one that `before` knows it by, or else the first. `isTaken` says whether
 * a key belongs to a row of another tab.
 */
export function rowsWithoutKey(
  rows: readonly KeyedRow[],
  before: readonly KeyedRow[],
  isTaken: (key: string) => boolean,
): KeyedRow[] {
  // Asked only where two rows have one key.
  let known: ReadonlyMap<string, KeyedRow> | null = null;
  const keepers = new Map<string, KeyedRow>();
  const likeness = (row: KeyedRow): number => {
    known ??= new Map(before.map((old) => [old.key, old]));
    const old = known.get(row.key);
    return old?.print === row.print ? 2 : old !== undefined && old.title === row.title ? 1 : 0;
  };
  for (const row of rows) {
    const keeper = keepers.get(row.key);
    if (row.key !== '' && (!keeper || likeness(row) > likeness(keeper))) keepers.set(row.key, row);
  }
  return rows.filter((row) => row.print !== '' && (keepers.get(row.key) !== row || isTaken(row.key)));
}

/** From so many moved rows on it is plain that rows were moved, and a row that nobody knows is a new one. */
const MANY_MOVES = 2;

/**
 * Finds keys that got away from their rows: because a person sorted or moved the team's columns without Callboard's,
 * or because a key was written while the rows moved. `before` says which key belongs to which row; `after` is what
 * stands there now. Gives the new key of each row that must change; `''` empties the cell.
 *
 * A row is known again by all of its cells, or else by a title that no other row has. Where only one seems to have moved,
 * a key follows its row where all of its cells went and another row, a blank one or none stands beside the key; or else
 * only if that explains everything: the row that holds the key now is empty or is another row whose key moves as well, and
 * the key that gives way finds its own row again. A person who gives a row the name of another one has not moved it.
 * `fresh` are keys that were made a moment ago: nobody knows them yet, so they give way to any other.
 */
export function strayedKeys(
  before: readonly KeyedRow[],
  after: readonly KeyedRow[],
  fresh: ReadonlySet<string> = new Set(),
): Map<number, string> {
  const open = openRows(before, after);
  const changes = new Map<number, string>();
  if (open.after.length === 0) return changes;
  const moves = new Moves(open, before, fresh).closed();
  const moved = new Set(moves.values());
  for (const row of open.after) {
    const key = moves.get(row.rowNumber);
    if (key !== undefined) changes.set(row.rowNumber, key);
    else if (moved.has(row.key)) changes.set(row.rowNumber, '');
  }
  return changes;
}

/**
 * Whether every row stands in the order of before with its own key, and no row that was edited reads like another one
 * did: then no key has got away from its row, whatever was typed. The usual case, told by one look at each row.
 */
export function keepTheirKeys(before: readonly KeyedRow[], after: readonly KeyedRow[]): boolean {
  if (before.length !== after.length) return false;
  const edited: { readonly old: KeyedRow; readonly now: KeyedRow }[] = [];
  const isKept = after.every((now, index) => {
    const old = before[index];
    if (now.key === '' || now.print === '' || old?.key !== now.key) return false;
    if (old.print !== now.print) edited.push({ old, now });
    return true;
  });
  if (!isKept) return false;
  const prints = new Set(edited.map(({ old }) => old.print));
  const titles = new Set(edited.map(({ old }) => old.title));
  return edited.every(({ old, now }) => {
    return !prints.has(now.print) && (now.title === old.title || !titles.has(now.title));
  });
}

interface OpenRows {
  readonly before: readonly KeyedRow[];
  readonly after: readonly KeyedRow[];
}

/**
 * The rows about which there is a question at all: without those that say what they said and have the key that they had,
 * which no other row has. Of ten thousand rows these are few.
 */
function openRows(before: readonly KeyedRow[], after: readonly KeyedRow[]): OpenRows {
  const prints = new Map<string, string>();
  for (const { key, print } of before) if (key !== '') prints.set(key, print);
  const open = new Set<string>();
  for (const { key, print } of after) {
    // A key is found at home once: another row with it is a copy.
    if (print !== '' && prints.get(key) === print) prints.delete(key);
    else open.add(key);
  }
  return {
    before: before.filter(({ key }) => open.has(key) || prints.has(key)),
    after: open.size === 0 ? [] : after.filter(({ key }) => open.has(key)),
  };
}

/** By row number: the key that belongs to the row's content, for rows that hold another key or none. */
class Moves {
  private readonly moves = new Map<number, string>();
  private readonly known: ReadonlyMap<string, KeyedRow>;
  private readonly holders: ReadonlyMap<string, KeyedRow>;
  private readonly rowAt: ReadonlyMap<number, KeyedRow>;
  /** By key: the first row that has it and says what its row said. */
  private readonly homes: ReadonlyMap<string, KeyedRow>;
  private readonly after: readonly KeyedRow[];

  constructor(
    { before, after }: OpenRows,
    /** What was known of every row, those without a question included. */
    private readonly all: readonly KeyedRow[],
    private readonly fresh: ReadonlySet<string>,
  ) {
    this.after = after;
    this.known = byKey(before);
    this.holders = byKey(after);
    this.rowAt = new Map(after.map((row) => [row.rowNumber, row]));
    const isAtHome = (row: KeyedRow): boolean => this.isAtHome(row);
    this.homes = new Map(
      after
        .filter(isAtHome)
        .reverse()
        .map((row) => [row.key, row]),
    );
  }

  closed(): ReadonlyMap<number, string> {
    this.findByPrint();
    this.findByTitle();
    this.findOverwritten();
    if (this.countOfPeople() < MANY_MOVES) this.dropOpenMoves();
    else {
      this.findRenamed();
      this.clearUnknownRows();
    }
    return this.moves;
  }

  /** How many moves there are that a fresh key written to the wrong row does not explain. */
  private countOfPeople(): number {
    const isFresh = (rowNumber: number): boolean => this.fresh.has(this.rowAt.get(rowNumber)?.key ?? '');
    return [...this.moves].filter(([rowNumber, key]) => !this.fresh.has(key) && !isFresh(rowNumber)).length;
  }

  /** Where many rows moved, the key beside a row that nobody knows is not its own. */
  private clearUnknownRows(): void {
    const all = [...byKey(this.all).values()];
    const prints = new Set(all.map(({ print }) => print));
    const titles = new Set(all.map(({ title }) => title));
    for (const row of this.after) {
      const isRenamed = row.rest !== undefined && row.rest === this.known.get(row.key)?.rest;
      const isUnknown = row.print !== '' && !prints.has(row.print) && !titles.has(row.title) && !isRenamed;
      if (isUnknown && this.known.has(row.key) && !this.moves.has(row.rowNumber)) this.moves.set(row.rowNumber, '');
    }
  }

  private isAtHome(row: KeyedRow): boolean {
    return row.print !== '' && this.known.get(row.key)?.print === row.print;
  }

  private isNamedAlike({ key, title }: KeyedRow): boolean {
    return title !== '' && this.known.get(key)?.title === title;
  }

  private findByPrint(): void {
    const homeless = new Map<string, string[]>();
    for (const [key, { print }] of this.known) {
      if (print !== '' && !this.homes.has(key)) addTo(homeless, print, key);
    }
    for (const row of this.after) {
      const key = this.homes.get(row.key) === row ? undefined : homeless.get(row.print)?.shift();
      if (key !== undefined) this.moves.set(row.rowNumber, key);
    }
  }

  /** The keys that have found no row yet, and the rows that have not found theirs. */
  private unsettled(): { readonly keys: readonly KeyedRow[]; readonly rows: readonly KeyedRow[] } {
    const taken = new Set(this.moves.values());
    for (const row of this.after) if (this.isAtHome(row)) taken.add(row.key);
    return {
      keys: [...this.known.values()].filter(({ key }) => !taken.has(key)),
      rows: this.after.filter((row) => !this.isAtHome(row) && !this.moves.has(row.rowNumber)),
    };
  }

  private findByTitle(): void {
    const { keys, rows } = this.unsettled();
    const lost = onlyOnes(keys);
    for (const [title, row] of onlyOnes(rows)) {
      const key = lost.get(title)?.key;
      if (key !== undefined && !this.isNamedAlike(row)) this.moves.set(row.rowNumber, key);
    }
  }

  /** Where many rows moved, a row of which nothing but its title is new is the one that was renamed. */
  private findRenamed(): void {
    const restOf = ({ rest = '' }: KeyedRow): string => rest;
    const { keys, rows } = this.unsettled();
    const lost = onlyOnes(keys, restOf);
    for (const [rest, row] of onlyOnes(rows, restOf)) {
      const key = lost.get(rest)?.key;
      if (key !== undefined && key !== row.key && !this.isNamedAlike(row)) this.moves.set(row.rowNumber, key);
    }
  }

  /**
   * A fresh key that stands beside another row than the one it was made for was written over that row's own. Where as many
   * keys have no row any more as rows were hit, each belongs to one of them, in their order.
   */
  private findOverwritten(): void {
    const moved = new Set(this.moves.values());
    const hit = this.after.filter(
      (row) => this.fresh.has(row.key) && moved.has(row.key) && row.print !== '' && !this.moves.has(row.rowNumber),
    );
    // Of a key that a copy brought along as well, one of the two may stay where it is.
    const held = new Set(this.after.filter(({ rowNumber }) => !this.moves.has(rowNumber)).map(({ key }) => key));
    const lost = [...this.known.values()]
      .filter(({ key, rowNumber }) => rowNumber > 0 && !held.has(key) && !moved.has(key))
      .map(({ key }) => key);
    if (hit.length !== lost.length) return;
    for (const [index, { rowNumber }] of hit.entries()) {
      const key = lost[index];
      if (key !== undefined) this.moves.set(rowNumber, key);
    }
  }

  /** Drops, until all are closed, the moves that leave a key without a row or a row with a content that is not its. */
  private dropOpenMoves(): void {
    const atHome = new Set(
      this.after.filter((row) => this.isAtHome(row) || this.isNamedAlike(row)).map(({ key }) => key),
    );
    for (let dropped = true; dropped;) {
      dropped = false;
      const moved = new Set(this.moves.values());
      for (const [rowNumber, key] of this.moves) {
        const [old, row, holder] = [this.known.get(key), this.rowAt.get(rowNumber), this.holders.get(key)];
        const isAlone = holder?.title !== old?.title;
        // All of its cells stand here, and beside its key another row, a blank one or none: they were cut and pasted.
        if (isAlone && old?.print === row?.print && !(row && this.isNamedAlike(row))) continue;
        // A worker that has just begun knows rows by their titles alone.
        const isAlike = old?.print === '';
        const displaced = row?.key ?? '';
        const isKnown = this.known.has(displaced) && !this.fresh.has(displaced);
        // Only Callboard makes keys: one that nobody knows was written a moment ago, and on this row by mistake.
        const isOurMistake = displaced !== '' && !isKnown && isAlone;
        // A copy of a key whose own row has it gives way: it came here with a row that was copied while keys were put back.
        const isCopy = isAlike && atHome.has(displaced);
        const isFree = isAlike && isAlone && (displaced === '' || isCopy);
        const isHeld = holder !== undefined && holder.print !== '' && !this.moves.has(holder.rowNumber);
        const isTaken = isHeld && !isOurMistake && !isFree;
        // Nothing but the key beside it is left of the row whose key gives way.
        const isOther = row?.rest !== this.known.get(displaced)?.rest;
        // Its row was emptied; or its key is gone, and it is known by its title alone or stands beside another's key.
        const isCut = holder ? holder.print === '' : isAlike || isOther;
        // Of two rows that say the same with one key, it stays with the other.
        const isElsewhere = this.homes.has(displaced) && this.homes.get(displaced) !== row;
        const isHomeless = isKnown && !moved.has(displaced) && !isCut && !isCopy && !isElsewhere;
        if (!isTaken && !isHomeless) continue;
        this.moves.delete(rowNumber);
        dropped = true;
      }
    }
  }
}

function byKey(rows: readonly KeyedRow[]): Map<string, KeyedRow> {
  const found = new Map<string, KeyedRow>();
  for (const row of rows) if (row.key !== '') found.set(row.key, row);
  return found;
}

/** The rows whose title no other row has, by title; or, by another text of theirs, those that are alone in it. */
function onlyOnes(
  rows: readonly KeyedRow[],
  textOf: (row: KeyedRow) => string = ({ title }) => title,
): Map<string, KeyedRow> {
  const found = new Map<string, KeyedRow>();
  const shared = new Set<string>();
  for (const row of rows) {
    const text = textOf(row);
    if (text === '' || shared.has(text)) continue;
    if (!found.has(text)) found.set(text, row);
    else {
      found.delete(text);
      shared.add(text);
    }
  }
  return found;
}
