/** A scene of a play by its act: `II.3`, `Act 2 Sc 3`, `2.3`, `2-iii`, `A2 S3` are one. `act` is 0 where none is named. */
interface ActScene {
  readonly act: number;
  /** 0 for a whole act. */
  readonly scene: number;
}

const NUMERAL = '(\\d{1,2}|[IVX]{1,5})';
const ACT_AND_SCENE = new RegExp(`^(?:ACT\\s*|A)${NUMERAL}\\s*[.,:;/-]?\\s*(?:SC(?:ENE)?S?\\.?|S)\\s*${NUMERAL}$`, 'i');
const DOTTED = new RegExp(`^(?:SC(?:ENE)?S?\\.?\\s*)?${NUMERAL}\\s*[.:/]\\s*${NUMERAL}$`, 'i');
const DASHED_ROMAN = /^([IVX]{1,5})\s*[-–]\s*(\d{1,2}|[IVX]{1,5})$/i;
const ACT = new RegExp(`^ACT\\s*${NUMERAL}$`, 'i');
const ROMAN = /^(?![VX]$)[IVX]{1,5}$/;

/** Reads one scene of a play; `null` where the text is none. A number alone is no such text: it may be a film's. */
export function readActScene(text: string): ActScene | null {
  const token = text.trim();
  const both = ACT_AND_SCENE.exec(token) ?? DOTTED.exec(token) ?? DASHED_ROMAN.exec(token);
  if (both) return { act: valueOf(both[1] ?? ''), scene: valueOf(both[2] ?? '') };
  const act = ACT.exec(token);
  if (act) return { act: valueOf(act[1] ?? ''), scene: 0 };
  // `x` ticks a box and `V` is a voice-over: neither is a scene of its own.
  return ROMAN.test(token) && isRoman(token) ? { act: 0, scene: valueOf(token) } : null;
}

/** `2.3`: how a scene of a play is compared. */
export function actSceneKey({ act, scene }: ActScene): string {
  return act === 0 ? String(scene) : `${act}.${scene}`;
}

/** Puts every `Act 2 Sc 3` and `Act 2` of a list into one word, so that the list can be split at its spaces. */
export function joinActScenes(text: string): string {
  const inList = new RegExp(`\\bact\\s*${NUMERAL}\\s*[.,:;/-]?\\s*sc(?:ene)?s?\\.?\\s*${NUMERAL}(?![\\w.])`, 'gi');
  const wholeAct = new RegExp(`\\bact\\s+${NUMERAL}\\b`, 'gi');
  return text
    .replace(inList, (_match, act: string, scene: string) => `${valueOf(act)}.${valueOf(scene)}`)
    .replace(wholeAct, (_match, act: string) => `ACT${valueOf(act)}`);
}

/** Which scene each text of a play's numbering means, by `actSceneKey`; empty where the scenes are not numbered by acts. */
const keys = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

function keysOf(known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = keys.get(known);
  if (found) return found;
  const made = new Map<string, string>();
  for (const scene of known) {
    const read = readActScene(scene) ?? plainNumber(scene);
    if (read && read.scene > 0 && !made.has(actSceneKey(read))) made.set(actSceneKey(read), scene);
  }
  keys.set(known, made);
  return made;
}

function plainNumber(scene: string): ActScene | null {
  return /^\d{1,3}$/.test(scene) ? { act: 0, scene: Number(scene) } : null;
}

/**
 * The scenes of a play that a word of a list means: one, a whole act, or `2.1-2.4`. `lastAct` is the act of the word
 * before: in `2.1, 3` the 3 is the third scene of act 2, where there is no scene 3. `null` where it means none.
 */
export function scenesOfPlay(
  word: string,
  known: ReadonlySet<string>,
  lastAct: number,
): { readonly scenes: readonly string[]; readonly act: number } | null {
  const map = keysOf(known);
  const range = /^(\S+)\s*[-–]\s*(\S+)$/.exec(word.trim());
  const [from, to] = range ? [readActScene(range[1] ?? ''), readActScene(range[2] ?? '')] : [null, null];
  if (from && to && from.act > 0 && from.act === to.act && from.scene < to.scene) {
    const numbers = Array.from({ length: to.scene - from.scene + 1 }, (_, index) => from.scene + index);
    return { scenes: numbers.flatMap((scene) => map.get(`${from.act}.${scene}`) ?? []), act: from.act };
  }
  const read = readActScene(word);
  if (read && read.scene === 0) {
    const scenes = [...map].filter(([key]) => key.startsWith(`${read.act}.`)).map(([, scene]) => scene);
    return scenes.length > 0 ? { scenes, act: read.act } : null;
  }
  const here = read ?? (/^\d{1,2}$/.test(word.trim()) ? { act: lastAct, scene: Number(word) } : null);
  const scene = here ? map.get(actSceneKey(here)) : undefined;
  if (here && scene !== undefined) return { scenes: [scene], act: here.act };
  // A scene of an act that no table has: it is named as it was typed, and said to be unknown.
  return read && read.act > 0 ? { scenes: [actSceneKey(read)], act: read.act } : null;
}

function isRoman(text: string): boolean {
  return /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/i.test(text);
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function valueOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const values = [...numeral.toUpperCase()].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
