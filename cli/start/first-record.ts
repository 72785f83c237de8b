import { z } from 'zod';
import { readBook } from '../../activities/sheets/book';
import { createGoogleSheets } from '../../activities/sheets/google-sheets';
import { makeSettingsTab } from '../../activities/sheets/settings-tab';
import type { IsoDate } from '../../domain/model';
import { addDays } from '../../domain/time/calendar';
import { dateIn, instantOf } from '../../domain/time/zone';
import type { WorkerConfig } from '../../worker/config';
import { UsageError } from '../usage-error';
import type { Chosen } from './chosen';
import type { Ports, ProductionHome, ProductionRecord } from './production-home';

/** A day of the production passes in twelve seconds. */
const DEMO_SPEED = 7_200;
/** How long before its first shooting day a production begins when nobody says when: time enough for things to fall due. */
const DAYS_BEFORE_FIRST_SHOOT = 28;
const BEGINS_AT = '08:30';

export interface FirstRecord {
  readonly record: ProductionRecord;
  readonly timeZone: string;
  /** What is left alone in the workbook, and why, as sentences. */
  readonly leftAlone: readonly string[];
}

/** What is remembered of the production; at its first start its workbook is brought into the emulator. */
export async function firstRecord(input: {
  readonly chosen: Chosen;
  readonly home: ProductionHome;
  readonly emulatorUrl: string;
  readonly sheets: WorkerConfig['sheets'];
  readonly ports: Ports;
}): Promise<FirstRecord> {
  const { chosen, home, emulatorUrl, ports } = input;
  const known = home.record();
  const spreadsheetId = known?.spreadsheetId ?? (await importWorkbook(emulatorUrl, await chosen.workbook()));
  const { openUrl, ...google } = input.sheets;
  const sheets = createGoogleSheets(google);
  const workbook = await sheets.readWorkbook(spreadsheetId);
  const { productionId } = chosen;
  const book = await readBook(workbook, { productionId, spreadsheetUrl: `${openUrl}/${spreadsheetId}/edit` });
  if (!known && chosen.settings.size > 0) await makeSettingsTab(sheets, book, chosen.settings);
  const { calendar, title, shootDays } = book.built.facts;
  const { timeZone } = calendar;
  const startsOn = chosen.startsOn ?? beginning(shootDays[0]?.date, timeZone);
  const [date = '', time = BEGINS_AT] = startsOn.split('T');
  const record = known ?? {
    title,
    spreadsheetId,
    scriptPath: chosen.scriptPath,
    productionMs: instantOf(date, time, timeZone),
    speed: DEMO_SPEED,
    ports,
  };
  return { record, timeZone, leftAlone: book.leftAlone };
}

function beginning(firstShootDay: IsoDate | undefined, timeZone: string): string {
  const date = firstShootDay ? addDays(firstShootDay, -DAYS_BEFORE_FIRST_SHOOT) : dateIn(timeZone, Date.now());
  return `${date}T${BEGINS_AT}`;
}

const importedSchema = z.object({ spreadsheetId: z.string() });
const refusedSchema = z.object({ error: z.object({ message: z.string() }) });

/** Brings a workbook in the form of `docs/workbook-json.md` into the emulator and returns its id. */
export async function importWorkbook(emulatorUrl: string, workbook: unknown): Promise<string> {
  const response = await fetch(`${emulatorUrl}/emulator/import`, { method: 'POST', body: JSON.stringify(workbook) });
  const body: unknown = await response.json();
  if (response.ok) return importedSchema.parse(body).spreadsheetId;
  const refused = refusedSchema.safeParse(body);
  const why = refused.success ? refused.data.error.message : `the emulator answered ${response.status}`;
  throw new UsageError(
    `The workbook cannot be used: ${why}\ndocs/workbook-json.md says how a workbook is written down for Callboard.`,
  );
}
