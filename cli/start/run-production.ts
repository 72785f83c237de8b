import path from 'node:path';
import type { Client } from '@temporalio/client';
import { productionNow } from '../../domain/time/clock';
import { buildPage } from '../../emulator/build-page';
import { startEmulator } from '../../emulator/server';
import { startWeb } from '../../web/start-web';
import { TemporalAsks } from '../../web/temporal-asks';
import { connectTemporal, type TemporalConnections } from '../../worker/connect';
import { emulatorSheets, type WorkerConfig } from '../../worker/config';
import { createWorkers } from '../../worker/create-workers';
import { hmacSigner } from '../../worker/link-signer';
import { workflowBundle } from '../../worker/workflow-bundle';
import { CACHE_DIR } from '../setup/paths';
import type { Say } from '../setup/say';
import { SetupError } from '../setup/setup-error';
import { findTemporalServer } from '../setup/temporal-server';
import type { Chosen } from './chosen';
import { clockFrom, keepClock, tellClock } from './clock-keeper';
import { boardAddress } from './first-board';
import { firstRecord } from './first-record';
import { startInbox } from './inbox';
import type { Links } from './links';
import { logToFile } from './log-to-file';
import { choosePorts, USUAL_PORTS } from './ports';
import type { Ports, ProductionHome } from './production-home';
import { startProduction } from './start-production';
import { startTemporal } from './temporal-process';

/** The emulator has no quota to keep, and a person is looking. */
const NO_QUOTA = { readsPerMinute: Infinity, writesPerMinute: Infinity };

/** How often a start is tried when its ports are snatched away. */
const MOST_ATTEMPTS = 4;

export interface RunningProduction {
  readonly title: string;
  readonly productionId: string;
  readonly spreadsheetId: string;
  readonly temporalAddress: string;
  readonly links: Links;
  /** What is left alone in the workbook, and why, as sentences. */
  readonly leftAlone: readonly string[];
  readonly now: () => number;
  readonly timeZone: string;
  /** Ends when a worker fails. */
  readonly failed: Promise<never>;
  /** Ends every process and lets the production's time stand still. */
  stop(): Promise<void>;
}

/** Ends something that was started; in the opposite order of the starts. */
type Stop = () => Promise<void> | void;

/** Starts everything that one production on this machine needs: Temporal, spreadsheet, inbox, answer pages, workers. */
export async function runProduction(chosen: Chosen, home: ProductionHome, say: Say): Promise<RunningProduction> {
  home.make();
  for (let attempt = 1; ; attempt += 1) {
    const stops: Stop[] = [];
    const stop = async (): Promise<void> => {
      for (const step of stops.splice(0).reverse()) await step();
      home.markStopped();
    };
    try {
      return await start(chosen, home, say, stops, stop);
    } catch (error) {
      await stop();
      if (attempt === MOST_ATTEMPTS || !isPortTaken(error)) throw error;
      say('somebody took a port in this very moment; starting again');
    }
  }
}

/** A port was free when it was chosen and taken when it was used: another start was faster. */
function isPortTaken(error: unknown): boolean {
  const isCode = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return isCode || (error instanceof SetupError && error.message.includes('address already in use'));
}

