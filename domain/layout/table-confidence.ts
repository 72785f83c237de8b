import type { ColumnEvidence } from './choose-fields';
import type { TrackChoice } from './choose-track';
import type { TablePlace } from './find-tables';
import type { WordReadings } from './status-meaning';
import { normalise } from './normalise';
import { phraseSet } from './vocabulary/lookup';
import { OTHER_SUBJECTS } from './vocabulary/other-subjects';
import { TRACK_FIELDS } from './vocabulary/track-fields';

const OTHERS = phraseSet(OTHER_SUBJECTS);

/** A table whose title names it is worth telling the team about, however little else is understood. */
const NAMED = 0.36;

export interface ConfidenceInput {
  readonly choice: TrackChoice;
  readonly place: TablePlace;
  readonly columns: readonly ColumnEvidence[];
  readonly dataRows: number;
  readonly words: WordReadings;
}

/** How sure the reading is, 0 to 1, and what makes it so or keeps it from being surer. */
export function confidenceOf(input: ConfidenceInput): { value: number; reasons: string[] } {
  const { choice, place, words } = input;
  const reasons: string[] = [];
  let value = 0.62;
  value += choice.lead >= 1.5 ? 0.2 : choice.lead >= 0.7 ? 0.14 : choice.lead >= 0.3 ? 0.06 : -0.12;
  if (choice.lead < 0.3) reasons.push('It could as well be about something else.');
  value += Math.min(0.08, Math.max(-0.2, (choice.score - 3) * 0.04));
  if (!place.header) {
    value -= 0.12;
    reasons.push('It has no header row; its columns are read by their content.');
  }
  const blind = input.columns.filter(
    ({ profile, match, isMatrix }) => !isMatrix && profile.filled > 0 && match.best < 0.5,
  );
  if (place.header && blind.length > input.columns.length / 2) {
    value -= 0.2;
    reasons.push('Most of its headers are in no vocabulary; its columns are read by their content.');
  }
  const unread = input.columns.filter(({ header, match, profile, column }) => {
    const field = choice.fields.find((candidate) => candidate.column === column)?.field;
    return header !== '' && match.best < 0.5 && profile.filled > 0 && field === 'ignore';
  });
  if (unread.length > 0) {
    value -= 0.3 * (unread.length / input.columns.length);
    reasons.push(
      `Not understood: ${unread
        .slice(0, 6)
        .map(({ header }) => `“${header.trim()}”`)
        .join(', ')}.`,
    );
  }
  const others = input.columns.filter(({ header }) => OTHERS.has(normalise(header.replace(/[?:]/g, ' '))));
  if (others.length >= 2 || others.length >= input.columns.length / 4) {
    value -= Math.min(0.6, 0.9 * (others.length / input.columns.length) + 0.12);
    reasons.push(
      `Headers such as “${others[0]?.header.trim() ?? ''}” belong to lists that Callboard does not look after.`,
    );
  }
  if (choice.isNamed) value += 0.06;
  if (choice.namedInstead.length > 0) {
    value -= 0.1;
    reasons.push(`Its title speaks of ${choice.namedInstead.join(' or ')}.`);
  }
  const subject = choice.fields.find(({ field }) => TRACK_FIELDS[choice.track].subjects.includes(field));
  if (!subject) {
    value -= 0.25;
    reasons.push(`No column says which ${choice.track} a row is about.`);
  } else value += subject.score >= 0.7 ? 0.08 : 0;
  const known = words.known + words.unknown.length;
  if (words.unknown.length > 0) {
    value -= 0.3 * (words.unknown.length / known);
    reasons.push(
      `Not understood in the status column: ${words.unknown
        .slice(0, 5)
        .map((word) => `“${word}”`)
        .join(', ')}.`,
    );
  }
  if (choice.isNamed && others.length < 2) value = Math.max(value, NAMED);
  if (input.dataRows === 0) {
    value = Math.min(value, 0.5);
    reasons.push('It has no rows yet.');
  }
  return { value: Math.round(Math.max(0.05, Math.min(0.98, value)) * 100) / 100, reasons };
}
