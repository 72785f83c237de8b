import { USUAL_POLICY } from '../../../domain/escalation/policy';
import { neededOn } from '../../../domain/deadlines/needed-on';
import type { Item, Person, ProductionFacts, ShootDay, Status, Track } from '../../../domain/model';
import { addDays, addWorkingDays } from '../../../domain/time/calendar';

/** A studio feature as it might be: 10,000 items of 110 scenes that are shot on 60 days, with 600 people. */
export interface Feature {
  readonly facts: ProductionFacts;
  readonly items: readonly Item[];
  /** Production time at which it begins, epoch milliseconds: long before anything is due, so that nobody is asked yet. */
  readonly now: number;
}

const SCENES = 110;
const DAYS = 60;
const PEOPLE = 600;
const FIRST_DAY = '2027-09-06';

/** How many items there are of each track, and how far along they may be. */
const TRACKS: readonly (readonly [Track, number, readonly Status[]])[] = [
  ['props', 4_000, ['needed', 'sourcing', 'option', 'approved', 'inHand']],
  ['wardrobe', 2_500, ['needed', 'submitted', 'approved', 'inProgress', 'inHand']],
  ['setDressing', 1_510, ['needed', 'sourcing', 'approved', 'inHand']],
  ['crew', 600, ['needed', 'sourcing', 'offered', 'signed', 'booked']],
  ['equipment', 400, ['needed', 'option', 'booked', 'inHand']],
  ['shopping', 300, ['needed', 'inHand']],
  ['rehearsals', 200, ['needed', 'booked']],
  ['payments', 120, ['needed', 'submitted', 'approved', 'done']],
  ['scenes', SCENES, ['needed', 'booked']],
  ['cast', 90, ['needed', 'option', 'offered', 'agreed', 'signed', 'booked']],
  ['locations', 70, ['needed', 'option', 'agreed', 'signed']],
  ['issues', 100, ['needed', 'done']],
];

/** Made anew for a seed: the same seed makes the same feature. */
export function studioFeature(seed: number): Feature {
  const random = randomBy(seed);
  const people = Array.from({ length: PEOPLE }, (_, index) => aPerson(index));
  const facts = factsOf(people, schedule(0));
  const items = TRACKS.flatMap(([track, count, statuses]) =>
    Array.from({ length: count }, (_, index) => anItem({ track, index, statuses, random, people, facts })),
  );
  return { facts, items, now: Date.parse(`${addDays(FIRST_DAY, -150)}T09:00:00Z`) };
}

/** The same production with every shooting day another week later. */
export function laterBy(facts: ProductionFacts, weeks: number): ProductionFacts {
  return { ...facts, shootDays: schedule(weeks) };
}

function schedule(weeksLater: number): ShootDay[] {
  const days: ShootDay[] = [];
  let date = addDays(FIRST_DAY, 7 * weeksLater);
  for (let index = 0; index < DAYS; index += 1) {
    const scenes = Array.from({ length: SCENES }, (_, scene) => scene + 1).filter(
      (scene) => (scene * 7) % DAYS === index,
    );
    days.push({ dayNumber: index + 1, date, scenes: scenes.map(String), location: `Location ${index % 70}` });
    date = addWorkingDays(CALENDAR, date, 1);
  }
  return days;
}

const CALENDAR = {
  workingWeekdays: [1, 2, 3, 4, 5],
  daysOff: [],
  holidays: [
    { date: '2027-05-31', name: 'Memorial Day' },
    { date: '2027-07-05', name: 'Independence Day' },
    { date: '2027-09-06', name: 'Labor Day' },
    { date: '2027-11-25', name: 'Thanksgiving' },
  ],
  timeZone: 'America/Los_Angeles',
};

function factsOf(people: readonly Person[], shootDays: readonly ShootDay[]): ProductionFacts {
  return {
    productionId: 'studio-feature',
    title: 'Studio Feature',
    kind: 'film',
    calendar: CALENDAR,
    shootDays,
    people,
    associateProducer: people[0]?.key ?? null,
    lineProducer: people[1]?.key ?? null,
    executiveProducer: people[2]?.key ?? null,
    leadTimeScale: 1,
    reminderDays: 2,
    policy: USUAL_POLICY,
    leadTimes: {},
    approvalThreshold: null,
    spreadsheetUrl: 'https://sheets.example.com/studio-feature',
  };
}

function aPerson(index: number): Person {
  return {
    key: `p-${String(index).padStart(8, '0')}`,
    name: `Person ${index}`,
    email: `person.${index}@example.com`,
    roles: [index % 10 === 0 ? 'Props Master' : 'Assistant'],
    department: `Department ${index % 20}`,
  };
}

function anItem(about: {
  readonly track: Track;
  readonly index: number;
  readonly statuses: readonly Status[];
  readonly random: () => number;
  readonly people: readonly Person[];
  readonly facts: ProductionFacts;
}): Item {
  const { track, index, statuses, random, people, facts } = about;
  const pick = <T>(things: readonly T[]): T | undefined => things[Math.floor(random() * things.length)];
  const hasNoScene = track === 'crew' || track === 'equipment' || track === 'payments';
  const scenes = hasNoScene ? [] : Array.from({ length: 1 + Math.floor(random() * 4) }, () => sceneOf(random));
  const owner = pick(people);
  const status = pick(statuses) ?? 'needed';
  return {
    key: keyOf(track, index),
    track,
    title: `${track} ${index}, as a props department would write it (hero, double)`,
    sheetId: track.length,
    tabTitle: track,
    status,
    statusWord: status,
    hasStatus: true,
    words: {},
    marks: track === 'locations' ? { permit: 'needed', agreement: 'needed', insurance: 'needed' } : {},
    ownerName: owner?.name ?? '',
    ownerKey: random() < 0.7 ? (owner?.key ?? null) : null,
    department: `Department ${index % 20}`,
    notes: 'Three options sent to the director on Monday, waiting for word on the colour.',
    scenes: [...new Set(track === 'scenes' ? [String(index + 1)] : scenes)],
    ...neededOn({ track, scenes, ownDate: null }, facts),
    ownDueDate: null,
  };
}

function sceneOf(random: () => number): string {
  return String(1 + Math.floor(random() * SCENES));
}

function keyOf(track: Track, index: number): string {
  return `r-${track.slice(0, 2).toUpperCase()}${String(index).padStart(6, '0')}`;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
