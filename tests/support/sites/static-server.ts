/** A plain host for a built site, as dumb as the cheapest: files, folders with an index.html, and a 404.html. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** A host that runs. */
export interface StaticHost {
  /** Where the site stands: `http://127.0.0.1:4000/sub/dir/`. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder. Only an address with a slash at the end is a folder's, nothing is guessed, sent on or compressed.
 *
 * @param folder the built site
 * @param base the path under which it stands, with slashes at both ends
 */
export async function serveFolder(folder: string, base = '/'): Promise<StaticHost> {
  const notFound = async (response: ServerResponse) => {
    const page = await readFile(path.join(folder, '404.html')).catch(() => 'Not found');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  };
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    onNoMatch: (_request, response) => void notFound(response),
  });

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (!pathname.startsWith(base)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Outside the site');
      return;
    }
    const inside = `/${pathname.slice(base.length)}`;
    request.url = inside.endsWith('/') ? `${inside}index.html` : inside;
    files(request, response);
  };

  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
