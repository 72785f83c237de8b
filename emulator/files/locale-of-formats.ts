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

/** The locale that most of a workbook's number formats speak for; `en_US` where they say nothing. */
export function localeOfFormats(formats: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const format of formats) {
    const locale = localeOf(format);
    if (locale) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'en_US';
}

function localeOf(format: string): string | undefined {
  const named = /\[\$[^\]-]*-([0-9A-F]+)\]/i.exec(format)?.[1]?.replace(/^0+/, '').toUpperCase();
  if (named && LOCALES[named]) return LOCALES[named];
  if (format.includes('£')) return 'en_GB';
  const bare = format.replace(/\[[^\]]*\]/g, '').replace(/["\\]/g, '');
  if (/^d{1,2}\.m+\.y/i.test(bare)) return 'de_DE';
  if (/^d{1,2}\/m+\/y/i.test(bare)) return 'en_GB';
  // "m/d/yy" is what a format that follows the reader's machine is called.
  return /^m{1,2}\/d{1,2}\/y/i.test(bare) && bare !== 'm/d/yy' ? 'en_US' : undefined;
}
