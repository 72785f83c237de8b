import type { Workbook, WorkbookReading } from '../model';
import { sceneNumber } from '../items/scene-list';
import type { Script } from '../script/screenplay';
import { elementProposals } from './compare-elements';
import { characterProposals, placeProposals } from './compare-people';
import { sceneProposals } from './compare-scenes';
import { teamSheets } from './team-sheets';

/** Something that the script needs and the team's sheets lack. */
export interface Proposal {
  /** Names the proposal for ever: the same lack has the same key in every run. */
  readonly key: string;
  readonly kind: 'scene' | 'heading' | 'character' | 'location' | 'element' | 'more';
  readonly category: string;
  readonly what: string;
  readonly scenes: readonly string[];
  /** The words of the script. */
  readonly because: string;
  /** Where a person would copy it to: tab and column of the team's. */
  readonly where: string;
}

/**
 * Compares a script, broken down, with the team's sheets and says what is missing in them: scenes, headings that differ,
 * characters, locations, elements. The same thing of several scenes is one proposal. Names are compared leniently, and a
 * department's long list ends in one line for what comes once. The same input gives the same list in the same order.
 */
export function proposalsFor(script: Script, workbook: Workbook, reading: WorkbookReading): Proposal[] {
  const sheets = teamSheets(workbook, reading, new Set(script.scenes.map((scene) => sceneNumber(scene.number))));
  const found = [
    ...sceneProposals(script, sheets),
    ...characterProposals(script, sheets),
    ...placeProposals(script, sheets),
    ...elementProposals(script, sheets),
  ];
  const keys = new Set<string>();
  return found.filter(({ key }) => !keys.has(key) && keys.add(key));
}
