import { expect } from 'chai';
import { Authorization } from '../../src/data/authorization.js';
import { send } from '../../src/data/client.js';
import { createFeed, type Feed } from '../../src/data/feed.js';
import type { Problem } from '../../src/data/problem.js';
import { telemetry, type Source } from '../../src/data/sources.js';
import { followStream } from '../../src/data/stream.js';
import { text, type Inject } from '../faults/matrix/injected.js';
import { connectionOver } from './connection-over.js';
import { FaultyFetch, type Pending } from './faulty-fetch.js';
import { total, totalSource, type Total } from './scripted-send.js';
import { VirtualClock } from './virtual-clock.js';

const interval = 10_000;
const domains = ['a.example', 'b.example'] as const;
export type Domain = (typeof domains)[number];

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
export class FaultsPage {
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

  /** What was given up brings something all the same. */
  answerLately(): void {
    for (const pending of this.network.unwanted)
      this.network.settle(pending, { status: 200, body: text(total(-1)) });
  }

  suffer(inject: Inject): boolean {
    const { wanted, current, clock } = this;
    if (!wanted) return false;
    const next = this.#answers + 1;
    const fault = inject(clock.now(), next);
    const status = typeof fault.reply === 'string' ? null : fault.reply.status;
    const isRefused = status === 401 || status === 403;
    if (fault.reply !== 'stall') this.network.settle(wanted, fault.reply);
    if (fault.problem === null) this.#expectAnswer((this.#answers = next));
    // Headers are asked for once more before a refusal is believed, and silence is seen when the deadline is over.
    else if ((!isRefused || wanted.isSecond) && fault.problem !== 'timeout') {
      this.#expectProblem(fault.problem);
      if (status === 403) current.total = null;
      if (fault.hold) current.heldUntil = clock.steady() + fault.hold;
    }
    return true;
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
