import { addTo } from '../add-to';
import { onlyOnes } from '../only-ones';
import type { KeyedRow } from './keyed-rows';

/** From so many moved rows on it is plain that rows were moved, and a row that nobody knows is a new one. */
const MANY_MOVES = 2;

export interface OpenRows {
  readonly before: readonly KeyedRow[];
  readonly after: readonly KeyedRow[];
}

/** By row number: the key that belongs to the row's content, for rows that hold another key or none. */
export class Moves {
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
      rows: this.after.filter((row) => this.homes.get(row.key) !== row && !this.moves.has(row.rowNumber)),
    };
  }

  /** Of several that said the same, none can be told from another: any may be the one that is left. */
  private findByTitle(): void {
    const { keys, rows } = this.unsettled();
    const lost = onlyOnes(onePerPrint(keys), titleOf);
    for (const [title, row] of onlyOnes(rows, titleOf)) {
      const key = lost.get(title)?.key;
      // A copy of a row that is at home needs a key in any case.
      const isSettled = this.isNamedAlike(row) && !this.homes.has(row.key);
      if (key !== undefined && !isSettled) this.moves.set(row.rowNumber, key);
    }
  }

  /** Where many rows moved, a row of which nothing but its title is new is the one that was renamed, or else a copy of it. */
  private findRenamed(): void {
    const restOf = ({ rest = '' }: KeyedRow): string => rest;
    const { keys, rows } = this.unsettled();
    const named = new Set(this.after.filter((row) => this.isNamedAlike(row)).map(({ key }) => key));
    const lost = onlyOnes(
      keys.filter(({ key }) => !named.has(key)),
      restOf,
    );
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
    const lost = [...this.known.values()].filter(
      ({ key, rowNumber }) => rowNumber > 0 && !held.has(key) && !moved.has(key),
    );
    if (hit.length !== lost.length) return;
    for (const [index, { rowNumber, rest }] of hit.entries()) {
      const old = lost[index];
      // What has nothing in common with it is a new row, which had no key to be written over.
      if (old && old.rest === rest) this.moves.set(rowNumber, old.key);
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
        // Nothing at all is left of its row beside the key, and here a row stands that has its name and no key.
        const isReplaced = displaced === '' && row?.title === old?.title && holder?.rest !== old?.rest;
        const isFree = isAlone && ((isAlike && (displaced === '' || isCopy)) || isReplaced);
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

const titleOf = ({ title }: KeyedRow): string => title;

/** Of rows that say the same only the first. */
function onePerPrint(rows: readonly KeyedRow[]): KeyedRow[] {
  const prints = new Set<string>();
  return rows.filter(({ print }) => print === '' || (!prints.has(print) && prints.add(print)));
}
