const STILL_TO_COME =
  /\b(?:the )?(?:rest|remainder|balance|others) (?:next|to|on|still|by|due|tomorrow|coming)\b|\b(?:\d{1,3}|one|two|three|four|a few|some) (?:\w+ )?(?:to go|to come|missing|short|fehlen|manquent|faltan|mancano|faltam|ontbreken)$/;
/** The same in words: `two of three in`, `deux sur trois`. */
const SOME_OF_THEM =
  /\b(?:one|two|three|four|half|most|some|eins?|zwei|drei|deux|trois|dos|tres|due|tre|duas|dois|twee|drie|dwa|dwie|trzy) (?:of(?: the)?|out of|von|sur|de|di|su|van(?: de)?|z) (?:two|three|four|five|six|them|it|zwei|drei|vier|trois|quatre|tres|cuatro|quatro|quattro|tre|drie|vier|trzech|czterech)\b/;
const PARTLY =
  /^(?:partly|partially|in part|teilweise|zum teil|en partie|partiellement|parcialmente|en parte|parzialmente|in parte|em parte|deels|gedeeltelijk|czesciowo) \w/;
/** All but one: `all bought bar the candles`, `tout sauf le chapeau`. */
const ALL_BUT =
  /\b(?:all|everything|alles|alle|tout|tous|todo|todos|todas|tutto|tutti|tudo|wszystko|allemaal)\b.*\b(?:bar|but|except|besides|bis auf|ausser|sauf|menos|salvo|tranne|meno|exceto|behalve|oprocz|poza)\b/;
/** `have 2 of 4`, `1 von 3 da`, `20 made, 10 to go`: some of them, not all. */
export function isInPart(plain: string): boolean {
  const [, some, all] = /\b(\d{1,3}) (?:of|von|sur|de|di|van|z|out of) (\d{1,3})\b/.exec(plain) ?? [];
  const isFewer = some !== undefined && Number(some) < Number(all);
  return isFewer || [STILL_TO_COME, SOME_OF_THEM, ALL_BUT, PARTLY].some((words) => words.test(plain));
}
