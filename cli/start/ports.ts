import { createServer } from 'node:net';
import type { Say } from '../setup/say';
import type { Ports } from './production-home';

/** Where everything is, where nobody else is there already. */
export const USUAL_PORTS: Ports = {
  sheets: 9123,
  smtp: 1025,
  inbox: 1080,
  temporal: 7233,
  temporalUi: 8233,
  web: 8090,
};

const NAMES: Readonly<Record<keyof Ports, string>> = {
  sheets: 'the spreadsheet',
  smtp: 'incoming mail',
  inbox: 'the inbox',
  temporal: 'Temporal',
  temporalUi: "Temporal's Web UI",
  web: 'the answer pages',
};

/** The wanted ports; for each that is taken another one, which is said. */
export async function choosePorts(wanted: Ports, say: Say): Promise<Ports> {
  const chosen = { ...wanted };
  // The list is of a constant's own keys, which is what their type says.
  for (const name of Object.keys(NAMES) as (keyof Ports)[]) {
    chosen[name] = await portOr(wanted[name]);
    if (chosen[name] !== wanted[name]) {
      say(`port ${wanted[name]} is taken; ${chosen[name]} is for ${NAMES[name]} instead`);
    }
  }
  return chosen;
}

async function portOr(wanted: number): Promise<number> {
  return (await listenOnce(wanted)) ?? (await listenOnce(0)) ?? wanted;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
