/** A text or the name of a tab in a formula, in which nothing is a function or a reference. */
export const QUOTED = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')+'`;

/** Functions that Excel lacks, that mean something else there, or that fill several cells there only in its newest way. */
const OF_GOOGLE = new Set(
  `ARRAYFORMULA ARRAY_CONSTRAIN AVERAGE.WEIGHTED BYCOL BYROW CHOOSECOLS CHOOSEROWS COUNTUNIQUE COUNTUNIQUEIFS
  DETECTLANGUAGE EPOCHTODATE FILTER FLATTEN GOOGLEFINANCE GOOGLETRANSLATE HSTACK IMAGE IMPORTDATA IMPORTFEED IMPORTHTML
  IMPORTRANGE IMPORTXML ISDATE ISEMAIL ISURL JOIN LAMBDA LET MAKEARRAY MAP MARGINOFERROR QUERY REDUCE REGEXEXTRACT
  REGEXMATCH REGEXREPLACE SCAN SEQUENCE SORT SORTN SPARKLINE SPLIT TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT
  TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);

/** Functions that came after Excel's file was laid down; there their names need a mark before them. */
const NEW = new Set(
  `ARABIC BASE CEILING.MATH CONCAT CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S DAYS DECIMAL FLOOR.MATH
  FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.MULT MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTJOIN
  UNICHAR UNICODE VAR.P VAR.S XLOOKUP XMATCH XOR`.split(/\s+/),
);

const NAMES = new RegExp(String.raw`${QUOTED}|(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9_.]*)\(`, 'gu');
const LISTS = new RegExp(String.raw`${QUOTED}|\{([^{}]*)\}`, 'gu');
/** What a list in braces may hold in Excel: numbers, texts, and true and false. */
const PLAIN_LIST = /^(?:"(?:[^"]|"")*"|-?[\d.]+(?:E[+-]?\d+)?|TRUE|FALSE|[\s,;])*$/i;

/** Whether Excel cannot read a formula of Sheets, or would read it as something else. */
export function isOfGoogle(formula: string): boolean {
  const names = Array.from(formula.matchAll(NAMES), ([, name = '']) => name.toUpperCase());
  if (names.some((name) => OF_GOOGLE.has(name))) return true;
  return Array.from(formula.matchAll(LISTS)).some(([, list]) => list !== undefined && !PLAIN_LIST.test(list));
}

/** A formula whose newer functions are called as Excel's file calls them. */
export function withNewNames(formula: string): string {
  return formula.replace(NAMES, (whole, name: string | undefined) =>
    name !== undefined && NEW.has(name.toUpperCase()) ? `_xlfn.${whole}` : whole,
  );
}
