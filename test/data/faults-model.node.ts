import { expect } from 'chai';
import fc from 'fast-check';
import { Authorization } from '../../src/data/authorization.js';
import { send } from '../../src/data/client.js';
import { createFeed, type Feed } from '../../src/data/feed.js';
import type { Problem } from '../../src/data/problem.js';
import { telemetry, type Source } from '../../src/data/sources.js';
import { followStream } from '../../src/data/stream.js';
import { figure } from '../support/figure.js';
import { overhear } from '../support/overhear.js';
import { connectionOver } from './connection-over.js';
import { FaultyFetch, faults, text, type Pending } from './faulty-fetch.js';
import { total, totalSource, type Total } from './scripted-send.js';
import { settle, VirtualClock } from './virtual-clock.js';

const interval = 10_000;
const domains = ['a.example', 'b.example'] as const;
type Domain = (typeof domains)[number];

const urlOf = (domain: Domain): string =>
  `https://api.example.com/api/dashboard/telemetry?days=7&domain=${domain}`;

/** The same contract for each domain, where a fall to zero is not believed. */
const sourceOf = (domain: Domain): Source<Total> => ({
  ...totalSource(() => false),
  request: telemetry({ days: 7, domain }).request,
});

/** What must be seen of one key. */
interface Known {
  total: number | null;
  /** Steady ms at which it arrived. */
  at: number;
  problem: Problem['kind'] | null;
  /** Steady ms before which nobody may ask. */
  heldUntil: number;
  wasHidden: boolean;
}

/** One widget, the real feed, client and stream behind it, and a network in which everything goes wrong. */
class Page {
  readonly clock = new VirtualClock();
  readonly network = new FaultyFetch(this.clock);
  readonly feeds: Readonly<Record<Domain, Feed<Total>>>;
  readonly known: Record<Domain, Known>;
  domain: Domain = domains[0];
  #leave: (() => void) | null = null;
  #answers = 0;
  readonly #connection = connectionOver(this.network.fetch, {
    authorization: new Authorization(() => Promise.resolve({ authorization: 'Bearer canary' })),
  });

  constructor() {
    const { clock } = this;
    const feedOf = (domain: Domain): Feed<Total> =>
      createFeed({
        source: sourceOf(domain),
        send: (request, signal) => send(request, this.#connection, signal, clock),
        clock,
        stream: (url, inbox) => followStream(url, this.#connection, inbox, clock),
      });
    const knownOf = (): Known => ({ total: null, at: 0, problem: null, heldUntil: 0, wasHidden: false });
    this.feeds = { 'a.example': feedOf('a.example'), 'b.example': feedOf('b.example') };
    this.known = { 'a.example': knownOf(), 'b.example': knownOf() };
    this.network.onAsk = (pending) => this.#checkRequest(pending);
  }

  get isWatched(): boolean {
    return this.#leave !== null;
  }

  get current(): Known {
    return this.known[this.domain];
  }

  get wanted(): Pending | undefined {
    return this.network.wanted(urlOf(this.domain));
  }

  get stream(): FaultyFetch['streams'][number] | undefined {
    const last = this.network.streams.at(-1);
    return last?.isOver ? undefined : last;
  }

  watch(withStream: boolean): void {
    this.#leave?.();
    const streamUrl = withStream ? `https://api.example.com/stream?domain=${this.domain}` : undefined;
    // Counted before, as the feed asks within subscribe().
    this.#leave = () => undefined;
    this.#leave = this.feeds[this.domain].subscribe(() => undefined, interval, streamUrl);
  }

  leave(): void {
    this.#leave?.();
    this.#leave = null;
  }

  answer(kind: 'new' | 'same' | 'zero'): void {
    const { wanted, current } = this;
    if (!wanted) return;
    const n = kind === 'new' ? (this.#answers += 1) : kind === 'zero' ? 0 : (current.total ?? 0);
    this.network.settle(wanted, { status: 200, body: text(total(n)) });
    this.#expectAnswer(n);
  }

  event(zero: boolean): void {
    const { stream } = this;
    if (!stream) return;
    const n = zero ? 0 : (this.#answers += 1);
    stream.say(n);
    this.#expectAnswer(n);
  }

  #expectAnswer(n: number): void {
    const { current } = this;
    if (n === 0 && (current.total ?? 0) > 0) current.problem = 'masked';
    else Object.assign(current, { total: n, at: this.clock.steady(), problem: null });
    current.heldUntil = 0;
    current.wasHidden = false;
  }

  suffer(name: string): void {
    const { wanted, current, clock } = this;
    const fault = faults[name]?.(clock.now());
    if (!wanted || !fault) return;
    const status = typeof fault.reply === 'string' ? null : fault.reply.status;
    const isRefused = status === 401 || status === 403;
    if (fault.reply !== 'stall') this.network.settle(wanted, fault.reply);
    // Headers are asked for once more before a refusal is believed.
    if (isRefused && !wanted.isSecond) return;
    // It is seen when the deadline is over.
    if (fault.problem === 'timeout') return;
    this.#expectProblem(fault.problem);
    if (status === 403) current.total = null;
    if (fault.hold) current.heldUntil = clock.steady() + fault.hold;
  }

  #expectProblem(kind: Problem['kind']): void {
    const { current, clock } = this;
    const unreached = kind === 'blocked' || kind === 'timeout';
    const hidden = current.wasHidden;
    current.wasHidden = false;
    // Nobody looked, and the network may have stood still: it is asked again instead.
    if (unreached && hidden) return;
    current.problem = kind === 'blocked' && !clock.online ? 'offline' : kind;
    current.heldUntil = 0;
  }

  #checkRequest({ url, signal, isSecond }: Pending): void {
    const { clock, current } = this;
    expect(url, 'of the current key').to.equal(urlOf(this.domain));
    // A request that was refused goes on with newer headers, within its deadline.
    if (isSecond) return;
    expect(this.isWatched, 'watched').to.be.true;
    expect(clock.visible && clock.online, 'visible and online').to.be.true;
    expect(this.wanted, 'in flight before').to.be.undefined;
    expect(clock.steady(), 'not before the server allows').to.be.at.least(current.heldUntil);
    current.wasHidden = false;
    const deadline = clock.steady() + 8000;
    signal.addEventListener('abort', () => {
      if (clock.steady() === deadline && this.isWatched && current === this.current)
        this.#expectProblem('timeout');
    });
  }

  check(): void {
    const { clock, current, isWatched } = this;
    if (!clock.visible) current.wasHidden = true;
    if (!isWatched) return;
    const { reading } = this.feeds[this.domain];
    const shown = 'data' in reading ? reading.data.total : null;
    expect(shown, 'the newest of this key').to.equal(current.total);
    if ('stamp' in reading) expect(reading.stamp?.steady, 'its true age').to.equal(current.at);
    const problem = 'problem' in reading ? reading.problem.kind : null;
    if (current.problem !== null) expect(problem, 'a problem until a success').to.equal(current.problem);
    else expect(problem, 'no problem without a reason').to.be.oneOf([null, 'offline']);
  }
}

