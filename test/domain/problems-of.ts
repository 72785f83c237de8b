import { buildItems } from '../../domain/items/build-items';
import type { ProductionKind, TabGrid, TableReading } from '../../domain/model';
import { readSettings } from '../../domain/settings/read-settings';
import { aReading, aWorkbook } from './a-table';
import { SOME_CALENDARS } from './some-calendars';

/** What is said to be wrong with some tables, as the board lists it. */
export function problemsOf(tables: readonly [TabGrid, TableReading][], kind: ProductionKind): string[] {
  const { problems } = buildItems({
    workbook: aWorkbook(tables.map(([tab]) => tab)),
    reading: aReading([...tables], { kind }),
    settings: readSettings(null).settings,
    settingsTab: null,
    calendars: SOME_CALENDARS,
    productionId: 'paper-lanterns',
    spreadsheetUrl: '',
    keyOf: (table, rowNumber) => `${table.track}-${rowNumber}`,
  });
  return problems.map(({ message }) => message);
}
