import { quoteTitle } from '../values/a1';

/** Words in quotes, references in brackets, and lists in braces. */
const PARTS = /"(?:[^"]|"")*"|\[((?:'(?:[^']|'')*'|[^\]'])*)\]|[{};|~!]|(?:COM\.MICROSOFT|COM\.GOOGLE|ORG\.[A-Z]+)\./g;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}|\$?\d+|#REF!`;
const CORNER = new RegExp(String.raw`^(?:\$?('(?:[^']|'')*'|[^.']*))?\.(${CELL})$`);

/**
 * A formula of an .ods file as Sheets writes it, with `=`. In the file `;` parts arguments and `|` the rows of a list in
 * braces, and a reference stands in brackets with a dot after its tab (OpenFormula 1.2, 5.5 to 5.14).
 */
export function formulaOfOds(text: string): `=${string}` {
  const [, vocabulary = '', formula = ''] = /^(?:(\w+):)?=?(.*)$/s.exec(text) ?? [];
  // How Excel names its own dialect in an .ods file.
  if (vocabulary === 'msoxl') return `=${formula}`;
  let depth = 0;
  const converted = formula.replace(PARTS, (part, reference: string | undefined) => {
    if (part.startsWith('"')) return part;
    if (reference !== undefined) return rangeOfOds(reference) ?? part;
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    return depth > 0 ? (IN_LISTS[part] ?? part) : (OUTSIDE[part] ?? (part.endsWith('.') ? '' : part));
  });
  return `=${converted}`;
}

const IN_LISTS: Readonly<Record<string, string>> = { ';': ',', '|': ';' };
const OUTSIDE: Readonly<Record<string, string>> = { ';': ',', '~': ',', '!': ' ' };

/** `$Lists.$A$1:.$A$9` as `Lists!$A$1:$A$9`; `null` where it is no reference within the workbook. */
export function rangeOfOds(reference: string): string | null {
  if (/#REF!/.test(reference)) return '#REF!';
  const [from, to, ...more] = reference.split(/:(?=(?:[^']|'[^']*')*$)/).map((corner) => CORNER.exec(corner));
  if (!from || to === null || more.length > 0) return null;
  const [, tab = '', cell = ''] = from;
  const title = tab.startsWith("'") ? tab.slice(1, -1).replace(/''/g, "'") : tab;
  return `${title === '' ? '' : `${quoteTitle(title)}!`}${cell}${to ? `:${to[2] ?? ''}` : ''}`;
}
