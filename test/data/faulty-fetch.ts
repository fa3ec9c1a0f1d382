import type { Body, Reply } from '../faults/matrix/injected.js';
import type { VirtualClock } from './virtual-clock.js';

const encoder = new TextEncoder();

/** A fetch that waits for what the test does to it. */
export interface Pending {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Refused before, and asked again with newer headers. */
  readonly isSecond: boolean;
  readonly resolve: (response: unknown) => void;
  readonly reject: (error: Error) => void;
}

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
    this.#send(`event: telemetry\ndata: {"total":${total}}\n\n`);
  }

  comment(): void {
    this.#send(': nothing to say\n\n');
  }

  end(): void {
    this.isOver = true;
    this.#wake?.(undefined);
  }

  #send(text: string): void {
    this.#said.push(encoder.encode(text));
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

  /** Requests that were given up. */
  get unwanted(): readonly Pending[] {
    return this.pending.filter(({ signal }) => signal.aborted);
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
