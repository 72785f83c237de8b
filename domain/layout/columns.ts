/** A column's letter from its index: 0 is `A`, 26 is `AA`. */
export function columnLetter(columnIndex: number): string {
  let letters = '';
  for (let left = columnIndex + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** A column's index, from 0, from its letter. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}
