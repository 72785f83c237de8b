import { happening, type Happening } from './happening';

/** What happens in front of the camera by itself, and what cannot happen at all. */
export const EFFECT_HAPPENINGS: readonly Happening[] = [
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
];
