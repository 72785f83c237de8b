import { readFileSync } from 'node:fs';
import type { JWTInput } from 'google-auth-library';
import { z } from 'zod';
import type { GoogleCredentials } from '../activities/sheets/google-credentials';
import { emulatorOptions } from '../activities/sheets/google-sheets';
import type { QuotaLimits } from '../activities/sheets/quota';

/** Everything that a worker is built from. */
export interface WorkerConfig {
  readonly temporal: { readonly address: string; readonly namespace: string; readonly apiKey?: string };
  readonly sheets: {
    readonly credentials: GoogleCredentials;
    /** Where the API is; Google's own where absent. */
    readonly rootUrl?: string;
    /** Where people open a spreadsheet, without its id and without a slash at the end. */
    readonly openUrl: string;
  };
  /** Who is told when a spreadsheet cannot be read; the associate producer of its production where it is `null`. */
  readonly operator: { readonly name: string; readonly address: string } | null;
  readonly mail: { readonly smtpUrl: string; readonly from: { readonly name: string; readonly address: string } };
  /** The address of the answer pages as people reach it, without a slash at the end. */
  readonly webUrl: string;
  /** Signs the links in mails; at least 32 characters. */
  readonly linkSecret: string;
  /** Calls of the Sheets API a minute that all workers together may make. */
  readonly sheetsQuota: QuotaLimits;
}

/** Something in the environment that is missing or wrong; the message says what to set. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const GOOGLE_OPEN_URL = 'https://docs.google.com/spreadsheets/d';

/** Google lets a user make 60 reads and 60 writes a minute; a service account is one user. */
const PER_MINUTE = 60;

const callsPerMinute = z.coerce
  .number({ error: 'must be a number of calls a minute, such as 60' })
  .min(6, 'must be at least 6 calls a minute')
  .default(PER_MINUTE);

const address = (hint: string): z.ZodType<string> => z.string({ error: hint }).regex(/^https?:\/\/\S+$/, hint);

const temporalEnvironment = z.object({
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  TEMPORAL_API_KEY: z.string().optional(),
});

const environment = temporalEnvironment.extend({
  GOOGLE_APPLICATION_CREDENTIALS: z.string().optional(),
  CALLBOARD_SHEETS_URL: z.string().optional(),
  CALLBOARD_SMTP_URL: z
    .string({ error: 'is missing: the mail server, such as smtp://user:password@mail.example.com:587' })
    .regex(/^smtps?:\/\/\S+$/, 'must begin with smtp:// or smtps://'),
  CALLBOARD_MAIL_FROM: z
    .string({ error: 'is missing: who the mails are from, such as "Callboard <callboard@example.com>"' })
    .regex(/^[^<>]*<[^<>\s@]+@[^<>\s@]+>$/, 'must read like "Callboard <callboard@example.com>"'),
  CALLBOARD_OPERATOR: z
    .string()
    .regex(/^[^<>]*<[^<>\s@]+@[^<>\s@]+>$/, 'must read like "Ann Lee <ann.lee@example.com>"')
    .optional(),
  CALLBOARD_WEB_URL: address('must be the address of the answer pages, such as https://callboard.example.com'),
  CALLBOARD_LINK_SECRET: z
    .string({ error: 'is missing: at least 32 characters that nobody knows; make them with "openssl rand -hex 32"' })
    .min(32, 'must have at least 32 characters; make them with "openssl rand -hex 32"'),
  CALLBOARD_SHEETS_READS_PER_MINUTE: callsPerMinute,
  CALLBOARD_SHEETS_WRITES_PER_MINUTE: callsPerMinute,
});

/** Reads a worker's configuration. Throws `ConfigError` with one line for each variable that is missing or wrong. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): WorkerConfig {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new ConfigError(`The worker cannot start:\n${lines.join('\n')}`);
  }
  const env = parsed.data;
  return {
    temporal: temporalConfig(env),
    sheets: sheetsConfig(env.CALLBOARD_SHEETS_URL, env.GOOGLE_APPLICATION_CREDENTIALS),
    operator: env.CALLBOARD_OPERATOR === undefined ? null : fromHeader(env.CALLBOARD_OPERATOR),
    mail: { smtpUrl: env.CALLBOARD_SMTP_URL, from: fromHeader(env.CALLBOARD_MAIL_FROM) },
    webUrl: env.CALLBOARD_WEB_URL.replace(/\/+$/, ''),
    linkSecret: env.CALLBOARD_LINK_SECRET,
    sheetsQuota: {
      readsPerMinute: env.CALLBOARD_SHEETS_READS_PER_MINUTE,
      writesPerMinute: env.CALLBOARD_SHEETS_WRITES_PER_MINUTE,
    },
  };
}

/** Where Temporal is, where nothing else of a worker is needed. */
export function readTemporalConfig(variables: Readonly<Record<string, string | undefined>>): WorkerConfig['temporal'] {
  return temporalConfig(temporalEnvironment.parse(variables));
}

function temporalConfig(env: z.infer<typeof temporalEnvironment>): WorkerConfig['temporal'] {
  return {
    address: env.TEMPORAL_ADDRESS,
    namespace: env.TEMPORAL_NAMESPACE,
    ...(env.TEMPORAL_API_KEY === undefined ? {} : { apiKey: env.TEMPORAL_API_KEY }),
  };
}

/** How spreadsheets are reached, where nothing else of a worker is needed. Throws `ConfigError` where that is not said. */
export function readSheetsConfig(variables: Readonly<Record<string, string | undefined>>): WorkerConfig['sheets'] {
  const { CALLBOARD_SHEETS_URL: emulatorUrl, GOOGLE_APPLICATION_CREDENTIALS: keyFile } = variables;
  return sheetsConfig(emulatorUrl, keyFile, 'No spreadsheet can be opened');
}

function sheetsConfig(
  emulatorUrl: string | undefined,
  keyFile: string | undefined,
  failed = 'The worker cannot start',
): WorkerConfig['sheets'] {
  if (emulatorUrl !== undefined) return emulatorSheets(emulatorUrl.replace(/\/+$/, ''));
  if (keyFile === undefined) {
    throw new ConfigError(
      `${failed}:\n  GOOGLE_APPLICATION_CREDENTIALS is missing: the path of the key file of a Google ` +
        'service account with which the spreadsheet is shared',
    );
  }
  return { credentials: { kind: 'serviceAccount', key: serviceAccountKey(keyFile) }, openUrl: GOOGLE_OPEN_URL };
}

/** The emulator at an address without a slash at its end, as if it were Google Sheets. */
export function emulatorSheets(url: string): WorkerConfig['sheets'] {
  return { ...emulatorOptions(url), openUrl: `${url}/spreadsheets/d` };
}

const keySchema = z.looseObject({
  client_email: z.string(),
  private_key: z.string(),
}) satisfies z.ZodType<JWTInput, unknown>;

function serviceAccountKey(file: string): JWTInput {
  try {
    return keySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const message = `GOOGLE_APPLICATION_CREDENTIALS names ${file}, which is no key file of a Google service account: download one as JSON in the Google Cloud console, under the service account's keys.`;
    throw new ConfigError(message, { cause });
  }
}

function fromHeader(text: string): WorkerConfig['mail']['from'] {
  const [, name = '', mailbox = ''] = /^([^<>]*)<([^<>]+)>$/.exec(text) ?? [];
  return { name: name.trim() || 'Callboard', address: mailbox };
}
