import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { letLinksOpen } from '../../cli/start/inbox-links';

const ASSETS = path.join(__dirname, '../../node_modules/@maildev/ui/dist/assets');

describe('the inbox of the demo', () => {
  it('lets the links of a mail open in a window of their own, and serves all else as it was', async () => {
    const server = createServer((request, response) => response.end(`maildev: ${request.url}`));
    letLinksOpen({
      server,
      inject: async (url) => ({
        statusCode: 200,
        body: `${url}: jsx("iframe",{sandbox:"allow-same-origin",title:"x"})`,
      }),
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo; // A TCP server's address is never a path.
    const get = async (where: string) => (await fetch(`http://127.0.0.1:${port}${where}`)).text();
    expect(await get('/assets/index-1.js')).toBe(
      '/assets/index-1.js: jsx("iframe",{sandbox:"allow-same-origin allow-popups allow-popups-to-escape-sandbox",title:"x"})',
    );
    expect(await get('/api/email')).toBe('maildev: /api/email');
    server.close();
  });

  it('has a page that still shows mails in the frame that this is about', () => {
    const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
    const texts = scripts.map((name) => readFileSync(path.join(ASSETS, name), 'utf8'));
    expect(texts.some((text) => text.includes('sandbox:"allow-same-origin"'))).toBe(true);
  });
});
