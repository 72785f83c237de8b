import type { Status, Track } from '../../../../domain/model';

/** By track, one phrase a line: `Contract with agent = offered`; after the sign every rung that is right. */
export type Phrases = Readonly<Partial<Record<Track, string>>>;

/** A phrase, and the rungs that it can be read as. */
type Written = readonly [phrase: string, ...rungs: Status[]];

/** The phrases of one track, read from their text. */
export function phrasesOfText(text: string): Written[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [phrase = '', rungs = ''] = line.split(' = ');
      return [phrase, ...(rungs.split(' ') as Status[])]; // written by hand above; an unknown rung fails its own test
    });
}
