import type { IsoDate, ItemReport, ProductionFacts, ProductionKind, ShootDay, Track } from '../model';
import { plain } from '../items/text';
import { DEPARTMENTS, departmentOf, type Department } from './departments';
import { blockerOf, type Blocker } from './blockers';
import { byUrgency, isOpen, readinessOfItem, worst, type Readiness, type Standing } from './readiness';

/** How a shooting day stands. */
export interface DayStanding extends Standing {
  readonly day: ShootDay;
  /** The same by department; `null` where the day needs nothing of it. */
  readonly departments: Readonly<Record<Department, Standing | null>>;
  /** Who works on it without papers by the line producer's word. */
  readonly allowed: readonly ItemReport[];
}

/** What is needed on every day from its first one on, where it hangs on no scene. */
const FROM_THEN_ON: ReadonlySet<Track> = new Set(['crew', 'equipment']);

/**
 * Which items each day and each scene needs, found once for all of them. A day needs what its scenes use; crew and
 * equipment that hang on no scene from their first day on, for people who lack their papers cannot work on any; a
 * location on the days that are shot there; everything else that hangs on no scene on its first day. Its call sheet is
 * missed once it is due. In theatre every performance needs everything, for every scene is played.
 */
class DayIndex {
  private readonly byScene = new Map<string, ItemReport[]>();
  private readonly byDate = new Map<IsoDate, ItemReport[]>();
  private readonly byPlace = new Map<string, ItemReport[]>();
  private readonly fromThenOn: ItemReport[] = [];
  /** Its place among all, the most urgent first. To compare numbers is fast; to compare titles again is not. */
  private readonly rank = new Map<ItemReport, number>();
  private readonly blockers = new Map<ItemReport, Blocker>();

  constructor(
    private readonly kind: ProductionKind,
    reports: readonly ItemReport[],
  ) {
    [...reports].sort(byUrgency).forEach((report, place) => {
      this.rank.set(report, place);
      this.add(report);
    });
  }

  private add(report: ItemReport): void {
    const { item, state } = report;
    if (item.track === 'schedule') {
      if (state === 'late' || state === 'due' || state === 'answered') push(this.byDate, item.neededOn, report);
      return;
    }
    for (const scene of item.scenes) push(this.byScene, scene, report);
    if (item.track === 'rehearsals') return;
    if (this.kind === 'theatre') {
      this.fromThenOn.push(report);
      return;
    }
    if (item.scenes.length > 0) return;
    if (item.track === 'locations') push(this.byPlace, plain(item.title), report);
    if (FROM_THEN_ON.has(item.track)) this.fromThenOn.push(report);
    else push(this.byDate, item.neededOn, report);
  }

  /** What a day needs, the worst first. */
  ofDay(day: ShootDay): ItemReport[] {
    const found = new Set<ItemReport>(this.byDate.get(day.date));
    for (const scene of day.scenes) for (const report of this.byScene.get(scene) ?? []) found.add(report);
    for (const report of this.byPlace.get(plain(day.location)) ?? []) found.add(report);
    for (const report of this.fromThenOn) if ((report.item.neededOn ?? '9999') <= day.date) found.add(report);
    return [...found].sort((a, b) => (this.rank.get(a) ?? 0) - (this.rank.get(b) ?? 0));
  }

  /** What a scene needs, its own row in the breakdown among it. */
  ofScene(scene: string): readonly ItemReport[] {
    return this.byScene.get(scene) ?? [];
  }

  /** How whatever needs these stands; they are given in the order of their urgency. */
  standing(needed: readonly ItemReport[]): Standing {
    const open = needed.filter(isOpen);
    return { state: worst(open.map(readinessOfItem)), blockers: open.map((report) => this.blocker(report)) };
  }

  private blocker(report: ItemReport): Blocker {
    const known = this.blockers.get(report);
    if (known) return known;
    const made = blockerOf(report);
    this.blockers.set(report, made);
    return made;
  }
}

function push<Key extends string>(map: Map<Key, ItemReport[]>, key: Key | null, report: ItemReport): void {
  if (key === null || key === '') return;
  const held = map.get(key);
  if (held) held.push(report);
  else map.set(key, [report]);
}

/** How every shooting day stands, in the order of the schedule. */
export function readinessByDay(facts: ProductionFacts, reports: readonly ItemReport[]): DayStanding[] {
  const index = new DayIndex(facts.kind, reports);
  return facts.shootDays.map((day) => dayStanding(day, index));
}

function dayStanding(day: ShootDay, index: DayIndex): DayStanding {
  const needed = index.ofDay(day);
  const byDepartment = new Map<Department, ItemReport[]>();
  for (const report of needed) push(byDepartment, departmentOf(report.item.track), report);
  const standing = (department: Department): Standing | null => {
    const reports = byDepartment.get(department);
    return reports ? index.standing(reports) : null;
  };
  return {
    day,
    ...index.standing(needed),
    departments: Object.fromEntries(DEPARTMENTS.map((department) => [department, standing(department)])) as Record<
      Department,
      Standing | null
    >,
    allowed: needed.filter(({ allowed }) => allowed),
  };
}

/** How a scene stands, and on which day it is shot. */
export interface SceneStanding extends Standing {
  readonly scene: string;
  readonly day: ShootDay | null;
}

/** How these scenes stand, in their order. */
export function readinessByScene(
  facts: ProductionFacts,
  reports: readonly ItemReport[],
  scenes: readonly string[],
): SceneStanding[] {
  const index = new DayIndex(facts.kind, reports);
  return scenes.map((scene) => ({
    scene,
    day: facts.shootDays.find((day) => day.scenes.includes(scene)) ?? null,
    ...index.standing(index.ofScene(scene)),
  }));
}

/** Every scene that is scheduled or that something is needed for, in the order of the schedule and then of the sheets. */
export function scenesOf(facts: ProductionFacts, reports: readonly ItemReport[]): string[] {
  const scheduled = facts.shootDays.flatMap(({ scenes }) => scenes);
  return [...new Set([...scheduled, ...reports.flatMap(({ item }) => item.scenes)])];
}

/** Whether a state is nothing to worry about. */
export function isFine(state: Readiness): boolean {
  return state === 'ready' || state === 'onTrack';
}
