import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
  type IRange,
} from '@univerjs/core';
import { serializeListOptions } from '@univerjs/preset-sheets-core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/preset-sheets-data-validation';
import type { WireObject } from '../../grid/protocol';
import type { Book, PageSheet } from '../model/book';
import { listValues, ruleKind } from '../model/rule';
import type { GridView } from './grid-view';

interface Shown {
  readonly rule: IDataValidationRule;
  readonly key: string;
}

/** Shows checkboxes and dropdowns. The server keeps a rule in each cell; Univer keeps rules with ranges. */
export class Rules {
  private readonly shown = new Map<number, Map<string, Shown>>();

  constructor(
    private readonly view: GridView,
    private readonly book: Book,
  ) {}

  /** Brings the rules of a tab to what the cells say. */
  sync(sheet: PageSheet): void {
    const { sheetId } = sheet.properties;
    const before = this.shown.get(sheetId) ?? new Map<string, Shown>();
    const wanted = this.rulesOf(sheet);
    const subUnitId = String(sheetId);
    for (const [id] of before)
      if (!wanted.has(id)) this.view.apply(RemoveDataValidationMutation.id, { subUnitId, ruleId: id });
    for (const [id, { rule, key }] of wanted) {
      const old = before.get(id);
      if (!old) this.view.apply(AddDataValidationMutation.id, { subUnitId, rule });
      else if (old.key !== key) {
        this.view.apply(UpdateDataValidationMutation.id, {
          subUnitId,
          ruleId: id,
          payload: { type: UpdateRuleType.ALL, payload: rule },
        });
      }
    }
    this.shown.set(sheetId, wanted);
  }

  private rulesOf(sheet: PageSheet): Map<string, Shown> {
    const cellsOf = new Map<string, { rule: WireObject; cells: [number, number][] }>();
    const texts = new Map<WireObject, string>();
    sheet.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (!cell?.rule || ruleKind(cell.rule) === null) return;
        const text = texts.get(cell.rule) ?? JSON.stringify(cell.rule);
        texts.set(cell.rule, text);
        const entry = cellsOf.get(text) ?? { rule: cell.rule, cells: [] };
        entry.cells.push([r, c]);
        cellsOf.set(text, entry);
      }),
    );
    const rules = new Map<string, Shown>();
    for (const [text, { rule, cells }] of cellsOf) {
      const id = `rule-${sheet.properties.sheetId}-${text}`;
      const shown = this.univerRule(id, rule, rangesOf(cells), sheet);
      rules.set(id, { rule: shown, key: JSON.stringify(shown) });
    }
    return rules;
  }

  private univerRule(uid: string, rule: WireObject, ranges: IRange[], sheet: PageSheet): IDataValidationRule {
    const common = {
      uid,
      ranges,
      allowBlank: true,
      showErrorMessage: false,
      errorStyle: DataValidationErrorStyle.WARNING,
    };
    if (ruleKind(rule) === 'checkbox') return { ...common, type: DataValidationType.CHECKBOX };
    const formula1 = serializeListOptions([...listValues(rule, this.book, sheet)]);
    const renderMode = rule['showCustomUi'] === false ? DataValidationRenderMode.TEXT : DataValidationRenderMode.ARROW;
    return {
      ...common,
      type: DataValidationType.LIST,
      formula1,
      showDropDown: renderMode !== DataValidationRenderMode.TEXT,
      renderMode,
    };
  }
}

/** Cells, row by row, as ranges: runs of one column that are below each other become one. */
function rangesOf(cells: readonly (readonly [number, number])[]): IRange[] {
  const ranges: IRange[] = [];
  const open = new Map<number, IRange>();
  for (const [row, column] of cells) {
    const range = open.get(column);
    if (range && range.endRow === row - 1) range.endRow = row;
    else {
      const fresh = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      open.set(column, fresh);
      ranges.push(fresh);
    }
  }
  return ranges;
}
