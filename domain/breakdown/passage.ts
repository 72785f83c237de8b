import { tokenise, type Token } from '../script/tokens';
import { COMPARISONS } from './vocabulary/grammar';

/** One paragraph of a scene as the finders see it. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The text with quoted, compared and denied words blanked; places in it are places in `text`. */
  readonly real: string;
  /** Whether a token is there in earnest: not quoted, not compared with, not denied. */
  isReal(index: number): boolean;
}

/** What is shown in a picture is not there: `a tattoo of an anchor`. */
const PICTURES = new Set([
  'tattoo',
  'picture',
  'photo',
  'photograph',
  'painting',
  'portrait',
  'drawing',
  'sketch',
  'image',
  'carving',
  'statue',
  'shape',
]);

const CLAUSE_END = /^[.,;:!?()…—–]$|^--?$/;

/** Reads a paragraph for the finders. */
export function passageOf(text: string): Passage {
  const tokens = tokenise(text);
  const unreal = new Set<number>();
  tokens.forEach((token, index) => {
    if (token.isQuoted) unreal.add(index);
    if (opensComparison(tokens, index)) spread(tokens, index + (PICTURES.has(token.lower) ? 1 : 0), unreal, 8);
    if (isDenial(tokens, index)) spread(tokens, index, unreal, 3);
    if (token.text === '?') spreadBack(tokens, index, unreal);
  });
  let real = text;
  for (const index of unreal) {
    const token = tokens[index];
    if (token) real = real.slice(0, token.start) + ' '.repeat(token.end - token.start) + real.slice(token.end);
  }
  return { text, tokens, real, isReal: (index) => !unreal.has(index) };
}

/** `like a shark`, `as if he had a gun`, `as white as snow` speak of things that are not there. */
function opensComparison(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
  if (COMPARISONS.has(word)) return true;
  if (next === 'of' && PICTURES.has(word)) return true;
  if (/^(?:could|might)$/.test(word) && next === 'be') return true;
  if (word !== 'as') return false;
  return (
    /^(?:if|though|big|large|small|white|black|good|quiet|still)$/.test(next) ||
    (/^an?$/.test(next) && isAfterAs(tokens, index))
  );
}

function isAfterAs(tokens: readonly Token[], index: number): boolean {
  return [2, 3].some((back) => tokens[index - back]?.lower === 'as');
}

function isDenial(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  return word === 'no' || word === 'without' || word === 'kein' || word === 'keine' || word === 'ohne';
}

function spread(tokens: readonly Token[], from: number, into: Set<number>, most: number): void {
  for (let index = from; index <= from + most && index < tokens.length; index += 1) {
    if (CLAUSE_END.test(tokens[index]?.text ?? '')) return;
    into.add(index);
  }
}

/** A question in the action asks what somebody thinks; nothing in it is seen. */
function spreadBack(tokens: readonly Token[], from: number, into: Set<number>): void {
  for (let index = from - 1; index >= 0 && !/^[.!?…:]$/.test(tokens[index]?.text ?? ''); index -= 1) into.add(index);
}

const LONGEST_PHRASE = 90;

/** The clause that words stand in, exactly as written, at most 90 characters. */
export function clauseAround(text: string, start: number, end: number): string {
  const before = Math.max(
    ...['. ', ', ', '; ', ': ', '! ', '? ', ' - ', '— '].map((mark) => lastEnd(text, mark, start)),
    0,
  );
  const after = /[.,;:!?](?=\s|$)|\s[-—–]/.exec(text.slice(end));
  const clause = text.slice(before, after ? end + after.index : text.length);
  if (clause.length <= LONGEST_PHRASE) return clause.trim();
  const from = wordStart(text, Math.max(before, start - 35), start);
  return text.slice(from, wordEnd(text, Math.min(text.length, end + 35), end)).trim();
}

function lastEnd(text: string, mark: string, before: number): number {
  const at = text.lastIndexOf(mark, before - 1);
  return at < 0 || at + mark.length > before ? 0 : at + mark.length;
}

function wordStart(text: string, from: number, latest: number): number {
  if (from === 0) return 0;
  const gap = text.slice(from, latest).search(/\s/);
  return gap < 0 ? latest : from + gap + 1;
}

function wordEnd(text: string, until: number, earliest: number): number {
  if (until === text.length) return until;
  const gap = text.slice(earliest, until).lastIndexOf(' ');
  return gap < 0 ? earliest : earliest + gap;
}