interface Real {
  readonly page: Page;
}

/** One thing that happens; afterwards everything that must hold does. */
class Event implements fc.AsyncCommand<object, Real> {
  constructor(
    readonly name: string,
    readonly happen: (page: Page) => void | Promise<void>,
  ) {}

  check(): boolean {
    return true;
  }

  async run(_: unknown, { page }: Real): Promise<void> {
    await this.happen(page);
    await settle(16);
    page.check();
  }

  toString(): string {
    return this.name;
  }
}

const event = (name: string, happen: Event['happen']): Event => new Event(name, happen);

/** All that can happen, in groups of equal chance. */
const groups: readonly (readonly Event[])[] = [
  [event('watch', (page) => page.watch(false)), event('watch a stream', (page) => page.watch(true))],
  [event('leave', (page) => page.leave())],
  domains.map((domain) =>
    event(domain, async (page) => {
      const { isWatched } = page;
      page.leave();
      await page.clock.advance(0, () => settle(16));
      page.domain = domain;
      if (isWatched) page.watch(false);
    }),
  ),
  [event('answer', (page) => page.answer('new'))],
  [event('same answer', (page) => page.answer('same')), event('zeros', (page) => page.answer('zero'))],
  [event('event', (page) => page.event(false)), event('event of zeros', (page) => page.event(true))],
  [event('drop the stream', (page) => page.stream?.end())],
  Object.keys(faults).map((name) => event(name, (page) => page.suffer(name))),
  ['a 401', 'a 403'].map((name) =>
    event(`${name} for good`, async (page) => {
      page.suffer(name);
      await settle(16);
      page.suffer(name);
    }),
  ),
  [true, false].map((visible) =>
    event(visible ? 'show' : 'hide', (page) => void (page.clock.visible = visible)),
  ),
  [true, false].map((online) =>
    event(online ? 'online' : 'offline', (page) => void (page.clock.online = online)),
  ),
  [3, 10, 60, 1200].map((s) => event(`${s} s`, (page) => page.clock.advance(s * 1000, () => settle(16)))),
  [event('refresh', (page) => void page.feeds[page.domain].refresh())],
];

const named = new Map(groups.flat().map((event) => [event.name, event]));

const run = (commands: Iterable<fc.AsyncCommand<object, Real, boolean>>): Promise<void> =>
  fc.asyncModelRun(() => ({ model: {}, real: { page: new Page() } }), commands);

describe('the real feed, client and stream', function () {
  this.timeout(300_000);

  it('show the newest answer of the key with its true age, and ask only when they may, in 10 000 random sequences of faults', async () => {
    const events = groups.map((group) => fc.constantFrom(...group));
    const heard = await overhear(() =>
      fc.assert(fc.asyncProperty(fc.commands(events, { maxCommands: 25 }), run), { numRuns: 10_000 }),
    );
    figure('stray errors and lines', heard.length);
    expect(heard).to.deep.equal([]);
  });

  describe('hold in what once was a counterexample, with a part of them taken away:', () => {
    for (const sequence of [
      'watch, leave, 3 s, watch',
      'watch a stream, event, 60 s, zeros',
      'watch, a 503 for two minutes, refresh',
      'watch, hide, no network',
      'watch, answer, 10 s, a 403 for good, refresh, a 500',
      'watch, a 401, answer',
      'watch a stream, event',
      'hide, watch, show',
      'watch, a gzip bomb',
      'watch, a body that stalls, 10 s, answer',
      'watch, answer, b.example, a 500, a.example',
      'watch, leave, hide, watch, 60 s',
      'watch a stream, event, drop the stream, 10 s, answer',
    ]) {
      it(sequence, () =>
        run(
          sequence.split(', ').map((name) => {
            const event = named.get(name);
            if (!event) throw new Error(`Nothing is called "${name}".`);
            return event;
          }),
        ),
      );
    }
  });
});
