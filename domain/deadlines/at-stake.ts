import type { Item, ProductionFacts } from '../model';
import { shortDate } from '../time/format';

/** How many shooting days are named before they are only counted. */
const NAMED_DAYS = 6;

/** What hangs on an item, as one sentence: its scenes and the days that shoot them. */
export function atStake(item: Item, facts: ProductionFacts): string {
  const isPlay = facts.kind === 'theatre';
  const wanted = new Set(item.scenes);
  const days = facts.shootDays.filter((day) => day.scenes.some((scene) => wanted.has(scene)));
  const scenes =
    item.scenes.length === 0 ? '' : `${item.scenes.length === 1 ? 'Scene' : 'Scenes'} ${item.scenes.join(', ')}`;
  const named = days.slice(0, NAMED_DAYS).map((day) => `day ${day.dayNumber} (${shortDate(day.date)})`);
  const rest = days.length - named.length;
  const dayList = [...named, ...(rest > 0 ? [`and ${rest} more days`] : [])].join(', ');
  if (scenes && dayList) return `${scenes}: ${dayList}.`;
  const first = facts.shootDays[0];
  if (isPlay) {
    const opening = first ? `opening night, ${shortDate(first.date)}` : 'an opening night that is not known yet';
    return scenes ? `${scenes}: ${opening}.` : `All of the play: ${opening}.`;
  }
  if (scenes) return `${scenes}, not on the shooting schedule yet.`;
  return first
    ? `All of the shoot, from day ${first.dayNumber} (${shortDate(first.date)}).`
    : 'No shooting day is known yet.';
}
