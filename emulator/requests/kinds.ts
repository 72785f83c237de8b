import { invalid } from '../google-error';
import type { JsonObject } from '../store/model';
import type { Draft } from '../store/draft';
import { autoFill } from './auto-fill';
import { appendCells, clearValues, enterText, repeatCell, setDataValidation, updateCells, writeValues } from './cells';
import * as dimensions from './dimensions';
import type { Fields } from './fields';
import { addConditionalFormatRule, deleteConditionalFormatRule, updateConditionalFormatRule } from './format-rules';
import { createDeveloperMetadata, deleteDeveloperMetadata, updateDeveloperMetadata } from './metadata';
import { addNamedRange, deleteNamedRange, updateNamedRange } from './named-ranges';
import * as parts from './parts';
import { copyPaste, cutPaste, pasteData } from './paste';
import * as ranges from './ranges';
import * as sheets from './sheets';
import { deleteDuplicates, findReplace, textToColumns, trimWhitespace } from './texts';

export type Handler = (draft: Draft, request: Fields) => JsonObject | void;

const { adding, updating, deleting, PROTECTED_RANGE, FILTER_VIEW, BANDED_RANGE, TABLE, CHART, SLICER } = parts;

/** Charts and slicers are deleted by the same request. */
function deleteEmbeddedObject(draft: Draft, request: Fields): void {
  const isChart = draft.book.sheets.some(({ charts }) =>
    charts.some((chart) => chart['chartId'] === request['objectId']),
  );
  deleting(isChart ? CHART : SLICER, 'objectId')(draft, request);
}

/** The requests of `spreadsheets.batchUpdate` that the emulator carries out, by the names of the API. */
export const API_KINDS: Readonly<Record<string, Handler>> = {
  updateCells,
  repeatCell,
  appendCells,
  setDataValidation,
  copyPaste,
  cutPaste,
  pasteData,
  autoFill,
  findReplace,
  trimWhitespace,
  deleteDuplicates,
  textToColumns,
  insertDimension: dimensions.insertDimension,
  deleteDimension: dimensions.deleteDimension,
  moveDimension: dimensions.moveDimension,
  appendDimension: dimensions.appendDimension,
  updateDimensionProperties: dimensions.updateDimensionProperties,
  autoResizeDimensions: dimensions.autoResizeDimensions,
  addDimensionGroup: dimensions.addDimensionGroup,
  updateDimensionGroup: dimensions.updateDimensionGroup,
  deleteDimensionGroup: dimensions.deleteDimensionGroup,
  sortRange: ranges.sortRange,
  randomizeRange: ranges.randomizeRange,
  insertRange: ranges.insertRange,
  deleteRange: ranges.deleteRange,
  mergeCells: ranges.mergeCells,
  unmergeCells: ranges.unmergeCells,
  updateBorders: ranges.updateBorders,
  addSheet: sheets.addSheet,
  deleteSheet: sheets.deleteSheet,
  duplicateSheet: sheets.duplicateSheet,
  updateSheetProperties: sheets.updateSheetProperties,
  updateSpreadsheetProperties: sheets.updateSpreadsheetProperties,
  addProtectedRange: adding(PROTECTED_RANGE, 'addProtectedRange'),
  updateProtectedRange: updating(PROTECTED_RANGE),
  deleteProtectedRange: deleting(PROTECTED_RANGE),
  addFilterView: adding(FILTER_VIEW, 'addFilterView'),
  updateFilterView: updating(FILTER_VIEW),
  deleteFilterView: deleting(FILTER_VIEW, 'filterId'),
  duplicateFilterView: parts.duplicateFilterView,
  setBasicFilter: parts.setBasicFilter,
  clearBasicFilter: parts.clearBasicFilter,
  addBanding: adding(BANDED_RANGE, 'addBanding'),
  updateBanding: updating(BANDED_RANGE),
  deleteBanding: deleting(BANDED_RANGE),
  addTable: parts.addTable,
  updateTable: updating(TABLE),
  deleteTable: parts.deleteTable,
  addChart: adding(CHART, 'addChart'),
  addSlicer: adding(SLICER, 'addSlicer'),
  deleteEmbeddedObject,
  addConditionalFormatRule,
  updateConditionalFormatRule,
  deleteConditionalFormatRule,
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
  createDeveloperMetadata,
  updateDeveloperMetadata,
  deleteDeveloperMetadata,
};

function refused(reason: string): Handler {
  return () => {
    throw invalid(reason);
  };
}

const noComments = refused('The emulator keeps notes, not comments.');
const noDataSources = refused('The emulator has no data sources.');
const noChartLooks = refused('The emulator keeps charts as they were added.');

/** Requests that the API has and the emulator refuses, and why. */
export const REFUSED_KINDS: Readonly<Record<string, Handler>> = {
  insertComment: noComments,
  addCommentReply: noComments,
  updateCommentPost: noComments,
  deleteComment: noComments,
  deleteCommentReply: noComments,
  addDataSource: noDataSources,
  updateDataSource: noDataSources,
  deleteDataSource: noDataSources,
  refreshDataSource: noDataSources,
  cancelDataSourceRefresh: noDataSources,
  updateChartSpec: noChartLooks,
  updateSlicerSpec: noChartLooks,
  updateEmbeddedObjectPosition: noChartLooks,
  updateEmbeddedObjectBorder: noChartLooks,
};

/** Requests of the emulator's own: the page's typing, and what `values` and `sheets.copyTo` come down to. Never taken from the API. */
export const OWN_KINDS: Readonly<Record<string, Handler>> = {
  enterText,
  writeValues,
  clearValues,
  insertSheet: sheets.insertSheet,
};
