import { cueName, speakersOf } from './cue';
import { estimateEighths } from './eighths';
import { omittedNumbers, parseHeading } from './heading';
import { presentCast } from './present';
import type { Paragraph, Script, ScriptScene } from './screenplay';
import { sentences } from './tokens';

interface OpenScene {
  readonly heading: Paragraph;
  readonly body: Paragraph[];
}

/**
 * Turns paragraphs into scenes, whatever format they came from. What stands before the first heading belongs to no
 * scene; OMITTED scenes are listed, not returned.
 */
export function scriptOf(input: {
  readonly title: string;
  readonly format: Script['format'];
  readonly paragraphs: readonly Paragraph[];
}): Script {
  const { open, omitted } = gather(input.paragraphs);
  const numbers = numbersOf(open, omitted);
  const known = cuesOf(open);
  const scenes = open.map((scene, index) => sceneOf(scene, numbers[index] ?? String(index + 1), known));
  return {
    title: input.title === '' ? 'Untitled' : input.title,
    format: input.format,
    scenes: presentCast(scenes),
    omitted,
  };
}

function gather(paragraphs: readonly Paragraph[]): { open: OpenScene[]; omitted: string[] } {
  const open: OpenScene[] = [];
  const omitted: string[] = [];
  let current: OpenScene | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'heading') {
      current?.body.push(paragraph);
      continue;
    }
    const gone = omittedNumbers(paragraph.text, paragraph.number ?? '');
    if (gone) omitted.push(...gone.filter((number) => number !== ''));
    current = gone ? null : { heading: paragraph, body: [] };
    if (current) open.push(current);
  }
  return { open, omitted };
}

/**
 * The numbers of the script. In a numbered script a scene without one is numbered the way an inserted scene is: the
 * number before it with the next free letter (`12A`), or `A` and the first number when it opens the script.
 */
function numbersOf(open: readonly OpenScene[], omitted: readonly string[]): string[] {
  const given = open.map((scene) => scene.heading.number ?? '');
  if (given.every((number) => number === '')) return open.map((_, index) => String(index + 1));
  const taken = new Set([...given, ...omitted]);
  let before = '';
  return given.map((number) => {
    if (number !== '') {
      before = number.replace(/[A-Z]+$/i, '') || number;
      return number;
    }
    const base = before || (given.find((other) => other !== '') ?? '1');
    const free = letters().find((letter) => !taken.has(before === '' ? `${letter}${base}` : `${base}${letter}`)) ?? '';
    const made = before === '' ? `${free}${base}` : `${base}${free}`;
    taken.add(made);
    return made;
  });
}

/** A to Z without I and O, which are read as 1 and 0, then AA to AZ. */
function letters(): string[] {
  const single = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];
  return [...single, ...single.map((letter) => `A${letter}`), ...single.map((letter) => `B${letter}`)];
}

function cuesOf(open: readonly OpenScene[]): Set<string> {
  const names = new Set<string>();
  for (const scene of open) {
    for (const paragraph of scene.body) if (paragraph.kind === 'character') names.add(cueName(paragraph.text));
  }
  return names;
}

function sceneOf(scene: OpenScene, number: string, known: ReadonlySet<string>): ScriptScene {
  const { heading, body } = scene;
  const { intExt, set, timeOfDay } = parseHeading(heading.text);
  const speakers = body.filter((line) => line.kind === 'character').flatMap((line) => speakersOf(line.text, known));
  return {
    number,
    heading: heading.text.replace(/\s+/g, ' ').trim().toUpperCase(),
    intExt,
    set: heading.set?.toUpperCase() ?? set,
    timeOfDay,
    eighths: heading.eighths ?? estimateEighths([heading, ...body]),
    ...(heading.page === undefined ? {} : { page: heading.page }),
    synopsis: heading.summary ?? synopsisOf(body),
    cast: [...new Set(speakers)],
    castPresent: [],
    lines: [{ type: 'heading', text: heading.text }, ...body.map(({ kind, text }) => ({ type: kind, text }))],
    elements: [],
  };
}

const SYNOPSIS_LENGTH = 120;

function synopsisOf(body: readonly Paragraph[]): string {
  const action = body.find((line) => line.kind === 'action' && /[a-z]/.test(line.text))?.text ?? '';
  const first = sentences(action).find((sentence) => /\s/.test(sentence)) ?? action;
  if (first.length <= SYNOPSIS_LENGTH) return first;
  return `${first.slice(0, SYNOPSIS_LENGTH).replace(/\s+\S*$/, '')}…`;
}
