import { addressOf, type TeamMember } from './made-up-team';
import { neededThings } from './merge-elements';
import type { FileCell, FileTab } from './workbook-file';
import type { NewBook, NewCharacter } from './workbook-of-script';

/** Who is in a quarter of the scenes carries the story; who is in one or two comes for a day. */
const PRINCIPAL_SHARE = 0.25;
const MOST_SCENES_OF_A_DAY_PLAYER = 2;
/** A performer under this age is a minor, who needs a licence and a chaperone. */
const AGE_OF_MAJORITY = 18;

/** Everybody in the script, nobody cast yet. */
export function castTab({ characters, script }: NewBook): FileTab {
  const rows = characters.map((character, index): FileCell[] => [
    index + 1,
    character.name,
    '',
    contractOf(character, script.scenes.length),
    character.scenes.join(', '),
    'Casting',
    '',
    character.age !== null && character.age < AGE_OF_MAJORITY
      ? `Aged ${character.age}: licence and chaperone needed`
      : '',
  ]);
  return {
    title: 'Cast',
    frozenRows: 1,
    rows: [['#', 'Character', 'Actor', 'Contract', 'Scenes', 'Status', 'Email', 'Notes'], ...rows],
    columnWidths: { A: 40, B: 170, C: 150, D: 110, E: 240, F: 110, G: 200, H: 240 },
  };
}

function contractOf({ scenes }: NewCharacter, all: number): string {
  if (scenes.length >= Math.max(2, all * PRINCIPAL_SHARE)) return 'Principal';
  return scenes.length <= MOST_SCENES_OF_A_DAY_PLAYER ? 'Day player' : 'Supporting';
}

/** Who else has to be there because of what the script needs: an animal wrangler, a stunt coordinator. */
export function laborToFill({ script }: NewBook): [department: string, position: string][] {
  const labor = neededThings(script.scenes, ['Additional Labor', 'Security']);
  return labor.map(({ name }) => ['Special crew', name.charAt(0).toUpperCase() + name.slice(1)]);
}

/** The crew by department, each under its bar: the team that is there, and the positions to fill. */
export function crewTab(
  team: readonly TeamMember[],
  toFill: readonly (readonly [department: string, position: string])[],
): FileTab {
  const departments = [
    ...new Set([...team.map(({ department }) => department), ...toFill.map(([department]) => department)]),
  ];
  const rows: FileCell[][] = [['Position', 'Name', 'Phone', 'Email', 'Status', 'Notes']];
  const merges: [number, number, number, number][] = [];
  for (const department of departments) {
    merges.push([rows.length, 0, rows.length, 5]);
    rows.push([department.toUpperCase(), null, null, null, null, null]);
    for (const member of team.filter((candidate) => candidate.department === department)) {
      rows.push([member.role, member.name, '', addressOf(member), 'Signed', '']);
    }
    for (const [, position] of toFill.filter(([where]) => where === department)) {
      rows.push([position, '', '', '', 'To hire', '']);
    }
  }
  return {
    title: 'Crew',
    frozenRows: 1,
    rows,
    merges,
    columnWidths: { A: 200, B: 160, C: 110, D: 220, E: 120, F: 220 },
  };
}

export function contactsTab(team: readonly TeamMember[]): FileTab {
  return {
    title: 'Contacts',
    frozenRows: 1,
    rows: [
      ['Name', 'Role', 'Department', 'Email'],
      ...team.map((member): FileCell[] => [member.name, member.role, member.department, addressOf(member)]),
    ],
    columnWidths: { A: 170, B: 190, C: 170, D: 230 },
  };
}
