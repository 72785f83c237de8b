import { SSF } from '@e965/xlsx';
import { dayPattern, momentPattern } from '../store/usual-format';

/** Numbers of formats that every program has; these two follow the reader's country. */
const [DAY, MOMENT] = [14, 22];

/**
 * The pattern of a number format of a file, without the country that it speaks for: `[$€-407]` is the sign `"€"`.
 * `undefined` for what is shown as it is.
 */
export function patternOf(code: string | undefined): string | undefined {
  const pattern = (code ?? '')
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, sign: string) => (sign === '' ? '' : `"${sign}"`))
    .replace(/;@$/, '');
  return pattern === '' || /^general$/i.test(pattern) ? undefined : pattern;
}

/** The pattern that an .xlsx file names by a number; `own` are the file's. */
export function patternOfId(id: number, own: ReadonlyMap<number, string>, locale: string): string | undefined {
  if (id === DAY) return dayPattern(locale);
  if (id === MOMENT) return momentPattern(locale);
  const table: Readonly<Record<number, string>> = SSF.get_table();
  return patternOf(own.get(id) ?? (id < FIRST_OWN ? table[id] : undefined));
}

const FIRST_OWN = 164;
