import type { Status } from '../model';
import { LANGUAGES, type Language, type Phrases } from './vocabulary/languages';
import { expressionOf } from './vocabulary/lookup';
import type { StatusGroup } from './vocabulary/statuses';
import { INFINITIVES, NOT_DONE, VERBS, type Verb } from './vocabulary/verbs';

type Tense = 'done' | 'going' | 'toDo';

/** What makes one word of a verb and its denial: `niezamówione`, `unpaid`, `ungebucht`. */
const DENYING_PREFIX: Readonly<Partial<Record<Language, string>>> = { en: 'un', de: 'un', nl: 'on', pl: 'nie' };
/** Forms that say that it is being done. */
const GOING: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\b\w{2,}ing\b/,
  de: /^(?!ge|be|er|ver|zu|ab|an|ein|mit)\w{2,}(?:e|t)$/,
  es: /\w(?:ando|iendo)\b|^\w{2,}[^di]an?$/,
  it: /\w(?:ando|endo)\b|^\w{2,}[^t](?:a|e|ano|ono)$/,
  nl: /^(?!ge|be|er|ver|her|ont)\w{3,}t$/,
  pl: /(?:[^tnl]e|imy|emy|uje|uja)$/,
  pt: /\w(?:ando|endo|indo)\b|^\w{2,}[^d]am?$/,
};
const PARTICIPLE =
  /(?<!\b(?:not|un|nicht|non|no|pas|nao|niet|nie) )(?:\b(?!un|need)\w{3,}ed|\bge\w{4,}(?:t|en)|\w{3,}iert|\w{3,}(?:ado|ada|ido|ida|ato|ata|ito|ita|uto|uta)s?)\b/;
const LONGEST = 9;

interface Conjugated {
  readonly verb: Verb;
  readonly language: Language;
  readonly said: RegExp;
}

const only = (phrases: Phrases, language: Language): Phrases => ({ [language]: phrases[language] });
const byLanguage = (phrases: Phrases, lead = ''): ReadonlyMap<Language, RegExp> =>
  new Map(
    LANGUAGES.filter((language) => phrases[language]).map((language) => [
      language,
      expressionOf(only(phrases, language), lead),
    ]),
  );

const CONJUGATED: readonly Conjugated[] = VERBS.flatMap((verb) =>
  [...byLanguage(verb.said)].map(([language, said]) => ({
    verb,
    language,
    said: new RegExp(said.source.replace('\\b', `\\b(?:${DENYING_PREFIX[language] ?? '(?!)'})?`)),
  })),
);
const DENIALS = new Map(
  [...byLanguage(NOT_DONE)].map(([language, { source }]) => [language, new RegExp(`${source} (?:\\w+ )?$`)]),
);
const INFINITIVE = new Map(
  [...byLanguage(INFINITIVES)].map(([language, { source }]) => [language, new RegExp(`^${source}$`)]),
);

/**
 * How far something is by a verb of the trade in any of its forms: what is done to it, and whether it is done, going on,
 * still to do or denied. `null` where no verb is known.
 */
export function toldByVerb(plain: string, group: StatusGroup): Status | null {
  if (plain.split(' ').length > LONGEST) return null;
  let told: Tense | null = null;
  for (const { verb, language, said } of CONJUGATED) {
    const found = said.exec(plain);
    if (!found) continue;
    const tense = tenseOf(found[0], plain.slice(0, found.index), language);
    told = told ?? tense;
    const rung = verb[tense]?.[group];
    if (rung) return rung;
  }
  if (group !== 'problems') return null;
  // Whatever is done about a problem, somebody is at it.
  if (told) return told === 'toDo' ? 'needed' : 'inProgress';
  return PARTICIPLE.test(plain) ? 'inProgress' : null;
}

function tenseOf(form: string, before: string, language: Language): Tense {
  const prefix = DENYING_PREFIX[language];
  if (prefix && form.startsWith(prefix) && form.length > prefix.length + 4) return 'toDo';
  if (INFINITIVE.get(language)?.test(form)) return language === 'pt' && / a $/.test(` ${before}`) ? 'going' : 'toDo';
  if (DENIALS.get(language)?.test(before)) return 'toDo';
  return GOING[language]?.test(form) ? 'going' : 'done';
}
