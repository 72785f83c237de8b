import { SLOT_MARK } from './references';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  /** The n-th reference of the formula that a template was made of. */
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'name' | 'error' | 'operator'; readonly text: string };

const TOKEN = new RegExp(
  [
    String.raw`\s*(?:(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!))`,
    String.raw`${SLOT_MARK}(?<slot>\d+);`,
    String.raw`(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.]*)`,
    String.raw`(?<operator><=|>=|<>|[-+*/^&=<>(),;%{}]))`,
  ].join('|'),
  'yu',
);

/** The tokens of a template without its `=`; `null` where it cannot be read. */
export function tokenize(template: string): Token[] | null {
  const text = template.trimEnd();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) return null;
    tokens.push(tokenOf(groups));
  }
  return tokens;
}

function tokenOf({ text, slot, number, name, error, operator }: Readonly<Record<string, string | undefined>>): Token {
  if (text !== undefined) return { kind: 'text', text: text.slice(1, -1).replace(/""/g, '"') };
  if (slot !== undefined) return { kind: 'slot', slot: Number(slot) };
  if (number !== undefined) return { kind: 'number', value: Number(number) };
  if (name !== undefined) return { kind: 'name', text: name };
  return error === undefined ? { kind: 'operator', text: operator ?? '' } : { kind: 'error', text: error };
}
