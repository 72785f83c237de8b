import type { CellValue } from '../model';

/** Recognisers of what one cell holds. Each looks at the text as a person sees it, trimmed. */

const EIGHTHS = /^(?:\d{1,3}\s+)?[1-7]\/8(?:\s*(?:pgs?|pages?|p|s|str|pag|pags)\.?)?$/i;
const SCENE =
  /^(?:sc(?:ene)?s?|bild|sz(?:ene)?|esc|sc[eè]ne|s[eé]q|scena|cena|shot|setup|frame|plan|plano|inq|inquadratura|uj(?:[eę]cie)?|einst(?:ellung)?)?[.:#\s]*(?:[A-Z]{0,2}\d{1,4}(?:[-.]\d{1,3})?(?:[A-Z]{1,2}\d{0,2})?(?:\s?(?:pt|part|teil)\s?\d{0,2})?)$/i;
/** An act and a scene, or an act alone, as theatres write them: `I.2`, `II`. */
const ACT_SCENE =
  /^(?:(?:act|akt|acte|acto|atto|ato)\.?\s*)?(?:I{1,3}|IV|V)(?:\s?[.,/-]\s?(?:\d{1,2}|[ivx]{1,4})[a-z]?)?$|^[1-5](?:\.?\s?[-–]\s?[1-5])?\.?\s?(?:act|akt|acte|acto|atto|ato|bedrijf)$/i;
const SCENE_SPLIT = /\s*(?:[,;/+&]|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bto\b|\bbis\b|\n)\s*/i;
const WHOLE_SCRIPT =
  /^(?:all|full|various|alle|diverse|toutes?|tous|todas?|todos|tutte|varie|v[aá]rias|allemaal|wszystkie|various|multiple|throughout)$/i;

const MONTH =
  '(?:jan|feb|f[eé]v|mar|m[aä]r|mrt|apr|abr|avr|may|mai|maj|mag|mei|jun|juin|giu|cze|jul|juil|lug|lip|aug|ago|ao[uû]t|sie|sep|set|wrz|oct|okt|ott|out|pa[zź]|nov|lis|dec|d[eé]c|dez|dic|gru|ene|gen|sty|lut|kwi)[\\p{L}]{0,8}\\.?';
const WEEKDAY =
  '(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|gio|seg|ter|qua|qui|sex|ma|wo|vr|za|zo|pon|pn|wt|wto|[sś]r|[sś]ro|czw|cz|pt|pi[aą]|sob|sb|nie|nd|ndz)[\\p{L}]{0,7}\\.?';
const DATE_PATTERNS = [
  `^(?:${WEEKDAY},?\\s*)?\\d{1,2}([./-])\\d{1,2}(?:\\1(?:\\d{4}|\\d{2}))?\\.?$`,
  `^\\d{4}([./-])\\d{1,2}\\1\\d{1,2}$`,
  `^(?:${WEEKDAY},?\\s+)?\\d{1,2}(?:st|nd|rd|th|\\.|er|º|ª)?[\\s-]*(?:de\\s+|of\\s+)?${MONTH}(?:,?[\\s-]*(?:de\\s+)?(?:\\d{4}|\\d{2}))?$`,
  `^(?:${WEEKDAY},?\\s+)?${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** A date as people type it, with or without weekday and year: `2/20/27`, `15.03.`, `Mon 8 Feb`, `3 de marzo`. */
export function isDateText(text: string): boolean {
  return text.length <= 40 && /\d/.test(text) && !isNoDay(text) && DATE_PATTERNS.some((pattern) => pattern.test(text));
}

/** Two numbers of which none is a month, or that are no day: `43.20`, `02.00`, `16/20`. */
function isNoDay(text: string): boolean {
  const [, first, second] = /^(\d{1,2})[./-](\d{1,2})$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return false;
  const [less, more] = [Number(first), Number(second)].sort((a, b) => a - b);
  return (less ?? 0) < 1 || (less ?? 0) > 12 || (more ?? 0) > 31;
}

const WEEKDAY_ALONE = new RegExp(`^(?:${WEEKDAY})$`, 'iu');

export function isWeekday(text: string): boolean {
  return text.length <= 14 && WEEKDAY_ALONE.test(text);
}

/** A date with its time, such as `1/19 3:30p`. */
export function isDateTimeText(text: string): boolean {
  const [first = '', ...rest] = text.split(/\s+/);
  return rest.length > 0 && isDateText(first) && isTimeText(rest.join(' '));
}

const DATE_SHOWN = /\d[/.-]\d|\p{L}{3}/u;

/** A real date: a serial number that the sheet shows as a date. */
export function isDateValue(value: CellValue, shown: string): boolean {
  return typeof value === 'number' && value > 20_000 && value < 80_000 && DATE_SHOWN.test(shown) && !isMoneyText(shown);
}

export function isTimeText(text: string): boolean {
  return (
    /^(?:ca\.?\s*|~)?(?:[01]?\d|2[0-9])(?:[:.hu][0-5]\d)?\s*(?:a|p|am|pm|a\.m\.|p\.m\.|h|uhr|u|hrs?)\.?(?:\s*-\s*\S+)?$/i.test(
      text,
    ) || /^(?:[01]?\d|2[0-9])[:h.][0-5]\d(?::[0-5]\d)?(?:\s*[-–]\s*(?:[01]?\d|2[0-9])[:h.][0-5]\d)?$/i.test(text)
  );
}

/** A time frame that counts back: `14 wks`, `3 days`, `11.5 weeks`, `-50 Thu`. */
export function isDuration(text: string): boolean {
  return /^-?\d{1,3}(?:[.,]\d)?\s*(?:wks?|weeks?|days?|d|months?|wochen?|tage?|monate?|semaines?|jours?|mois|semanas?|d[ií]as?|meses|settiman[ae]|giorn[oi]|mes[ie]|dias?|weken|dagen|maanden|tyg(?:odni[ei]?)?\.?|dni|mies\.?)\.?(?:\s.*)?$/i.test(
    text,
  );
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+\s?@+[^\s@]+[.,][^\s@]+$/.test(text) || /^[^\s@]+@[^\s@]+$/.test(text);
}

export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return (
    digits >= 7 &&
    digits <= 15 &&
    /^(?:\p{L}{0,4}[.:]?\s*)?\+?[\d\s().\-/]{7,}(?:\s*(?:x|ext\.?)\s*\d+)?$/u.test(text) &&
    !isDateText(text)
  );
}

export function isMoneyText(text: string): boolean {
  if (isDateText(text)) return false;
  return (
    /^[~≈-]?\s*(?:[$£€¥]|zł|EUR|USD|GBP|PLN|MXN|R\$|CHF)\s*-?\d/i.test(text) ||
    /^[~-]?\d[\d.,\s' ]*\s*(?:[$£€¥]|zł|EUR|USD|GBP|PLN|MXN|CHF|,-)(?:\s*\/.*|\s.*)?$/i.test(text) ||
    /^-?\d{1,3}(?:[.,\s']\d{3})*(?:[.,]\d{1,2})?(?:\s*(?:\/|p(?:er|ro)?\b).*)$/i.test(text) ||
    /^-?\d{1,3}(?:[.,\s']\d{3})+(?:[.,]\d{2})?$/.test(text) ||
    /^-?\d+[.,]\d{2}$/.test(text)
  );
}

export function isNumberText(text: string): boolean {
  return /^-?\d{1,7}(?:[.,]\d+)?$/.test(text);
}

export function isPages(text: string): boolean {
  return (
    EIGHTHS.test(text) ||
    /^\d{1,2}(?:\s*(?:pgs?|pages?|seiten?|p)\.?)?$/i.test(text) ||
    /^\d{1,2}[.,](?:125|25|375|5|50|625|75|875|\d)$/.test(text)
  );
}

export function isEighths(text: string): boolean {
  return EIGHTHS.test(text);
}

export function isScene(text: string): boolean {
  return SCENE.test(text) || (/\d/.test(text) && ACT_SCENE.test(text));
}

/** One scene, a list or a range of them: `12`, `A20, 40`, `3-5`, `9-6, 9-14`, `all`. */
export function isSceneList(text: string): boolean {
  if (WHOLE_SCRIPT.test(text)) return true;
  if (text.length > 250) return false;
  const parts = text.split(SCENE_SPLIT).filter((part) => part !== '');
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        SCENE.test(part) || ACT_SCENE.test(part) || /^[A-Z]?\d{1,4}[A-Z]?\s*[-–]\s*[A-Z]?\d{1,4}[A-Z]?\??$/i.test(part),
    )
  );
}

const PLACE_MARK =
  'int|ext|i|e|inn|innen|au(?:ss|ß)en|a|wn|wnętrze|wnetrze|pl|plener|est|interno|esterno|interior|exterior|int[ée]rieur|ext[ée]rieur|binnen|buiten|bin|bui|bi|bu';
const INT_EXT = new RegExp(`^(?:${PLACE_MARK})\\.?(?:\\s*[/-]\\s*(?:${PLACE_MARK})\\.?)?$`, 'i');
const HEADING =
  /^(?:int|ext|i\s?\/\s?e|innen|au(?:ss|ß)en|wn|pl|est|interno|esterno|interior|exterior|binnen|buiten)\.?(?:\s*\/\s*(?:int|ext|est|innen|au(?:ss|ß)en|interno|esterno|pl|wn)\.?)?[\s.:-]+\S/i;

export function isIntExt(text: string): boolean {
  return INT_EXT.test(text);
}

/** A scene heading, or the beginning of one: `INT. KITCHEN - NIGHT`, `EXT PIER 40`. */
export function isHeading(text: string): boolean {
  return HEADING.test(text) && !INT_EXT.test(text);
}

const DAY_NIGHT =
  /^(?:(?:early|late|mid|pre|früh(?:er)?|später|finales|principios)?[\s-]*(?:d|n|day|night|dawn|dusk|morning|afternoon|evening|magic(?:\s*h(?:ou)?r)?|golden(?:\s*hour)?|sunset|sunrise|midnight|noon|twilight|du|da|t|tag|nacht|abend|morgen|dämmerung|morgengrauen|abenddämmerung|mittag|j|jour|nuit|aube|matin|soir|crépuscule|soirée|midi|día|dia|noche|amanecer|atardecer|tarde|mañana|anochecer|madrugada|g|giorno|notte|alba|tramonto|sera|mattina|pomeriggio|crepuscolo|noite|manhã|entardecer|anoitecer|dag|avond|ochtend|schemer(?:ing)?|middag|dzień|dzien|noc|świt|swit|zmierzch|wieczór|wieczor|rano|poranek|continuous|same|later))(?:\s*\d{1,3})?(?:\s*\/\s*(?:d|n|day|night|t|j|g|tag|nacht|jour|nuit|noche|notte|noite|nacht|noc)\s*\d{0,3})?$/i;

export function isDayNight(text: string): boolean {
  return DAY_NIGHT.test(text);
}

/** `I/D`, `EXT/NIGHT`, `INT. - TAG`: both in one cell. */
export function isIntExtDayNight(text: string): boolean {
  const [place = '', light = '', more] = text.split(/\s*[/\-–]\s*|\s+/);
  return more === undefined && isIntExt(place) && isDayNight(light);
}

/** `1, 3, 9.12`: cast numbers. */
export function isIdList(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3})?[A-Z]?(?:\s*[,;/+\s]\s*\d{1,3}(?:\.\d{1,3})?[A-Z]?)*$/i.test(text);
}

/** Names in a row: `JUNE, TOBY`, `Dev; Sadie; Girl In Red`. */
export function isNameList(text: string): boolean {
  const parts = text.split(/\s*[,;/\n]\s*/);
  return parts.length > 1 && parts.every((part) => /^\p{Lu}[^,;]{0,30}$/u.test(part) && part.split(' ').length <= 4);
}

export function isPersonName(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:van|von|de|der|den|da|di|del|la|le|du|dos|ten|y|el|al)\b)*(?:\s+\(?\p{Lu}[\p{L}.'’-]*\)?){1,3}$/u.test(
      text,
    ) &&
    !/\d/.test(text) &&
    text !== text.toUpperCase()
  );
}

/** `KF`, `CV/IM`, `Bea`, `Bea/Zeke`, `Zadie W`: short names that stand for somebody. */
export function isShortName(text: string): boolean {
  return /^\p{L}{2,12}\.?(?:\s\p{Lu}\.?)?(?:\s?[/+&,]\s?\p{L}{2,12}\.?(?:\s\p{Lu}\.?)?)?$/u.test(text);
}

export function isAddress(text: string): boolean {
  return (
    (/\b(?:st|street|rd|road|ave|avenue|blvd|ln|lane|dr|drive|way|hwy|rte|sq|square|court|row|place|quay|quayside|carretera|calle|camino|plaza|av|avda|paseo|via|viale|piazza|corso|rua|travessa|largo|estrada|rue|place|chemin|quai|impasse|boulevard|ul|ulica|al|aleja|pl|plac|laan|straat|gracht|plein|weg|kade)\b\.?/i.test(
      text,
    ) ||
      /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|straat|laan|plein|gracht|kade|ufer|damm)\b/i.test(text)) &&
    (/\d/.test(text) || /,/.test(text) || /s\/n/i.test(text)) &&
    text.length >= 8
  );
}

/** `GO01`, `INV-550`, `MD-P0001`, `PO 1249`: a code that names a row. */
export function isCode(text: string): boolean {
  return (
    /^[A-Z]{1,5}[-\s/]?[A-Z]?\d{1,6}(?:[-/]\d{1,6})?$/i.test(text) ||
    /^\d{4}[-/]\d{2,6}$/.test(text) ||
    /^\d{3,6}(?:-\d{2})?$/.test(text)
  );
}

export function isUrl(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}
