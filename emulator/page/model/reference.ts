/** A reference as people write it, with closed ends that count from 0; an open end is Infinity. */
export interface Reference {
  readonly title: string | null;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const REFERENCE = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/;

/** Reads `A5`, `B2:D9`, `A:A`, `2:3`, `Cast!A2:A`, `'Call sheet'!B4`; null for anything else. */
export function parseReference(text: string): Reference | null {
  const match = REFERENCE.exec(text.trim());
  if (!match) return null;
  const [, quoted, plain, fromLetters = '', fromDigits = '', toLetters, toDigits] = match;
  if (fromLetters === '' && fromDigits === '') return null;
  const isSingle = toLetters === undefined && toDigits === undefined;
  if (isSingle && (fromLetters === '' || fromDigits === '')) return null;
  const startRow = fromDigits === '' ? 0 : Number(fromDigits) - 1;
  const startColumn = fromLetters === '' ? 0 : columnIndex(fromLetters);
  return {
    title: quoted?.replaceAll("''", "'") ?? plain ?? null,
    startRow,
    endRow: isSingle ? startRow : toDigits ? Number(toDigits) - 1 : Infinity,
    startColumn,
    endColumn: isSingle ? startColumn : toLetters ? columnIndex(toLetters) : Infinity,
  };
}

/** `A` is 0, `Z` is 25, `AA` is 26. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
