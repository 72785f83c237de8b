import { STATUSES, type Status, type Track } from '../model';
import { normalise } from './normalise';
import { indexPhrases, type PhraseIndex } from './vocabulary/lookup';
import { MORE_STATUS_WORDS } from './vocabulary/more-statuses';
import { GROUP_OF_TRACK, STATUS_WORDS, type StatusGroup } from './vocabulary/statuses';

type WordIndex = PhraseIndex<Status>;

function indexOf(group: StatusGroup | 'common'): WordIndex {
  const known = [...STATUS_WORDS[group], ...(MORE_STATUS_WORDS[group] ?? [])];
  return indexPhrases(known.map(({ status, words }) => [status, words] as const));
}

/**
 * A word without the ending that gender, number and case give it: `pedidos`, `pedida` and `pedido` are one, so are
 * `zamówiony` and `zamówione`. Short words stay as they are: too many of them would fall together.
 */
function stem(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (word.length < 6 ? word : word.replace(/(?:[oaei]s|en|er|em|[oaeiy])$/, '')))
    .join(' ');
}

/** The same phrases by their stems; what two rungs share says nothing. */
function stemsOf(index: WordIndex): WordIndex {
  const stems = new Map<string, WordIndex extends ReadonlyMap<string, infer Found> ? Found : never>();
  const shared = new Set<string>();
  for (const [phrase, found] of index) {
    const key = stem(phrase);
    const other = stems.get(key);
    if (other && other[0]?.meaning !== found[0]?.meaning) shared.add(key);
    stems.set(key, found);
  }
  for (const key of shared) stems.delete(key);
  return stems;
}

const STEMS = new WeakMap<WordIndex, WordIndex>();

const COMMON = indexOf('common');
const BY_GROUP: Readonly<Record<StatusGroup, WordIndex>> = {
  people: indexOf('people'),
  things: indexOf('things'),
  places: indexOf('places'),
  plans: indexOf('plans'),
  money: indexOf('money'),
  problems: indexOf('problems'),
  drafts: indexOf('drafts'),
};
const ALL = new Set([COMMON, ...Object.values(BY_GROUP)].flatMap((index) => [...index.keys()]));
const NEGATIONS =
  /^(?:not|no|never|un|isnt|hasnt|nicht|kein|keine|noch nicht|pas|non|sin|sem|nao|niet|geen|nie|bez|senza)$/;

/** Whether the whole text is a status word of any table. */
export function isStatusWord(text: string): boolean {
  if (text.length > 40) return false;
  const plain = normalise(text);
  return ALL.has(plain) || ALL.has(text.trim());
}

/** How a status word was read. `null` where no vocabulary knows it. */
export interface StatusReading {
  readonly status: Status;
  /** Whether the word itself is known, and not only a part of it. */
  readonly isWhole: boolean;
}

/** The rung that a status word of a table of this track stands for. */
export function readStatusWord(word: string, track: Track): StatusReading | null {
  const group = GROUP_OF_TRACK[track];
  const text = word.trim();
  if (/^true$/i.test(text)) return { status: DONE[group], isWhole: true };
  if (/^false$/i.test(text)) return { status: 'needed', isWhole: true };
  const plain = normalise(text);
  if (plain === '') return readMark(text, group);
  for (const candidate of [plain, normalise(text.replace(/\([^)]*\)/g, ' ')), withoutDetails(plain)]) {
    if (candidate === '') continue;
    const own = whole(candidate, BY_GROUP[group]);
    if (own) return { status: own, isWhole: true };
    const common = whole(candidate, COMMON);
    if (common) return { status: onLadder(common, group), isWhole: true };
  }
  const parts = clausesOf(text).flatMap((clause) => readStatusWord(clause, track) ?? []);
  const [first] = parts;
  if (parts.length >= 2 && first)
    return { status: together(parts.map(({ status }) => status)), isWhole: first.isWhole };
  const part =
    waitedFor(plain, group) ??
    wayOfSaying(plain, group) ??
    partOf(plain, group) ??
    asked(plain, group) ??
    elsewhere(plain, group);
  return part && { status: part, isWhole: false };
}

