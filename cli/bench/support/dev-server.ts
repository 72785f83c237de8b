import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { connectTemporal, type TemporalConnections } from '../../../worker/connect';
import { findDevServer } from '../../setup/temporal-server';
import { startTemporal } from '../../start/temporal-process';

/** Does the work with a dev server of Temporal's that nobody else uses, and whose database is removed afterwards. */
export async function onDevServer<T>(work: (temporal: TemporalConnections) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'callboard-bench-'));
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
  });
  const server = await startTemporal({
    program: await findDevServer(),
    port: await freePort(),
    uiPort: await freePort(),
    databaseFile: path.join(folder, 'temporal.db'),
    logFile: path.join(folder, 'temporal.log'),
  });
  try {
    const temporal = await connectTemporal({ temporal: { address: server.address, namespace: 'default' } });
    try {
      return await work(temporal);
    } finally {
      await temporal.close();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
