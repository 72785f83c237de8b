import { newBook, startTestEmulator, type TestEmulator } from './client';

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.stop());

const update = async (spreadsheetId: string, requests: object[]) =>
  (await emulator.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } })).data;
const get = async (spreadsheetId: string, fields: string, ranges: string[] = []) =>
  (await emulator.sheets.spreadsheets.get({ spreadsheetId, fields, ranges })).data;

describe('spreadsheets.get', () => {
  it('leaves default values out, but never the id of a tab', async () => {
    const id = await newBook(emulator.sheets);
    const { data } = await emulator.sheets.spreadsheets.get({ spreadsheetId: id });
    expect(data.sheets).toEqual([
      {
        properties: {
          sheetId: 0,
          title: 'Sheet1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ]);
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    await update(id, [{ mergeCells: { range, mergeType: 'MERGE_ALL' } }]);
    const { sheetId: _zero, ...said } = range;
    expect(await get(id, 'sheets.merges')).toEqual({ sheets: [{ merges: [said] }] });
  });

  it('reads masks with slashes and brackets', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['a']] });
    expect(await get(id, 'sheets(properties(gridProperties/rowCount,title))')).toEqual({
      sheets: [{ properties: { gridProperties: { rowCount: 1000 }, title: 'Sheet1' } }],
    });
  });

  it('answers a mask that finds nothing with the shells that lead there', async () => {
    const id = await newBook(emulator.sheets);
    expect(await get(id, 'namedRanges')).toEqual({});
    expect(await get(id, 'sheets.properties.hidden')).toEqual({ sheets: [{ properties: {} }] });
    expect(await get(id, 'sheets.data.rowData')).toEqual({ sheets: [{ data: [{}] }] });
  });

  it('gives cells because the mask asks for them, or because grid data is asked for, limited to ranges', async () => {
    const id = await newBook(emulator.sheets, {
      One: [
        ['a', 'b'],
        ['c', '=A1&"!"'],
      ],
      Two: [['x']],
    });
    const masked = await get(
      id,
      'sheets(properties.title,data(startRow,startColumn,rowData.values(formattedValue,userEnteredValue.formulaValue)))',
      ['One!B2'],
    );
    expect(masked).toEqual({
      sheets: [
        {
          properties: { title: 'One' },
          data: [
            {
              startRow: 1,
              startColumn: 1,
              rowData: [{ values: [{ formattedValue: 'a!', userEnteredValue: { formulaValue: '=A1&"!"' } }] }],
            },
          ],
        },
      ],
    });
    const { data } = await emulator.sheets.spreadsheets.get({ spreadsheetId: id, includeGridData: true });
    expect(data.sheets?.[1]?.data?.[0]?.rowData).toEqual([
      {
        values: [{ userEnteredValue: { stringValue: 'x' }, effectiveValue: { stringValue: 'x' }, formattedValue: 'x' }],
      },
    ]);
  });

  it('mirrors colours into styles, drops zeros and rounds to 32 bits', async () => {
    const id = await newBook(emulator.sheets);
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    const cell = {
      userEnteredFormat: { backgroundColor: { red: 0.498039215686, green: 0, blue: 1 }, textFormat: { bold: true } },
    };
    await update(id, [{ repeatCell: { range, cell, fields: 'userEnteredFormat(backgroundColor,textFormat/bold)' } }]);
    const rgb = { red: 0.49803922, blue: 1 };
    const data = await get(id, 'sheets.data.rowData.values.userEnteredFormat');
    expect(data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat).toEqual({
      backgroundColor: rgb,
      backgroundColorStyle: { rgbColor: rgb },
      textFormat: { bold: true },
    });
  });

  it('lets the style of a colour follow when the colour is written again', async () => {
    const id = await newBook(emulator.sheets);
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    for (const backgroundColor of [{ green: 1 }, { red: 1 }]) {
      const cell = { userEnteredFormat: { backgroundColor } };
      await update(id, [{ repeatCell: { range, cell, fields: 'userEnteredFormat(backgroundColor)' } }]);
    }
    const data = await get(id, 'sheets.data.rowData.values.userEnteredFormat');
    expect(data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat).toEqual({
      backgroundColor: { red: 1 },
      backgroundColorStyle: { rgbColor: { red: 1 } },
    });
  });

  it('finds tabs and cells by data filters', async () => {
    const id = await newBook(emulator.sheets, { One: [['a']], Two: [['b']] });
    const book = await get(id, 'sheets.properties.sheetId');
    const sheetId = book.sheets?.[1]?.properties?.sheetId ?? null;
    const { data } = await emulator.sheets.spreadsheets.getByDataFilter({
      spreadsheetId: id,
      fields: 'sheets(properties.title,data.rowData.values.formattedValue)',
      requestBody: { dataFilters: [{ gridRange: { sheetId } }] },
    });
    expect(data).toEqual({
      sheets: [{ properties: { title: 'Two' }, data: [{ rowData: [{ values: [{ formattedValue: 'b' }] }] }] }],
    });
  });
});

