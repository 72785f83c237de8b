import type { EmulatorApart } from './emulator-apart';
import { COLUMN_COUNT, propRow, STATUS_COLUMN } from './rows-workbook';

/** What a person does, and the title of the row that a watcher should tell of. */
export interface Edit {
  readonly title: string;
  do(): Promise<void>;
}

/** Ten statuses, one row added at the end, one in the middle, and one that comes as another goes. */
export function editsOf(emulator: EmulatorApart, spreadsheetId: string, rows: number): Edit[] {
  const middle = Math.floor(rows / 2);
  return [
    ...statuses(emulator, spreadsheetId, rows),
    {
      title: 'Prop at the end',
      do: () => appendRow(emulator, { spreadsheetId, rowNumber: rows + 2, title: 'Prop at the end' }),
    },
    insertion(emulator, { spreadsheetId, rowNumber: middle, title: 'Prop in the middle' }),
    replacement(emulator, spreadsheetId),
  ];
}

interface NewRow {
  readonly spreadsheetId: string;
  /** From 1. */
  readonly rowNumber: number;
  readonly title: string;
}

/** Types a row below the last one, after the grid was made longer, as it grows where a person goes on typing. */
export async function appendRow(emulator: EmulatorApart, row: NewRow): Promise<void> {
  const longer = { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } };
  await emulator.batchUpdate(row.spreadsheetId, [longer]);
  await fill(emulator, row);
}

function statuses(emulator: EmulatorApart, spreadsheetId: string, rows: number): Edit[] {
  return Array.from({ length: 10 }, (_, index): Edit => {
    const rowNumber = 2 + Math.floor((rows * (index + 0.5)) / 10);
    const number = rowNumber - 1;
    const status = propRow(number)[3] === 'Approved' ? 'Needed' : 'Approved';
    return {
      title: `Prop ${number}`,
      do: () => emulator.type(spreadsheetId, `Props!${STATUS_COLUMN}${rowNumber}`, [[status]]),
    };
  });
}

function insertion(emulator: EmulatorApart, row: NewRow): Edit {
  const range = { sheetId: 0, dimension: 'ROWS', startIndex: row.rowNumber - 1, endIndex: row.rowNumber };
  return {
    title: row.title,
    do: async () => {
      await emulator.batchUpdate(row.spreadsheetId, [{ insertDimension: { range, inheritFromBefore: true } }]);
      await fill(emulator, row);
    },
  };
}

function replacement(emulator: EmulatorApart, spreadsheetId: string): Edit {
  const title = 'Prop that came as another went';
  const range = { sheetId: 0, dimension: 'ROWS', startIndex: 4, endIndex: 5 };
  return {
    title,
    do: async () => {
      await emulator.batchUpdate(spreadsheetId, [
        { deleteDimension: { range } },
        { insertDimension: { range: { ...range, startIndex: 9, endIndex: 10 }, inheritFromBefore: true } },
      ]);
      await fill(emulator, { spreadsheetId, rowNumber: 10, title });
    },
  };
}

async function fill(emulator: EmulatorApart, { spreadsheetId, rowNumber, title }: NewRow): Promise<void> {
  const cells = propRow(rowNumber).slice(1, COLUMN_COUNT);
  await emulator.type(spreadsheetId, `Props!A${rowNumber}`, [[title, ...cells]]);
}
