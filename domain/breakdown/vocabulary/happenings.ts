import type { ElementCategory } from '../../script/screenplay';

/** Something that happens and that a department has to make, told by its verb. */
export interface Happening {
  readonly category: ElementCategory;
  /**
   * As it reads in a list; the script's words stand beside it. `{who}` is the noun before the verb and `{what}` the
   * pattern's first group; after `|` stands what it is called where there is none.
   */
  readonly name: string;
  readonly pattern: RegExp;
  /** Counts only where somebody is named in the sentence before it. */
  readonly byPerson?: boolean;
}

const happening = (category: ElementCategory, name: string, pattern: RegExp, byPerson = false): Happening => ({
  category,
  name,
  // A name in a pattern is told by its capital.
  pattern: new RegExp(pattern.source, pattern.source.includes('\\p{Lu}') ? 'gu' : 'giu'),
  byPerson,
});

const PERSON = String.raw`(?:him|her|them|himself|herself|\p{Lu}\p{L}+|the (?:man|woman|boy|girl|guard|officer|soldier|driver|guy))`;
const with_ = (source: string): RegExp => new RegExp(source.replace(/PERSON/g, PERSON), 'u');

export const HAPPENINGS: readonly Happening[] = [
  // Stunts: a body that falls, fights, is hit or burns; a vehicle that is driven as no actor may.
  happening(
    'Stunts',
    'fall',
    /\b(?:falls?|fell|falling|tumbles?|topples?|plunges?|plummets?|slips?) (?:off|from|down|over|into|through|out of|overboard|backwards?|headlong|to (?:the|his|her|their) (?:ground|floor|knees|death))\b/,
    true,
  ),
  happening(
    'Stunts',
    'fall',
    /\b(?:slips? and (?:falls|goes)|collapses? down|trips? over|trips and|stumbles? (?:over|and falls)|loses (?:his|her|their) (?:footing|balance)|goes (?:down hard|sprawling|flying)|tumbles?\b(?! (?:dr[yi]|weed)))/,
    true,
  ),
  happening(
    'Stunts',
    'near fall',
    with_(String.raw`\bnearly (?:falls|(?:knocks|sends|throws|blows|topples) PERSON)\b`),
  ),
  happening(
    'Stunts',
    'fall',
    /\b(?:sends|sending|throws|hurls|flings|blows|blown|thrown|hurled|flung|knocks?|knocked) (?:PERSON )?(?:off|flying|sprawling|tumbling|over|down|backwards?|across|through|to the (?:ground|floor)|against|into (?:the|a) (?:wall|table|door|air|water))\b/,
    true,
  ),
  happening(
    'Stunts',
    'fall',
    with_(
      String.raw`\b(?:throwing|hurling|flinging|knocking|blowing|sending|slamming|throws|hurls|flings|knocks|blows|sends|slams) PERSON (?:off|flying|sprawling|tumbling|down|backwards?|across|through|out of|over|to the (?:ground|floor)|against|into (?:the|a) (?:wall|table|air|water))\b`,
    ),
  ),
  happening(
    'Stunts',
    'jump',
    /\b(?:jumps?|leaps?|vaults?|hurdles|springs) (?:\w+ )?(?:off|over|across|into|through|out of|down|up and down|onto|from|clear of|aside|on to|between|the gap|in after|overboard)\b/,
    true,
  ),
  happening('Stunts', 'jump', /\bjumps?, (?:misses|lands|rolls|falls)\b/, true),
  happening(
    'Stunts',
    'dive',
    /\b(?:dives?|diving) (?:for|into|behind|under|off|over|out|through|across|to|forward)\b/,
    true,
  ),
  happening(
    'Stunts',
    'dive for cover',
    /\b(?:takes? cover|ducks? (?:behind|under|for cover)|covering (?:his|her|their) body|shields? (?:him|her|them) with|hits? the (?:deck|ground|dirt|floor))\b/,
    true,
  ),
  happening(
    'Stunts',
    'fight',
    /\b(?:fights?|fighting|brawls?|punch(?:es|ing)?|headbutts?|grapples?|grappling|wrestles?|wrestling|tackles?|scuffles?|fistfight|swordfight|throws? a punch|pistol-whips?|duels?|strangles?|strangling|chokes (?:him|her)|stabs?|stabbing|clubs (?:him|her)|beats? (?:him|her|them) (?:up|with)|beaten up|knees? (?:him|her) in|lunges? at|pounces?|karate)\b/,
    true,
  ),
  happening(
    'Stunts',
    'fight',
    with_(String.raw`\b(?:kicks?|slams?|shoves?|attacks?|elbows?|slaps?|bashes) PERSON\b`),
    true,
  ),
  happening(
    'Stunts',
    'struggle',
    /\b(?:struggles?|struggling)(?! to (?:keep|find|understand|stay|remember|speak|breathe|control|hide|open|make|get|read|see|hear|put|write|hold))\b(?! with (?:the|his|her|a|an) (?:idea|thought|words?))/,
    true,
  ),
  happening(
    'Stunts',
    'struggle',
    /\b(?:elbows and hands|arms and legs|limbs) (?:struggling|flailing|thrashing)|\breach(?:es)? around to grab\b|\blife-and-death struggle\b/,
  ),
  happening(
    'Stunts',
    'crash',
    /\b(?:crash(?:es|ing)?|slams?|smash(?:es|ing)?|ploughs?|plows?|barrels?|rams?|careens?|hurtles?) (?:straight |backwards? |headlong |headfirst |sideways )?(?:into|through|against|over)\b(?! (?:me|view|frame))/,
  ),
  happening(
    'Stunts',
    'crash',
    /\b(?:collides?|collision|pile-up|pileup|crunch(?:es)? into|t-bones?|rear-ends?|fishtails?|swerv(?:es?|ing)|skids?|skidding|spins? out|flips? over|rolls (?:over|into a ditch|end over end|\w+ times|onto its)|cartwheels|overturns?|jackknifes?|lays? the (?:bike|motorcycle) down|runs? (?:him|her|them) (?:over|down|off the road)|is hit by an? (?:car|truck|bus|van))\b/,
  ),
  happening(
    'Stunts',
    'jump',
    /\b(?:vaults?|hurdles?) (?:a|an|the) (?:\w+ )?(?:fence|wall|gate|table|counter|railing|hedge|barrier|hood|car|turnstile)\b/,
    true,
  ),
  happening(
    'Stunts',
    'pulled through the air',
    /\b(?:(?:is|are|gets?) (?:sucked|blown|yanked|hurled|swept|flung|catapulted) (?:out|off|back|away|backwards?|through|into|clear)|(?:is|are|gets?) (?:thrown|bucked) (?:from|off|by|clear))\b/,
    true,
  ),
  happening(
    'Stunts',
    'stampede',
    /\b(?:people|guests|crowd|mob|audience|everyone|everybody|passengers|customers|spectators|patrons)\b[^.!?;]{0,15}\b(?:stampedes?|trample\w*|panics?)\b/,
  ),
  happening('Stunts', 'rearing horse', /\b(?:horse|stallion|mare|pony|mount) (?:\w+ )?(?:rears|bucks|bolts)\b/),
  happening(
    'Stunts',
    'dragged',
    with_(
      String.raw`\bdrag(?:s|ged|ging) (?:PERSON|an? \p{Lu}{3,}|an? (?:man|woman|boy|girl)) (?:along |away )?(?:through|behind|across|down|over)\b`,
    ),
  ),
  happening(
    'Stunts',
    'stunt driving',
    /\b(?:screech(?:es|ing)? (?:around|to|up|out|off|away|through)|peels? (?:out|away)|burns? rubber|donuts?,? in the)\b/,
  ),
  happening(
    'Stunts',
    'chase',
    with_(
      String.raw`\b(?:chases? (?:after )?PERSON|chases? after|car chase|foot chase|gives chase|in (?:hot )?pursuit|pursued by|chased by)\b(?! (?:each other|one another))`,
    ),
    true,
  ),
  happening(
    'Stunts',
    'burning {what}|burning person',
    /\b(?:(driver|man|woman|soldier|stuntman|guard|victim)|he|she|his (?:clothes|sleeve|coat|hair)|her (?:clothes|sleeve|coat|hair|dress)) (?:\w+ )?(?:catch(?:es)? fire|is on fire|bursts? into flames|burns alive)\b/,
  ),
  happening('Stunts', 'abseil', /\b(?:abseils?|abseiling|rappels?|rappelling)\b/),
  happening(
    'Stunts',
    'climb',
    /\b(?:climbs?|climbing|scales|clambers?|scrambles?) (?:up |down |over |onto |along )?(?:the |a |an |his |her )?(?:\w+ )?(?:cliff|wall|fence|roof|rooftop|scaffold(?:ing)?|mast|drainpipe|tree|tower|rock face|ledge|gate|balcony|barrier)\b/,
    true,
  ),
  happening(
    'Stunts',
    'hanging at height',
    /\b(?:hangs?|hanging|dangles?|dangling) (?:over the side|from (?:the|a) (?:ledge|rope|roof|cliff|bridge|beam|window|branch|helicopter|edge)|off the|by (?:his|her) (?:fingers|fingertips|hands|feet)|there, \w+ (?:feet|metres|meters|storeys|stories|floors) (?:up|above|below))\b/,
    true,
  ),
  happening(
    'Stunts',
    'water work',
    /\b(?:drowns?|drowning|swims? (?:for|to|through|under)|falls? (?:in|into) the (?:water|river|sea|lake|pool)|swept (?:away|under|overboard)|underwater|sinks? (?:below|beneath|under))\b/,
    true,
  ),
  // Special effects: what happens in front of the camera by itself.
  happening(
    'Special Effects',
    'explosion',
    /(?<![\w-])(?:explodes?|exploding|blows up|detonates?|erupts?|KA?-?BOOM\w*)\b/,
  ),
  happening(
    'Special Effects',
    'fire',
    /\b(?:bursts? into flames|catch(?:es)? fire|on fire|in flames|ignites?|ablaze|set(?:s|ting)? fire to|sets? (?:it|them|the \w+) (?:on fire|alight)|goes up in flames|(?:burning|flaming) (?:building|house|car|barn|ship|wreck\w*|rubble|torch\w*|boulder|arrows?|tree|log|cross|roof|truck|bus|bed|curtains?|village|field|timbers?|oil|boat|barricade))\b/,
  ),
  happening(
    'Special Effects',
    'ground shakes',
    /\b(?:earth|ground|floor|room|house|building|bridge|freeway|walls?|ship|cabin|tunnel|car|world|everything|street|mountain|island|that is violently)\b[^.!?;]{0,25}\b(?:trembl\w+|shak(?:es|ing|e)|shudders?|quak\w+|rumbl\w+|rocks violently|jolts?)\b/,
  ),
  happening(
    'Special Effects',
    'breakaway {what}|breakaway glass',
    /\b(?:crash(?:es|ing)?|smash(?:es|ing)?|dives?|jumps?|leaps?|thrown|bursts?) through (?:the|a|an) (?:\w+ )?(window|windshield|windscreen|mirror|skylight)\b|\b(?:(window|windshield|windscreen|mirror|bottle|vase|pane|lamp|bulb|chandelier|glass)s? (?:\w+ )?(?:shatters?|smash(?:es)?|cracks?|breaks?|bursts?|explodes?)|(?:shatters?|smash(?:es)?|cracks|breaks) (?:the|a|his|her|its|every) (?:\w+ )?(window|windshield|windscreen|mirror|bottle|vase|pane|glass))\b|\bshatters?\b/,
  ),
  happening(
    'Special Effects',
    'gunfire',
    /\b(?:fires? (?:first|wildly|blindly|again|a|his|her|the|two|three|at|into|back|again|once|twice)\b(?! (?:questions?|look|glance|employees?))|opens? fire|shoots? (?:him|her|them|at|back|again|the|himself|herself)(?! (?:look|glance|breeze))|(?:draws?|aims?|raises?|lifts?|cocks?|pulls?|swings?|turns?|grabs?|spins?)\b[^.!?]{0,50}\band fires\b|(?:gun|pistol|rifle|revolver|shotgun|machine gun) (?:goes off|fires)|shots? (?:rings? out|is fired|are fired)|(?:a|another) (?:single )?(?:gun)?shot(?=[.,!…]| from| rings| echo)|bullets? (?:rips?|hits?|tears?|strikes?|shatters?|smash(?:es)?|thuds?|zips?|zings?|whistles?|sprays?|whizz?\w*|ricochets?|slams?|punch\w*|pierces?))/,
  ),
  happening(
    'Special Effects',
    'falling debris',
    /\b(?:plaster|rubble|rocks?|stones?|bricks?|debris|ceiling|masonry|glass|shrapnel|beams?) (?:\w+ )?(?:falls?|rains?|crumbles?|collapses?|caves? in|tumbles?)\b|\b(?:wall|roof|ceiling|floor|bridge|building|tunnel|scaffold\w*|shelf|shelves|tower|bleachers|grandstand|porch|staircase|stairs|balcony|pier|dam) (?:\w+ )?(?:collapses?|caves? in|gives way|crumbles?)\b/,
  ),
  happening(
    'Special Effects',
    'falling {what}',
    /\b(chandelier|tree|statue|bookcase|bookshelf|beam|mast|scoreboard|billboard|streetlight|lamp post|power line|pylon|steeple|column|pillar) (?:\w+ )?(?:falls?|topples?|crash(?:es)?|plunges?|comes? (?:crashing|down)|tips? over)\b/,
  ),
  happening(
    'Special Effects',
    '{what} blows open',
    /\b(doors?|hatch|wall|window|roof|lid|tire|tyre|gasket|valve) (?:\w+ )?(?:blows? (?:open|apart|out|off|in)|is blown (?:open|apart|off|in)|bursts? apart)\b/,
  ),
  happening(
    'Special Effects',
    'flickering lights',
    /\b(?:lights?|lamps?|bulbs?|neon|fluorescents?|chandelier|candles?) (?:\w+ )?(?:flickers?|flickering|strobes?|sputters?|dims?|go(?:es)? out|cuts? out|surges?)\b|\bflickering (?:light|lamp|bulb|neon|fluorescent)/,
  ),
  happening(
    'Special Effects',
    'water',
    /\b(?:lash(?:es)? of water|gush(?:es|ing)?|sprinklers?|water (?:\w+ )?(?:sprays?|spurts?|pours?|bursts?|floods?|rushes|drips|leaks)|pours? water|floods? (?:the|in)|splashes? (?:through|into|across))\b/,
  ),
  happening(
    'Special Effects',
    'rain',
    /\b(?:it(?:'s| is)? rain(?:s|ing)|pouring rain|rain-?(?:soaked|swept|slick|lashed)|raining)\b/,
  ),
  happening('Special Effects', 'snow', /\b(?:it(?:'s| is)? snow(?:s|ing)|snowing|snow-covered)\b/),
  happening('Special Effects', 'fog', /\bfoggy\b|\bmisty (?!eye)/),
  happening(
    'Special Effects',
    'wind',
    /\b(?:windy|windswept|wind-?blown|wind (?:\w+ )?(?:blows?|howls?|whips?|rattles?|turns?|bends?|tears?))\b/,
  ),
  happening('Special Effects', 'toaster pops', /\btoaster (?:\w+ )?pops\b/),
  happening(
    'Special Effects',
    'turning {what}',
    /\b(sign|arrow|door|handle|wheel|painting|chair|book|pages?|drawer|piano)s?(?: on the \w+)? (?:turns?|moves?|opens?|closes?|rocks?|slides?|plays?|slams?)(?: [^.,;]{0,20})? (?:by itself|by themselves|on its own|of its own accord)\b/,
  ),
  happening(
    'Special Effects',
    'moving {what}',
    /\b(?:the|an?) (\p{Ll}+)(?: (?:in|on|by|against) the \p{Ll}+)? (?!(?:turns|moves|opens|closes|rocks|slides|plays|slams) )\p{Ll}+s (?:by itself|on its own|of its own accord)\b/u,
  ),
  happening(
    'Special Effects',
    'melting',
    /\b(?:melts|dissolves into (?:a puddle|goo|dust|ash)|crumbles to (?:dust|ash))\b/,
  ),
  // Visual effects: what cannot happen.
  happening(
    'Visual Effects',
    '{who} materializes|materialization',
    /\b(?:materiali[sz]es?|dematerialize|teleports?|beams? (?:down|up)\b|appears? (?:out of|from) (?:thin air|nowhere))/,
  ),
  happening(
    'Visual Effects',
    '{who} vanishes|vanishing',
    /\b(?:vanish(?:es|ing)?(?! (?:around|into the (?:crowd|night|dark|house|fog|mist|trees|woods|kitchen|room)|inside|through|down|up|behind))|disappears? (?:into thin air|in a (?:flash|puff)|before (?:our|his|her) eyes)|fades? (?:away|from view) (?:into|like))\b/,
  ),
  happening(
    'Visual Effects',
    '{who} transforms|transformation',
    /\b(?:transforms?|morphs?|shape-?shifts?|turns? into (?:an?|abstract|pure|stone|marble|gold|ice|glass|dust|ash|smoke|light|flames?)|turns? to (?:stone|marble|dust|ash)|shrinks?|grows? to (?:the size|twice)|enlarges?|mutates?|metamorphos\w+)\b/,
  ),
  happening(
    'Visual Effects',
    'floating {who}|floating object',
    /\b(?:levitat\w+|floats? (?:up|above|in (?:the |mid-?)?air|over|out of|toward)|hovers?|hovering|rises? into the air|suspended in (?:mid-?)?air|stands in the air|defies gravity|flies (?:down|up) from)\b/,
  ),
  happening('Visual Effects', 'weightlessness', /\bweightless(?:ly)?\b|\bzero-g\b|\bmicrogravity\b/),
  happening(
    'Visual Effects',
    'screen display',
    /\b(?:phone|screen|monitor|laptop|tablet|computer|tv|television|display|app)s?(?: screen)? (?:\w+ )?(?:displays?|shows?|reads?|flashes|lights? up|glows?|has opened|plays?|buzzes with|opens a)\b|\bon-?screen\b/,
  ),
  happening(
    'Visual Effects',
    'glow',
    /\b(?:glows?|glowing) (?:with|blue|green|red|white|purple|eerily|brighter)\b|\b(?:blinding|unearthly|eerie|supernatural) (?:light|glow|flash)\b/,
  ),
  happening(
    'Visual Effects',
    '{who} in reverse|reverse motion',
    /\b(?:un-?(?:explode|crumple|break|burn|shatter|spill)s?|reassembles?|self-reassembles?|runs? backwards?|in reverse|implodes?|rewinds?|time (?:stops|freezes|reverses))\b/,
  ),
  happening('Visual Effects', '{what}', /\b((?:world|scene|room|horizon) (?:rotates|spins|tilts|dissolves|freezes))\b/),
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
