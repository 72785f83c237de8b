import type { ElementCategory, SceneElement, ScriptScene } from '../script/screenplay';
import type { ScriptContext } from './script-context';
import { MINOR_WORDS } from './vocabulary/people';
import { wordSet } from './vocabulary/words';

const minorWords = wordSet(MINOR_WORDS);

interface Labor {
  readonly category: 'Additional Labor' | 'Security';
  readonly name: string;
  readonly because: string;
  readonly when: (element: SceneElement) => boolean;
}

const of =
  (category: ElementCategory, pattern = /./) =>
  (element: SceneElement): boolean =>
    element.category === category && pattern.test(element.name);

const GUN =
  /\b(?:gun|handgun|pistol|revolver|rifle|shotgun|glock|musket|uzi|ak-47|colt|winchester|beretta|luger|remington|derringer|walther|wesson|kalashnikov|ruger|sauer|eagle)\b/i;

/** Who has to be on set beside the crew because of what a scene needs. */
const LABORS: readonly Labor[] = [
  { category: 'Additional Labor', name: 'animal wrangler', because: 'an animal works', when: of('Animals') },
  { category: 'Additional Labor', name: 'stunt coordinator', because: 'a stunt is done', when: of('Stunts') },
  { category: 'Additional Labor', name: 'armorer', because: 'a firearm is on set', when: of('Props', GUN) },
  {
    category: 'Additional Labor',
    name: 'armorer',
    because: 'a firearm is fired',
    when: of('Special Effects', /gunfire/),
  },
  {
    category: 'Additional Labor',
    name: 'fire safety officer',
    because: 'there is fire',
    when: of('Special Effects', /(?<!gun)fire|flame|explosion|blaze|torch/i),
  },
  {
    category: 'Additional Labor',
    name: 'marine coordinator',
    because: 'a boat is used',
    when: of('Vehicles', /boat|ship|ferry|yacht|canoe|kayak|raft|dinghy|barge|tug|trawler/i),
  },
  {
    category: 'Additional Labor',
    name: 'traffic control',
    because: 'there is traffic',
    when: of('Vehicles', /traffic|gridlock|convoy/i),
  },
  {
    category: 'Additional Labor',
    name: 'studio teacher or chaperone',
    because: 'a child is in the background',
    when: (element) =>
      element.category === 'Background' &&
      element.name.split(' ').some((word) => minorWords.has(word) || minorWords.has(word.replace(/s$|ren$/, ''))),
  },
  {
    category: 'Security',
    name: 'crowd control',
    because: 'there is a crowd',
    when: of('Background', /crowd|mob|throng|riot|protest|demonstrat|parade|procession/i),
  },
];

/** People and protection that follow from the other elements and from the ages of a scene's cast. */
export function findLabor(
  scene: ScriptScene,
  elements: readonly SceneElement[],
  context: ScriptContext,
): SceneElement[] {
  const found = LABORS.flatMap(({ category, name, because, when }) => {
    const cause = elements.find(when);
    return cause ? [{ category, name, phrase: cause.phrase, why: `${because}: ${cause.name}` }] : [];
  });
  return [...minorsOf(scene, context), ...found, ...intimacy(scene)];
}

/** A performer under age may work only with a teacher or a chaperone beside them. */
function minorsOf(scene: ScriptScene, { minors }: ScriptContext): SceneElement[] {
  const minor = [...scene.cast, ...scene.castPresent].find((name) => minors.has(name));
  if (minor === undefined) return [];
  const why = `${minor} is ${minors.get(minor) ?? 0} years old: the law asks for one beside a child performer`;
  return [{ category: 'Additional Labor', name: 'studio teacher or chaperone', phrase: mentionOf(scene, minor), why }];
}

function mentionOf(scene: ScriptScene, name: string): string {
  const pattern = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
  for (const line of scene.lines) {
    const match = pattern.exec(line.text);
    if (match) return match[0];
  }
  return name;
}

const INTIMACY =
  /\b(?:naked|nude|undress(?:es|ed)?|make love|making love|have sex|having sex|kiss(?:es)? passionately|strips? (?:off|naked))\b/i;

function intimacy(scene: ScriptScene): SceneElement[] {
  for (const { type, text } of scene.lines) {
    const match = type === 'action' ? INTIMACY.exec(text) : null;
    if (match) {
      const why = 'a scene of nudity or intimacy';
      return [{ category: 'Additional Labor', name: 'intimacy coordinator', phrase: match[0], why }];
    }
  }
  return [];
}
