import { joinActScenes, readActScene, scenesOfPlay } from './act-scenes';

const SCENE = /^(?:\d{1,3}-)?[A-Z]{0,2}\d{1,4}[A-Z]{0,2}(?:pt\d*)?$/i;

/** Whether a text is one scene number: `12`, `12A`, `A12`, `22pt2`, or with an episode `9-12`. */
export function isSceneNumber(text: string): boolean {
  return SCENE.test(text.trim());
}

/** Scene numbers are compared in upper case, without spaces or leading zeros. */
export function sceneNumber(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/^0+(?=\d)/, '');
}

/**
 * The scenes that a cell lists: `3, 4, 14`, `9-6, 8`, `A20; 12A`; of a play `I, II`, `Act 2 Sc 3`, `2.3`, `2.1-2.4`.
 * `4-9` is the scene of that number where the script has one, else a range of plain numbers. `ALL` is all scenes.
 * Anything else in the cell is passed over.
 */
export function sceneList(text: string, known: ReadonlySet<string>): string[] {
  if (/^all( scenes)?$/i.test(text.trim())) return [...known];
  const whole = sceneNumber(text);
  if (known.has(whole)) return [whole];
  const found: string[] = [];
  let act = 0;
  for (const token of joinActScenes(text).split(/[,;&+\n]|\band\b|\s{1,}(?=[A-Z]?\d)/i)) {
    const scene = sceneNumber(token.replace(/^\s*(?:sc(?:enes?)?\.?s?|#)\s*/i, ''));
    const range = /^(\d{1,3})\s?[-–]\s?(\d{1,3})$/.exec(scene);
    const played = known.has(scene) ? null : scenesOfPlay(scene, known, act);
    act = played?.act ?? actOf(scene) ?? act;
    if (known.has(scene)) found.push(scene);
    else if (played) found.push(...played.scenes);
    else if (range) found.push(...plainRange(Number(range[1]), Number(range[2]), known));
    else if (SCENE.test(scene)) found.push(scene);
  }
  return [...new Set(found)];
}

function actOf(scene: string): number | null {
  return readActScene(scene)?.act ?? null;
}

function plainRange(first: number, last: number, known: ReadonlySet<string>): string[] {
  const scenes: string[] = [];
  for (let scene = first; scene <= last; scene += 1) if (known.has(String(scene))) scenes.push(String(scene));
  return scenes;
}
