import { readFountain } from './fountain';
import { looksLikePlay, readPlay } from './play';
import { scriptOf } from './scenes';
import type { Script } from './screenplay';

/**
 * Reads a script that is text: Fountain, a screenplay typed as plain text, or a stage play. Never fails; a text that
 * is no script gives a script without scenes.
 */
export function scriptOfText(text: string, format: 'fountain' | 'text'): Script {
  if (format === 'text' && looksLikePlay(text)) return scriptOf({ ...readPlay(text), format: 'text' });
  return scriptOf({ ...readFountain(text), format });
}
