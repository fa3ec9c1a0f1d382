import type { Cancel, Clock } from '../../src/data/clock.js';
import { createFeed, type Feed } from '../../src/data/feed.js';
import { ProblemError, type Problem } from '../../src/data/problem.js';
import { shareTabs, type Tabs, type TabsParts } from '../../src/data/tabs.js';
import { total, totalSource, type Total } from './scripted-send.js';
import { seeded } from './seeded.js';
import { VirtualClock } from './virtual-clock.js';

/** ms that a message or a lock takes from tab to tab. */
const delay = 2;

interface Request {
  readonly tab: Tab;
  readonly at: number;
  readonly signal: AbortSignal;
  isDone: boolean;
}

interface Claim {
  readonly tab: Tab;
  readonly grant: () => Promise<unknown>;
  readonly lose: (reason: Error) => void;
}

/** Several tabs of one browser, their locks and channels, and a server, all on one virtual clock. */
export class ManyTabs {
  readonly clock = new VirtualClock();
  readonly tabs: Tab[] = [];
  readonly requests: Request[] = [];
  readonly messages: unknown[] = [];
  readonly channels = new Set<{ readonly tab: Tab; readonly hear: (data: unknown) => void }>();
  readonly #claims: Claim[] = [];
  /** What the server says; null: a total that counts up. */
  problem: Problem | null = null;
  /** ms */
  latency = 80;
  answers = 0;
  readonly random = seeded(7);

  open(parts: Partial<TabsParts> = {}, interval?: number): Tab {
    const tab = new Tab(this, parts, interval);
    this.tabs.push(tab);
    return tab;
  }

  /** Requests that a tab waits for. */
  get inFlight(): readonly Request[] {
    return this.requests.filter(({ isDone, signal, tab }) => !isDone && !signal.aborted && tab.runs);
  }

  get heldLocks(): number {
    return this.#claims.length;
  }

