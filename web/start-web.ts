import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { createWeb, type WebInput } from './create-web';

export interface StartWebInput extends Omit<WebInput, 'addressOf'> {
  /** 0 takes any free port. */
  readonly port: number;
  /** This machine only, where it is left out. */
  readonly host?: string;
}

export interface RunningWeb {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the pages. Fails with `EADDRINUSE` where the port is taken. */
export async function startWeb({ port, host = '127.0.0.1', ...input }: StartWebInput): Promise<RunningWeb> {
  const app = createWeb({ ...input, addressOf: (context) => getConnInfo(context).remote.address ?? 'unknown' });
  const server = createServer(getRequestListener(app.fetch));
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error(`The web server has no port but ${String(address)}.`);
  return {
    port: address.port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
