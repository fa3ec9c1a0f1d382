import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ask } from '../mock-api/ask.js';
import { handlers } from '../mock-api/handlers.js';
import type { TelemetryWire } from '../src/contracts/telemetry.js';
import { distFolder } from './build.js';
import { answerOf, hour, hourly, moment, seed } from './data.js';

/** The pages and the mock API on one origin of this machine. */
export interface Server {
  readonly origin: string;
  /** Paths of the API that were asked, in order, the action of a POST behind them. */
  readonly asked: string[];
  /** The API's clock. */
  now: () => number;
  /** So many hours in the trend instead of the shop's own; null: those. */
  hours: number | null;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
};

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const document = (name: string, script: string, style: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">${style}
<script type="module" src="/${name}/${script}"></script></head><body>${body}</body></html>`;

/** `/empty`, `/<contestant>/page`, `/<contestant>/chart`, and the files that they load. */
const find = async (path: string): Promise<{ type: string; content: string | Buffer } | null> => {
  const html = (content: string) => ({ type: 'text/html; charset=utf-8', content });
  if (path === '/empty') return html('<!doctype html><title>empty</title><link rel="icon" href="data:,">');
  if (path === '/page.css') {
    return { type: 'text/css', content: await readFile(here('contestants/page.css')) };
  }
  const [, name = '', file = ''] = /^\/([a-z-]+)\/([a-zA-Z.-]+)$/.exec(path) ?? [];
  const style = name === 'uplot' ? '<link rel="stylesheet" href="/uplot/uPlot.css">' : '';
  if (file === 'chart') return html(document(name, 'chart-page.js', style, '<div id="chart"></div>'));
  if (file === 'page') {
    const body = await readFile(here(`contestants/${name}/page.html`), 'utf8');
    return html(document(name, 'page.js', style, body));
  }
  const source =
    file === 'uPlot.css' ? here('node_modules/uplot/dist/uPlot.min.css') : `${distFolder}/${name}/${file}`;
  const content = await readFile(source).catch(() => null);
  return content && { type: types[extname(file)] ?? 'text/plain', content };
};

const requestOf = async (incoming: IncomingMessage): Promise<Request> => {
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  if (incoming.method !== 'POST') return new Request(url);
  return new Request(url, { method: 'POST', body: await text(incoming) });
};

export const startServer = async (): Promise<Server> => {
  const started = Date.now();
  const state: Omit<Server, 'origin' | 'close'> = {
    asked: [],
    now: () => moment + Date.now() - started,
    hours: null,
  };
  const api = handlers({ seed, now: () => state.now() });

  const answer = async (
    incoming: IncomingMessage,
  ): Promise<{ type: string; content: string | Buffer } | null> => {
    const path = new URL(incoming.url ?? '/', 'http://localhost').pathname;
    if (!path.startsWith('/api/')) return find(path);
    const request = await requestOf(incoming);
    const action =
      request.method === 'POST' ? ((await request.clone().json()) as { action: string }).action : '';
    state.asked.push(path + (action && ` ${action}`));
    const response = await ask(api, request);
    const type = 'application/json';
    if (!path.endsWith('/telemetry') || state.hours === null) return { type, content: await response.text() };
    const start = Math.floor(state.now() / hour) * hour - (state.hours - 1) * hour;
    const { overview, hourlyTrend } = answerOf(hourly(state.hours, start));
    const body = (await response.json()) as TelemetryWire;
    return { type, content: JSON.stringify({ ...body, overview, hourlyTrend }) };
  };

  const server = createServer((incoming, outgoing) => {
    answer(incoming).then(
      (found) => {
        if (!found) {
          // A page without its style sheet would be measured, but it would be another page.
          console.error(`The bench has no ${incoming.url}.`);
          return outgoing.writeHead(404).end();
        }
        return outgoing
          .writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store' })
          .end(found.content);
      },
      (problem: unknown) => outgoing.writeHead(500).end(String(problem)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return Object.assign(state, {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
};