/** The parts of `zugesagt, Vertrag folgt` or `ordered - arriving 3/4`; none where there is but one. */
function clausesOf(text: string): string[] {
  const clauses = text.split(/[,;]\s+|\s[-–—]\s/).filter((clause) => /\p{L}{2}/u.test(clause));
  return clauses.length > 1 && clauses.length <= 3 ? clauses : [];
}

const ENDED: ReadonlySet<Status> = new Set(['rejected', 'cancelled', 'notNeeded', 'returned']);

/**
 * Several things said at once. An end counts above all; what is there but still wants something is being worked on;
 * a yes that lacks its paper is agreed; else what comes first counts, or whatever goes further.
 */
function together(said: readonly Status[]): Status {
  const ended = said.find((status) => ENDED.has(status));
  if (ended) return ended;
  const [first = 'unknown', ...others] = said;
  const lacks = others.some((status) => STATUSES.indexOf(status) <= STATUSES.indexOf('offered'));
  if (first === 'inHand' && lacks) return 'inProgress';
  if (first === 'booked' && others.includes('offered')) return 'agreed';
  const rank = (status: Status): number => (status === 'unknown' ? -1 : STATUSES.indexOf(status));
  return lacks ? first : said.reduce((best, status) => (rank(status) > rank(best) ? status : best));
}

/** What is done in tables of each kind. */
const DONE: Readonly<Record<StatusGroup, Status>> = {
  people: 'booked',
  things: 'inHand',
  places: 'booked',
  plans: 'done',
  money: 'done',
  problems: 'done',
  drafts: 'done',
};

/** Rungs that the ladder of a kind of table lacks, and the rung that the same word means there. */
const OFF_LADDER: Readonly<Partial<Record<StatusGroup, Readonly<Partial<Record<Status, Status>>>>>> = {
  people: {
    submitted: 'offered',
    approved: 'agreed',
    inProgress: 'sourcing',
    inHand: 'booked',
    ready: 'booked',
    done: 'booked',
  },
  things: { offered: 'submitted', signed: 'booked', done: 'inHand' },
  places: { inProgress: 'submitted', offered: 'submitted', ready: 'booked', done: 'booked' },
  plans: {
    submitted: 'needed',
    approved: 'booked',
    agreed: 'booked',
    signed: 'booked',
    ready: 'booked',
    inHand: 'done',
  },
  money: {
    inProgress: 'submitted',
    booked: 'approved',
    agreed: 'approved',
    signed: 'approved',
    inHand: 'submitted',
    ready: 'approved',
  },
  problems: { submitted: 'inProgress', booked: 'inProgress', agreed: 'inProgress', inHand: 'done', ready: 'done' },
  drafts: { submitted: 'inProgress', inHand: 'done', ready: 'done', booked: 'inProgress' },
};

function onLadder(status: Status, group: StatusGroup): Status {
  return OFF_LADDER[group]?.[status] ?? status;
}

/** A lone mark: a tick says that it is done, a dash that there is nothing yet, question marks that nobody knows. */
function readMark(text: string, group: StatusGroup): StatusReading | null {
  if (/^[✓✔☑✅]+$/u.test(text)) return { status: DONE[group], isWhole: true };
  if (/^[-–—✗✘❌]+$/u.test(text)) return { status: 'needed', isWhole: true };
  return /^\?+$/.test(text) ? { status: 'unknown', isWhole: true } : null;
}

