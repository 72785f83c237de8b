import { plain } from '../items/text';
import { sceneNumber } from '../items/scene-list';
import { formatEighths } from '../script/eighths';
import type { Script, ScriptScene } from '../script/screenplay';
import type { TableRow } from '../items/text';
import type { Proposal } from './proposals';
import { isSameName } from './same-name';
import { shortened } from './shortened';
import type { TeamSheets } from './team-sheets';

/** From so many missing scenes on, they are one proposal: the table is new, or it is another script's. */
const MANY_SCENES = 12;

/** Scenes that no row is about, and rows that say something else than the script's heading. */
export function sceneProposals(script: Script, sheets: TeamSheets): Proposal[] {
  const missing = script.scenes.filter((scene) => !sheets.rowsOfScene.has(sceneNumber(scene.number)));
  const there = script.scenes.filter((scene) => !missing.includes(scene));
  const differing = there.flatMap((scene) => headingProposal(scene, sheets));
  const where = differing[0]?.where ?? '';
  return [
    ...missingScenes(missing, script, sheets),
    ...shortened(differing, { group: 'heading', category: 'Scene heading', plural: 'headings', where }, MANY_SCENES),
  ];
}

function missingScenes(missing: readonly ScriptScene[], script: Script, sheets: TeamSheets): Proposal[] {
  const where =
    sheets.placeOf('scenes') ?? sheets.placeOf('schedule') ?? 'a table of scenes, which the sheets do not have yet';
  if (missing.length < MANY_SCENES) {
    return missing.map((scene) => ({
      key: `scene:${scene.number}`,
      kind: 'scene',
      category: 'Scene',
      what: `Scene ${scene.number}: ${scene.heading} (${formatEighths(scene.eighths)} pages)`,
      scenes: [scene.number],
      because: scene.synopsis,
      where,
    }));
  }
  const all = missing.length === script.scenes.length;
  return [
    {
      key: 'scene:many',
      kind: 'scene',
      category: 'Scene',
      what: all ? `All ${missing.length} scenes of the script` : `${missing.length} scenes of the script`,
      scenes: missing.map((scene) => scene.number),
      because: `from ${missing[0]?.heading ?? ''} to ${missing.at(-1)?.heading ?? ''}`,
      where,
    },
  ];
}

function headingProposal(scene: ScriptScene, sheets: TeamSheets): Proposal[] {
  const rows = sheets.rowsOfScene.get(sceneNumber(scene.number)) ?? [];
  const says = [insideOrOutside, setOf, timeOf].flatMap((compare) => {
    const differing = rows.map((row) => compare(scene, row));
    return differing.length > 0 && differing.every((text) => text !== null) ? [differing[0] ?? ''] : [];
  });
  if (says.length === 0) return [];
  return [
    {
      key: `heading:${scene.number}`,
      kind: 'heading',
      category: 'Scene heading',
      what: `Scene ${scene.number}: ${says.join('; ')}`,
      scenes: [scene.number],
      because: scene.heading,
      where:
        sheets.placeOf('scenes', 'set') ??
        sheets.placeOf('scenes', 'scene') ??
        sheets.placeOf('schedule', 'scene') ??
        'the row of the scene',
    },
  ];
}

/** Each gives what differs, or `null` where row and script agree or one of them does not say. */
function insideOrOutside({ intExt }: ScriptScene, row: TableRow): string | null {
  const cell = plain(row.text('intExt')).toUpperCase();
  const [isIn, isOut] = [/\b(?:INT|I|INTERIOR|INNEN)\b/.test(cell), /\b(?:EXT|E|EXTERIOR|AUSSEN)\b/.test(cell)];
  if (intExt === '' || (!isIn && !isOut)) return null;
  const isSame = intExt === 'INT/EXT' || (isIn && isOut) || (intExt === 'INT') === isIn;
  return isSame ? null : `the script says ${intExt}, the sheet ${row.text('intExt')}`;
}

function setOf({ set }: ScriptScene, row: TableRow): string | null {
  const cell = row.text('set');
  if (cell === '' || set === '' || isSameName(cell, set)) return null;
  const parts = set.split(/\s+[-–—/]+\s+|\s*[/,]\s*/);
  return parts.some((part) => part !== '' && isSameName(cell, part)) || shareWord(cell, set)
    ? null
    : `the script plays in ${set}, the sheet in ${cell}`;
}

const shareWord = (one: string, other: string): boolean => {
  const words = new Set(
    plain(one)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  return plain(other)
    .split(' ')
    .some((word) => words.has(word));
};

type Light = 'day' | 'night' | 'dusk' | 'dawn' | null;

/** What light a time of day is shot in. `CONTINUOUS`, `LATER` and `SAME` say nothing. */
function lightOf(text: string): Light {
  const words = plain(text);
  if (/\b(?:dusk|sunset|twilight|gloaming|magic hour|golden hour|blue hour|evening|abend|dammerung)\b/.test(words))
    return 'dusk';
  if (/\b(?:dawn|sunrise|daybreak|morgendammerung)\b/.test(words)) return 'dawn';
  if (/\b(?:night|midnight|nacht|n)\b/.test(words)) return 'night';
  if (/\b(?:day|morning|afternoon|noon|midday|tag|morgen|nachmittag|d)\b/.test(words)) return 'day';
  return null;
}

function timeOf({ timeOfDay }: ScriptScene, row: TableRow): string | null {
  const [script, sheet] = [lightOf(timeOfDay), lightOf(row.text('dayNight'))];
  if (script === null || sheet === null || script === sheet) return null;
  // Evening is dusk to one department and night to another.
  if (script === 'dusk' && sheet === 'night' && /evening|abend/i.test(timeOfDay)) return null;
  return `the script says ${timeOfDay}, the sheet ${row.text('dayNight')}`;
}
