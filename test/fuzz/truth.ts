import type { Item } from '../../domain/model';
import { isSameCell, sameJson, type Cell, type Sheet, type Spreadsheet } from '../../emulator/store/model';
import { API_ORIGIN, type Change } from '../../emulator/store/store';
import { shownText } from '../../emulator/values/typed';
import { columnAfter, spotAfter, type Spot } from './follow-cell';
import { StoryBroken } from './story-broken';

/** A row of the props table as its people see it. */
export interface PropRow {
  readonly rowIndex: number;
  readonly title: string;
  readonly status: string;
  readonly notes: string;
  /**
   * Whether it says nothing but its name: below a blank row such a row reads like the heading of a part, and nobody could
   * say which it is until more is written there.
   */
  readonly isBare: boolean;
}

/** What a person allowed to be written: a word into the status of one item, over what they saw. */
export interface Permission {
  readonly item: Item;
  readonly words: readonly string[];
}

/** A cell of the team's that holds what nobody of them typed, and what it should hold. */
interface Wound {
  readonly sheetId: number;
  spot: Spot;
  readonly value: Cell | undefined;
  readonly because: string;
}

/** Where Callboard's own columns are, by tab, and which tabs are its own. */
export interface OwnPlaces {
  readonly columns: ReadonlyMap<number, readonly number[]>;
  readonly tabs: ReadonlySet<number>;
}

const TEAM_COLUMNS = ['title', 'status', 'notes'] as const;
type TeamColumn = (typeof TEAM_COLUMNS)[number];

/**
 * What the team's cells hold by rights: whatever its people did last, and what an answer of theirs had written. It
 * hears of every change of the spreadsheet. Where a write of Callboard's hits a cell of the team's without leave, that
 * is a wound, which is followed through whatever people do, until it is healed or typed over.
 */
export class Truth {
  /** Columns of Callboard's own, by tab. */
  private readonly own: Map<number, readonly number[]>;
  private readonly ownTabs: Set<number>;
  private columns: Record<TeamColumn, number> = { title: 0, status: 3, notes: 5 };
  private wounds: Wound[] = [];
  permission: Permission | null = null;
  /** Cells that an answer was written into, with what they held before. */
  private answered: { readonly sheetId: number; spot: Spot; readonly before: Cell | undefined }[] = [];
  private book: Spreadsheet;

  constructor(
    book: Spreadsheet,
    private readonly propsId: number,
    own: OwnPlaces,
    private readonly isSameRow: (item: Item, title: string) => boolean,
  ) {
    this.book = book;
    this.own = new Map(own.columns);
    this.ownTabs = new Set(own.tabs);
  }

  ownPlaces(): OwnPlaces {
    return { columns: this.own, tabs: this.ownTabs };
  }

  hear(change: Change): void {
    this.book = change.after;
    for (const op of change.ops) {
      const isCallboard = change.origin === API_ORIGIN;
      if (isCallboard) this.refuse(op);
      this.follow(op);
      if (op.kind === 'insert' && op.axis === 'column' && isCallboard && !this.ownTabs.has(op.sheetId)) {
        const added = Array.from({ length: op.count }, (_, index) => op.at + index);
        this.own.set(op.sheetId, [...(this.own.get(op.sheetId) ?? []), ...added]);
      }
      if (op.kind === 'addSheet' && isCallboard) this.ownTabs.add(op.sheet.sheetId);
      if (op.kind !== 'cells' || this.ownTabs.has(op.sheetId)) continue;
      for (const { row, column, before, after } of op.cells) {
        const place = { sheetId: op.sheetId, spot: { row, column } };
        if (isCallboard) this.callboardWrote(place, before, after);
        else this.wounds = this.wounds.filter((wound) => !isAt(wound, place));
      }
    }
  }

  /** The wounds that nobody has healed, in words. */
  openWounds(): string[] {
    return this.wounds.map(({ spot, value, because }) => {
      return `row ${spot.row + 1}, column ${spot.column + 1} lost ${JSON.stringify(textOf(value))}: ${because}`;
    });
  }

  /** Callboard's columns of the props tab, from the left. */
  ownColumns(): readonly number[] {
    return [...(this.own.get(this.propsId) ?? [])].sort((a, b) => a - b);
  }

  column(name: TeamColumn): number {
    return this.columns[name];
  }

  sheet(): Sheet {
    const sheet = this.book.sheets.find(({ sheetId }) => sheetId === this.propsId);
    if (!sheet) throw new Error('the props tab is gone');
    return sheet;
  }

  /** What a cell of the props tab shows, whoever wrote it. */
  shown(row: number, column: number): string {
    return shownText(this.sheet().rows[row]?.[column] ?? {}, this.book.locale);
  }

