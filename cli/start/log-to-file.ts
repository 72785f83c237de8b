import { appendFileSync } from 'node:fs';
import { DefaultLogger, Runtime } from '@temporalio/worker';

let isLogging = false;

/** The workers' log goes into a file: the terminal is for the person at it. */
export function logToFile(file: string): void {
  if (isLogging) return;
  isLogging = true;
  const logger = new DefaultLogger('INFO', ({ level, message, timestampNanos, meta }) => {
    const at = new Date(Number(timestampNanos / 1_000_000n)).toISOString();
    appendFileSync(file, `${at} ${level} ${message} ${JSON.stringify(meta ?? {}, replaceErrors)}\n`);
  });
  Runtime.install({ logger, telemetryOptions: { logging: { filter: 'WARN', forward: {} } }, shutdownSignals: [] });
}

function replaceErrors(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Error ? (value.stack ?? value.message) : value;
}
