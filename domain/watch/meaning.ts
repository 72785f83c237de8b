import { KEY_COLUMN } from '../board/column';
import { columnIndex } from '../layout/columns';
import { FIELDS, TRACKS, type Field, type TabGrid, type TableReading, type Track } from '../model';
import { trackName } from '../stages';

/** The columns that items are made of: where one of them means something else, every item does. */
const RELIED_ON: ReadonlySet<Field> = new Set([
  ...(['status', 'owner', 'permit', 'agreement', 'insurance', 'approval', 'done'] as const),
  ...(['dueDate', 'date', 'startDate', 'shootDay', 'scene'] as const),
  ...(['item', 'character', 'role', 'person', 'location'] as const),
]);

/** What a table was about when it was last understood, as the header of its key column says. */
export interface Meaning {
  /** `props`, or `props 2` where two tables of a kind stand side by side. */
  readonly name: string;
  readonly track: Track | null;
  /** The columns that items are made of, each with its header. Empty where it was not written down yet. */
  readonly fields: readonly { readonly field: Field; readonly header: string }[];
}

/** What is written down about a table: `status “Where it stands” · owner “Who”`. */
export function meaningText(tab: TabGrid, table: TableReading): string {
  return reliedOn(tab, table)
    .map(({ field, header }) => `${field} “${header}”`)
    .join(' · ');
}

/** The columns of a table that items are made of, with their headers. */
export function reliedOn(tab: TabGrid, table: TableReading): Meaning['fields'] {
  return Object.entries(table.fields)
    .filter(([, field]) => RELIED_ON.has(field))
    .map(([letter, field]) => ({ field, header: headerAt(tab, table, columnIndex(letter)) }));
}

/** A column's header, on one line and short enough for a list. */
export function headerAt(tab: TabGrid, { headerRow, headerRows }: TableReading, column: number): string {
  const rows = headerRow === null ? headerRows : [headerRow, ...headerRows];
  const texts = rows.map((row) => (tab.shown[row - 1]?.[column] ?? '').replace(/\s+/g, ' ').trim());
  const text = texts.find((candidate) => candidate !== '') ?? '';
  return text.replace(/[“”]/g, '"').slice(0, 60);
}

const WITHOUT_HEADERS = 'without headers';

/** What stands below the keys of a table that has no headers, and no row for one: so nobody takes its headers for lost. */
export function labelWithoutHeaders(keyLabel: string): string {
  return `${keyLabel} · ${WITHOUT_HEADERS}`;
}

export function isLabelWithoutHeaders(cell: string): boolean {
  return cell.startsWith(KEY_COLUMN) && cell.endsWith(WITHOUT_HEADERS);
}

/** Reads the header of a key column; `null` where it is none. */
export function readMeaning(label: string): Meaning | null {
  if (!label.startsWith(`${KEY_COLUMN}: `)) return null;
  const [name = '', ...parts] = label.slice(KEY_COLUMN.length + 2).split(' · ');
  const plainName = name.replace(/ \d+$/, '');
  const fields = parts.flatMap((part) => {
    const [, word, header = ''] = /^(\w+) “(.*)”$/.exec(part) ?? [];
    const field = FIELDS.find((candidate) => candidate === word);
    return field ? [{ field, header }] : [];
  });
  return { name, track: TRACKS.find((track) => trackName(track) === plainName) ?? null, fields };
}
