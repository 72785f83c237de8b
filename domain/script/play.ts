import type { ReadText } from './fountain';
import type { Paragraph } from './screenplay';

/** One heading line of a play, `ACT II` or `SCENE 3. A wood`. */
interface Marker {
  readonly lineIndex: number;
  readonly kind: 'act' | 'scene';
  /** As it is counted: `II`, `3`; `''` for a bare `SCENE`. */
  readonly number: string;
  /** What the line says after the number: the place. */
  readonly rest: string;
}

const ORDINALS = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH', 'SIXTH', 'SEVENTH'];
const CARDINALS = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
const COUNT = String.raw`(?:[IVX]+|\d+|${CARDINALS.join('|')}|THE (?:${ORDINALS.join('|')})|${ORDINALS.join('|')})`;

const ACT = new RegExp(String.raw`^(?:ACT|AKT|ACTE)\s+(${COUNT})\b\s*[.:,—–-]*\s*(.*)$`, 'i');
const NTH_ACT = new RegExp(String.raw`^(?:THE\s+)?(${ORDINALS.join('|')})\s+ACT\b\s*[.:]*\s*(.*)$`, 'i');
const SCENE = new RegExp(String.raw`^(?:SCENE|SZENE|SCÈNE)\s+(${COUNT})\b\s*[.:,—–-]*\s*(.*)$`, 'i');
const BARE_SCENE = /^(?:SCENE|SETTING)\s*[.:—–-]*\s*(.*)$/;
const CLOSE =
  /^[[(]?(?:ACT DROP|CURTAIN|TABLEAU|BLACKOUT|THE END|END OF (?:THE )?(?:ACT|PLAY|SCENE).*|FINIS|EXEUNT OMNES)[\]).]*$/i;

/** Whether a text is a stage play: it has acts or scenes of a play and no screenplay headings. */
export function looksLikePlay(source: string): boolean {
  if (/^\s*\.?(?:INT|EXT)[.:/\s]/m.test(source)) return false;
  return source.split(/\r?\n/).some((line) => markerOf(line.trim(), 0) !== null);
}

/** Reads a stage play as Project Gutenberg and theatres type it. Acts are scenes; where acts have scenes, those are. */
export function readPlay(source: string): ReadText {
  const lines = withoutLicence(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
    .split('\n')
    .map((line) => line.trim());
  const markers = lines.flatMap((line, index) => markerOf(line, index) ?? []);
  const bodyStart = startOfBody(markers);
  const places = placesInFront(markers.filter((marker) => marker.lineIndex < bodyStart));
  const body = markers.filter((marker) => marker.lineIndex >= bodyStart);
  const cues = cuesOf(lines.slice(bodyStart));
  const paragraphs: Paragraph[] = [];
  let act = '';
  body.forEach((marker, index) => {
    if (marker.kind === 'act') act = marker.number;
    const block = lines.slice(marker.lineIndex + 1, body[index + 1]?.lineIndex ?? lines.length);
    const next = body[index + 1];
    const isOnlyTitle = marker.kind === 'act' && next?.kind === 'scene' && block.every((line) => line === '');
    if (isOnlyTitle && next.number !== '') return;
    if (marker.kind === 'scene' && marker.number === '') {
      paragraphs.push(...speeches([marker.rest, '', ...block], cues));
      return;
    }
    paragraphs.push(headingOf(marker, act, places, isOnlyTitle ? [] : block), ...speeches(block, cues));
  });
  return { title: titleOf(source, lines), paragraphs: settled(paragraphs) };
}

function withoutLicence(text: string): string {
  const start = /\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG[^\n]*\n/i.exec(text);
  const end = /\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG/i.exec(text);
  return text.slice(start ? start.index + start[0].length : 0, end ? end.index : text.length);
}

function markerOf(line: string, lineIndex: number): Marker | null {
  const act = ACT.exec(line) ?? NTH_ACT.exec(line);
  if (act) return { lineIndex, kind: 'act', number: roman(act[1] ?? ''), rest: place(act[2] ?? '') };
  const scene = SCENE.exec(line);
  if (scene) return { lineIndex, kind: 'scene', number: arabic(scene[1] ?? ''), rest: place(scene[2] ?? '') };
  const bare = BARE_SCENE.exec(line);
  return bare ? { lineIndex, kind: 'scene', number: '', rest: place(bare[1] ?? '') } : null;
}

const place = (text: string): string => text.replace(/^\[|\]$/g, '').trim();

function rank(word: string): number {
  const upper = word.toUpperCase().replace(/^THE /, '');
  for (const names of [ROMAN, CARDINALS, ORDINALS]) if (names.includes(upper)) return names.indexOf(upper) + 1;
  return /^\d+$/.test(upper) ? Number(upper) : romanValue(upper);
}

function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  const digits = [...text].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}

const roman = (word: string): string => ROMAN[rank(word) - 1] ?? word.toUpperCase();
const arabic = (word: string): string => String(rank(word));

