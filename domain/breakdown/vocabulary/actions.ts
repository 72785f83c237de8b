import type { ElementCategory } from '../../script/screenplay';

/** What is done, where no noun says it: a verb in a sentence, and the element that it calls for. */
export interface ActionRule {
  readonly category: ElementCategory;
  readonly name: string;
  readonly pattern: RegExp;
}

const rule = (category: ElementCategory, name: string, pattern: RegExp): ActionRule => ({ category, name, pattern });

/**
 * Falls, fights and crashes are a stunt coordinator's, whoever does them; what burns, bursts or shakes is a special
 * effect. The pattern's match is the phrase that is quoted.
 */
export const ACTIONS: readonly ActionRule[] = [
  rule(
    'Stunts',
    'fall',
    /\b(?:falls?|fell|tumbles?|plummets?|topples?) (?:off|from|over|down|through|into|backwards?|overboard|to (?:his|her|their) death)\b/i,
  ),
  rule(
    'Stunts',
    'jump',
    /\b(?:jumps?|leaps?|dives?|vaults?) (?:off|from|over|out of|through|into|onto|across|clear|overboard|up and down)\b/i,
  ),
  rule(
    'Stunts',
    'fight',
    /\b(?:punch(?:es)?|kicks? (?:him|her|them)|tackles? |headbutts?|wrestles?|throws? (?:him|her|them) (?:to|against|across|over)|slams? (?:him|her|them)|(?:they|two of them) (?:fight|struggle)|fist ?fight|brawl)\b/i,
  ),
  rule(
    'Stunts',
    'crash',
    /\b(?:crash(?:es)? into|collides? with|smash(?:es)? (?:into|through)|runs? over|rams? |flips? over|rolls? over|skids? (?:across|into|to a)|spins? out|veers? off|swerves?|sideswipes?)\b/i,
  ),
  rule(
    'Stunts',
    'chase',
    /\b(?:chases? (?:after|him|her|them)|in (?:hot )?pursuit|gives? chase|at (?:full|high|top) speed|speeds? (?:past|away|off|toward|down|through))\b/i,
  ),
  rule(
    'Stunts',
    'high work',
    /\b(?:dangl(?:es?|ing)|hangs? (?:off|from|by)|climbs? (?:up|down|over|out)|rappels?|abseils?)\b/i,
  ),
  rule(
    'Stunts',
    'struck down',
    /\b(?:knocked (?:down|over|out|off)|thrown (?:from|off|back|clear|across|against)|hurled (?:from|across|into|against)|(?:is|gets) (?:hit|shot|run over))\b/i,
  ),
  rule('Special Effects', 'explosion', /\b(?:explodes?|blows? up|bursts? into flames|detonates?|erupts?)\b/i),
  rule(
    'Special Effects',
    'fire',
    /\b(?:catch(?:es)? fire|on fire|ablaze|burns? down|goes up in flames|sets? fire to)\b/i,
  ),
  rule(
    'Special Effects',
    'tremor',
    /\b(?:earth|ground|floor|building|room|house|everything) (?:shakes?|trembles?|quakes?|rumbles?)\b/i,
  ),
  rule(
    'Special Effects',
    'gunshots',
    /\b(?:opens? fire|fires? (?:his|her|the|a) |shoots? (?:him|her|at)|shots? (?:ring|rings) out|gunfire)\b/i,
  ),
  rule(
    'Special Effects',
    'rain',
    /\b(?:it(?:'s| is) raining|rain(?:s|ing)? (?:falls|pours|down|hard)|pouring rain)\b/i,
  ),
  rule(
    'Special Effects',
    'breakaway',
    /\b(?:shatters?|smash(?:es)? (?:the|a|to)|splinters?|breaks? apart|collapses? (?:in|into|on))\b/i,
  ),
  rule(
    'Visual Effects',
    'vanishing',
    /\b(?:vanish(?:es)?|disappears? (?:into thin air|in a)|materiali[sz]es?|teleports?|morphs? into|transforms? into|turns? invisible|levitates?|floats? in (?:mid-?air|the air))\b/i,
  ),
  rule('Sound', 'voice over', /\b(?:a voice (?:over|from)|over (?:the )?(?:radio|loudspeaker|intercom|p\.?a\.?))\b/i),
];

/** Verbs of handling: what follows them as a thing is a prop, whether or not a vocabulary knows it. */
export const HANDLING =
  /^(?:picks?|grabs?|holds?|holding|carries|carrying|carry|hands?|handing|pulls?|pulling|throws?|throwing|tosses|tossing|drops?|dropping|takes?|lifts?|waves?|waving|opens?|pockets?|unwraps?|unfolds?|brandish(?:es)?|raises?|swings?|offers?|clutch(?:es)?|clutching|pours?|drinks?|eats?|eating|reads?|reading|lights?|puts?|places?|sets?|hauls?|wields?|wielding|produces?|snatch(?:es)?|retrieves?|gives?|passes)$/;
