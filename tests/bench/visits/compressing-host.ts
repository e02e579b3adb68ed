/** A host as publishers use one: it compresses text, and sends all other files as they are. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { StaticHost } from '../../support/sites/static-server.ts';

/** A response of the host. */
export interface Sent {
  /** The requested path with its query. */
  path: string;
  /** The time of the request, in milliseconds since 1970. */
  at: number;
  /** What was sent, headers included. */
  bytes: number;
}

/** A host that records what it sends. */
export interface CountingHost extends StaticHost {
  /** Returns what has been sent since the last call, in the order of the requests, without the icon. */
  takeSent(): Sent[];
}

/** The media types of text files, by extension. */
const textTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** Ordinary browsers ask for the icon, headless ones do not: it is not recorded. */
const icon = '/favicon.svg';

/** Milliseconds since 1970 with fractions, as in browsers. */
const clock = () => performance.timeOrigin + performance.now();

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

async function answerFor(file: string): Promise<Answer> {
  const content = await readFile(file).catch(() => undefined);
  if (!content) return { status: 404, headers: {}, body: new Uint8Array() };
  const type = textTypes[path.extname(file)];
  return type
    ? {
        status: 200,
        headers: { 'content-type': type, 'content-encoding': 'gzip', vary: 'accept-encoding' },
        body: gzipSync(content),
      }
    : { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: content };
}

/**
 * Serves a folder at the root of a host. A file is read and compressed once: later responses take no time.
 *
 * @param folder the built site
 */
export async function serveCompressed(folder: string): Promise<CountingHost> {
  let record: Sent[] = [];
  const answers = new Map<string, Promise<Answer>>();
  const answer = (file: string) => {
    const known = answers.get(file) ?? answerFor(file);
    answers.set(file, known);
    return known;
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const entry: Sent = { path: request.url ?? '/', at: clock(), bytes: 0 };
    if (pathname !== icon) record.push(entry);
    const { status, headers, body } = await answer(file);
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('finish', () => (entry.bytes = socket.bytesWritten - before));
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    takeSent() {
      const sent = record;
      record = [];
      return sent;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
