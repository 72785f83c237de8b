import type { Workbook } from '../../domain/model';
import { KEY_PATTERN, ownColumnsOf } from '../../domain/watch/own';

/** Where a row stands: its tab's title, and its number as the margin shows it, from 1. */
export interface RowPlace {
  readonly tab: string;
  readonly row: number;
}

/** Where each row that has a key stands, by key. Of two with one key the first counts. */
export function rowPlaces(workbook: Workbook): Map<string, RowPlace> {
  const places = new Map<string, RowPlace>();
  for (const tab of workbook.tabs) {
    for (const { keyColumn } of ownColumnsOf(tab)) {
      tab.shown.forEach((cells, index) => {
        const key = cells[keyColumn] ?? '';
        if (KEY_PATTERN.test(key) && !places.has(key)) places.set(key, { tab: tab.title, row: index + 1 });
      });
    }
  }
  return places;
}
