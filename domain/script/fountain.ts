import { opensAsHeading } from './heading';
import type { LineKind, Paragraph } from './screenplay';

/** A script's text as its reader leaves it: the title and the paragraphs in order. */
export interface ReadText {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** One line with what stands around it; a recogniser looks at nothing else. */
interface Place {
  readonly line: string;
  readonly before: string;
  readonly after: string;
}

interface Recognised {
  readonly kind: LineKind;
  readonly text: string;
  readonly number?: string;
}

type Recogniser = (place: Place) => Recognised | null;

const TRANSITION =
  /^(?:[^a-z]*\bTO:|FADE (?:IN|OUT|UP|TO)\b[^a-z]*|CUT TO\b[^a-z]*|SMASH CUT\b[^a-z]*|DISSOLVE\b[^a-z]*|THE END\.?|END CREDITS.*|TITLE CARD:?|CUT\.|BLACK OUT\.?|BLACKOUT\.?)$/;

/** Scene numbers stand between hash signs, or, in typed scripts, before and after the heading. */
function numbered(heading: string): { text: string; number?: string } {
  const marked = /^(.*?)\s*#\s*([^#]+?)\s*#\s*$/.exec(heading);
  if (marked?.[1] !== undefined && marked[2] !== undefined)
    return { text: marked[1], number: marked[2].replace(/\.$/, '') };
  const typed = /^([A-Z]{0,2}\d+[A-Z]{0,2})[.)]?\s+((?:INT|EXT|I\/E|EST|OMIT).*?)(?:\s{2,}\1\.?)?$/i.exec(heading);
  if (typed?.[1] !== undefined && typed[2] !== undefined) {
    const number = typed[1];
    return { text: typed[2].endsWith(` ${number}`) ? typed[2].slice(0, -number.length).trim() : typed[2], number };
  }
  return { text: heading };
}

const heading = (line: string): Recognised => {
  const { text, number } = numbered(line);
  return { kind: 'heading', text: text.trim(), ...(number === undefined ? {} : { number }) };
};

const forcedHeading: Recogniser = ({ line }) => (/^\.[^.\s]/.test(line) ? heading(line.slice(1)) : null);

const naturalHeading: Recogniser = ({ line, before }) =>
  before === '' && (opensAsHeading(numbered(line).text) || /^(?:\d+[A-Z]*\s+)?OMITTED\b[^a-z]*$/.test(line))
    ? heading(line)
    : null;

const centred: Recogniser = ({ line }) => {
  const inner = /^>\s*(.*?)\s*<$/.exec(line)?.[1];
  if (inner === undefined) return null;
  return { kind: /^[*_\s]*(?:THE END|FIN|ENDE?)[*_\s.]*$/i.test(inner) ? 'transition' : 'action', text: inner };
};

const forcedTransition: Recogniser = ({ line }) =>
  line.startsWith('>') ? { kind: 'transition', text: line.slice(1).trim() } : null;

const naturalTransition: Recogniser = ({ line, before, after }) =>
  before === '' && after === '' && TRANSITION.test(line) ? { kind: 'transition', text: line } : null;

const forcedAction: Recogniser = ({ line }) => (line.startsWith('!') ? { kind: 'action', text: line.slice(1) } : null);

const forcedCue: Recogniser = ({ line, after }) =>
  line.startsWith('@') && after !== '' ? { kind: 'character', text: line.slice(1).trim() } : null;

const naturalCue: Recogniser = ({ line, before, after }) => {
  if (before !== '' || after === '' || TRANSITION.test(line)) return null;
  const name = line
    .replace(/\([^)]*\)?/g, '')
    .replace(/\^\s*$/, '')
    .trim();
  if (!/\p{Lu}/u.test(name) || name !== name.toUpperCase()) return null;
  // Signs, sounds and shots in capitals are no cues: they are quoted, shouted, end a clause, or run long.
  return /^["“(*_]|[!?;,:]$/.test(name) || name.split(/\s+/).length > 6 ? null : { kind: 'character', text: line };
};

const RECOGNISERS: readonly Recogniser[] = [
  forcedHeading,
  naturalHeading,
  centred,
  forcedTransition,
  naturalTransition,
  forcedAction,
  forcedCue,
  naturalCue,
];

