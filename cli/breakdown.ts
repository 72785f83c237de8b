import { parseArgs } from 'node:util';
import { ApplicationFailure } from '@temporalio/common';
import { localScripts } from '../activities/scripts/files';
import { readScript } from '../activities/scripts/read-script';
import { breakDown } from '../domain/breakdown/break-down';
import { formatEighths } from '../domain/script/eighths';
import { ELEMENT_CATEGORIES, type Script, type ScriptScene } from '../domain/script/screenplay';
import { counted } from '../domain/time/format';

const HELP = `callboard breakdown FILE [--json]

Breaks a script down scene by scene: who is in it and what it needs. FILE is Final Draft (.fdx), Fountain (.fountain)
or plain text (.txt), screenplay or stage play. It changes nothing. --json prints scenes and elements as JSON.
`;

/**
 * `callboard breakdown`: prints a script's breakdown. Returns 0, 1 where the script cannot be read (with a sentence on
 * stderr that says why), and 2 where it was called wrongly.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (values.help || file === undefined) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  try {
    const script = breakDown(readScript(await localScripts().read(file)));
    process.stdout.write(values.json ? `${JSON.stringify(breakdownJson(script), null, 2)}\n` : breakdownText(script));
    return 0;
  } catch (error) {
    if (!(error instanceof ApplicationFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** The breakdown as programs read it: every scene without its lines. */
export function breakdownJson({ title, format, scenes, omitted }: Script) {
  return {
    title,
    format,
    omitted,
    scenes: scenes.map(({ lines: _lines, ...scene }) => scene),
  };
}

/** The breakdown as people read it, a paragraph for each scene. */
export function breakdownText(script: Script): string {
  const elements = script.scenes.reduce((sum, scene) => sum + scene.elements.length, 0);
  const head = `${script.title}: ${counted(script.scenes.length, 'scene')}, ${counted(elements, 'element')}.`;
  return `${[head, ...script.scenes.map(sceneText)].join('\n\n')}\n`;
}

function sceneText(scene: ScriptScene): string {
  const cast = [...scene.cast, ...scene.castPresent.map((name) => `${name} (silent)`)];
  const lines = ELEMENT_CATEGORIES.flatMap((category) => {
    const names = scene.elements.filter((element) => element.category === category).map(({ name }) => name);
    return names.length === 0 ? [] : [`  ${category}: ${names.join(', ')}`];
  });
  return [
    `${scene.number}  ${scene.heading}  (${formatEighths(scene.eighths)} pages)`,
    ...(cast.length === 0 ? [] : [`  Cast: ${cast.join(', ')}`]),
    ...lines,
  ].join('\n');
}
