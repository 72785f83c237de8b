/** One entry of a vocabulary. */
export interface VocabularyEntry {
  /** Lower case, singular, each word apart. */
  readonly words: readonly string[];
  /** Whether it counts only where it stands as a noun does. */
  readonly isOftenVerb: boolean;
}

/** Reads a vocabulary: entries with commas between, `~` before a word that is often no noun. */
export function entriesOf(vocabulary: string): VocabularyEntry[] {
  return vocabulary
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '')
    .map((entry) => ({
      words: entry.replace(/^~/, '').toLowerCase().split(' '),
      isOftenVerb: entry.startsWith('~'),
    }));
}

/** The entries of a vocabulary of single words as a set. */
export const wordSet = (vocabulary: string): ReadonlySet<string> =>
  new Set(entriesOf(vocabulary).map((entry) => entry.words.join(' ')));
