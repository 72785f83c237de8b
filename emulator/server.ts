import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { openEmulator, type OpenOptions } from './open-emulator';

interface EmulatorOptions extends Omit<OpenOptions, 'baseUrl'> {
  /** 0 takes any free port. */
  readonly port: number;
}

export interface RunningEmulator {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts Google Sheets on 127.0.0.1. Fails with `EADDRINUSE` where the port is taken. */
export async function startEmulator({ port: wanted, ...options }: EmulatorOptions): Promise<RunningEmulator> {
  let baseUrl = '';
  const emulator = openEmulator({ ...options, baseUrl: () => baseUrl });
  const server = createAdaptorServer({ fetch: emulator.app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an AddressInfo, never a pipe's name.
  const { port } = server.address() as AddressInfo;
  baseUrl = `http://127.0.0.1:${port}`;
  return {
    url: baseUrl,
    port,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      emulator.close();
    },
  };
}
