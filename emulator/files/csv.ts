import type { WorkbookCell } from '../store/workbook-format';

/** A text file's text: UTF-8 or UTF-16 as its first bytes say, otherwise what Windows writes in the west. */
export function textOf(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** What Excel writes in front where its reader might not find out what parts the fields. */
const SAID = /^sep=(.)\r?\n/;
const LOOKED_AT = 20_000;

/**
 * The fields of a CSV file, row by row (RFC 4180), parted by what it says itself or by what parts most of its beginning.
 * A quote within a field is like any other sign, and one that is never closed ends with the file.
 */
export function csvRows(text: string, separator?: string): string[][] {
  const bare = text.replace(/^\uFEFF/, '');
  const said = SAID.exec(bare);
  const body = said ? bare.slice(said[0].length) : bare;
  const parts = separator ?? said?.[1] ?? separatorOf(body.slice(0, LOOKED_AT));
  const escaped = parts.replace(/[\\^$.|*+?()[\]{}]/, String.raw`\$&`);
  const field = new RegExp(String.raw`(?:"((?:[^"]|"")*)(?:"|$))?([^${escaped}\r\n]*)(${escaped}|\r\n?|\n|$)`, 'y');
  const rows: string[][] = [[]];
  while (field.lastIndex < body.length) {
    const [, quoted, plain = '', end = ''] = field.exec(body) ?? [];
    rows.at(-1)?.push((quoted?.replace(/""/g, '"') ?? '') + plain);
    if (end !== parts && end !== '') rows.push([]);
  }
  return rows;
}

function separatorOf(text: string): string {
  const outside = text.replace(/"(?:[^"]|"")*"/g, '');
  const counts = SEPARATORS.map((separator) => outside.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * What a field of a CSV file is. Only what can be nothing else becomes more than text: `12` but not `007` or `12E3`,
 * `2027-05-17` but not `5/6/2027`, whose order only the whole column tells.
 */
export function typedText(text: string): WorkbookCell {
  if (text.trim() === '') return null;
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (/^-?\d+(\.\d+)?$/.test(text) && String(Number(text)) === text) return Number(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text)) return { d: text };
  return text.replace(/\r\n?/g, '\n');
}

function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
