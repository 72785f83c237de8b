import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/preset-sheets-note';
import type { PageSheet } from '../model/book';
import type { GridView } from './grid-view';

const NOTE_WIDTH = 220;
const NOTE_HEIGHT = 96;

/** Shows the notes of cells. */
export class Notes {
  private readonly shown = new Map<number, Map<string, string>>();

  constructor(private readonly view: GridView) {}

  sync(sheet: PageSheet): void {
    const { sheetId } = sheet.properties;
    const before = this.shown.get(sheetId) ?? new Map<string, string>();
    const wanted = new Map<string, string>();
    sheet.rows.forEach((row, r) => row.forEach((cell, c) => void (cell?.note && wanted.set(`${r},${c}`, cell.note))));
    for (const [key] of before) {
      if (wanted.has(key)) continue;
      const [row, col] = key.split(',').map(Number);
      this.view.apply(RemoveNoteMutation.id, { sheetId: String(sheetId), row, col });
    }
    for (const [key, note] of wanted) {
      if (before.get(key) === note) continue;
      const [row = 0, col = 0] = key.split(',').map(Number);
      const shown = { id: `note-${sheetId}-${key}`, row, col, width: NOTE_WIDTH, height: NOTE_HEIGHT, note };
      this.view.apply(UpdateNoteMutation.id, { sheetId: String(sheetId), row, col, note: shown });
    }
    this.shown.set(sheetId, wanted);
  }
}
