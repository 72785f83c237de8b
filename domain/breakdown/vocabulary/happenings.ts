import { EFFECT_HAPPENINGS } from './effect-happenings';
import { happening, with_, type Happening } from './happening';
import { STUNT_HAPPENINGS } from './stunts';

/** Everything that happens and that a department has to make. */
export const HAPPENINGS: readonly Happening[] = [
  ...STUNT_HAPPENINGS,
  ...EFFECT_HAPPENINGS,
  // Props that only a verb names.
  happening(
    'Props',
    'handcuffs',
    with_(String.raw`\b(?:handcuffs|cuffs|uncuffs) PERSON\b(?! (?:of|and))|\bin (?:hand)?cuffs\b|\bhandcuffed\b`),
  ),
  happening('Props', 'cigarette', /\bchain-?smok(?:es|ing)\b|\b(?:lights up|smokes)(?= *[.,])/, true),
  // Makeup and hair: what has happened to a body.
  happening(
    'Makeup/Hair',
    'blood',
    /\b(?:bleeds?|bleeding|bloodied|blood-?(?:soaked|stained|spattered|shot)|bloody (?:face|hand|nose|lip|mouth|head|shirt))\b/,
  ),
  happening(
    'Makeup/Hair',
    'soaked',
    /\b(?:soaking wet|soaked|soaks (?:him|her|them)|drenche[ds]|dripping(?: wet)?|sopping|waterlogged)\b(?! (?:in blood|with blood))/,
    true,
  ),
  happening('Makeup/Hair', 'sweat', /\b(?:sweats|sweating|sweaty|slicked with sweat|drenched in sweat)\b/),
  happening(
    'Makeup/Hair',
    'dirt',
    /\b(?:grimy|filthy|mud-?(?:caked|splattered|covered|stained)|caked in|smeared with|covered in (?:mud|dirt|dust|soot|oil|paint|flour|blood)|soot-?(?:stained|covered)|dirt-?(?:streaked|smeared))\b/,
  ),
  happening(
    'Makeup/Hair',
    'burns',
    /\bburns (?:his|her) (?:\w+ )?(?:hand|finger|fingers|arm|tongue|lip)\b|\b(?:burnt|burned|singed|charred|blackened) (?:face|hands?|skin|hair|body|\w+ driver|driver|man|woman)\b/,
  ),
  happening(
    'Makeup/Hair',
    'injury',
    /\b(?:wounded|battered face|swollen (?:eye|face|lip|cheek)|bandaged|in a (?:cast|sling)|broken (?:nose|arm|leg)|(?:nose|arm|leg) broken|cuts (?:his|her) (?:\w+ )?(?:thumb|finger|hand|arm|foot|lip|face|cheek|palm))\b/,
  ),
  happening(
    'Makeup/Hair',
    'styled hair',
    /\bhair (?:is |has been )?(?:dyed|bleached|shaved|cropped|shorn)\b|\b(?:dyed|bleached) (?:\w+ )?hair\b|\bshaved head\b/,
  ),
  happening(
    'Makeup/Hair',
    'aging',
    /\b(?:aged (?:up|make)|years older now|hair (?:has )?(?:gone|turned) (?:grey|gray|white))\b/,
  ),
  happening('Animals', 'horses', /\bon horseback\b/),
  // Music and sound.
  happening(
    'Music',
    'live music',
    /\b(?:band|orchestra|choir|busker|quartet|pianist|piano player|organist|musicians?) (?:\w+ )?(?:plays?|bangs? out|sings?|strikes? up|performs?)\b|\b(?:plays?|playing|strums?) (?:the |a |an |his |her )?(?:piano|guitar|violin|fiddle|cello|harp|flute|trumpet|accordion|concertina|mandolin|banjo|drums?|organ|saxophone|harmonica|ukulele)\b/,
  ),
  happening(
    'Music',
    'music',
    /\b(?:mandolin|guitar|piano|violin|organ|accordion|concertina|fiddle|saxophone|harp|flute|trumpet) (?:plays|music)\b|\bjukebox plays\b/,
  ),
  happening('Music', 'singing', /\b(?:sings|singing|hums a|humming a|bursts into song|karaoke)\b/),
  happening(
    'Additional Labor',
    'choreographer',
    /\b(?:waltzing|tangoing|they dance|dances? (?:with|to|together|across|around)|dancing)\b/,
  ),
  happening(
    'Sound',
    'phone rings',
    /\b(?:phone|cell|cellphone|mobile|telephone)s? (?:\w+ )?(?:rings?|buzz(?:es)?|chimes?|vibrates?|pings?|beeps?)\b/,
  ),
  happening(
    'Sound',
    'bell',
    /\bbells? (?:\w+ )?(?:rings?|tolls?|chimes?|peals?|sounds?)\b|\brings? (?:a|the|its|his|her) bell\b/,
  ),
  happening('Sound', 'horn', /\bhorns? (?:\w+ )?(?:sounds?|blares?|honks?|blasts?)\b|\bhonk(?:s|ing)?\b/),
  happening('Sound', 'gunshot', /\bgunshots?\b|\bshots? (?:rings?|echo)/),
  happening('Sound', 'barking', /\bbark(?:s|ing)\b/),
  happening('Sound', 'whistle', /\b(?:kettle|whistle|train) (?:\w+ )?(?:whistles?|screams?|shrieks?|blows?)\b/),
  // Special equipment.
  happening('Special Equipment', 'underwater camera', /\bunderwater\b/),
  happening(
    'Special Equipment',
    'aerial shot',
    /\b(?:(?:seen |shot |watched )from above|from high above|bird'?s[- ]eye|aerial view|we fly over|helicopter shot|overhead shot)\b/,
  ),
  happening('Special Equipment', 'climbing rig', /\b(?:abseils?|rappels?)\b|\brope harness\b/),
  happening('Special Equipment', 'high-speed camera', /\b(?:in|into) slow[- ]motion\b|\bslo-mo\b/),
];

/** Words in capitals for a noise. */
export const NOISES =
  /(?<![\p{L}-])(?:BANG|BOOM|BLAM|BEEP|BUZZ|CLANG|CLANK|CLICK|CRACK|CRASH|CREAK|CRUNCH|DING|FWOOSH|HISS|HONK|HOWL|KNOCK|POP|POW|RING|ROAR|RUMBLE|SCREECH|SHRIEK|SLAM|SMASH|SNAP|SPLASH|SPLAT|SQUEAK|SQUEAL|THUD|THUMP|THUNDERCLAP|THWACK|TICK|WHAM|WHIRR|WHOOSH|YIP)(?![\p{L}-]| \p{Lu}{2})/gu;
