import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScript } from '../../../activities/scripts/read-script';
import { breakDown } from '../../../domain/breakdown/break-down';
import { formatEighths } from '../../../domain/script/eighths';
import type { Script } from '../../../domain/script/screenplay';

const FOLDER = join(__dirname, '../../golden/scripts');
const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.golden'));

/** A script's breakdown as lines that a person can check against the script. */
function lines(script: Script): string {
  const scenes = script.scenes.map((scene) =>
    [
      `${scene.number} | ${scene.intExt} | ${scene.set} | ${scene.timeOfDay} | ${formatEighths(scene.eighths)} | ${scene.cast.join(', ')} | ${scene.castPresent.join(', ')}`,
      ...scene.elements.map(({ category, name, phrase }) => `  ${category}: ${name} <- ${phrase}`),
    ].join('\n'),
  );
  return `${[script.title, ...scenes].join('\n\n')}\n`;
}

describe('a script and its breakdown', () => {
  it.each(names)('%s is broken down as its golden file says', (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const golden = join(FOLDER, `${name}.golden`);
    const found = lines(breakDown(readScript({ fileName: name, bytes })));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, found);
    expect(existsSync(golden)).toBe(true);
    expect(found).toBe(readFileSync(golden, 'utf8'));
  });
});
