import type { WireJson, WireObject, WireRange } from '../../grid/protocol';
import type { Book } from '../model/book';
import { listValues, ruleKind } from '../model/rule';

/** Warns before a protected cell is changed, and keeps texts out of strict dropdowns. */
export class Protection {
  private isAllowed = false;

  constructor(
    private readonly book: Book,
    private readonly ask: (question: string, detail: string, confirm: string) => Promise<boolean>,
  ) {}

  /** A sentence that says why a text may not stand in a cell, or null. */
  refuseText(sheetId: number, row: number, column: number, text: string): string | null {
    const sheet = this.book.sheet(sheetId);
    const rule = this.book.cell(sheetId, row, column)?.rule;
    if (!sheet || !rule || rule['strict'] !== true || text === '' || text.startsWith('=')) return null;
    if (ruleKind(rule) === 'checkbox') {
      return /^(true|false)$/i.test(text)
        ? null
        : 'This cell is a checkbox: it takes TRUE or FALSE. Your text was not entered.';
    }
    if (ruleKind(rule) !== 'list' || listValues(rule, this.book, sheet).includes(text)) return null;
    return 'This cell takes only the choices of its list. Your text was not entered.';
  }

  /** Whether requests touch a range that is protected and the person has not yet said to go on. */
  needsQuestion(requests: readonly WireObject[]): boolean {
    return !this.isAllowed && requests.some((request) => touches(request).some((area) => this.isProtected(area)));
  }

  /** Asks once; a person who goes on is not asked again on this page. */
  async confirm(): Promise<boolean> {
    this.isAllowed = await this.ask(
      'Heads up!',
      'You are about to change a part of this spreadsheet that should not be changed by accident. Change it anyway?',
      'Change it',
    );
    return this.isAllowed;
  }

  private isProtected({ sheetId, range }: Area): boolean {
    const ranges = this.book.sheet(sheetId)?.properties.protectedRanges ?? [];
    return ranges.some(({ range: guarded }) => overlap(guarded, range));
  }
}

interface Area {
  readonly sheetId: number;
  readonly range: WireRange;
}

/** The cells that a person's request writes; moving whole rows about is not a change of what is in them. */
function touches(request: WireObject): Area[] {
  const [[kind, value] = ['', {}]] = Object.entries(request);
  const body = object(value);
  if (kind === 'enterText') return [cell(body)];
  if (kind === 'updateCells')
    return body['range'] === undefined ? [cell(object(body['start']))] : [area(object(body['range']))];
  if (kind === 'repeatCell' || kind === 'sortRange') return [area(object(body['range']))];
  if (kind === 'copyPaste') return [area(object(body['destination']))];
  return kind === 'cutPaste' ? [area(object(body['source']))] : [];
}

function cell(from: WireObject): Area {
  const [row, column] = [count(from['rowIndex'], 0), count(from['columnIndex'], 0)];
  return {
    sheetId: count(from['sheetId'], 0),
    range: { startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 },
  };
}

function area(from: WireObject): Area {
  return {
    sheetId: count(from['sheetId'], 0),
    range: {
      startRowIndex: count(from['startRowIndex'], 0),
      endRowIndex: count(from['endRowIndex'], Infinity),
      startColumnIndex: count(from['startColumnIndex'], 0),
      endColumnIndex: count(from['endColumnIndex'], Infinity),
    },
  };
}

function overlap(a: WireRange, b: WireRange): boolean {
  return (
    a.startRowIndex < b.endRowIndex &&
    b.startRowIndex < a.endRowIndex &&
    a.startColumnIndex < b.endColumnIndex &&
    b.startColumnIndex < a.endColumnIndex
  );
}

function count(value: WireJson | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function object(value: WireJson | undefined): WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as WireObject) : {};
}