/** The list of acts in front of a play repeats the first act's name: the play begins at the last place that says it. */
function startOfBody(markers: readonly Marker[]): number {
  const first = markers.find((marker) => marker.kind === 'act') ?? markers[0];
  if (!first) return 0;
  const same = markers.filter((marker) => marker.kind === first.kind && marker.number === first.number);
  return same[same.length - 1]?.lineIndex ?? 0;
}

function placesInFront(markers: readonly Marker[]): Map<string, string> {
  const places = new Map<string, string>();
  let act = '';
  for (const marker of markers) {
    if (marker.kind === 'act') act = marker.number;
    if (marker.rest !== '') places.set(marker.kind === 'act' ? marker.number : `${act}.${marker.number}`, marker.rest);
  }
  return places;
}

function headingOf(
  marker: Marker,
  act: string,
  places: ReadonlyMap<string, string>,
  block: readonly string[],
): Paragraph {
  const number = marker.kind === 'act' ? marker.number : act === '' ? marker.number : `${act}.${marker.number}`;
  const text =
    marker.kind === 'act' ? `ACT ${marker.number}` : `${act === '' ? '' : `ACT ${act} `}SCENE ${marker.number}`;
  const set = places.get(number) ?? (marker.rest !== '' ? marker.rest : settingOf(block));
  return { kind: 'heading', text, number, set: set.replace(/[’‘]/g, "'").replace(/\.$/, '') };
}

/** The first words of the setting: `Morning-room in Algernon's flat.` */
function settingOf(block: readonly string[]): string {
  const setting = block.find((line) => line !== '') ?? '';
  return /^(.{3,80}?)[.;]/.exec(setting.replace(/^\[/, ''))?.[1] ?? '';
}

/** An act's heading without a set takes it from the setting that follows. */
function settled(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, index) => {
    if (paragraph.kind !== 'heading' || paragraph.set !== '') return paragraph;
    const next = paragraphs[index + 1];
    return { ...paragraph, set: next?.kind === 'action' ? settingOf([next.text]) : paragraph.text };
  });
}

const TITLE = String.raw`(?:(?:MRS?|MS|DR|ST|REV|PROF|CAPT|SGT|LT|HON|MME|Mrs?|Ms|Dr|St|Rev|Prof|Capt|Sgt|Lt|Hon|Mme)\.\s+)?`;
const NAME = String.raw`(${TITLE}\p{Lu}[\p{L}.'’ ]{0,30}?)`;
const OPENING_NAME = new RegExp(String.raw`^${NAME}[.:](?:\s|$)`, 'u');
/** `EDMUND. [Rising.] No.` */
const INLINE_CUE = new RegExp(String.raw`^${NAME}(?:\s*[[(][^\])]*[\])])?[.:]\s+(.*)$`, 'u');

/** Names that open speeches. In capitals any name counts; otherwise it must open at least three speeches. */
function cuesOf(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  lines.forEach((line, index) => {
    const name = (lines[index - 1] ?? '') === '' ? OPENING_NAME.exec(line)?.[1] : undefined;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return new Set([...counts].filter(([name, count]) => count >= 3 || isCapitals(name)).map(([name]) => name));
}

const isCapitals = (name: string): boolean => name.length > 1 && name === name.toUpperCase();

function speeches(block: readonly string[], cues: ReadonlySet<string>): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const text of joined(block)) {
    if (CLOSE.test(text.replace(/\n/g, ' '))) {
      paragraphs.push({ kind: 'transition', text });
      continue;
    }
    const [head = '', ...rest] = text.split('\n');
    const alone =
      rest.length > 0 ? /^(\p{Lu}[^a-z[(]{1,40}?)[.:]?(?:\s*[[(][^\])]*[\])])?[.:]?$/u.exec(head)?.[1] : undefined;
    const inline = INLINE_CUE.exec(head);
    if (alone !== undefined) paragraphs.push({ kind: 'character', text: alone }, ...spoken(rest.join(' ')));
    else if (inline?.[1] !== undefined && cues.has(inline[1])) {
      paragraphs.push({ kind: 'character', text: inline[1] }, ...spoken([inline[2] ?? '', ...rest].join(' ')));
    } else paragraphs.push({ kind: 'action', text: plain(text) });
  }
  return paragraphs;
}

/** Directions inside a speech are action; the rest is said. */
function spoken(text: string): Paragraph[] {
  return text
    .split(/(\[[^\]]*\]?)/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => ({ kind: part.startsWith('[') ? 'action' : 'dialogue', text: plain(part) }));
}

const plain = (text: string): string =>
  text
    .replace(/[[\]_]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function joined(block: readonly string[]): string[] {
  return block
    .join('\n')
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
}

function titleOf(source: string, lines: readonly string[]): string {
  const given = /^Title:[ \t]*(.+)$/m.exec(source)?.[1];
  return (given ?? lines.find((line) => line !== '') ?? '').replace(/:.*$/, '').trim();
}
