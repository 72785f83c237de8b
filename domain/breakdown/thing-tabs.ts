import { addDays } from '../time/calendar';
import { neededThings } from './merge-elements';
import { placeOf } from './plan-days';
import type { FileCell, FileTab } from './workbook-file';
import type { NewBook } from './workbook-of-script';

/** The places that the script plays in, each still to be scouted. */
export function locationsTab({ script }: NewBook): FileTab {
  const places = new Map<string, { sets: Set<string>; isOutside: boolean; scenes: string[] }>();
  for (const scene of script.scenes) {
    const place = places.get(placeOf(scene)) ?? { sets: new Set<string>(), isOutside: false, scenes: [] };
    place.sets.add(scene.set);
    place.scenes.push(scene.number);
    places.set(placeOf(scene), { ...place, isOutside: place.isOutside || scene.intExt !== 'INT' });
  }
  const rows = [...places.values()].map(({ sets, isOutside, scenes }): FileCell[] => [
    [...sets].join(' / '),
    '',
    '',
    scenes.join(', '),
    'To scout',
    isOutside ? 'Not filed' : 'Not required',
    'Not signed',
    false,
    '',
  ]);
  return {
    title: 'Locations',
    frozenRows: 1,
    rows: [['Set', 'Location', 'Address', 'Scenes', 'Status', 'Permit', 'Agreement', 'COI in?', 'Notes'], ...rows],
    checkboxColumns: [7],
    columnWidths: { A: 260, B: 180, C: 200, D: 200, E: 110, F: 110, G: 110, H: 70, I: 220 },
  };
}

export function propsTab(book: NewBook): FileTab {
  const things = neededThings(book.script.scenes, ['Props', 'Vehicles', 'Animals']);
  const rows = things.map((thing, index): FileCell[] => [
    index + 1,
    thing.name,
    thing.scenes.join(', '),
    thing.category === 'Props' ? '' : 'Hire',
    'Needed',
    thing.phrase,
  ]);
  return {
    title: 'Props',
    frozenRows: 1,
    rows: [['No.', 'Prop', 'Scenes', 'Source', 'Status', 'Notes'], ...rows],
    columnWidths: { A: 50, B: 240, C: 200, D: 90, E: 110, F: 360 },
  };
}

export function setDressingTab(book: NewBook): FileTab {
  const rows = neededThings(book.script.scenes, ['Set Dressing', 'Greenery']).map((thing): FileCell[] => [
    thing.name,
    thing.scenes.join(', '),
    'Needed',
    thing.phrase,
  ]);
  return {
    title: 'Set dressing',
    frozenRows: 1,
    rows: [['Item', 'Scenes', 'Status', 'Notes'], ...rows],
    columnWidths: { A: 240, B: 200, C: 110, D: 360 },
  };
}

/** A first look for everybody who is in several scenes, and what the script itself names. */
export function wardrobeTab(book: NewBook): FileTab {
  const looks = book.characters
    .filter(({ scenes }) => scenes.length >= 2)
    .map(({ name, scenes }): FileCell[] => [name, '1', 'First look, to be designed', scenes.join(', '), 'Needed', '']);
  const named = neededThings(book.script.scenes, ['Wardrobe']).map((thing): FileCell[] => [
    '',
    '',
    thing.name,
    thing.scenes.join(', '),
    'Needed',
    thing.phrase,
  ]);
  return {
    title: 'Wardrobe',
    frozenRows: 1,
    rows: [['Character', 'Look', 'Costume piece', 'Scenes', 'Status', 'Notes'], ...looks, ...named],
    columnWidths: { A: 170, B: 60, C: 240, D: 240, E: 110, F: 320 },
  };
}

const PACKAGES = ['Camera package', 'Lens set', 'Lighting package', 'Grip package', 'Sound package', 'Walkie-talkies'];

/** The packages that every shoot hires, and what the script asks for beyond them. */
export function equipmentTab({ script, firstDay, days }: NewBook): FileTab {
  const pickUp = { d: addDays(firstDay, -1) };
  const giveBack = { d: addDays(days[days.length - 1]?.date ?? firstDay, 1) };
  const packages = PACKAGES.map((name): FileCell[] => [name, 1, '', '', 'Quote requested', pickUp, giveBack, '']);
  const special = neededThings(script.scenes, ['Special Equipment', 'Special Effects']).map((thing): FileCell[] => [
    thing.name,
    1,
    '',
    thing.scenes.join(', '),
    'Needed',
    null,
    null,
    thing.phrase,
  ]);
  return {
    title: 'Equipment',
    frozenRows: 1,
    rows: [['Item', 'Qty', 'Vendor', 'Scenes', 'Status', 'Pick up', 'Return', 'Notes'], ...packages, ...special],
    columnWidths: { A: 240, B: 50, C: 160, D: 160, E: 130, F: 100, G: 100, H: 320 },
  };
}
