import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError, readConfig } from '../../worker/config';

const RIGHT = {
  CALLBOARD_SHEETS_URL: 'http://127.0.0.1:9123/',
  CALLBOARD_SMTP_URL: 'smtp://mail.example.com:587',
  CALLBOARD_MAIL_FROM: 'Callboard <callboard@example.com>',
  CALLBOARD_WEB_URL: 'https://callboard.example.com/',
  CALLBOARD_LINK_SECRET: 'x'.repeat(32),
};

describe("a worker's configuration", () => {
  it('is read from the environment, without the slashes at the end of addresses', () => {
    const config = readConfig(RIGHT);
    expect(config.webUrl).toBe('https://callboard.example.com');
    expect(config.sheets.openUrl).toBe('http://127.0.0.1:9123/spreadsheets/d');
    expect(config.mail.from).toEqual({ name: 'Callboard', address: 'callboard@example.com' });
    expect(config.temporal).toEqual({ address: '127.0.0.1:7233', namespace: 'default' });
  });

  it('holds Google’s usual quota of an account, or what it is told, and who is told of a lost spreadsheet', () => {
    expect(readConfig(RIGHT)).toMatchObject({
      sheetsQuota: { readsPerMinute: 60, writesPerMinute: 60 },
      operator: null,
    });
    const told = {
      ...RIGHT,
      CALLBOARD_SHEETS_READS_PER_MINUTE: '300',
      CALLBOARD_OPERATOR: 'Ann Lee <ann.lee@example.com>',
    };
    expect(readConfig(told)).toMatchObject({
      sheetsQuota: { readsPerMinute: 300, writesPerMinute: 60 },
      operator: { name: 'Ann Lee', address: 'ann.lee@example.com' },
    });
    expect(() => readConfig({ ...RIGHT, CALLBOARD_SHEETS_READS_PER_MINUTE: 'many' })).toThrow(
      /CALLBOARD_SHEETS_READS_PER_MINUTE must be a number of calls a minute, such as 60/,
    );
  });

  it('names every variable that is missing or wrong at once, and what to set', () => {
    const wrong = {
      ...RIGHT,
      CALLBOARD_SMTP_URL: undefined,
      CALLBOARD_LINK_SECRET: 'short',
      CALLBOARD_MAIL_FROM: 'me',
    };
    expect(() => readConfig(wrong)).toThrow(
      new ConfigError(
        [
          'The worker cannot start:',
          '  CALLBOARD_SMTP_URL is missing: the mail server, such as smtp://user:password@mail.example.com:587',
          '  CALLBOARD_MAIL_FROM must read like "Callboard <callboard@example.com>"',
          '  CALLBOARD_LINK_SECRET must have at least 32 characters; make them with "openssl rand -hex 32"',
        ].join('\n'),
      ),
    );
  });

  it('wants the key of a service account where the sheets are Google’s own', () => {
    expect(() => readConfig({ ...RIGHT, CALLBOARD_SHEETS_URL: undefined })).toThrow(
      /GOOGLE_APPLICATION_CREDENTIALS is missing: the path of the key file/,
    );
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'callboard-key-')), 'key.json');
    writeFileSync(file, '{}');
    const named = { ...RIGHT, CALLBOARD_SHEETS_URL: undefined, GOOGLE_APPLICATION_CREDENTIALS: file };
    expect(() => readConfig(named)).toThrow(/names .*key\.json, which is no key file of a Google service account/);
    writeFileSync(file, JSON.stringify({ client_email: 'callboard@example.com', private_key: 'k' }));
    expect(readConfig(named).sheets.openUrl).toBe('https://docs.google.com/spreadsheets/d');
  });
});
