import { ApplicationFailure } from '@temporalio/common';
import { readCurrent, type KeptWorkbook } from '../../../activities/sheets/read-current';
import type { SheetsPort } from '../../../activities/sheets/port';
import { Desk, SMALL, startSharedEmulator, stopSharedEmulator } from './harness';

beforeAll(startSharedEmulator);
afterAll(stopSharedEmulator);

/** As many readings as it takes until it is time for a look at everything. */
const READINGS = 5;

async function readAgainAndAgain(sheets: SheetsPort, spreadsheetId: string, kept: KeptWorkbook | null, times: number) {
  let now = kept;
  for (let reading = 0; reading < times; reading += 1) now = await readCurrent(sheets, spreadsheetId, now);
  return now;
}

describe('a small spreadsheet that is read again and again', () => {
  it('takes one call each time, a look at everything included', async () => {
    const desk = await Desk.open(SMALL);
    const first = await readCurrent(desk.port(), desk.spreadsheetId, null);
    desk.calls = [];
    const last = await readAgainAndAgain(desk.port(), desk.spreadsheetId, first, READINGS);
    expect(desk.calls).toEqual(['readValues', 'readValues', 'readValues', 'readValues', 'readWorkbook']);
    expect(last?.workbook).toBe(first.workbook);
  });

  it('is looked at tab by tab where a look at everything takes too long, because a tab has been added that is huge', async () => {
    const desk = await Desk.open(SMALL);
    const kept = await readAgainAndAgain(desk.port(), desk.spreadsheetId, null, READINGS);
    await desk.edit({ addSheet: { properties: { title: 'Import' } } });
    const port = desk.port();
    const readWorkbook = jest
      .fn(port.readWorkbook)
      .mockRejectedValueOnce(ApplicationFailure.create({ type: 'SheetsUnavailable' }));
    desk.calls = [];
    const { workbook } = await readCurrent({ ...port, readWorkbook }, desk.spreadsheetId, kept);
    expect(desk.calls).toEqual(['readSkeleton', 'readWorkbook']);
    expect(workbook.tabs.map(({ title }) => title)).toContain('Import');
  });
});
