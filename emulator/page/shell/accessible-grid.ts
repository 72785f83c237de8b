import type { Place } from '../../grid/positions';
import type { Book } from '../model/book';
import { cellName, columnLetters } from '../model/reference';
import type { GridView } from '../view/grid-view';
import { goTo } from './deep-link';

export interface AccessibleParts {
  readonly book: Book;
  readonly view: GridView;
  readonly enter: (place: Place, text: string) => void;
}

/** So many rows around the current cell are in the table at once. */
const ROWS_SHOWN = 40;

/**
 * The spreadsheet for people who cannot see the canvas: a list of its tabs, a form that goes to a cell and changes it,
 * and a table of the rows around it. It comes into sight when it gets the keyboard's focus.
 */
export class AccessibleGrid {
  private readonly tabs = document.createElement('select');
  private readonly address = field('Go to cell');
  private readonly content = field('Content of the cell');
  private readonly said = document.createElement('output');
  private readonly table = document.createElement('table');
  private lastPlace = '';

  constructor(
    root: HTMLElement,
    private readonly parts: AccessibleParts,
  ) {
    this.tabs.setAttribute('aria-label', 'Tab');
    this.tabs.addEventListener('change', () => parts.view.activate(Number(this.tabs.value)));
    this.said.setAttribute('aria-live', 'polite');
    this.table.setAttribute('aria-label', 'Cells');
    root.append(this.tabs, this.goForm(), this.editForm(), this.said, this.table);
    // Keys that are meant for these fields must not reach the grid.
    root.addEventListener('keydown', (event) => event.stopPropagation());
    parts.view.commands.onCommandExecuted((info) => {
      if (/set-selections|worksheet-active/.test(info.id)) this.show();
    });
  }

  /** Shows the state of now, soon; many calls in a row make one. */
  show(): void {
    requestAnimationFrame(() => this.render());
  }

  private goForm(): HTMLFormElement {
    return form(this.address, 'Go', () => {
      const isFound = goTo(this.address.value, this.parts.book, this.parts.view);
      if (!isFound) this.said.textContent = `There is no cell ${this.address.value}.`;
      this.show();
    });
  }

  private editForm(): HTMLFormElement {
    return form(this.content, 'Enter', () => {
      const place = this.parts.view.activePlace;
      if (place) this.parts.enter(place, this.content.value);
    });
  }

  private render(): void {
    const { book, view } = this.parts;
    const place = view.activePlace ?? { sheetId: view.activeSheetId, row: 0, column: 0 };
    this.renderTabs(place.sheetId);
    const cell = book.cell(place.sheetId, place.row, place.column);
    const name = cellName(place.row, place.column);
    const key = JSON.stringify([place, cell]);
    if (key !== this.lastPlace) {
      this.lastPlace = key;
      this.address.value = name;
      this.content.value = cell?.edited ?? '';
      const note = cell?.note ? ` Note: ${cell.note}` : '';
      this.said.textContent = `${name}: ${cell?.shown || 'empty'}.${note}`;
    }
    this.renderTable(place);
  }

  private renderTabs(active: number): void {
    const options = this.parts.book.sheets
      .filter((sheet) => !sheet.properties.hidden)
      .map(({ properties }) => new Option(properties.title, String(properties.sheetId)));
    const isSame = options.map((option) => option.outerHTML).join('') === this.tabs.innerHTML;
    if (!isSame) this.tabs.replaceChildren(...options);
    this.tabs.value = String(active);
  }

  private renderTable({ sheetId, row }: Place): void {
    const sheet = this.parts.book.sheet(sheetId);
    if (!sheet) return;
    const first = Math.max(0, Math.min(row - ROWS_SHOWN / 2, sheet.rows.length - ROWS_SHOWN));
    const shown = sheet.rows.slice(first, first + ROWS_SHOWN);
    const width = Math.max(1, ...shown.map((cells) => cells.length));
    const head = document.createElement('tr');
    head.append(
      header('Row', 'col'),
      ...Array.from({ length: width }, (_, column) => header(columnLetters(column), 'col')),
    );
    const lines = shown.map((cells, offset) => {
      const line = document.createElement('tr');
      line.append(header(String(first + offset + 1), 'row'));
      for (let column = 0; column < width; column += 1) {
        const data = document.createElement('td');
        data.dataset['cell'] = cellName(first + offset, column);
        data.textContent = cells[column]?.shown ?? '';
        line.append(data);
      }
      return line;
    });
    this.table.replaceChildren(head, ...lines);
  }
}

function header(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
  return Object.assign(document.createElement('th'), { textContent: text, scope });
}

function field(label: string): HTMLInputElement {
  const input = document.createElement('input');
  input.setAttribute('aria-label', label);
  input.autocomplete = 'off';
  return input;
}

function form(input: HTMLInputElement, action: string, onSubmit: () => void): HTMLFormElement {
  const element = document.createElement('form');
  element.append(input, Object.assign(document.createElement('button'), { type: 'submit', textContent: action }));
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    onSubmit();
  });
  return element;
}