describe('developer metadata', () => {
  const onRow = (index: number): object => ({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: 'row',
        metadataValue: String(index),
        visibility: 'DOCUMENT',
        location: { dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: index, endIndex: index + 1 } },
      },
    },
  });
  const search = async (spreadsheetId: string, developerMetadataLookup: object) =>
    (
      await emulator.sheets.spreadsheets.developerMetadata.search({
        spreadsheetId,
        requestBody: { dataFilters: [{ developerMetadataLookup }] },
      })
    ).data;

  it('stays with its row when rows are inserted above, and goes with it', async () => {
    const id = await newBook(emulator.sheets);
    const { replies } = await update(id, [onRow(3)]);
    const metadataId = replies?.[0]?.createDeveloperMetadata?.developerMetadata?.metadataId ?? 0;
    await update(id, [{ insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } }]);
    const { data } = await emulator.sheets.spreadsheets.developerMetadata.get({ spreadsheetId: id, metadataId });
    expect(data.location?.dimensionRange).toEqual({ dimension: 'ROWS', startIndex: 5, endIndex: 6 });
    await update(id, [{ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 5, endIndex: 6 } } }]);
    expect(await search(id, { metadataKey: 'row' })).toEqual({});
  });

  it('is found by its row, and by a column that crosses it unless the place must be exact', async () => {
    const id = await newBook(emulator.sheets, { Sheet1: [['a'], ['b']] });
    await update(id, [onRow(1)]);
    const column = { dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } };
    expect((await search(id, { metadataLocation: column })).matchedDeveloperMetadata).toHaveLength(1);
    expect(await search(id, { metadataLocation: column, locationMatchingStrategy: 'EXACT_LOCATION' })).toEqual({});
    const { data } = await emulator.sheets.spreadsheets.values.batchGetByDataFilter({
      spreadsheetId: id,
      requestBody: { dataFilters: [{ developerMetadataLookup: { metadataKey: 'row' } }] },
    });
    expect(data.valueRanges?.[0]?.valueRange).toEqual({
      range: 'Sheet1!A2:Z2',
      majorDimension: 'ROWS',
      values: [['b']],
    });
  });
});

describe('copies', () => {
  it('copies a tab into another spreadsheet under a new id', async () => {
    const from = await newBook(emulator.sheets, { Props: [['lantern', '=A1']] });
    const to = await newBook(emulator.sheets);
    const { data } = await emulator.sheets.spreadsheets.sheets.copyTo({
      spreadsheetId: from,
      sheetId: 0,
      requestBody: { destinationSpreadsheetId: to },
    });
    expect(data.title).toBe('Copy of Props');
    const copied = await get(to, 'sheets(properties(sheetId),data.rowData.values.formattedValue)', [
      "'Copy of Props'!A1:B1",
    ]);
    expect(copied.sheets?.[0]).toEqual({
      properties: { sheetId: data.sheetId },
      data: [{ rowData: [{ values: [{ formattedValue: 'lantern' }, { formattedValue: 'lantern' }] }] }],
    });
  });

  it('copies, renames, bins and deletes a file through Drive, and the tabs of a copy keep their ids', async () => {
    const id = await newBook(emulator.sheets, { Props: [['lantern']], Cast: [] });
    const { data: copy } = await emulator.drive.files.copy({ fileId: id, requestBody: {} });
    expect(copy.name).toBe('Copy of Untitled spreadsheet');
    const copyId = copy.id ?? '';
    expect(await get(copyId, 'sheets.properties.sheetId')).toEqual(await get(id, 'sheets.properties.sheetId'));
    await emulator.drive.files.update({ fileId: copyId, requestBody: { name: 'Book 2' } });
    const { data: list } = await emulator.drive.files.list({ q: "name = 'Book 2' and trashed = false" });
    expect(list.files?.map((file) => file.id)).toEqual([copyId]);
    await emulator.drive.files.update({ fileId: copyId, requestBody: { trashed: true } });
    // Google still reads what lies in the bin.
    expect(await get(copyId, 'properties.title')).toEqual({ properties: { title: 'Book 2' } });
    expect((await emulator.drive.files.get({ fileId: copyId, fields: 'trashed' })).data).toEqual({ trashed: true });
    await emulator.drive.files.update({ fileId: copyId, requestBody: { trashed: false } });
    expect(await get(copyId, 'properties.title')).toEqual({ properties: { title: 'Book 2' } });
    await emulator.drive.files.delete({ fileId: copyId });
    await expect(get(copyId, 'spreadsheetId')).rejects.toThrow('Requested entity was not found.');
  });

  it('says which rows the basic filter hides, by values and by conditions', async () => {
    const id = await newBook(emulator.sheets, {
      Sheet1: [
        ['Prop', 'Qty'],
        ['Kite', 1],
        ['Rope', 5],
        ['Lamp', 9],
      ],
    });
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 };
    const hiddenRows = async (filter: object): Promise<number[]> => {
      await update(id, [{ setBasicFilter: { filter: { range, ...filter } } }]);
      const data = await get(id, 'sheets.data.rowMetadata.hiddenByFilter', ['Sheet1!A1:B4']);
      const metadata = data.sheets?.[0]?.data?.[0]?.rowMetadata ?? [];
      return metadata.flatMap(({ hiddenByFilter }, row) => (hiddenByFilter ? [row] : []));
    };
    expect(await hiddenRows({ criteria: { 0: { hiddenValues: ['Rope'] } } })).toEqual([2]);
    const condition = { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '4' }] };
    expect(await hiddenRows({ filterSpecs: [{ columnIndex: 1, filterCriteria: { condition } }] })).toEqual([1]);
    await update(id, [{ clearBasicFilter: { sheetId: 0 } }]);
    expect(await get(id, 'sheets.data.rowMetadata.hiddenByFilter', ['Sheet1!A1:B2'])).toEqual({
      sheets: [{ data: [{ rowMetadata: [{}, {}] }] }],
    });
  });
});
