import type { OAuth2Client } from 'google-auth-library';
import { Trash } from '../../../activities/sheets/trash';
import { callCounts, control, Desk, SMALL, startSharedEmulator, stopSharedEmulator } from './harness';

beforeAll(startSharedEmulator);
afterEach(() => control({ action: 'clear' }));
afterAll(stopSharedEmulator);

const noAccess = (message: string) => ({
  type: 'SheetsNoAccess',
  nonRetryable: true,
  message: expect.stringContaining(message),
});

describe('a spreadsheet', () => {
  it('that is not shared any more says with whom to share it, and is read again when it is', async () => {
    const desk = await Desk.open(SMALL);
    await control({ action: 'setAccess', spreadsheetId: desk.spreadsheetId, isGiven: false });
    await expect(desk.read()).rejects.toMatchObject(noAccess('Callboard may not open spreadsheet'));
    await control({ action: 'setAccess', spreadsheetId: desk.spreadsheetId, isGiven: true });
    expect((await desk.read()).title).toBe('Paper Kites - Book');
  });

  it('whose token was revoked is read with another, unless there is none', async () => {
    const desk = await Desk.open(SMALL);
    await desk.read();
    await control({ action: 'revokeTokens' });
    expect((await desk.read()).title).toBe('Paper Kites - Book');
  });

  it('that was deleted says where to look for it', async () => {
    const desk = await Desk.open(SMALL);
    await control({ action: 'delete', spreadsheetId: desk.spreadsheetId });
    await expect(desk.read()).rejects.toMatchObject(noAccess('restore it from the trash'));
  });

  it('that lies in the trash counts as lost, although Google still reads it, and comes back when it is restored', async () => {
    const desk = await Desk.open(SMALL);
    await control({ action: 'trash', spreadsheetId: desk.spreadsheetId, isTrashed: true });
    await expect(desk.read()).rejects.toMatchObject(noAccess('lies in the trash. Restore it in Google Drive'));
    await control({ action: 'trash', spreadsheetId: desk.spreadsheetId, isTrashed: false });
    expect((await desk.read()).title).toBe('Paper Kites - Book');
  });

  it('is looked for in the trash once in many polls', async () => {
    const desk = await Desk.open(SMALL);
    await desk.settle();
    const before = (await callCounts())['drive.files.get'] ?? 0;
    for (let poll = 0; poll < 5; poll += 1) await desk.poll();
    expect((await callCounts())['drive.files.get']).toBe(before);
  });

  it('without its access neither loses a row nor tells of one, and goes on where it was', async () => {
    const desk = await Desk.open(SMALL);
    await desk.settle();
    await control({ action: 'setAccess', spreadsheetId: desk.spreadsheetId, isGiven: false });
    await expect(desk.poll()).rejects.toMatchObject(noAccess('Callboard may not open spreadsheet'));
    await control({ action: 'setAccess', spreadsheetId: desk.spreadsheetId, isGiven: true });
    await desk.type('Props!D2', 'In hand');
    expect(await desk.poll()).toEqual(['securing: Kite']);
    expect(await desk.poll()).toBe('NoChange');
  });
});

describe('the trash', () => {
  const MINUTE = 60_000;

  /** What Drive answers, and how often it was asked. */
  function drive(answer: () => unknown) {
    let asked = 0;
    const auth = {
      request: async () => {
        asked += 1;
        return { data: answer() };
      },
    } as unknown as OAuth2Client; // Of the client only this is used.
    return { auth, asked: () => asked };
  }

  it('is looked into every five minutes, and each time while the spreadsheet lies in it', async () => {
    let now = 0;
    let isTrashed = false;
    const { auth, asked } = drive(() => ({ trashed: isTrashed }));
    const trash = new Trash(auth, undefined, () => now);
    await trash.refuse('read', 'one');
    await trash.refuse('read', 'one');
    expect(asked()).toBe(1);
    now = 5 * MINUTE;
    isTrashed = true;
    await expect(trash.refuse('read', 'one')).rejects.toMatchObject({ type: 'SheetsNoAccess' });
    await expect(trash.refuse('read', 'one')).rejects.toMatchObject({ type: 'SheetsNoAccess' });
    isTrashed = false;
    await trash.refuse('read', 'one');
    expect(asked()).toBe(4);
  });

  it('is left alone for an hour where Drive does not let Callboard look, and nothing fails', async () => {
    let now = 0;
    const { auth, asked } = drive(() => {
      throw Object.assign(new Error('Google Drive API has not been used in project 1'), { status: 403 });
    });
    const trash = new Trash(auth, undefined, () => now);
    await trash.refuse('read', 'one');
    now = 59 * MINUTE;
    await trash.refuse('read', 'one');
    expect(asked()).toBe(1);
  });
});
