import { CFB } from '@e965/xlsx';
import type { WorkbookTab } from '../store/workbook-format';
import { columnName } from '../values/a1';

type Parts = Pick<WorkbookTab, 'hidden' | 'frozenRows' | 'columnWidths' | 'hiddenColumns' | 'hiddenRows'>;

/** Rows and columns below and beside what is filled are written as one that is repeated to the sheet's end. */
const MOST_REPEATS = 1_000;
const TAGS =
  /<(style:style|style:table-properties|style:table-column-properties|table:table|table:table-column|table:table-row)(?=[\s/>])([^>]*)>/g;

interface OpenTab extends Parts {
  hiddenRows: number[];
  hiddenColumns: string[];
  columnWidths: Record<string, number>;
  column: number;
  row: number;
}

interface Archive {
  read(bytes: Buffer, options: { type: 'buffer' }): object;
  find(archive: object, path: string): { content: Uint8Array } | null;
}

/** What the library leaves out of an .ods file: widths, and what is hidden or frozen, by the titles of the tabs. */
export function odsParts(bytes: Buffer): Map<string, Parts> {
  const tool: Archive = CFB;
  const archive = tool.read(bytes, { type: 'buffer' });
  const textOf = (path: string): string => Buffer.from(tool.find(archive, path)?.content ?? []).toString('utf8');
  const frozen = frozenRows(textOf('/settings.xml'));
  const widths = new Map<string, number>();
  const hiddenStyles = new Set<string>();
  const tabs = new Map<string, OpenTab>();
  let style = '';
  let tab: OpenTab | undefined;
  for (const [, tag = '', attributes = ''] of textOf('/content.xml').matchAll(TAGS)) {
    const value = (name: string): string | undefined => attributeOf(attributes, name);
    if (tag === 'style:style') style = value('style:name') ?? '';
    if (tag === 'style:table-properties' && value('table:display') === 'false') hiddenStyles.add(style);
    if (tag === 'style:table-column-properties') widths.set(style, pixels(value('style:column-width') ?? ''));
    if (tag === 'table:table') {
      const title = value('table:name') ?? '';
      const hidden = hiddenStyles.has(value('table:style-name') ?? '');
      tab = {
        hidden,
        frozenRows: frozen.get(title) ?? 0,
        columnWidths: {},
        hiddenColumns: [],
        hiddenRows: [],
        column: 0,
        row: 0,
      };
      tabs.set(title, tab);
    }
    if (!tab) continue;
    const isHidden = ['collapse', 'filter'].includes(value('table:visibility') ?? '');
    if (tag === 'table:table-column') {
      const width = widths.get(value('table:style-name') ?? '') ?? 0;
      const repeats = Number(value('table:number-columns-repeated') ?? 1);
      for (const letters of counted(tab.column, repeats).map(columnName)) {
        if (isHidden) tab.hiddenColumns.push(letters);
        else if (width > 0 && repeats < MOST_REPEATS) tab.columnWidths[letters] = width;
      }
      tab.column += repeats;
    }
    if (tag === 'table:table-row') {
      const repeats = Number(value('table:number-rows-repeated') ?? 1);
      if (isHidden) tab.hiddenRows.push(...counted(tab.row, repeats).map((row) => row + 1));
      tab.row += repeats;
    }
  }
  return new Map([...tabs].map(([title, { column: _column, row: _row, ...parts }]) => [title, parts]));
}

function counted(from: number, repeats: number): number[] {
  return Array.from({ length: Math.min(repeats, MOST_REPEATS) }, (_, index) => from + index);
}

function attributeOf(attributes: string, name: string): string | undefined {
  const text = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return text ? unescaped(text[1] ?? text[2] ?? '') : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** A text of an XML file; the library leaves the names of an .ods file's tabs as they are written there. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (whole, hex, decimal, name) =>
    name ? (ENTITIES[String(name)] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

const PER_INCH: Readonly<Record<string, number>> = { cm: 2.54, mm: 25.4, in: 1, pt: 72, pc: 6, px: 96 };

function pixels(length: string): number {
  const [, digits = '0', unit = 'px'] = /^([\d.]+)([a-z]+)$/.exec(length) ?? [];
  return Math.round((Number(digits) / (PER_INCH[unit] ?? 96)) * 96);
}

/** A split of mode 2 is one that stands still. */
function frozenRows(settings: string): Map<string, number> {
  const entries = settings.split('<config:config-item-map-entry').slice(1);
  return new Map(
    entries.flatMap((entry) => {
      const title = attributeOf(entry.slice(0, entry.indexOf('>')), 'config:name');
      const item = (name: string): number =>
        Number(new RegExp(`config:name="${name}"[^>]*>(\\d+)<`).exec(entry)?.[1] ?? 0);
      return title !== undefined && item('VerticalSplitMode') === 2 ? [[title, item('VerticalSplitPosition')]] : [];
    }),
  );
}
