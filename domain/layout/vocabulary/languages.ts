/** The languages that the vocabularies speak. A word of another language can be added to any of the tables. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'] as const;
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