async function start(
  chosen: Chosen,
  home: ProductionHome,
  say: Say,
  stops: Stop[],
  stop: () => Promise<void>,
): Promise<RunningProduction> {
  const { productionId, scriptPath } = chosen;
  logToFile(home.in('callboard.log'));
  const ports = await choosePorts(home.record()?.ports ?? USUAL_PORTS, say);
  const pageDir = path.join(CACHE_DIR, 'page');
  const making = Promise.all([workflowBundle(CACHE_DIR), buildPage(pageDir)]);
  // What fails here fails below, where it is waited for; until then Node must not call it unhandled.
  making.catch(() => undefined);

  const server = await startServer(home, ports, say, stops);
  const config = await startServices(home, ports, pageDir, server.address, stops);
  const temporal = await connectTemporal(config);
  stops.push(() => temporal.close());

  const { record, timeZone, leftAlone } = await firstRecord({
    chosen,
    home,
    ports,
    sheets: config.sheets,
    emulatorUrl: `http://127.0.0.1:${ports.sheets}`,
  });
  const { spreadsheetId, title } = record;
  const clock = clockFrom(record);
  await tellClock(temporal.client, productionId, clock);
  const keeper = keepClock(home, { ...record, ports }, clock);
  stops.push(() => keeper.stop());
  const now = (): number => productionNow(clock, Date.now());

  await startPages(config, ports, temporal.client, now, say, stops);
  const [bundlePath] = await making;
  const { failed } = await startWorkers(config, temporal, bundlePath, stops);
  await startProduction(temporal.client, { productionId, spreadsheetId, scriptPath, clock });

  const links: Links = {
    spreadsheet: await boardAddress(config.sheets, spreadsheetId),
    inbox: `http://127.0.0.1:${ports.inbox}`,
    temporal: `http://127.0.0.1:${ports.temporalUi}/namespaces/${config.temporal.namespace}/workflows`,
    actions: `${config.webUrl}/actions`,
  };
  home.markRunning({ pid: process.pid, serverPid: server.pid, links: { ...links } });
  const { address: temporalAddress } = server;
  return { title, productionId, spreadsheetId, temporalAddress, links, leftAlone, now, timeZone, failed, stop };
}

/** Finds Temporal, or starts it on a database file of the production's. `pid` is `null` where it ran already. */
async function startServer(
  home: ProductionHome,
  ports: Ports,
  say: Say,
  stops: Stop[],
): Promise<{ readonly address: string; readonly pid: number | null }> {
  const server = await findTemporalServer(say);
  if (server.kind === 'address') return { address: server.address, pid: null };
  const started = await startTemporal({
    program: server.path,
    port: ports.temporal,
    uiPort: ports.temporalUi,
    databaseFile: home.in('temporal.db'),
    logFile: home.in('temporal.log'),
  });
  stops.push(() => started.stop());
  return started;
}

/** Starts spreadsheet and inbox, and says how everything reaches them. */
async function startServices(
  home: ProductionHome,
  ports: Ports,
  pageDir: string,
  temporalAddress: string,
  stops: Stop[],
): Promise<WorkerConfig> {
  const emulator = await startEmulator({ port: ports.sheets, dataDir: home.in('sheets'), pageDir });
  stops.push(() => emulator.stop());
  const inbox = await startInbox({ smtpPort: ports.smtp, webPort: ports.inbox, folder: home.in('mails') });
  stops.push(() => inbox.stop());
  return {
    temporal: { address: temporalAddress, namespace: process.env.TEMPORAL_NAMESPACE ?? 'default' },
    sheets: emulatorSheets(emulator.url),
    operator: null,
    mail: { smtpUrl: inbox.smtpUrl, from: { name: 'Callboard', address: 'callboard@example.com' } },
    webUrl: `http://127.0.0.1:${ports.web}`,
    linkSecret: home.linkSecret(),
    sheetsQuota: NO_QUOTA,
  };
}

async function startPages(
  config: WorkerConfig,
  ports: Ports,
  client: Client,
  now: () => number,
  say: Say,
  stops: Stop[],
): Promise<void> {
  const web = await startWeb({
    port: ports.web,
    asks: new TemporalAsks(client),
    signer: hmacSigner(config.linkSecret),
    showActions: true,
    productionNow: now,
    onError: (error) => say(`the answer pages: ${error.message}`),
  });
  stops.push(() => web.close());
}

/** Starts the workers. `failed` ends when one of them fails, and never otherwise. */
async function startWorkers(
  config: WorkerConfig,
  temporal: TemporalConnections,
  bundlePath: string,
  stops: Stop[],
): Promise<{ readonly failed: Promise<never> }> {
  const workers = await createWorkers(config, temporal, bundlePath);
  const run = workers.run();
  stops.push(async () => {
    workers.stop();
    await run.catch(() => undefined);
  });
  return { failed: run.then(() => new Promise<never>(() => undefined)) };
}
