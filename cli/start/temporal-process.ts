import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '../../workflows/search-attributes';
import { SetupError } from '../setup/setup-error';

export interface TemporalProcess {
  readonly pid: number | null;
  readonly address: string;
  stop(): Promise<void>;
}

export interface TemporalProcessOptions {
  readonly program: string;
  readonly port: number;
  readonly uiPort: number;
  readonly databaseFile: string;
  readonly logFile: string;
}

const ATTRIBUTE_TYPES: Readonly<Record<string, string>> = {
  KEYWORD: 'Keyword',
  INT: 'Int',
  BOOL: 'Bool',
  DATETIME: 'Datetime',
  TEXT: 'Text',
  DOUBLE: 'Double',
  KEYWORD_LIST: 'KeywordList',
};

/**
 * Becomes the server, and leaves a watcher behind that ends it when our end of the pipe is closed: by us, or by the
 * system when this process dies, however it does.
 */
const ENDS_WITH_US = 'exec 3<&0; (cat <&3 >/dev/null; kill $$) 2>/dev/null & exec "$@" </dev/null 3<&-';

const READY_WITHIN_MS = 60_000;
const CALL_TIMEOUT_MS = 2_000;
const STOPPED_WITHIN_MS = 5_000;

/** Starts Temporal's dev server on a database file and waits until it answers. */
export async function startTemporal(options: TemporalProcessOptions): Promise<TemporalProcess> {
  const { program, port, logFile } = options;
  const log = openSync(logFile, 'a');
  // In a group of its own: Ctrl-C goes to us, and we stop it when the workers have let go of it.
  const child = spawn('sh', ['-c', ENDS_WITH_US, 'sh', program, ...serverArgs(options)], {
    stdio: ['pipe', log, log],
    detached: true,
  });
  closeSync(log);
  const address = `127.0.0.1:${port}`;
  await ready(child, address, logFile);
  return { pid: child.pid ?? null, address, stop: () => stop(child) };
}

function serverArgs({ port, uiPort, databaseFile }: TemporalProcessOptions): string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--ui-port', String(uiPort)],
    ...['--db-filename', databaseFile, '--log-level', 'error'],
    // Four times as many workflows a second as with SQLite's defaults.
    ...['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'],
    ...SEARCH_ATTRIBUTES.flatMap(({ name, type }) => [
      '--search-attribute',
      `${name}=${ATTRIBUTE_TYPES[type] ?? type}`,
    ]),
  ];
}

async function ready(child: ChildProcess, address: string, logFile: string): Promise<void> {
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  let failure: Error | null = null;
  child.once('error', (error) => (failure = error));
  for (;;) {
    if (failure !== null || child.exitCode !== null) throw new SetupError(endedEarly(logFile));
    try {
      await answers(address);
      return;
    } catch (error) {
      if (Date.now() > giveUpAt) {
        child.kill('SIGKILL');
        throw new SetupError(`Temporal did not answer on ${address} within a minute; its log is ${logFile}.`, {
          cause: error,
        });
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Fails where the server does not answer within two seconds; while it starts it may take a call and never answer. */
async function answers(address: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: CALL_TIMEOUT_MS });
  try {
    await connection.withDeadline(Date.now() + CALL_TIMEOUT_MS, () =>
      connection.workflowService.describeNamespace({ namespace: 'default' }),
    );
  } finally {
    await connection.close();
  }
}

function endedEarly(logFile: string): string {
  const said = readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' ').slice(-400);
  return `The Temporal server ended at once. It said: ${said || 'nothing'}. Its whole log is ${logFile}.`;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS);
  await ended;
  clearTimeout(timer);
  child.stdin?.destroy();
}
