import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedCorpus } from '../../shared-corpus.ts';

/**
 * The whole web as the browser under test sees it: a proxy on this machine that answers for every http host from the
 * fixture folders, refuses every tunnel, and writes down all of it. What is not in `requests` has not left the browser.
 */
export interface Web {
  port: number;
  /** Each request since the start, as `GET http://host/path` or `CONNECT host:443`; the browser's own are left out. */
  requests: string[];
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** First path segment → folder; anything else is looked up in tests/pages. */
const FOLDERS: Record<string, string | null> = {
  samples: join(root, 'samples'),
  kinds: join(root, 'tests/e2e/kinds'),
  'shared-pages': sharedCorpus('pages'),
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Where the browser's own services are sent (updates, accounts), so that they can be told from what pages and extensions
 * ask for: nobody else knows this host.
 */
const BROWSERS_OWN = 'http://browser.invalid/';

/** What a browser must be started with to see this web and no other. */
export function webArguments(web: Web): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${web.port}`,
    '--proxy-bypass-list=<-loopback>',
    `--gaia-url=${BROWSERS_OWN}`,
    `--google-url=${BROWSERS_OWN}`,
    `--apps-gallery-update-url=${BROWSERS_OWN}`,
    `--component-updater=url-source=${BROWSERS_OWN}`,
  ];
}

export async function startWeb(): Promise<Web> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(BROWSERS_OWN)) requests.push(`${request.method} ${request.url}`);
    void answer(request, response);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { pathname } = new URL(request.url ?? '/');
    const file = fileOf(decodeURIComponent(pathname));
    const [body, headers] = await Promise.all([readFile(file), headersBeside(file)]);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
  }
}

function fileOf(path: string): string {
  const [first = '', ...rest] = path.slice(1).split('/');
  const folder = FOLDERS[first];
  if (folder === null) throw new Error('not on this machine');
  const home = folder ?? join(root, 'tests', 'pages');
  const file = normalize(join(home, folder === undefined ? path : rest.join('/')));
  if (!file.startsWith(home + sep)) throw new Error('outside');
  return file;
}

/** A page's folder may hold `headers.json`: what its server sends with it, a content security policy for one. */
async function headersBeside(file: string): Promise<Record<string, string>> {
  const text = await readFile(join(dirname(file), 'headers.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text);
}
