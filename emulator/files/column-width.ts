/** What a digit of the font of most workbooks takes. .xlsx counts widths in digits, with 5 pixels of room around them. */
const DIGIT_PIXELS = 7;

/** The pixels of a column of an .xlsx file (ECMA-376, 18.3.1.13). */
export function pixelsOf(width: number): number {
  return Math.floor(((256 * width + Math.floor(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

/** The width of a column of so many pixels in an .xlsx file. */
export function widthOf(pixels: number): number {
  return Math.round((pixels / DIGIT_PIXELS) * 256) / 256;
}