  /**
   * What Callboard says about a row of the props table, among it its key: in its columns, or where it has none in the line
   * of its own tab that points to the row.
   */
  besideRow(rowIndex: number): readonly string[] {
    const own = this.ownColumns();
    if (own.length > 0) return own.map((column) => this.shown(rowIndex, column));
    const lines = this.book.sheets.find(({ title }) => title === 'Callboard rows')?.rows ?? [];
    const texts = lines.map((line) => Array.from(line, (cell) => shownText(cell ?? {}, this.book.locale)));
    return texts.find((line) => line[2] === `${this.sheet().title}!A${rowIndex + 1}`) ?? [];
  }

  /** The rows of the props table, as its people left them. */
  rows(): PropRow[] {
    const { rows } = this.sheet();
    return rows.flatMap((_, rowIndex) => {
      const row = this.rowAt(rowIndex);
      return rowIndex === 0 || row.title === '' ? [] : [row];
    });
  }

  rowAt(rowIndex: number): PropRow {
    const at = (name: TeamColumn): string => this.rightfulText(rowIndex, this.columns[name]);
    const own = new Set(this.own.get(this.propsId) ?? []);
    const filled = (this.sheet().rows[rowIndex] ?? []).filter(
      (_, column) => !own.has(column) && this.shown(rowIndex, column) !== '',
    );
    return { rowIndex, title: at('title'), status: at('status'), notes: at('notes'), isBare: filled.length <= 1 };
  }

  private rightfulText(row: number, column: number): string {
    const wound = this.wounds.find((one) => isAt(one, { sheetId: this.propsId, spot: { row, column } }));
    return wound ? textOf(wound.value) : this.shown(row, column);
  }

  private follow(op: Change['ops'][number]): void {
    for (const [sheetId, columns] of this.own) {
      this.own.set(
        sheetId,
        columns.flatMap((column) => columnAfter(op, sheetId, column) ?? []),
      );
    }
    for (const name of TEAM_COLUMNS) {
      const column = columnAfter(op, this.propsId, this.columns[name]);
      if (column === null) throw new Error(`somebody deleted the column of the ${name}`);
      this.columns = { ...this.columns, [name]: column };
    }
    const followed = <T extends { readonly sheetId: number; spot: Spot }>(places: readonly T[]): T[] =>
      places.filter((place) => {
        const spot = spotAfter(op, place.sheetId, place.spot);
        if (spot) place.spot = spot;
        return spot !== null;
      });
    this.wounds = followed(this.wounds);
    this.answered = followed(this.answered);
  }

  /** What Callboard must never do to the team's tabs. */
  private refuse(op: Change['ops'][number]): void {
    if (!('sheetId' in op) || this.ownTabs.has(op.sheetId) || op.kind === 'addSheet') return;
    const isStructure = ['remove', 'move', 'permute', 'removeSheet', 'rename'].includes(op.kind);
    if (isStructure || (op.kind === 'insert' && op.axis === 'row'))
      throw new StoryBroken(`Callboard did “${op.kind}” to a tab of the team's`);
  }

  private callboardWrote(
    place: { readonly sheetId: number; readonly spot: Spot },
    before: Cell | undefined,
    after: Cell | undefined,
  ): void {
    if (this.own.get(place.sheetId)?.includes(place.spot.column)) return;
    if (isSameCell(before, after)) return;
    if (!sameJson(looksOf(before), looksOf(after)))
      throw new StoryBroken(`Callboard changed how a cell of the team's looks: ${JSON.stringify([before, after])}`);
    const wound = this.wounds.find((one) => isAt(one, place));
    const rightful = wound ? wound.value : before;
    if (isSameCell(rightful, after)) {
      this.wounds = this.wounds.filter((one) => one !== wound);
    } else if (this.isPermitted(place, rightful, after)) {
      this.wounds = this.wounds.filter((one) => one !== wound);
      this.answered = [...this.answered.filter((one) => !isAt(one, place)), { ...place, before: rightful }];
    } else if (!wound) {
      const because = `Callboard wrote ${JSON.stringify(textOf(after))} there`;
      this.wounds.push({ ...place, value: before, because });
    }
  }

  private isPermitted(
    place: { readonly sheetId: number; readonly spot: Spot },
    before: Cell | undefined,
    after: Cell | undefined,
  ): boolean {
    const { permission } = this;
    if (!permission) return false;
    const isTakenBack = this.answered.some((one) => isAt(one, place) && isSameCell(one.before, after));
    if (isTakenBack) return true;
    const isStatus = place.sheetId === this.propsId && place.spot.column === this.columns.status;
    return (
      isStatus &&
      this.isSameRow(permission.item, this.rightfulText(place.spot.row, this.columns.title)) &&
      textOf(before) === permission.item.statusWord &&
      permission.words.includes(textOf(after))
    );
  }
}

function isAt(
  one: { readonly sheetId: number; readonly spot: Spot },
  other: { readonly sheetId: number; readonly spot: Spot },
): boolean {
  return one.sheetId === other.sheetId && one.spot.row === other.spot.row && one.spot.column === other.spot.column;
}

function textOf(cell: Cell | undefined): string {
  const value = cell?.effective;
  return String(value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '');
}

function looksOf(cell: Cell | undefined): unknown {
  return [cell?.format ?? null, cell?.note ?? '', cell?.validation ?? null];
}
