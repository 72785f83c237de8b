const CURRENCY = /[$£€¥₺]|(?<!\p{L})zł(?!\p{L})|\b(?:usd|eur|gbp|pln|chf|brl|mxn)\b/giu;
/** Labels that are in their normal form but for their case, which most are. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const SPELT_OUT = /\b(?:usd|eur|gbp|pln|chf|brl|mxn|nr)\b/i;
const ENGLISH_APOSTROPHE = /['’`´](?=(?:s|d|t|m|re|ve|ll)(?!\p{L}))/giu;

/**
 * A label in the form in which vocabularies are compared: lower case, without accents, marks spelt out (`Sc.#` is
 * `sc no`, `Est $` is `est money`, `✓` is `check`), everything else that is no letter or digit a single space.
 */
export function normalise(label: string): string {
  if (PLAIN.test(label) && !SPELT_OUT.test(label)) return label.toLowerCase();
  return label
    .replace(/\((?:s|e|n|en|es|r|in|innen|x|y)\)/gi, '')
    .replace(CURRENCY, ' money ')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/#|№|\bn[º°](?!\p{L})|\b(?:nr|num|n)\.(?!\p{L})|\bnr(?!\p{L})/gu, ' no ')
    .replace(/&/g, ' and ')
    .replace(/[✓✔☑✅]/gu, ' check ')
    .replace(ENGLISH_APOSTROPHE, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a cell holds nothing that a person would see. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'string' && value.charCodeAt(0) <= 32 && value.trim() === '';
}