/** Without dates, numbers and sums: `applied 1 28`, `ok 0447`. */
function withoutDetails(plain: string): string {
  return plain
    .replace(
      /\b(?:\d+\w*|no|money|check|by|am|vom|le|el|il|op|w|from|of|mon|tue|tues|wed|thu|thur|fri|sat|sun)\b/g,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim();
}

function whole(plain: string, index: WordIndex): Status | null {
  const stems = STEMS.get(index) ?? stemsOf(index);
  STEMS.set(index, stems);
  return (index.get(plain) ?? stems.get(stem(plain)))?.[0]?.meaning ?? null;
}

/** Words that say little inside a longer phrase: papers, and words that are as often something else. */
const WEAK =
  /^(?:raus|weg|in|out|no|yes|on|set|back|it|up|si|oui|ja|sim|tak|non|nein|nee|nie|nao|cut|new|live|next|read|done|da|vertrag|contract|contrat|contrato|contratto|umowa|memo|deal memo|permit|option|stage|own|due|sent|go|fit|app|alt|pull|home|here|have|need|open|s|n|y|o|t|j|fest|fatto|hecho|fait|feito|klaar|libre|libero|opcao)$/;

/** The longest known phrase in the words; a negation before it turns it into `needed`. */
function partOf(plain: string, group: StatusGroup): Status | null {
  const words = plain.split(' ');
  for (let size = Math.min(5, words.length - 1); size > 0; size -= 1) {
    for (let start = 0; start + size <= words.length; start += 1) {
      const phrase = words.slice(start, start + size).join(' ');
      if (phrase.length < 3 || WEAK.test(phrase)) continue;
      const common = whole(phrase, COMMON);
      const status = whole(phrase, BY_GROUP[group]) ?? (common && onLadder(common, group));
      if (!status) continue;
      const isDenied = start > 0 && NEGATIONS.test(words[start - 1] ?? '');
      return isDenied && status !== 'needed' ? 'needed' : status;
    }
  }
  return firstWeak(words, group);
}

/** A word that says little still says something at the very beginning: `need 2 more`, `cut per director`. */
function firstWeak(words: readonly string[], group: StatusGroup): Status | null {
  const [first = ''] = words;
  if (!/^(?:need|open|yes|no|cut|done|sent|option|fit|ja|si|oui|sim|tak|fest)$/.test(first)) return null;
  const common = whole(first, COMMON);
  return whole(first, BY_GROUP[group]) ?? (common && onLadder(common, group));
}

/** What is still to do says so in its form, whatever the verb: `to be dyed`, `à coudre`, `da stirare`, `zu nähen`. */
const TO_DO = [
  /^(?:still )?(?:to|needs?|must)(?: be)? \w{3,}/,
  /^(?:noch |muss )?zu \w{4,}en\b/,
  /^a \w{2,}(?:er|ir|re|ar|or)\b/,
  /^(?:por|falta|para) \w{2,}(?:ar|er|ir)\b/,
  /^da \w{2,}(?:are|ere|ire|rre)\b/,
  /^(?:nog )?te \w{3,}en\b/,
  /^do \w{3,}(?:nia|cia|u)\b/,
];

/** `Waiting on COI`, `czekamy na zgodę`, `en attente du devis`: what is waited for says how far it is. */
const WAITS =
  /^(?:still )?(?:waiting|awaiting|wait|pending|czeka\w*|oczek\w+|wart\w+|en attente|attend\w*|attente|esperando|espera|en espera|aspett\w+|in attesa|attesa|aguard\w+|a espera|em espera|wacht\w*|afwachting|venter|vantar|afventer)\b/;
const WAITED_FOR: readonly (readonly [RegExp, Readonly<Partial<Record<StatusGroup, Status>>>])[] = [
  [
    /\b(?:coi|insurance|cert\w*|versicherung\w*|assurance|attestation|seguro|poliza|assicurazione|polizza|apolice|verzekering|polis\w*|ubezpieczeni\w*)\b/,
    { places: 'agreed', people: 'agreed', things: 'agreed' },
  ],
  [
    /\b(?:sign\w*|contract|paperwork|deal|memo|unterschrift|vertrag|contrat|convention|firma|contrato|contratto|assinatura|handtekening|podpis\w*|umow\w*)\b/,
    { places: 'submitted', people: 'offered', things: 'submitted' },
  ],
  [
    /\b(?:permit|permission|licence|license|council|city|genehmigung|behorde|autorisation|mairie|prefecture|permiso|ayuntamiento|permesso|comune|autorizacao|licenca|camara|vergunning|gemeente|zgod\w*|pozwoleni\w*|zezwoleni\w*)\b/,
    { places: 'submitted', people: 'submitted', things: 'submitted' },
  ],
  [
    /\b(?:approv\w*|sign off|director|client|agency|dir|freigabe|regie|kunde|validation|aprobacion|visto bueno|approvazione|aprovacao|goedkeuring|akkoord|akceptacj\w*)\b/,
    { things: 'submitted', places: 'submitted', money: 'submitted', people: 'offered' },
  ],
  [
    /\b(?:quote\w*|price|angebot|preis|devis|presupuesto|cotizacion|preventivo|orcamento|offerte|wycen\w*|ofert\w*)\b/,
    { things: 'sourcing', places: 'sourcing' },
  ],
  [
    /\b(?:deliver\w*|parcel|post|shipping|lieferung|livraison|colis|entrega|envio|consegna|pacco|encomenda|levering|pakket|dostaw\w*|przesylk\w*)\b/,
    { things: 'booked' },
  ],
  [
    /\b(?:repl\w*|answer|hear|word|response|owner|antwort|ruckmeldung|reponse|respuesta|dueno|risposta|resposta|dono|antwoord|eigenaar|odpowied\w*|wlasciciel\w*)\b/,
    { things: 'sourcing', places: 'sourcing', people: 'sourcing', problems: 'inProgress' },
  ],
];

function waitedFor(plain: string, group: StatusGroup): Status | null {
  if (!WAITS.test(plain) || plain.split(' ').length < 2) return null;
  for (const [what, rungs] of WAITED_FOR) if (what.test(plain)) return rungs[group] ?? null;
  return null;
}

/** Somebody has been asked and has not answered: `asking Leo`, `asked her`, `le pregunté`, `pytałam`. */
const ASKED =
  /^(?:asking|asked|texting|texted|calling|called|emailing|emailed|messaging|messaged|meeting|seeing|reading|interviewing|auditioning|checking|chasing|ringing|pinged|dmed|frage|gefragt|hab gefragt|angeschrieben|demande a|j ai demande|ecrit a|le pregunte|les pregunte|pregunte|preguntado|le escribi|chiesto|ho chiesto|scritto a|perguntei|falei com|escrevi|gevraagd|gemaild|gebeld|pytalam|pytalem|zapytalam|zapytalem|dzwonilam|dzwonilem|tillfragad|spurt)\b/;

function asked(plain: string, group: StatusGroup): Status | null {
  return ASKED.test(plain) && (group === 'people' || group === 'places' || group === 'things') ? 'sourcing' : null;
}

/** What is being made says so in its form, too: `wird genäht`, `secándose`, `half sewn`, `in verniciatura`. */
const UNDER_WAY = [
  /^(?:being|getting) \w{3,}/,
  /^(?:half|nearly|almost|halb|fast|a moitie|presque|a medias|casi|a meta|quasi|pela metade|quase|bijna|prawie) \w{3,}/,
  /^(?:wird|werden) (?:gerade )?\w{4,}(?:t|en)\b/,
  /^(?:en train d|en cours d)/,
  /^\w{3,}(?:andose|iendose)\b/,
  /^wordt (?:nu )?ge\w{3,}/,
  /^staat te \w{3,}en\b/,
];

function wayOfSaying(plain: string, group: StatusGroup): Status | null {
  if (group === 'things' && UNDER_WAY.some((pattern) => pattern.test(plain))) return 'inProgress';
  return TO_DO.some((pattern) => pattern.test(plain)) ? 'needed' : null;
}

/** A word that only tables of another kind know. */
function elsewhere(plain: string, group: StatusGroup): Status | null {
  for (const index of Object.values(BY_GROUP)) {
    const status = whole(plain, index);
    if (status) return onLadder(status, group);
  }
  return null;
}
