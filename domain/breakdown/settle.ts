import type { SceneElement, ScriptScene } from '../script/screenplay';
import type { ScriptContext } from './script-context';

type Doubt = (
  element: SceneElement,
  all: readonly SceneElement[],
  scene: ScriptScene,
  context: ScriptContext,
) => boolean;

const GENERIC_VEHICLE = /^(?:car|truck|vehicle|bike|boat|plane|trailer)$/;
/** What belongs to the inside of a vehicle and is nobody's work. */
const VEHICLE_PART = /\b(?:mirror|carpet|console|belt|stereo)$/;
const RUN_OF_THE_MILL_SOUND = /^(?:phone rings|barking|whistle|horn|bell)$/;

/** Second thoughts, with the whole scene in view. Each says of an element that it is none. */
const DOUBTS: readonly Doubt[] = [
  // `the car` is the Mustang that was named before.
  ({ category, name, phrase }, all) =>
    category === 'Vehicles' &&
    GENERIC_VEHICLE.test(name) &&
    new RegExp(`\\b(?:the|his|her|their|one) ${name}`, 'i').test(phrase) &&
    all.some((other) => other.category === 'Vehicles' && !GENERIC_VEHICLE.test(other.name)),
  ({ category, name }, all, { intExt }) =>
    category === 'Set Dressing' && intExt !== 'EXT' && VEHICLE_PART.test(name) && all[0]?.category === 'Vehicles',
  // `CURTAIN.` ends an act.
  ({ name, phrase }) => name === 'curtain' && phrase === 'CURTAIN',
  // Who falls into the water is in the water: one stunt.
  ({ category, name, phrase }, all) =>
    category === 'Stunts' &&
    name === 'fall' &&
    all.some((other) => other.name === 'water work' && other.phrase === phrase),
  // `BISCUIT, a scruffy terrier` is Biscuit.
  ({ category, name }, all) =>
    category === 'Animals' &&
    all.some((other) => other.name !== name && other.name.endsWith(`(${name.split(' ').pop() ?? ''})`)),
  // Singing and a song are one piece of music to clear.
  ({ category, name }, all) =>
    category === 'Music' &&
    /^(?:singing|music|live music)$/.test(name) &&
    all.some((other) => other.category === 'Music' && !/^(?:singing|music|live music)$/.test(other.name)),
  // On stage every one of these is a cue; in a film they are put in afterwards, as all sound is.
  ({ category, name }, _all, _scene, { isPlay }) => category === 'Sound' && !isPlay && RUN_OF_THE_MILL_SOUND.test(name),
];

/** Takes out what the rest of the scene shows to be no element of its own. */
export function settle(elements: readonly SceneElement[], scene: ScriptScene, context: ScriptContext): SceneElement[] {
  return elements.filter((element) => !DOUBTS.some((doubts) => doubts(element, elements, scene, context)));
}
