import type { Item } from '../../domain/model';

/** An item for tests: a prop that is needed, with whatever the test is about. */
export function anItem(about: Partial<Item> = {}): Item {
  return {
    key: 'r-7Q2KM4XD',
    track: 'props',
    title: 'Brass clock',
    sheetId: 51,
    tabTitle: 'Props',
    status: 'needed',
    statusWord: 'Needed',
    hasStatus: true,
    words: { needed: 'Needed', inHand: 'In hand' },
    marks: {},
    ownerName: '',
    ownerKey: null,
    department: '',
    notes: '',
    scenes: [],
    neededOn: null,
    neededBecause: '',
    ownDueDate: null,
    ...about,
  };
}
