import { GoogleError } from '../google-error';
import type { Mask } from './mask';

/** The fields of an answer by name; below `null` whatever a mask asks for is let pass. */
export interface Known {
  readonly [field: string]: Known | null;
}

const names = (list: string, deeper: Known = {}): Known => ({
  ...Object.fromEntries(list.split(' ').map((name) => [name, null])),
  ...deeper,
});

const CELL = names(
  'userEnteredValue effectiveValue formattedValue userEnteredFormat effectiveFormat hyperlink note textFormatRuns ' +
    'dataValidation pivotTable dataSourceTable dataSourceFormula chipRuns',
);

const SHEET = names(
  'merges conditionalFormats filterViews protectedRanges basicFilter charts bandedRanges developerMetadata rowGroups ' +
    'columnGroups slicers tables',
  {
    properties: names(
      'sheetId title index sheetType hidden tabColor tabColorStyle rightToLeft dataSourceSheetProperties',
      {
        gridProperties: names(
          'rowCount columnCount frozenRowCount frozenColumnCount hideGridlines rowGroupControlAfter columnGroupControlAfter',
        ),
      },
    ),
    data: names('startRow startColumn', {
      rowData: { values: CELL },
      rowMetadata: names('hiddenByFilter hiddenByUser pixelSize developerMetadata dataSourceColumnReference'),
      columnMetadata: names('hiddenByFilter hiddenByUser pixelSize developerMetadata dataSourceColumnReference'),
    }),
  },
);

const SPREADSHEET = names(
  'spreadsheetId properties namedRanges spreadsheetUrl developerMetadata dataSources dataSourceSchedules',
  { sheets: SHEET },
);

const VALUE_RANGE = names('range majorDimension values');
const UPDATED = names('spreadsheetId updatedRange updatedRows updatedColumns updatedCells', {
  updatedData: VALUE_RANGE,
});
const TOTALS = names(
  'spreadsheetId totalUpdatedRows totalUpdatedColumns totalUpdatedCells totalUpdatedSheets responses',
);

/** What the answers of the Sheets API hold, by method, down to where a mask is worth checking. */
const ANSWERS: Readonly<Record<string, Known>> = {
  'sheets.spreadsheets.create': SPREADSHEET,
  'sheets.spreadsheets.get': SPREADSHEET,
  'sheets.spreadsheets.getByDataFilter': SPREADSHEET,
  'sheets.spreadsheets.batchUpdate': names('spreadsheetId replies', { updatedSpreadsheet: SPREADSHEET }),
  'sheets.spreadsheets.values.get': VALUE_RANGE,
  'sheets.spreadsheets.values.batchGet': names('spreadsheetId', { valueRanges: VALUE_RANGE }),
  'sheets.spreadsheets.values.batchGetByDataFilter': names('spreadsheetId', {
    valueRanges: names('dataFilters', { valueRange: VALUE_RANGE }),
  }),
  'sheets.spreadsheets.values.update': UPDATED,
  'sheets.spreadsheets.values.append': names('spreadsheetId tableRange', { updates: UPDATED }),
  'sheets.spreadsheets.values.clear': names('spreadsheetId clearedRange'),
  'sheets.spreadsheets.values.batchClear': names('spreadsheetId clearedRanges'),
  'sheets.spreadsheets.values.batchUpdate': TOTALS,
  'sheets.spreadsheets.values.batchUpdateByDataFilter': TOTALS,
};

/** Fails with Google's 400 where a mask names a field that the method's answer never has. */
export function checkMask(method: string, mask: Mask): void {
  const known = ANSWERS[method];
  const unknown = known ? unknownPaths(mask, known, '') : [];
  if (unknown.length === 0) return;
  const violations = unknown.map((path) => ({
    field: path,
    description: `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
  }));
  throw new GoogleError(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.', violations);
}

function unknownPaths(mask: Mask, known: Known, prefix: string): string[] {
  return Object.entries(mask).flatMap(([field, deeper]) => {
    if (field === '*') return [];
    const below = known[field];
    if (below === undefined) return [`${prefix}${field}`];
    return below === null ? [] : unknownPaths(deeper, below, `${prefix}${field}.`);
  });
}
