import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const timeSchema = z.string().regex(/^\d{1,2}:\d{2}(:\d{2})?$/);

/** A cell: a plain value, a formula with what it last came to, a true date, a true time of day, or both. */
const cellSchema = z.union([
  scalar,
  z.object({ f: z.string().startsWith('='), v: scalar.optional() }),
  z.object({ d: z.iso.date(), t: timeSchema.optional() }),
  z.object({ t: timeSchema }),
]);

const letters = z.string().regex(/^[A-Z]{1,3}$/);
/** A range of the tab itself, such as `D3:D40`. */
const PLACE = /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/;
const index = z.number().int().min(0);

const color = z.string().regex(/^#[0-9a-f]{6}$/);

/** A line, black where it names no colour. */
const border = z.string().regex(/^(?:solid|medium|thick|dashed|dotted|double)(?: #[0-9a-f]{6})?$/);

/** How some cells look; what is left out is as in a new spreadsheet. */
const lookSchema = z.object({
  ranges: z.array(z.string().regex(PLACE)).min(1),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  strikethrough: z.literal(true).optional(),
  color: color.optional(),
  background: color.optional(),
  align: z.enum(['left', 'center', 'right']).optional(),
  wrap: z.literal(true).optional(),
  /** A number format as Sheets and Excel write it, such as `0.0%`, where it is not the one that the cell has of itself. */
  numberFormat: z.string().min(1).optional(),
  borders: z
    .object({ top: border.optional(), bottom: border.optional(), left: border.optional(), right: border.optional() })
    .optional(),
});

const tabSchema = z.object({
  title: z.string().min(1),
  hidden: z.boolean().default(false),
  frozenRows: index.default(0),
  frozenColumns: index.optional(),
  rows: z.array(z.array(cellSchema)),
  /** First row, first column, last row, last column; from 0, both ends included. */
  merges: z.array(z.tuple([index, index, index, index])).default([]),
  /** Columns, from 0, whose TRUE and FALSE are tick boxes. */
  checkboxColumns: z.array(index).default([]),
  /** `date` or `currency`, by column letters. */
  numberFormats: z.record(letters, z.enum(['date', 'currency'])).default({}),
  /** Pixels, by column letters. */
  columnWidths: z.record(letters, z.number()).default({}),
  hiddenColumns: z.array(letters).default([]),
  /** Row numbers as the margin shows them, from 1. */
  hiddenRows: z.array(index.min(1)).default([]),
  /** Cells in which one of some words is chosen, given as words or as the cells that hold them. */
  dropdowns: z
    .array(
      z.object({ range: z.string().regex(PLACE), words: z.array(z.string()).optional(), from: z.string().optional() }),
    )
    .default([]),
  /** The cells that a filter is set on, its head among them. */
  filter: z.string().regex(PLACE).optional(),
  /** Where cells lead, by their names. */
  links: z.record(z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/), z.string()).optional(),
  /** What is noted at cells, by their names, such as `B7`. */
  notes: z.record(z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/), z.string()).optional(),
  /** Where it is missing, frozen rows and merged cells are bold on grey. */
  looks: z.array(lookSchema).optional(),
});

/** A workbook as a file. */
export const workbookSchema = z.object({
  spreadsheetId: z.string().optional(),
  title: z.string(),
  locale: z.string().default('en_US'),
  timeZone: z.string().default('Etc/GMT'),
  tabs: z.array(tabSchema).min(1),
  /** Ranges that formulas call by a name: `{"Budget": "'Top sheet'!B2:B9"}`. */
  namedRanges: z.record(z.string().min(1), z.string()).optional(),
});

export type Workbook = z.infer<typeof workbookSchema>;
export type WorkbookTab = Workbook['tabs'][number];
export type WorkbookLook = z.infer<typeof lookSchema>;
export type WorkbookCell = z.infer<typeof cellSchema>;
