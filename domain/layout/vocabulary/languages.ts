/**
 * The languages that the vocabularies speak: the first eight in all tables, the others in those of `more-*`. A word of
 * any of them can be added to every table.
 */
export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'nb',
  'da',
  'fi',
  'cs',
  'hu',
  'ro',
  'tr',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** Phrases by language, parted by commas, written as people write them; accents, case and dots do not matter. */
export type Phrases = Readonly<Partial<Record<Language, string>>>;

/** The phrases of one entry as a list. */
export function phraseList(phrases: string | undefined): string[] {
  return (phrases ?? '')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
