import type { IRange } from '@univerjs/core';
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from '@univerjs/preset-sheets-filter';
import type { WireJson, WireObject } from '../../grid/protocol';
import type { PageSheet } from '../model/book';
import { matchesCondition } from '../../values/condition';
import type { GridView } from './grid-view';
import { rangeOf, UNIT_ID } from './workbook-data';

/** Shows a tab's basic filter, and reads back what a person chose in its menus. */
export class Filters {
  private readonly service: SheetsFilterService;

  constructor(private readonly view: GridView) {
    this.service = view.injector.get(SheetsFilterService);
  }

  /** Puts the filter of a tab on the screen; its rows are chosen anew. */
  sync(sheet: PageSheet): void {
    const { sheetId, filter, rowCount, columnCount } = sheet.properties;
    const subUnitId = String(sheetId);
    if (this.service.getFilterModel(UNIT_ID, subUnitId)) this.view.apply(RemoveSheetsFilterMutation.id, { subUnitId });
    if (!filter) return;
    const given = object(filter['range']);
    const end = (name: string, otherwise: number): number =>
      typeof given[name] === 'number' ? given[name] : otherwise;
    const range = rangeOf({
      startRowIndex: end('startRowIndex', 0),
      endRowIndex: end('endRowIndex', rowCount),
      startColumnIndex: end('startColumnIndex', 0),
      endColumnIndex: end('endColumnIndex', columnCount),
    });
    this.view.apply(SetSheetsFilterRangeMutation.id, { subUnitId, range });
    for (const [col, criteria] of criteriaOf(filter)) {
      const visible = visibleTexts(sheet, range, col, criteria);
      const filters = {
        filters: visible.filter((text) => text !== ''),
        ...(visible.includes('') ? { blank: true } : {}),
      };
      this.view.apply(SetSheetsFilterCriteriaMutation.id, {
        subUnitId,
        col,
        criteria: { colId: col, filters },
        reCalc: true,
      });
    }
  }

  /**
   * The filter as a request, after a person changed it. Whatever was chosen becomes a list of hidden values: a
   * condition such as "greater than" is kept as the values that it hides now.
   */
  request(sheet: PageSheet): WireObject {
    const { sheetId } = sheet.properties;
    const model = this.service.getFilterModel(UNIT_ID, String(sheetId));
    if (!model) return { clearBasicFilter: { sheetId } };
    const { startRow, endRow, startColumn, endColumn } = model.getRange();
    const criteria: Record<string, WireObject> = {};
    for (const [column, filterColumn] of model.getAllFilterColumns()) {
      const hidden = new Set<string>();
      for (const row of filterColumn.filteredOutRows ?? []) hidden.add(sheet.rows[row]?.[column]?.shown ?? '');
      if (hidden.size > 0) criteria[column] = { hiddenValues: [...hidden] };
    }
    const range = {
      sheetId,
      startRowIndex: startRow,
      endRowIndex: endRow + 1,
      startColumnIndex: startColumn,
      endColumnIndex: endColumn + 1,
    };
    return { setBasicFilter: { filter: { range, criteria } } };
  }
}

/** Criteria by column, in the older form or the newer. */
function criteriaOf(filter: WireObject): [number, WireObject][] {
  const older = Object.entries(object(filter['criteria'])).map(([column, criteria]): [number, WireObject] => [
    Number(column),
    object(criteria),
  ]);
  const specs = filter['filterSpecs'];
  const newer = (Array.isArray(specs) ? specs : []).map((spec): [number, WireObject] => {
    const fields = object(spec);
    return [typeof fields['columnIndex'] === 'number' ? fields['columnIndex'] : 0, object(fields['filterCriteria'])];
  });
  return [...new Map([...older, ...newer])];
}

function visibleTexts(sheet: PageSheet, range: IRange, column: number, criteria: WireObject): string[] {
  const hiddenValues = criteria['hiddenValues'];
  const hidden = new Set(Array.isArray(hiddenValues) ? hiddenValues.map(String) : []);
  const condition = criteria['condition'] === undefined ? null : object(criteria['condition']);
  const visible = new Set<string>();
  for (let row = range.startRow + 1; row <= range.endRow; row += 1) {
    const cell = sheet.rows[row]?.[column];
    const shown = cell?.shown ?? '';
    if (!hidden.has(shown) && (!condition || matchesCondition(condition, cell))) visible.add(shown);
  }
  return [...visible];
}

function object(value: WireJson | undefined): WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as WireObject) : {};
}
