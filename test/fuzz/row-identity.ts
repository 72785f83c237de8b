import type { KnownBy } from './story';

/**
 * Which titles are the same row's. Titles are given out once, so a title tells the row; a row that was renamed has
 * several. Some things nobody can tell apart who sees only what stands there, and those are let pass: a copy whose
 * original is gone and a row that was renamed; a new row typed, pasted or sorted to where another's key was left. Nor are
 * cells torn from their keys while two rows have the same title: a worker that begins anew knows the rows by their titles
 * alone. Rows known by their cells are their titles: nobody could tell one that was renamed from another in its place.
 */
export class RowIdentity {
  private readonly rows = new Map<string, string>();
  private readonly originals = new Map<string, string>();
  private readonly keysFound = new Map<string, string>();
  private readonly renamed = new Set<string>();
  /** Cells were moved away from their keys, or a row renamed, since Callboard last looked in peace. */
  private state: 'settled' | 'torn' | 'retitled' | 'unclear' = 'settled';

  constructor(private readonly knownBy: KnownBy) {}

  /** The row that a title belongs to. */
  rowOf(title: string): string {
    return this.rows.get(title) ?? title;
  }

  retitled(from: string, to: string): void {
    this.renamed.add(from).add(to);
    if (this.knownBy === 'key') this.rows.set(to, this.rowOf(from));
    this.state = 'retitled';
  }

  created(title: string, keyFound: string): void {
    if (keyFound !== '') this.keysFound.set(title, keyFound);
  }

  copied(from: string, to: string): void {
    this.originals.set(to, this.rowOf(from));
  }

  /** A row whose cells were torn from its key is known by its title: renamed at the same time, it is known by nothing. */
  mayTear(): boolean {
    return this.state === 'settled' || this.state === 'torn';
  }

  mayRetitle(): boolean {
    return this.state === 'settled' || this.state === 'retitled';
  }

  torn(): void {
    this.state = 'torn';
  }

  /**
   * Somebody pressed undo; `back` are the titles that nobody saw before it. A row that undo renames while its cells are
   * away from its key is known by nothing: it may be told as another one.
   */
  undone(back: readonly string[]): void {
    for (const title of this.state === 'torn' ? back : []) {
      const row = `${title}, anew`;
      this.originals.set(row, this.rowOf(title));
      this.rows.set(title, row);
    }
    this.state = 'unclear';
  }

  settled(): void {
    this.state = 'settled';
  }

  /**
   * Whether a row of this title may be told as a new one although one of it is held: it was renamed, is known by its title,
   * and the worker that saw it is gone. The other is given up two polls later.
   */
  mayComeAnew(title: string): boolean {
    return this.knownBy === 'cells' && this.renamed.has(title);
  }

  /** Whether a key that stood for a row of one title may stand for one of another title now. */
  mayPass(key: string, from: string, to: string, isGone: (row: string) => boolean): boolean {
    const [was, is] = [this.rowOf(from), this.rowOf(to)];
    if (was === is || this.keysFound.get(is) === key || this.keysFound.get(to) === key) return true;
    if (this.knownBy === 'cells') return isGone(was);
    return this.areRelated(was, is) && (isGone(was) || isGone(is));
  }

  private areRelated(one: string, other: string): boolean {
    return this.family(one) === this.family(other);
  }

  private family(row: string): string {
    const original = this.originals.get(row);
    return original === undefined ? row : this.family(original);
  }
}
