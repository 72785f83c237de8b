import { happening, with_, type Happening } from './happening';

/** A body that falls, fights, is hit or burns; a vehicle that is driven as no actor may. */
export const STUNT_HAPPENINGS: readonly Happening[] = [
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
];
