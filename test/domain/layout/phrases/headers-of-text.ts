import { KNOWN_TRACKS, prior, type KnownTrack } from '../../../../domain/layout/choose-fields';
import { matchHeader } from '../../../../domain/layout/match-header';
import type { Field } from '../../../../domain/model';

export interface ExpectedHeader {
  readonly track: KnownTrack;
  readonly header: string;
  readonly fields: readonly string[];
}

/** `track: Header = field/another; Header = field`, a line for each track. */
export function headersOf(text: string): ExpectedHeader[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const track = KNOWN_TRACKS.find((known) => known === line.slice(0, colon).trim());
      if (track === undefined) throw new Error(`No track is called “${line.slice(0, colon).trim()}”.`);
      return line
        .slice(colon + 1)
        .split(';')
        .map((entry) => {
          const equals = entry.lastIndexOf('=');
          return {
            track,
            header: entry.slice(0, equals).trim(),
            fields: entry
              .slice(equals + 1)
              .trim()
              .split('/'),
          };
        });
    });
}

/** What a header says in a table of the track before its column is looked at; `null` where it is in no vocabulary. */
export function meantBy(track: KnownTrack, header: string): Field | null {
  const { fields, best } = matchHeader(header, true);
  if (best < 0.5) return null;
  const ranked = [...fields]
    .filter(([, said]) => best < 0.95 || said >= 0.8)
    .map(([field, said]) => ({ field, score: said * prior(track, field) }))
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.field ?? null;
}
