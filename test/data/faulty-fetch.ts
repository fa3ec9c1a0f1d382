import type { Problem } from '../../src/data/problem.js';
import type { VirtualClock } from './virtual-clock.js';

const encoder = new TextEncoder();
/** Decoded bytes over the cap, as a gzip bomb has them. */
const bomb = new Uint8Array(1024 * 1024 + 1);

/** A fetch that waits for what the test does to it. */
export interface Pending {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Refused before, and asked again with newer headers. */
  readonly isSecond: boolean;
  readonly resolve: (response: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface Reply {
  readonly status: number;
  readonly body: Body;
  readonly headers?: Readonly<Record<string, string>>;
  readonly redirected?: boolean;
}

/** Pieces that come at once, and whether the end comes too; `cut` breaks the connection. */
interface Body {
  readonly pieces: readonly Uint8Array[];
  readonly end: 'done' | 'stalls' | 'cut';
}

export const text = (text: string): Body => ({ pieces: [encoder.encode(text)], end: 'done' });

/** What a network and a server do to one request, and what the feed must make of it. */
export interface Fault {
  readonly reply: Reply | 'no network' | 'stall';
  readonly problem: Problem['kind'];
  /** ms for which nobody may ask, by the header; null: as long as the page likes. */
  readonly hold?: number | null;
}

const minute = 60_000;

const refusedFor = (status: number, header: string | null, hold: number | null): Fault => ({
  reply: {
    status,
    body: text('{"error":"secret"}'),
    headers: header === null ? {} : { 'retry-after': header },
  },
  problem: 'http',
  hold,
});

const broken = (body: Body, problem: Problem['kind'], more: Partial<Reply> = {}): Fault => ({
  reply: { status: 200, body, ...more },
  problem,
});

export const faults: Readonly<Record<string, (now: number) => Fault>> = {
  'no network': () => ({ reply: 'no network', problem: 'blocked' }),
  'headers that never come': () => ({ reply: 'stall', problem: 'timeout' }),
  'a body that stalls': () => broken({ ...text('{"total":'), end: 'stalls' }, 'timeout'),
  'a body that is cut': () => broken({ ...text('{"total":'), end: 'cut' }, 'blocked'),
  'truncated JSON': () => broken(text('{"total":'), 'unreadable'),
  'a login page': () => broken(text('<!doctype html>'), 'unreadable'),
  nothing: () => broken({ pieces: [], end: 'done' }, 'unreadable', { status: 204 }),
  'another contract': () => broken(text('{"ok":true}'), 'unreadable'),
  'a gzip bomb': () => broken({ pieces: [bomb, bomb], end: 'stalls' }, 'too-large'),
  'a redirect that was followed': () => broken(text('{"total":1}'), 'redirected', { redirected: true }),
  'a 404': () => refusedFor(404, null, null),
  'a 500': () => refusedFor(500, null, null),
  'a 503 for two minutes': () => refusedFor(503, '120', 2 * minute),
  'a 429 without a header': () => refusedFor(429, null, minute),
  'a 429 in seconds': () => refusedFor(429, '90', 1.5 * minute),
  'a 429 as a date': (now) => refusedFor(429, new Date(now + 3 * minute).toUTCString(), 3 * minute - 1000),
  'a 429 of junk': () => refusedFor(429, 'soon', minute),
  'a 429 of the past': () => refusedFor(429, '-5', 0),
  'a 429 for years': () => refusedFor(429, '1e9', 15 * minute),
  'a 401': () => ({ reply: { status: 401, body: text('{}') }, problem: 'auth' }),
  'a 403': () => ({ reply: { status: 403, body: text('{}') }, problem: 'auth' }),
};

/** A body as a reader sees it, of promises alone, so that ten thousand sequences take seconds. */
const bodyOf = ({ pieces, end }: Body) => {
  let leave: (() => void) | undefined;
  const cancel = (): Promise<void> => Promise.resolve(leave?.());
  let at = 0;
  const read = (): Promise<unknown> => {
    const value = pieces[at++];
    if (value) return Promise.resolve({ done: false, value });
    if (end === 'done') return Promise.resolve({ done: true });
    if (end === 'cut') return Promise.reject(new TypeError('network error'));
    return new Promise((resolve) => (leave = () => resolve({ done: true })));
  };
  return { getReader: () => ({ read, cancel }), cancel };
};

const responseOf = ({ status, body, headers = {}, redirected = false }: Reply): unknown => ({
  status,
  redirected,
  type: 'basic',
  headers: new Headers(headers),
  body: bodyOf(body),
});

/** A stream of events that the test speaks through. */
export class SpokenStream {
  #wake: ((result: unknown) => void) | undefined;
  readonly #said: Uint8Array[] = [];
  isOver = false;

  readonly response = {
    status: 200,
    redirected: false,
    type: 'basic',
    headers: new Headers({ 'content-type': 'text/event-stream' }),
    body: {
      getReader: () => ({ read: () => this.#read(), cancel: () => this.#cancel() }),
      cancel: () => this.#cancel(),
    },
  };

  say(total: number): void {
    this.#said.push(encoder.encode(`event: telemetry\ndata: {"total":${total}}\n\n`));
    this.#wake?.(undefined);
  }

  end(): void {
    this.isOver = true;
    this.#wake?.(undefined);
  }

  #cancel(): Promise<void> {
    this.end();
    return Promise.resolve();
  }

  async #read(): Promise<unknown> {
    while (this.#said.length === 0 && !this.isOver) await new Promise((wake) => (this.#wake = wake));
    return this.isOver ? { done: true } : { done: false, value: this.#said.shift() };
  }
}

/** Takes the place of the network: keeps every request until the test decides what happens to it. */
export class FaultyFetch {
  readonly pending: Pending[] = [];
  readonly streams: SpokenStream[] = [];
  /** Called before a request goes out. */
  onAsk: (pending: Pending) => void = () => undefined;
  readonly #refused = new WeakSet<AbortSignal>();

  constructor(readonly clock: VirtualClock) {}

  readonly fetch = ((url: string, { signal }: { signal: AbortSignal }): Promise<unknown> => {
    if (url.includes('/stream')) {
      const stream = new SpokenStream();
      this.streams.push(stream);
      signal.addEventListener('abort', () => stream.end());
      return Promise.resolve(stream.response);
    }
    return new Promise((resolve, reject) => {
      const pending = { url, signal, isSecond: this.#refused.has(signal), resolve, reject };
      this.onAsk(pending);
      this.pending.push(pending);
    });
  }) as unknown as typeof globalThis.fetch;

  /** The request that somebody waits for. */
  wanted(url: string): Pending | undefined {
    return this.pending.find((each) => each.url === url && !each.signal.aborted);
  }

  settle(pending: Pending, reply: Reply | 'no network'): void {
    this.pending.splice(this.pending.indexOf(pending), 1);
    if (reply === 'no network') {
      pending.reject(new TypeError('Failed to fetch'));
      return;
    }
    if (reply.status === 401 || reply.status === 403) this.#refused.add(pending.signal);
    pending.resolve(responseOf(reply));
  }
}
