import { sheetFailure } from '../../../activities/sheets/errors';

const googles = (status: number, message: string): Error =>
  Object.assign(new Error(message), { status, response: { status, data: { error: { code: status, message } } } });
const failure = (error: unknown) => sheetFailure(error, 'read the spreadsheet', '1AbC');

describe('an error of Google Sheets', () => {
  it('about too many calls is tried again after the quota has had time, and is no alarm', () => {
    const { type, nonRetryable, nextRetryDelay, message } = failure(googles(429, 'Quota exceeded'));
    expect([type, nonRetryable]).toEqual(['SheetsRateLimited', false]);
    expect(Number(nextRetryDelay)).toBeGreaterThanOrEqual(20_000);
    expect(message).toBe(
      'Could not read the spreadsheet: Google Sheets answered 429, too many requests (Quota exceeded). Callboard waits and tries again.',
    );
  });

  it.each([500, 502, 503, 504])('%d is tried again soon', (status) => {
    expect(failure(googles(status, 'Backend Error'))).toMatchObject({ type: 'SheetsUnavailable', nonRetryable: false });
  });

  it('about the network is tried again soon', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    expect(failure(refused)).toMatchObject({ type: 'SheetsUnavailable', nonRetryable: false });
  });

  it('about a spreadsheet that was not shared says with whom to share it, and is not tried again', () => {
    expect(failure(googles(403, 'The caller does not have permission'))).toMatchObject({
      type: 'SheetsNoAccess',
      nonRetryable: true,
      message:
        'Could not read the spreadsheet: Callboard may not open spreadsheet 1AbC (The caller does not have permission). ' +
        "Share it with Callboard's account as an editor.",
    });
  });

  it('about a spreadsheet that is gone says where to look for it', () => {
    expect(failure(googles(404, 'Requested entity was not found.'))).toMatchObject({
      nonRetryable: true,
      message:
        'Could not read the spreadsheet: there is no spreadsheet 1AbC (Requested entity was not found.). If it was deleted, restore it from the trash.',
    });
  });

  it('about credentials is not tried again', () => {
    const revoked = Object.assign(new Error('invalid_grant'), {
      response: { status: 400, data: { error: 'invalid_grant' } },
    });
    expect(failure(revoked)).toMatchObject({ type: 'SheetsNoAccess', nonRetryable: true });
  });

  it('about a tab that is gone meanwhile is tried again with a new reading', () => {
    expect(failure(googles(400, 'No grid with id: 7'))).toMatchObject({ type: 'SheetsRefused', nonRetryable: false });
  });

  it('keeps its cause', () => {
    const cause = googles(503, 'down');
    expect(failure(cause).cause).toBe(cause);
  });
});
