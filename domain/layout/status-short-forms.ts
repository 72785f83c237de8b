import { SHORT_FORMS } from './vocabulary/short-forms';

const TO_BE = /^(?:to|be|zu|a|por|da|te|do)$/;

/** The text with its short forms written out: `en négo`, `potw.`; `null` where it has none. */
export function spellOut(plain: string): string | null {
  const words = plain.split(' ');
  // `por conf.` is still to be confirmed, whatever the long form would be.
  const full = words.map((word, index) => (TO_BE.test(words[index - 1] ?? '') ? word : (SHORT_FORMS[word] ?? word)));
  const spelt = full.join(' ');
  return spelt === plain ? null : spelt;
}
