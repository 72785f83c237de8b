import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** What is needed of the inbox's web server: Node's own server below it, and a way to ask it for a file. */
export interface InboxWeb {
  readonly server: Server;
  inject(url: string): Promise<{ readonly statusCode: number; readonly body: string }>;
}

const SCRIPT = /^\/assets\/[\w.-]+\.js$/;
const SANDBOX = /sandbox:"allow-same-origin"/g;
const OPENS_WINDOWS = 'sandbox:"allow-same-origin allow-popups allow-popups-to-escape-sandbox"';

/**
 * maildev 3.0.0 shows a mail in a frame whose sandbox opens no window and sends no form, so that no link of any mail can
 * be followed. This lets links open in a window of their own; scripts in mails still do not run. A script that does not
 * hold the expected text is served as it is.
 */
export function letLinksOpen(web: InboxWeb): void {
  const handlers = web.server.listeners('request');
  web.server.removeAllListeners('request');
  web.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (SCRIPT.test(request.url ?? '')) void serveScript(web, request.url ?? '', response);
    else for (const handle of handlers) handle.call(web.server, request, response);
  });
}

async function serveScript(web: InboxWeb, url: string, response: ServerResponse): Promise<void> {
  try {
    const { statusCode, body } = await web.inject(url);
    response.writeHead(statusCode, { 'Content-Type': 'text/javascript; charset=utf-8' });
    response.end(body.replace(SANDBOX, OPENS_WINDOWS));
  } catch (error) {
    response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(`The inbox's page could not be read: ${String(error)}`);
  }
}
