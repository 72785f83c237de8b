import type { Axis, Lines } from './ops';
import { putCell, withoutHolesAtEnd, type Cell, type DimensionProperties, type Sheet } from './model';

/** What `count` rows or columns from `at` hold, to be put back by `putLines`. */
export function linesOf(sheet: Sheet, axis: Axis, at: number, count: number): Lines {
  const cells: { line: number; across: number; cell: Cell }[] = [];
  const [firstRow, lastRow] = axis === 'row' ? [at, at + count] : [0, sheet.rows.length];
  for (let row = firstRow; row < Math.min(lastRow, sheet.rows.length); row += 1) {
    sheet.rows[row]?.forEach((cell, column) => {
      if (!cell) return;
      if (axis === 'row') cells.push({ line: row - at, across: column, cell });
      else if (column >= at && column < at + count) cells.push({ line: column - at, across: row, cell });
    });
  }
  const properties = axis === 'row' ? sheet.rowProperties : sheet.columnProperties;
  return { cells, properties: Array.from({ length: count }, (_, line) => properties[at + line] ?? null) };
}

/** Puts back what `linesOf` took, into empty rows or columns. */
export function putLines(sheet: Sheet, axis: Axis, at: number, { cells, properties }: Lines): void {
  for (const { line, across, cell } of cells) {
    if (axis === 'row') putCell(sheet, at + line, across, cell);
    else putCell(sheet, across, at + line, cell);
  }
  if (properties.every((property) => property === null)) return;
  const name = axis === 'row' ? 'rowProperties' : 'columnProperties';
  const changed = sheet[name].slice();
  properties.forEach((property, line) => property && (changed[at + line] = property));
  sheet[name] = changed;
}

/** Takes `taken` rows or columns out at `at` and puts `added` empty ones there; the tab grows or shrinks. */
export function spliceLines(sheet: Sheet, axis: Axis, at: number, taken: number, added: number): void {
  const splice = <T>(items: readonly T[], make: () => T): T[] => {
    const changed = items.slice();
    if (changed.length > at) changed.splice(at, taken, ...Array.from({ length: added }, make));
    return changed;
  };
  const noProperties = (): DimensionProperties | undefined => undefined;
  if (axis === 'row') {
    sheet.rows = splice(sheet.rows, () => []);
    sheet.rowProperties = splice(sheet.rowProperties, noProperties);
    sheet.rowCount += added - taken;
  } else {
    sheet.rows = sheet.rows.map((row) => (row.length > at ? splice(row, () => undefined) : row));
    sheet.columnProperties = splice(sheet.columnProperties, noProperties);
    sheet.columnCount += added - taken;
  }
}

/** Moves `[at, at + count)` so that it starts at `landing` afterwards. */
export function moveItems(sheet: Sheet, axis: Axis, at: number, count: number, landing: number): void {
  const move = <T>(items: readonly T[], filler: T): T[] => {
    const changed = items.slice();
    while (changed.length < Math.max(at, landing) + count) changed.push(filler);
    changed.splice(landing, 0, ...changed.splice(at, count));
    return changed;
  };
  const properties: DimensionProperties | undefined = undefined;
  if (axis === 'row') {
    sheet.rows = move(sheet.rows, []);
    sheet.rowProperties = sheet.rowProperties.length > 0 ? move(sheet.rowProperties, properties) : [];
  } else {
    sheet.rows = sheet.rows.map((row) => (row.length > Math.min(at, landing) ? move(row, undefined) : row));
    sheet.columnProperties = sheet.columnProperties.length > 0 ? move(sheet.columnProperties, properties) : [];
  }
}

/** Puts cells into some columns of a row, in the place of what stood there. */
export function putCells(
  sheet: Sheet,
  row: number,
  startColumn: number,
  endColumn: number,
  cells: readonly (Cell | undefined)[],
): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const changed = (sheet.rows[row] ?? []).slice();
  const last = Math.min(endColumn, Math.max(changed.length, startColumn + cells.length));
  for (let column = startColumn; column < last; column += 1) {
    const cell = cells[column - startColumn];
    if (cell) changed[column] = cell;
    else delete changed[column];
  }
  sheet.rows[row] = withoutHolesAtEnd(changed);
}
