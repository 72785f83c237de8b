import { choiceStanding, namedInNotes, nextChoice } from '../domain/hiring/choices';
import type { Item } from '../domain/model';
import type { Fallen } from './notices';
import type { StageItems } from './stage-items';

/** What hangs on a row that fell through: its scenes without a place, who is next, and the things in those scenes. */
export function fallenOf(item: Item, items: StageItems): Fallen {
  const rivals = items.rivalsOf(item);
  const standing = choiceStanding(item, rivals);
  const scenes = standing.kind === 'vacant' ? standing.scenes : [];
  const hanging =
    item.track === 'locations' && scenes.length > 0
      ? [...items.all()].filter(
          (other) => other.track !== 'locations' && other.scenes.some((scene) => scenes.includes(scene)),
        )
      : [];
  return { scenes, next: nextChoice(item, rivals), named: namedInNotes(item), hanging };
}
