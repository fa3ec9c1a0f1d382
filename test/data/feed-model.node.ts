import { expect } from 'chai';
import fc from 'fast-check';
import { createFeed } from '../../src/data/feed.js';
import type { Problem } from '../../src/data/problem.js';
import { down, ScriptedSend, total, totalSource, type Sent } from './scripted-send.js';
import { settle, VirtualClock } from './virtual-clock.js';

const shortest = 10_000;
const intervals = [0, shortest, 30_000, 300_000];
const problems: readonly Problem[] = [
  down,
  { ...down, status: 404 } as Problem,
  { ...down, status: 429, retryAt: Date.UTC(2026, 10, 15) + 90_000 } as Problem,
  { kind: 'timeout', afterMs: 8000 },
  { kind: 'offline' },
  { kind: 'blocked', host: 'api.example.com' },
  { kind: 'headers' },
  { kind: 'auth', status: 401 },
  { kind: 'auth', status: 403 },
];

type Step =
  | { readonly do: 'subscribe'; readonly interval: number; readonly broken: boolean }
  | {
      readonly do:
        'leave' | 'answer lately' | 'answer' | 'answer the same' | 'answer junk' | 'refresh' | 'notify';
    }
  | { readonly do: 'fail'; readonly problem: Problem }
  | { readonly do: 'show' | 'connect'; readonly now: boolean }
  | { readonly do: 'wait' | 'sleep'; readonly ms: number }
  | { readonly do: 'set the time'; readonly by: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('subscribe' as const),
    interval: fc.constantFrom(...intervals),
    broken: fc.boolean(),
  }),
  fc.record({
    do: fc.constantFrom(
      'leave' as const,
      'answer lately' as const,
      'answer' as const,
      'answer the same' as const,
      'answer junk' as const,
      'refresh' as const,
      'notify' as const,
    ),
  }),
  fc.record({ do: fc.constant('fail' as const), problem: fc.constantFrom(...problems) }),
  fc.record({ do: fc.constantFrom('show' as const, 'connect' as const), now: fc.boolean() }),
  fc.record({
    do: fc.constantFrom('wait' as const, 'sleep' as const),
    ms: fc.constantFrom(0, 1, 3000, 10_000, 61_000, 600_000),
  }),
  fc.record({ do: fc.constant('set the time' as const), by: fc.constantFrom(-86_400_000, -5000, 5000) }),
);

/** The real feed among everything that can happen to it, and what must hold whatever does. */
class Model {
  readonly clock = new VirtualClock();
  readonly server = new ScriptedSend(this.clock);
  readonly feed = createFeed({ source: totalSource(), send: this.server.send, clock: this.clock });
  readonly #leaves: (() => void)[] = [];
  readonly #open = new Set<Sent>();
  /** What came last of the requests that were still wanted; null: nothing, or it was taken away. */
  #newest: number | null = null;
  #answers = 0;
  /** Reasons for a request other than that time passes. */
  #causes = 0;

  constructor() {
    this.server.reply = (sent) => {
      expect(
        [...this.#open].filter(({ signal }) => !signal.aborted),
        'in flight before',
      ).to.have.length(0);
      expect(this.clock.visible, 'visible').to.be.true;
      expect(this.clock.online, 'online').to.be.true;
      expect(this.#leaves, 'subscribers').to.not.have.length(0);
      this.#open.add(sent);
    };
  }

  /** The request whose outcome the feed waits for. */
  get #wanted(): Sent | undefined {
    return [...this.#open].find(({ signal }) => !signal.aborted);
  }

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'subscribe':
        this.#causes += 1;
        this.#subscribe(step.interval, step.broken);
        break;
      case 'leave':
        this.#leaves.shift()?.();
        break;
      case 'answer':
        this.#answer((this.#answers += 1));
        break;
      case 'answer the same':
        this.#answer(this.#newest ?? 0);
        break;
      case 'answer junk':
        this.#settle((sent) => sent.answer('[1'));
        break;
      case 'answer lately':
        for (const sent of this.#open) if (sent.signal.aborted) sent.answer(total(-1));
        break;
      case 'fail': {
        const { problem } = step;
        if (this.#wanted && problem.kind === 'auth' && problem.status === 403) this.#newest = null;
        this.#settle((sent) => sent.fail(problem));
        break;
      }
      case 'refresh':
        this.#causes += 1;
        void this.feed.refresh();
        break;
      case 'notify':
        this.#causes += 1;
        this.clock.notify();
        break;
      case 'show':
        this.#causes += 1;
        this.clock.visible = step.now;
        break;
      case 'connect':
        this.#causes += 1;
        this.clock.online = step.now;
        break;
      case 'wait':
        await this.clock.advance(step.ms, () => settle(8));
        break;
      case 'sleep':
        this.#causes += 1;
        this.clock.sleep(step.ms);
        break;
      case 'set the time':
        this.#causes += 1;
        this.clock.setWall(this.clock.now() + step.by);
        break;
      default:
        step satisfies never;
    }
    await settle(8);
    this.#check();
  }

  async end(): Promise<void> {
    for (const leave of this.#leaves.splice(0)) leave();
    await this.clock.advance(0);
    expect(this.clock.timers + this.clock.watchers, 'timers and watchers left').to.equal(0);
    expect(this.#wanted, 'a request that nobody wants').to.be.undefined;
  }

  #subscribe(interval: number, broken: boolean): void {
    const listener = (): void => {
      if (broken) throw new Error('a widget is broken');
    };
    // Counted before, as the feed asks within subscribe().
    this.#leaves.push(() => unsubscribe());
    const unsubscribe = this.feed.subscribe(listener, interval);
  }

  #answer(n: number): void {
    if (this.#wanted) this.#newest = n;
    this.#settle((sent) => sent.answer(total(n)));
  }

  #settle(settle: (sent: Sent) => void): void {
    const sent = this.#wanted;
    if (!sent) return;
    this.#open.delete(sent);
    settle(sent);
  }

  #check(): void {
    const { reading } = this.feed;
    const shown = 'data' in reading ? reading.data.total : null;
    expect(shown, 'the value shown is the newest').to.equal(this.#newest);
    if ('problem' in reading) expect(reading.problem).to.be.an('object');
    if (reading.phase === 'fresh') expect(reading.stamp?.steady).to.be.at.most(this.clock.steady());
    const passed = this.clock.steady() / shortest;
    expect(this.server.count, 'requests').to.be.at.most(passed + this.#causes);
  }
}

describe('a feed, in 10 000 random sequences of events', function () {
  this.timeout(300_000);

  it('has one request in flight, asks only while it may, and shows the newest answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const model = new Model();
        for (const step of steps) await model.take(step);
        await model.end();
      }),
      { numRuns: 10_000 },
    );
  });
});
