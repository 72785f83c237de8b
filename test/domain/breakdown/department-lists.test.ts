import { breakDown } from '../../../domain/breakdown/break-down';
import { departmentLists } from '../../../domain/breakdown/department-lists';
import { changedScenes, listItem } from '../../../domain/breakdown/list-items';
import { scriptOfText } from '../../../domain/script/read-text';
import { BEA, FACTS } from '../../support/made-up';

const script = (second: string): string => `INT. KITCHEN - DAY #1#

Ida lifts the kettle. A dog barks at the radio.

EXT. PIER - NIGHT #2#

${second}
`;

const listsOf = (second: string) => departmentLists(breakDown(scriptOfText(script(second), 'fountain')));
const BEFORE = 'Dev swings a wrench at the lantern.';

describe("the departments' lists of a script", () => {
  it('say scene by scene what each department has, and leave out who has nothing', () => {
    const lists = listsOf(BEFORE);
    const props = lists.find(({ department }) => department === 'props');
    expect(Object.keys(props?.scenes ?? {})).toEqual(['1', '2']);
    expect(lists.map(({ department }) => department)).not.toContain('vehicles');
  });

  it('change in a new version only where the script changed for that department', () => {
    const [before, after] = [listsOf(BEFORE), listsOf('Dev swings an oar at the lantern. Rain.')];
    const item = listItem(before[0] ?? never(), 9, FACTS, null);
    expect(item).toMatchObject({ key: 'list-props', ownerKey: BEA.key, neededOn: '2027-05-17' });
    expect(changedScenes(item.notes, after[0]?.scenes ?? {})).toEqual(['2']);
    expect(listItem(after[0] ?? never(), 9, FACTS, item.notes).title).toBe('Props list (changed in scene 2)');
    expect(changedScenes(item.notes, before[0]?.scenes ?? {})).toEqual([]);
  });

  it('name a scene that is gone', () => {
    expect(changedScenes('1=AAAA 2=BBBB', { '1': 'AAAA' })).toEqual(['2']);
  });
});

function never(): never {
  throw new Error('The script has no list.');
}
