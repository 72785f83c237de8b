import type { WorkBook } from '@e965/xlsx';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import type { WorkbookTab } from '../store/workbook-format';
import { dropdownsOf, validationsSchema } from './dropdowns';

type Parts = Pick<WorkbookTab, 'frozenRows' | 'dropdowns'>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  parseTagValue: false,
  isArray: (name) => ['sheet', 'Relationship', 'sheetView', 'dataValidation'].includes(name),
});

/** What the library leaves out of an .xlsx file: frozen rows and dropdowns, by the titles of the tabs. */
export function sheetParts(book: WorkBook): Map<string, Parts> {
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
  const { sheet: sheets } = workbookXml.parse(parser.parse(xmlOf('xl/workbook.xml'))).workbook.sheets;
  return new Map(
    sheets.map(({ name, id }) => {
      const target = targets.get(id) ?? '';
      return [name, partsOf(xmlOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`))];
    }),
  );
}

function partsOf(xml: string): Parts {
  const views = sheetViewsSchema.parse(parser.parse(cut(xml, 'sheetViews')));
  const pane = views.sheetViews.sheetView[0]?.pane;
  const isFrozen = pane?.state === 'frozen' || pane?.state === 'frozenSplit';
  return {
    frozenRows: isFrozen ? Math.round(Number(pane.ySplit ?? 0)) : 0,
    dropdowns: dropdownsOf(
      validationsSchema.parse(parser.parse(cut(xml, 'dataValidations'))).dataValidations.dataValidation,
    ),
  };
}

/** One element of a sheet, which is far too long to be read as a whole a second time. */
function cut(xml: string, name: string): string {
  const start = new RegExp(`<((?:\\w+:)?${name})[\\s>]`).exec(xml);
  if (!start?.[1]) return `<${name}/>`;
  const end = `</${start[1]}>`;
  const at = xml.indexOf(end, start.index);
  return at < 0 ? `<${name}/>` : xml.slice(start.index, at + end.length);
}

const filesSchema = z.record(z.string(), z.object({ content: z.custom<Uint8Array>().optional() }));
const relationsSchema = z
  .object({
    Relationships: z
      .object({ Relationship: z.array(z.object({ Id: z.string(), Target: z.string() })).default([]) })
      .catch({ Relationship: [] }),
  })
  .catch({ Relationships: { Relationship: [] } });
const workbookXml = z
  .object({
    workbook: z.object({ sheets: z.object({ sheet: z.array(z.object({ name: z.string(), id: z.string() })) }) }),
  })
  .catch({ workbook: { sheets: { sheet: [] } } });
const sheetViewsSchema = z
  .object({
    sheetViews: z.object({
      sheetView: z.array(
        z.object({ pane: z.object({ state: z.string().optional(), ySplit: z.string().optional() }).optional() }),
      ),
    }),
  })
  .catch({ sheetViews: { sheetView: [] } });
