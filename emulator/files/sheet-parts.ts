import type { WorkBook } from '@e965/xlsx';
import { z } from 'zod';
import type { Look } from '../store/looks';
import type { WorkbookTab } from '../store/workbook-format';
import { columnName } from '../values/a1';
import { looksOfCells, looksOfStyles } from './cell-styles';
import { pixelsOf } from './column-width';
import { dropdownsOf, validationsSchema } from './dropdowns';
import { cut, cutAll, parserOf } from './xml-part';

type Parts = Pick<WorkbookTab, 'frozenRows' | 'frozenColumns' | 'dropdowns' | 'columnWidths' | 'looks'>;

const parser = parserOf(['sheet', 'Relationship', 'sheetView', 'dataValidation', 'col', 'definedName']);

/** What the library leaves out of an .xlsx file of a locale, or reads askew, by the titles of the tabs. */
export function sheetParts(book: WorkBook, locale: string): Map<string, Parts> {
  const files = filesSchema.parse('files' in book ? book.files : {});
  const xmlOf = (name: string): string => {
    const content = files[name]?.content;
    return content ? Buffer.from(content).toString('utf8') : '';
  };
  const targets = new Map(
    relationsSchema
      .parse(parser.parse(xmlOf('xl/_rels/workbook.xml.rels')))
      .Relationships.Relationship.map(({ Id, Target }) => [Id, Target]),
  );
  const { sheets, definedNames } = workbookXml.parse(parser.parse(xmlOf('xl/workbook.xml'))).workbook;
  const named = new Map(definedNames.definedName.map(({ name, range }) => [name.toLowerCase(), range]));
  const styles = looksOfStyles(xmlOf('xl/styles.xml'), xmlOf('xl/theme/theme1.xml'), locale);
  return new Map(
    sheets.sheet.map(({ name, id }) => {
      const target = targets.get(id) ?? '';
      return [name, partsOf(xmlOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`), styles, named)];
    }),
  );
}

function partsOf(xml: string, styles: readonly (Look | null)[], named: ReadonlyMap<string, string>): Parts {
  const views = sheetViewsSchema.parse(parser.parse(cut(xml, 'sheetViews')));
  const pane = views.sheetViews.sheetView[0]?.pane;
  const isFrozen = pane?.state === 'frozen' || pane?.state === 'frozenSplit';
  const frozenColumns = isFrozen ? Math.round(Number(pane.xSplit ?? 0)) : 0;
  return {
    frozenRows: isFrozen ? Math.round(Number(pane.ySplit ?? 0)) : 0,
    ...(frozenColumns > 0 ? { frozenColumns } : {}),
    columnWidths: columnWidths(xml),
    ...looksOfCells(xml, styles),
    dropdowns: cutAll(xml, 'dataValidations').flatMap((part) =>
      dropdownsOf(validationsSchema.parse(parser.parse(part)).dataValidations.dataValidation, named),
    ),
  };
}

/** A width of so many columns is the one that the sheet has beside what is filled. */
const MOST_ALIKE = 1_000;

function columnWidths(xml: string): Record<string, number> {
  const { col: columns } = colsSchema.parse(parser.parse(cut(xml, 'cols'))).cols;
  return Object.fromEntries(
    columns.flatMap(({ min, max, width, hidden }) => {
      const count = max - min + 1;
      if (width === undefined || hidden === '1' || hidden === 'true' || count >= MOST_ALIKE) return [];
      return Array.from({ length: count }, (_, at) => [columnName(min - 1 + at), pixelsOf(width)] as const);
    }),
  );
}

const filesSchema = z.record(z.string(), z.object({ content: z.custom<Uint8Array>().optional() }));
const relationsSchema = z
  .object({
    Relationships: z
      .object({ Relationship: z.array(z.object({ Id: z.string(), Target: z.string() })).default([]) })
      .catch({ Relationship: [] }),
  })
  .catch({ Relationships: { Relationship: [] } });
const colsSchema = z
  .object({
    cols: z.object({
      col: z.array(
        z.object({
          min: z.coerce.number(),
          max: z.coerce.number(),
          width: z.coerce.number().optional(),
          hidden: z.string().optional(),
        }),
      ),
    }),
  })
  .catch({ cols: { col: [] } });
const definedName = z
  .object({ name: z.string(), '#text': z.string() })
  .transform(({ name, '#text': range }) => ({ name, range }));
const workbookXml = z
  .object({
    workbook: z.object({
      sheets: z.object({ sheet: z.array(z.object({ name: z.string(), id: z.string() })) }),
      definedNames: z
        .object({ definedName: z.array(definedName.catch({ name: '', range: '' })) })
        .catch({ definedName: [] }),
    }),
  })
  .catch({ workbook: { sheets: { sheet: [] }, definedNames: { definedName: [] } } });
const paneSchema = z.object({
  state: z.string().optional(),
  xSplit: z.string().optional(),
  ySplit: z.string().optional(),
});
const sheetViewsSchema = z
  .object({
    sheetViews: z.object({
      sheetView: z.array(z.object({ pane: paneSchema.optional() })),
    }),
  })
  .catch({ sheetViews: { sheetView: [] } });
