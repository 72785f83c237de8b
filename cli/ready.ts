import { parseArgs } from 'node:util';
import { sceneNumber } from '../domain/items/scene-list';
import { readinessByDay, readinessByScene, scenesOf } from '../domain/readiness/by-day';
import { worst, type Readiness } from '../domain/readiness/readiness';
import { swapOf } from '../domain/readiness/swap';
import { dateIn } from '../domain/time/zone';
import { standingOfProduction, type ProductionStanding } from './ready/ask-stages';
import { findProduction } from './ready/find-production';
import { dayJson, sceneJson, swapJson } from './ready/ready-json';
import { dayText, daysText, scenesText } from './ready/ready-text';
import { swapText } from './ready/swap-text';
import { UsageError } from './usage-error';

const HELP = `callboard ready [OPTIONS]: how the shooting days and scenes of a running production stand.

  --day N           one shooting day, with everything that it lacks
  --scene N         one scene (or several: --scene 12,14)
  --swap N,M        what would happen if what is shot on two days were exchanged; nothing is changed
  --production ID   which production, where several run
  --json            the same for programs
  --help            this text

Exit codes: 0 everything asked about is ready or on track, or a swap makes nothing late; 1 it cannot be said, and why is
said; 2 wrong arguments; 3 something is at risk; 4 something is not ready, or a swap makes something late.
`;

const EXIT: Readonly<Record<Readiness, number>> = { ready: 0, onTrack: 0, atRisk: 3, notReady: 4 };

export interface ReadyOptions {
  readonly day?: string;
  readonly scene?: string;
  readonly swap?: string;
  readonly json: boolean;
}

/** `callboard ready`: asks the stages of a running production and says how its days stand. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      day: { type: 'string' },
      scene: { type: 'string' },
      swap: { type: 'string' },
      production: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const asked = [values.day, values.scene, values.swap].filter((value) => value !== undefined);
  if (asked.length > 1) throw new UsageError('Ask for one of --day, --scene and --swap at a time.');
  const { text, code } = readyAnswer(await standingOfProduction(findProduction(values.production)), values);
  process.stdout.write(text);
  return code;
}

/** The answer and its exit code. Throws `UsageError` where it is asked about a day or a scene that there is not. */
export function readyAnswer(
  standing: ProductionStanding,
  { day, scene, swap, json }: ReadyOptions,
): { readonly text: string; readonly code: number } {
  if (swap !== undefined) return swapAnswer(standing, swap, json);
  if (scene !== undefined) return sceneAnswer(standing, scene, json);
  const { facts, reports, now } = standing;
  const days = readinessByDay(facts, reports);
  if (day !== undefined) {
    const number = dayNumber(day, standing);
    const found = days.filter((one) => one.day.dayNumber === number);
    const text = json
      ? jsonText(found.map((one) => dayJson(one, facts))[0])
      : found.map((one) => dayText(one, standing)).join('\n');
    return { text, code: EXIT[worst(found.map(({ state }) => state))] };
  }
  const today = dateIn(facts.calendar.timeZone, now);
  const coming = days.filter((one) => one.day.date >= today);
  const text = json
    ? jsonText({ ...aboutJson(standing), days: days.map((one) => dayJson(one, facts)) })
    : daysText(days, standing);
  return { text, code: EXIT[worst(coming.map(({ state }) => state))] };
}

function sceneAnswer(standing: ProductionStanding, wanted: string, json: boolean) {
  const { facts, reports } = standing;
  const known = new Set(scenesOf(facts, reports));
  const scenes = wanted.split(',').map(sceneNumber);
  const unknown = scenes.filter((scene) => !known.has(scene));
  if (unknown.length > 0) {
    throw new UsageError(
      `No sheet knows scene ${unknown.join(', ')}. Scenes are numbered as the breakdown has them, such as ${[...known].slice(0, 5).join(', ') || '12A'}.`,
    );
  }
  const found = readinessByScene(facts, reports, scenes);
  const text = json
    ? jsonText({ ...aboutJson(standing), scenes: found.map((scene) => sceneJson(scene, facts)) })
    : scenesText(found, standing);
  return { text, code: EXIT[worst(found.map(({ state }) => state))] };
}

function swapAnswer(standing: ProductionStanding, wanted: string, json: boolean) {
  const { facts, reports, now } = standing;
  const [one, other, ...more] = wanted.split(',').map((part) => dayNumber(part, standing));
  if (one === undefined || other === undefined || more.length > 0 || one === other) {
    throw new UsageError(`Two different days can be swapped, such as --swap 4,6; “${wanted}” is not that.`);
  }
  const swap = swapOf(facts, reports, now, [one, other]);
  const text = json ? jsonText({ ...aboutJson(standing), ...swapJson(swap, facts) }) : swapText(swap, facts);
  const isWorse = swap.becomesLate.length + swap.rehearsedTooLate.length > 0;
  return { text, code: isWorse ? EXIT.notReady : 0 };
}

function dayNumber(text: string, { facts }: ProductionStanding): number {
  const number = Number(text.trim());
  if (facts.shootDays.some((day) => day.dayNumber === number)) return number;
  const numbers = facts.shootDays.map((day) => day.dayNumber);
  const range = numbers.length === 0 ? 'none yet' : `${Math.min(...numbers)} to ${Math.max(...numbers)}`;
  throw new UsageError(`The schedule has no day “${text.trim()}”. Its days are ${range}.`);
}

function aboutJson({ facts, now }: ProductionStanding) {
  return { production: facts.productionId, title: facts.title, today: dateIn(facts.calendar.timeZone, now) };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
