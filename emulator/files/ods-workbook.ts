import { CFB } from '@e965/xlsx';
import type { WorkbookTab } from '../store/workbook-format';
import { currencySign } from '../values/typed';
import { localeOfFormats } from './locale-of-formats';
import { OdsContent } from './ods-content';
import { frozenOf } from './ods-frozen';
import { OdsStyles } from './ods-styles';
import { formatsOf, tabOfSheet } from './tab-of-sheet';
import { walkXml } from './xml-walk';

/** What an .ods file holds; what it says nothing of is missing. */
export interface OdsWorkbook {
  readonly title: string | undefined;
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly namedRanges?: Record<string, string>;
  readonly tabs: (Partial<WorkbookTab> & Pick<WorkbookTab, 'title' | 'rows'>)[];
}

/** The archive's reader of the library, of whose types it says nothing. */
interface Archive {
  read(bytes: Buffer, options: { type: 'buffer' }): object;
  find(archive: object, path: string): { content: Uint8Array } | null;
}

/**
 * A workbook of LibreOffice, or of whoever else writes .ods. The library that reads .xlsx files also reads these, but
 * loses looks, dropdowns, formats of columns and parents, references to other tabs, and blanks at the ends of texts.
 */
export function odsWorkbook(bytes: Buffer): OdsWorkbook {
  const tool: Archive = CFB;
  const archive = tool.read(bytes, { type: 'buffer' });
  const textOf = (path: string): string => Buffer.from(tool.find(archive, path)?.content ?? []).toString('utf8');
  if (/encryption-data/.test(textOf('/META-INF/manifest.xml'))) throw new Error('Its parts are encrypted.');
  const styles = new OdsStyles();
  walkXml(textOf('/styles.xml'), styles);
  const content = new OdsContent(styles);
  walkXml(textOf('/content.xml'), content);
  const frozen = frozenOf(textOf('/settings.xml'));
  const own = metaOf(textOf('/meta.xml'));
  const sheets = content.tabs.map((tab) => ({ tab, sheet: tab.sheet() }));
  const locale =
    own.get('Locale') ??
    localeOfFormats(
      sheets.flatMap(({ sheet }) => formatsOf(sheet)),
      styles.locale,
    );
  return {
    title: own.get('dc:title')?.trim() || undefined,
    locale,
    timeZone: own.get('TimeZone'),
    tabs: sheets.map(({ tab, sheet }) => ({
      ...tabOfSheet(sheet, false),
      title: tab.title,
      ...tab.parts(content.choices, currencySign(locale)),
      ...frozen.get(tab.title),
      ...filterOf(content.choices.filters.get(tab.title)),
    })),
    ...(content.choices.ranges.size > 0 ? { namedRanges: Object.fromEntries(content.choices.ranges) } : {}),
  };
}

function filterOf(filter: string | undefined): Pick<WorkbookTab, 'filter'> {
  return filter === undefined ? {} : { filter };
}

/** The title, and what a person or Callboard has added, by their names. */
function metaOf(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  let name: string | undefined;
  walkXml(xml, {
    open: (tag, attributes) => {
      name = tag === 'dc:title' ? tag : tag === 'meta:user-defined' ? attributes['meta:name'] : undefined;
    },
    text: (text) => {
      if (name !== undefined) found.set(name, (found.get(name) ?? '') + text);
    },
    close: () => {
      name = undefined;
    },
  });
  return found;
}
