import type { AskReport, Item } from '../domain/model';
import type { Told } from './check-answer';
import type { AskInput, AskView } from './messages';

/** What the page behind a link shows of an ask. */
export function viewOf({ facts, item, step, atStake }: AskInput, report: AskReport, told: readonly Told[]): AskView {
  return {
    productionTitle: facts.title,
    item,
    step,
    atStake,
    report,
    askedKeys: [...new Set(told.map(({ personKey }) => personKey))],
    timeZone: facts.calendar.timeZone,
    spreadsheetUrl: facts.spreadsheetUrl,
  };
}

/** The row with what its status was when the person was told last: whatever was typed since is newer than that. */
export function asSeenBy(personKey: string, told: readonly Told[], item: Item): Item {
  const { statusWord, marks } = told.findLast((one) => one.personKey === personKey)?.item ?? item;
  return { ...item, statusWord, marks };
}
