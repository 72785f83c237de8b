import type { Item, Step } from '../domain/model';
import type { Notice } from './messages';

/** What is said to somebody whose answer was not written, because the sheet says something newer. */
export function newerNotice({
  askId,
  item,
  step,
  sheetSays,
  at,
}: {
  readonly askId: string;
  readonly item: Item;
  readonly step: Step;
  /** What the cell shows now. */
  readonly sheetSays: string;
  /** Production time, epoch milliseconds. */
  readonly at: number;
}): Notice {
  const now = sheetSays === '' ? 'the cell is blank now' : `it says “${sheetSays}” now`;
  return {
    noticeId: `newer:${askId}:${at}`,
    kind: 'sheetIsNewer',
    heading: `The sheet says something newer about ${item.title}`,
    opening:
      `You answered that it is done: ${step.milestoneName}. Somebody has changed the sheet since you were asked, and ` +
      `${now}. The sheet counts, so your answer was not written there. If it should say what you answered, change it there.`,
    lines: [
      {
        what: `${item.title}, ${step.milestoneName}`,
        detail: sheetSays === '' ? 'blank' : sheetSays,
        why: '',
        tabTitle: item.tabTitle,
        sheetId: item.sheetId,
      },
    ],
    more: 0,
    at,
  };
}
