import { chooseFields, prior, type KnownTrack } from './choose-fields';
import type { TrackEvidence } from './choose-track';

/** Why a table was taken for one of the track, in sentences. */
export function reasonsOf(
  track: KnownTrack,
  evidence: TrackEvidence,
  tab: ReadonlyMap<KnownTrack, number>,
  above: ReadonlyMap<KnownTrack, number>,
): string[] {
  const reasons: string[] = [];
  if (above.has(track)) reasons.push(`The line above it names ${track}.`);
  if (tab.has(track)) reasons.push(`The tab is called “${evidence.tabTitle}”.`);
  const subjects = evidence.columns
    .filter(({ match }) => (match.tracks.get(track) ?? 0) >= 0.8)
    .map(({ header }) => `“${header.trim()}”`);
  const named = [...new Set(subjects)].slice(0, 4);
  if (named.length > 0)
    reasons.push(
      `Its header${named.length > 1 ? 's' : ''} ${named.join(', ')} ${named.length > 1 ? 'are those' : 'is one'} of ${track}.`,
    );
  const cores = chooseFields(track, evidence.columns).filter(
    ({ field, score }) => score >= 0.6 && prior(track, field) === 1,
  );
  if (cores.length > 0)
    reasons.push(`It has the columns that ${track} have: ${cores.map(({ field }) => field).join(', ')}.`);
  return reasons;
}
