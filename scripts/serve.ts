import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { listen } from '../mock-api/listen.js';

export interface Served {
  /** `http://localhost:8080` */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface DemoOptions {
  /** 0 = any free port. */
  readonly port: number;
  /** Origin of the API that the page may ask; written where the page says `{{api}}`. */
  readonly api: string;
  /**
   * The folder whose index.html is the page; what is not in it is looked for among the built bundles. Where a page says
   * `{{head.html}}` stands that file of the folder: so its pages share what they have in common.
   */
  readonly folder?: string;
  /** Trusted Types policies that the page allows beside ours. */
  readonly policies?: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** As strict as an admin page can be: the widgets must live with it. */
export const contentSecurityPolicy = (api: string, policies: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${api}`,
    "require-trusted-types-for 'script'",
    ['trusted-types spendglass-lit', ...policies].join(' '),
  ].join('; ');

/** The page's own folder first, then the built bundle, which so lies beside the page. */
async function find(url: string, folder: string): Promise<{ file: string; content: Buffer } | null> {
  const path = normalize(decodeURIComponent(new URL(url, 'http://page').pathname));
  for (const root of [folder, 'dist/cdn']) {
    const file = join(root, path.endsWith('/') ? join(path, 'index.html') : path);
    const content = await readFile(file).catch(() => null);
    if (content) return { file, content };
  }
  return null;
}

const withShared = async (page: string, folder: string): Promise<string> => {
  let whole = page;
  for (const [named, file = ''] of page.matchAll(/\{\{(\w+\.html)\}\}/g)) {
    const shared = await readFile(join(folder, file), 'utf8');
    whole = whole.replace(named, () => shared);
  }
  return whole;
};

async function answer(url: string, response: ServerResponse, options: DemoOptions) {
  const { api, folder = 'stories/demo', policies } = options;
  const found = await find(url, folder).catch(() => null);
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Not found\n');
    return;
  }
  const type = extname(found.file);
  response.writeHead(200, {
    'content-type': types[type] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy(api, policies),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  if (type !== '.html') return void response.end(found.content);
  const page = await withShared(found.content.toString(), folder);
  response.end(page.replaceAll('{{api}}', api));
}

/**
 * Serves the demo page with the CDN bundle of `npm run build`.
 *
 * @throws the system's error when the port is taken.
 */
export async function serveDemo(options: DemoOptions): Promise<Served> {
  const server = createServer((request, response) => void answer(request.url ?? '/', response, options));
  const port = await listen(server, options.port);
  return {
    url: `http://localhost:${port}`,
    port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === 'EADDRINUSE') || isTaken(error.cause);
}

/** Starts on the wanted port or, where that is taken, on the next free one. */
export async function onFreePort<T>(wanted: number, start: (port: number) => Promise<T>): Promise<T> {
  for (let port = wanted; port < wanted + 50; port += 1) {
    try {
      return await start(port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`No free port between ${wanted} and ${wanted + 49}.`);
}
