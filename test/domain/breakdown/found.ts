import { breakDown } from '../../../domain/breakdown/break-down';
import { scriptOfText } from '../../../domain/script/read-text';
import type { SceneElement } from '../../../domain/script/screenplay';

/** The elements of a scene with this action, in a kitchen by day. */
export function elementsOf(action: string, heading = 'INT. KITCHEN - DAY'): readonly SceneElement[] {
  const script = breakDown(scriptOfText(`${heading}\n\n${action}\n`, 'fountain'));
  return script.scenes[0]?.elements ?? [];
}

/** The same as `Category: name`. */
export function found(action: string, heading?: string): string[] {
  return elementsOf(action, heading).map(({ category, name }) => `${category}: ${name}`);
}