  send(tab: Tab, signal: AbortSignal): Promise<string> {
    const request: Request = { tab, at: this.clock.steady(), signal, isDone: false };
    this.requests.push(request);
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      this.clock.after(this.latency, () => {
        if (signal.aborted || tab.isGone) return;
        tab.run(() => {
          request.isDone = true;
          if (this.problem) reject(new ProblemError(this.problem));
          else resolve(total((this.answers += 1)));
        });
      });
    });
  }

  post(from: object, data: unknown): void {
    this.messages.push(data);
    for (const channel of this.channels) {
      if (channel !== from)
        this.clock.after(delay, () => channel.tab.run(() => this.#deliver(channel, data)));
    }
  }

  #deliver(channel: { readonly hear: (data: unknown) => void }, data: unknown): void {
    if (this.channels.has(channel as never)) channel.hear(structuredClone(data));
  }

  lock(tab: Tab, options: LockOptions, ask: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const release = (): void => {
        const held = this.#claims[0] === claim;
        const at = this.#claims.indexOf(claim);
        if (at >= 0) this.#claims.splice(at, 1);
        if (held) this.#grantNext();
      };
      const claim: Claim = {
        tab,
        grant: () =>
          ask().finally(() => {
            release();
            resolve();
          }),
        lose: (reason) => {
          release();
          reject(reason);
        },
      };
      if (options.steal) {
        const [robbed] = this.#claims.splice(0, 1, claim);
        robbed?.tab.run(() => robbed.lose(new Error('stolen')));
        void claim.grant();
        return;
      }
      options.signal?.addEventListener('abort', () => {
        if (this.#claims.indexOf(claim) > 0) claim.lose(options.signal?.reason as Error);
      });
      this.#claims.push(claim);
      if (this.#claims.length === 1) this.#grantNext();
    });
  }

  /** As a browser does when a tab is closed or crashes. */
  forget(tab: Tab): void {
    for (const channel of this.channels) if (channel.tab === tab) this.channels.delete(channel);
    const held = this.#claims[0]?.tab === tab;
    this.#claims.splice(0, Infinity, ...this.#claims.filter((claim) => claim.tab !== tab));
    if (held) this.#grantNext();
  }

  #grantNext(): void {
    const [next] = this.#claims;
    if (next)
      this.clock.after(delay, () => next.tab.run(() => this.#claims[0] === next && void next.grant()));
  }
}

type State = 'running' | 'hung' | 'gone';

/** One tab with one widget. What falls due while it hangs or is frozen runs when it goes on. */
export class Tab implements Clock {
  readonly feed: Feed<Total>;
  readonly #browser: ManyTabs;
  readonly #watchers = new Set<() => void>();
  readonly #due: (() => void)[] = [];
  readonly tabs: Tabs;
  readonly #leave: Cancel;
  #state: State = 'running';
  #visible = true;
  away = false;
  readonly online = true;

  constructor(browser: ManyTabs, parts: Partial<TabsParts>, interval = 10_000) {
    this.#browser = browser;
    this.tabs = shareTabs({
      name: 'one question',
      send: (_, signal) => browser.send(this, signal),
      clock: this,
      locks: {
        request: (_: string, ...rest: unknown[]) => browser.lock(this, ...(rest as [never, never])),
      } as LockManager,
      open: () => this.#open(),
      ...parts,
    });
    const { send, listen } = this.tabs;
    this.feed = createFeed({ source: totalSource(), send, clock: this, tabs: listen });
    this.#leave = this.feed.subscribe(() => undefined, interval);
  }

  get runs(): boolean {
    return this.#state === 'running';
  }

  get isGone(): boolean {
    return this.#state === 'gone';
  }

  get visible(): boolean {
    return this.#visible && !this.away;
  }

  get shown(): number | null {
    return 'data' in this.feed.reading ? this.feed.reading.data.total : null;
  }

  /** ms since what it shows arrived. */
  get age(): number {
    const { reading } = this.feed;
    return 'stamp' in reading && reading.stamp ? this.steady() - reading.stamp.steady : Infinity;
  }

  now = (): number => this.#browser.clock.now();
  steady = (): number => this.#browser.clock.steady();
  random = (): number => this.#browser.random();

  after(ms: number, run: () => void): Cancel {
    let isCancelled = false;
    const cancel = this.#browser.clock.after(ms, () => this.run(() => !isCancelled && run()));
    return () => {
      isCancelled = true;
      cancel();
    };
  }

  watch(changed: () => void): Cancel {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  /** Now, or when the tab goes on; never, where it is gone. */
  run(task: () => void): void {
    if (this.#state === 'running') task();
    else if (this.#state === 'hung') this.#due.push(task);
  }

  show(visible: boolean): void {
    this.#visible = visible;
    this.#tell();
  }

  /** Its script stands still, and nothing told it. */
  hang(): void {
    if (this.#state === 'running') this.#state = 'hung';
  }

  /** As hang(), but the page heard it coming. */
  freeze(): void {
    if (this.#state !== 'running') return;
    this.away = true;
    this.#tell();
    this.#state = 'hung';
  }

  goOn(): void {
    if (this.#state !== 'hung') return;
    this.#state = 'running';
    for (const task of this.#due.splice(0)) task();
    if (!this.away) return;
    this.away = false;
    this.#tell();
  }

  kill(): void {
    this.#state = 'gone';
    this.#browser.forget(this);
  }

  /** The widget leaves the page. */
  leave(): void {
    this.#leave();
  }

  #open(): BroadcastChannel {
    const channel = {
      tab: this,
      onmessage: null as ((event: { data: unknown }) => void) | null,
      hear: (data: unknown) => channel.onmessage?.({ data }),
      postMessage: (data: unknown) => this.#browser.post(channel, data),
      close: () => this.#browser.channels.delete(channel),
    };
    this.#browser.channels.add(channel);
    return channel as unknown as BroadcastChannel;
  }

  #tell(): void {
    for (const changed of [...this.#watchers]) changed();
  }
}
