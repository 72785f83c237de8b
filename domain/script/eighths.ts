import type { Paragraph } from './screenplay';

/** A page of a script has about this many lines. */
export const LINES_PER_PAGE = 55;

/** Characters of a line in the standard layout (12 point Courier): action, dialogue, parenthetical. */
const ACTION_WIDTH = 61;
const DIALOGUE_WIDTH = 35;
const PARENTHETICAL_WIDTH = 24;

/** Eighths from `1 3/8`, `4/8`, `2` or `1.5` (pages); `null` for anything else. */
export function parseEighths(text: string): number | null {
  const match = /^\s*(?:(\d+(?:\.\d+)?)\s*)?(?:(?:^|\s)(\d+)\s*\/\s*8)?\s*$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return Math.round(Number(match[1] ?? 0) * 8) + Number(match[2] ?? 0);
}

/** `11` as the trade writes it: `1 3/8`. */
export function formatEighths(eighths: number): string {
  const pages = Math.floor(eighths / 8);
  const rest = eighths % 8;
  if (rest === 0) return String(pages);
  return pages === 0 ? `${rest}/8` : `${pages} ${rest}/8`;
}

/** The length of a scene's paragraphs as they would be typed, in eighths of a page, at least 1. */
export function estimateEighths(paragraphs: readonly Paragraph[]): number {
  let lines = 0;
  for (const paragraph of paragraphs) lines += linesOf(paragraph);
  return Math.max(1, Math.round((lines / LINES_PER_PAGE) * 8));
}

function linesOf(paragraph: Paragraph): number {
  const wrapped = (width: number): number => Math.max(1, Math.ceil(paragraph.text.length / width));
  switch (paragraph.kind) {
    case 'heading':
      return 2 + wrapped(ACTION_WIDTH);
    case 'dialogue':
      return wrapped(DIALOGUE_WIDTH);
    case 'parenthetical':
      return wrapped(PARENTHETICAL_WIDTH);
    case 'character':
    case 'transition':
      return 2;
    default:
      return 1 + wrapped(ACTION_WIDTH);
  }
}
