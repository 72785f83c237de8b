import { SSF } from '@e965/xlsx';
import { currencySign } from '../values/typed';
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
  if (id >= FIRST_OWN || own.has(id)) return patternOf(own.get(id));
  return MONEY[id]?.replaceAll('$', currencySign(locale)) ?? patternOf(table[id]);
}

/** The formats of money that the library's table lacks (ECMA-376, 18.8.30); `$` is the sign of the reader's country. */
const MONEY: Readonly<Record<number, string>> = {
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
};

const FIRST_OWN = 164;