/** Reads Fountain (fountain.io/syntax), and screenplays typed as plain text. Never fails; it may find no heading. */
export function readFountain(source: string): ReadText {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { title, body } = titlePage(text);
  return { title, paragraphs: readBody(withoutComments(body)) };
}

function titlePage(text: string): { title: string; body: string } {
  const trimmed = text.replace(/^\s*\n/, '');
  if (!/^[A-Za-z][A-Za-z ]{0,30}:(?:\s|$)/.test(trimmed) || /^(?:INT|EXT|FADE)/i.test(trimmed))
    return { title: '', body: text };
  const end = /\n[ \t]*\n/.exec(trimmed);
  const page = end ? trimmed.slice(0, end.index) : trimmed;
  const match = /^Title:[ \t]*((?:.*\n?)(?:[ \t]+.*\n?)*)/im.exec(page);
  return { title: plainTitle(match?.[1] ?? ''), body: end ? trimmed.slice(end.index) : '' };
}

function plainTitle(text: string): string {
  return unmarked(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
  ).replace(/^["“]|["”]$/g, '');
}

/** Takes out boneyards and notes; what stood around them stays on its own lines. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\[\[[\s\S]*?\]\]/g, '');
}

function unmarked(text: string): string {
  return text
    .replace(/\\([*_])/g, '\u0000$1')
    .replace(/(?<!\u0000)\*+/g, '')
    .replace(/(?<!\u0000|\w)_+(?=\S)|(?<=\S)_+(?!\w)/g, '')
    .replace(/\u0000/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Page furniture of typed scripts: page numbers, (MORE), CONTINUED. */
const FURNITURE = /^(?:\d+\.|\(?MORE\)?|\(?CONTINUED\)?:?(?:\s*\(\d+\))?|CONTINUED:.*)$/;

function readBody(text: string): Paragraph[] {
  const lines = text.split('\n').map((line) => (FURNITURE.test(line.trim()) ? '' : line.trim()));
  const paragraphs: Paragraph[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (line === '' || /^===+$/.test(line) || /^#/.test(line)) {
      index += 1;
      continue;
    }
    if (/^=(?!=)/.test(line)) {
      addSummary(paragraphs, unmarked(line.slice(1)));
      index += 1;
      continue;
    }
    const found = recognise({ line, before: lines[index - 1] ?? '', after: lines[index + 1] ?? '' });
    if (found?.kind === 'character') index = readSpeech(lines, index, found, paragraphs);
    else if (found && found.kind !== 'action') {
      paragraphs.push({ ...found, text: unmarked(found.text) });
      index += 1;
    } else index = readAction(lines, index, paragraphs);
  }
  return paragraphs;
}

function recognise(place: Place): Recognised | null {
  for (const recogniser of RECOGNISERS) {
    const found = recogniser(place);
    if (found) return found;
  }
  return null;
}

function addSummary(paragraphs: Paragraph[], summary: string): void {
  const last = paragraphs[paragraphs.length - 1];
  if (last?.kind === 'heading') paragraphs[paragraphs.length - 1] = { ...last, summary };
}

/** A cue and what is said, up to the next blank line. A line of two spaces keeps a speech together; trimming drops it. */
function readSpeech(lines: readonly string[], start: number, cue: Recognised, into: Paragraph[]): number {
  into.push({ kind: 'character', text: cue.text });
  let index = start + 1;
  let said = '';
  const flush = (): void => {
    if (said !== '') into.push({ kind: 'dialogue', text: unmarked(said) });
    said = '';
  };
  for (; (lines[index] ?? '') !== ''; index += 1) {
    const line = lines[index] ?? '';
    if (/^\([^)]*\)$/.test(line)) {
      flush();
      into.push({ kind: 'parenthetical', text: line });
    } else said += ` ${line.replace(/^~/, '')}`;
  }
  flush();
  return index;
}

/** Lines that follow each other are one paragraph, whether the writer's editor wrapped them or not. */
function readAction(lines: readonly string[], start: number, into: Paragraph[]): number {
  let index = start;
  const words: string[] = [];
  for (; (lines[index] ?? '') !== ''; index += 1) {
    const line = lines[index] ?? '';
    if (index > start && (/^[>=#]/.test(line) || forcedHeading({ line, before: '', after: '' }))) break;
    words.push(line.replace(/^>\s*|\s*<$/g, '').replace(/^!/, ''));
  }
  into.push({ kind: 'action', text: unmarked(words.join(' ')) });
  return index;
}
