/** Windows' numbers of the locales that number formats name, such as `[$£-809]`. 409 says nothing: it is everywhere. */
const LOCALES: Readonly<Record<string, string>> = {
  '407': 'de_DE',
  '40C': 'fr_FR',
  '40A': 'es_ES',
  C0A: 'es_ES',
  '410': 'it_IT',
  '413': 'nl_NL',
  '415': 'pl_PL',
  '416': 'pt_BR',
  '809': 'en_GB',
  '816': 'pt_PT',
  C07: 'de_AT',
  '807': 'de_CH',
};

/**
 * The locale that most of a workbook's number formats speak for; `own` is the workbook's language, where it says one.
 * `en_US`, which is also what many files say that nobody has set, speaks only where nothing else does.
 */
export function localeOfFormats(formats: readonly string[], own = 'en_US'): string {
  const counts = new Map<string, number>();
  for (const format of formats) {
    const locale = namedIn(format) ?? (own === 'en_US' ? byDays(format) : own);
    if (locale) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? own;
}

/** The locale that a format names by a number, by a name as in `[$-en-GB]`, or by its currency. */
function namedIn(format: string): string | undefined {
  const named = /\[\$[^\]-]*-(?:([0-9A-F]+)|([a-z]{2,3}-[A-Z]{2}))\]/i.exec(format);
  const number = LOCALES[named?.[1]?.replace(/^0+/, '').toUpperCase() ?? ''];
  if (number) return number;
  if (named?.[2] && named[2] !== 'en-US') return named[2].replace('-', '_');
  if (format.includes('£')) return 'en_GB';
  // Money in dollars speaks against a second currency, such as that of one column of `[$€-407]`.
  return format.replace(/\[[^\]]*\]/g, '').includes('$') ? 'en_US' : undefined;
}

/** The locale that the order of a date's parts speaks for. */
function byDays(format: string): string | undefined {
  const bare = format.replace(/\[[^\]]*\]/g, '').replace(/["\\]/g, '');
  if (/^d{1,2}\.m+\.y/i.test(bare)) return 'de_DE';
  if (/^d{1,2}\/m+\/y/i.test(bare)) return 'en_GB';
  // "m/d/yy" is what a format that follows the reader's machine is called.
  return /^m{1,2}\/d{1,2}\/y/i.test(bare) && bare !== 'm/d/yy' ? 'en_US' : undefined;
}
