import { once } from 'node:events';
import { createServer } from 'node:net';
import { choosePorts, USUAL_PORTS } from '../../../cli/start/ports';

describe('the ports of a production', () => {
  it('are replaced where they are taken, and the replacement is said', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const taken = typeof address === 'object' && address ? address.port : 0;
    const said: string[] = [];
    const chosen = await choosePorts({ ...USUAL_PORTS, inbox: taken }, (line) => said.push(line));
    expect(chosen.inbox).not.toBe(taken);
    expect(said).toContain(`port ${taken} is taken; ${chosen.inbox} is for the inbox instead`);
    other.close();
  });
});
