import { parseReference, REFERENCE_PATTERN, type Reference } from './references';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name' | 'error' | 'operator'; readonly text: string };

const TOKEN = new RegExp(
  [
    String.raw`\s*(?:(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!))`,
    String.raw`(?<reference>${REFERENCE_PATTERN})`,
    String.raw`(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.]*)`,
    String.raw`(?<operator><=|>=|<>|[-+*/^&=<>(),;%{}]))`,
  ].join('|'),
  'yu',
);

/** The tokens of a formula without its `=`; `null` where it cannot be read. */
export function tokenize(formula: string): Token[] | null {
  const text = formula.trimEnd();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match?.groups) return null;
    tokens.push(tokenOf(match.groups, match));
  }
  return tokens;
}

/** Where the reference's tab and cells stand among the groups of `TOKEN`. */
const TAB_GROUP = 4;
const CELLS_GROUP = 5;

function tokenOf(groups: Readonly<Record<string, string | undefined>>, match: RegExpExecArray): Token {
  const { text, reference, number, name, error, operator } = groups;
  if (text !== undefined) return { kind: 'text', text: text.slice(1, -1).replace(/""/g, '"') };
  if (reference !== undefined)
    return { kind: 'reference', reference: parseReference(match[TAB_GROUP], match[CELLS_GROUP] ?? '') };
  if (number !== undefined) return { kind: 'number', value: Number(number) };
  if (name !== undefined) return { kind: 'name', text: name };
  return error === undefined ? { kind: 'operator', text: operator ?? '' } : { kind: 'error', text: error };
}
