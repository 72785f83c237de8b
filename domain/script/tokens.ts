/** One word or punctuation mark of an action line. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  /** Lower case, singular: what vocabularies are compared with. */
  readonly lemma: string;
  readonly isWord: boolean;
  /** Two letters or more, all capitals. */
  readonly isCaps: boolean;
  /** Within quotation marks: written or spoken text, not a thing. */
  readonly isQuoted: boolean;
  readonly start: number;
  readonly end: number;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  knives: 'knife',
  wives: 'wife',
  lives: 'life',
  leaves: 'leaf',
  shelves: 'shelf',
  loaves: 'loaf',
  wolves: 'wolf',
  thieves: 'thief',
  calves: 'calf',
  scarves: 'scarf',
  geese: 'goose',
  oxen: 'ox',
  glasses: 'glasses',
  clothes: 'clothes',
  gas: 'gas',
  bus: 'bus',
  buses: 'bus',
  lens: 'lens',
  police: 'police',
  hooves: 'hoof',
  dice: 'dice',
  radios: 'radio',
};

/** The singular of an English noun, lower case. Good enough to compare words; not for showing. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  const known = IRREGULAR[lower];
  if (known !== undefined) return known;
  if (/[a-z]{2}men$/.test(lower) && !/^(?:specimen|abdomen|regimen|acumen|women)$/.test(lower))
    return `${lower.slice(0, -2)}an`;
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (lower.length > 4 && /(?:ch|sh|x|ss|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)) return lower.slice(0, -1);
  return lower;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['’\-/&](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a text, with their places in it. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let quoted = false;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (/^["“”]$/.test(word)) quoted = word === '“' ? true : word === '”' ? false : !quoted;
    const lower = word.toLowerCase().replace(/’/g, "'");
    tokens.push({
      text: word,
      lower,
      lemma: singular(lower.replace(/'s$/, '')),
      isWord: /[\p{L}\p{N}]/u.test(word),
      isCaps: /\p{Lu}.*\p{Lu}|^\d+-\p{Lu}/u.test(word) && word === word.toUpperCase(),
      isQuoted: quoted,
      start: match.index,
      end: match.index + word.length,
    });
  }
  return tokens;
}

/** The sentences of a paragraph. Titles such as `Mrs.` end no sentence. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["”')]?)(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sgt|Lt|Capt|Prof|Jr|Sr|No|MR|MRS|MS|DR|ST)\.)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
