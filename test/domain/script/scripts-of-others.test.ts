import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScript } from '../../../activities/scripts/read-script';
import { breakDown } from '../../../domain/breakdown/break-down';

/** Scripts of other people with their answers, where they lie beside the project. */
const KIT = join(__dirname, '../../../../shared/data/screenplays');
const here = existsSync(KIT) ? describe : describe.skip;

/** What the kit says of a scene; it comes from JSON files that its own tests check. */
interface GoldScene {
  readonly number?: string;
  readonly intExt?: string;
  readonly set: string;
  readonly timeOfDay?: string;
  readonly cast: readonly string[];
}

const PAIRS: readonly (readonly [script: string, gold: string])[] = [
  ['scripts/cyber-bob-ep1.fountain', 'gold/cyber-bob-ep1.gold.json'],
  ['scripts/cyber-bob-ep1.fdx', 'gold/cyber-bob-ep1.numbered.gold.json'],
  ['scripts/guru-peak.fountain', 'gold/guru-peak.gold.json'],
  ['scripts/guru-peak.fdx', 'gold/guru-peak.numbered.gold.json'],
  ['scripts/finn.fountain', 'gold/finn.gold.json'],
  ['scripts/earnest.txt', 'gold/earnest.gold.json'],
  ['feature/rearview.fdx', 'feature/rearview.gold.json'],
];

const readKit = (name: string) => readScript({ fileName: name, bytes: readFileSync(join(KIT, name)) });

here('a script of somebody else', () => {
  it.each(PAIRS)('%s has the scenes, places and speakers that a reader found', (name, gold) => {
    const answers: { scenes: GoldScene[] } = JSON.parse(readFileSync(join(KIT, gold), 'utf8'));
    const { scenes } = readKit(name);
    expect(scenes).toHaveLength(answers.scenes.length);
    answers.scenes.forEach((answer, index) => {
      const scene = scenes[index];
      expect([scene?.intExt, plain(scene?.set), sorted(scene?.cast)]).toEqual([
        answer.intExt ?? '',
        plain(answer.set),
        sorted(answer.cast),
      ]);
    });
  });

  it.each(PAIRS.map(([name]) => name))('%s gives elements whose phrases are words of their scene', (name) => {
    const script = breakDown(readKit(name));
    for (const scene of script.scenes) {
      const text = scene.lines
        .map((line) => line.text)
        .join('\n')
        .toLowerCase();
      for (const { phrase, name: element } of scene.elements) {
        expect([element, text.includes(phrase.toLowerCase())]).toEqual([element, true]);
      }
    }
  });
});

const plain = (text = ''): string =>
  text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const sorted = (names: readonly string[] = []): string[] => names.map(plain).sort();
