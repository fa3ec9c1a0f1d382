import { expect } from 'chai';
import fc from 'fast-check';
import type { CostAlert } from '../../src/contracts/cost-alerts.js';
import { ProblemError, type Problem } from '../../src/data/problem.js';
import { parseMoney } from '../../src/money/parse.js';
import type { Money } from '../../src/types/money.js';
import {
  checkAgain,
  setAlert,
  type AlertApi,
  type Intent,
  type Step,
} from '../../src/widgets/budget-alerts/set-alert.js';

const usd = (text: string): Money => {
  const money = parseMoney(text);
  if (money === null) throw new Error(`${text} is no amount`);
  return money;
};

const intent: Intent = { domain: null, type: 'daily', threshold: usd('5') };

const alert = (more: Partial<CostAlert> = {}): CostAlert => ({
  id: 'x',
  domain: null,
  type: 'daily',
  threshold: usd('5.00'),
  current: null,
  exceeded: null,
  ...more,
});

const timeout: Problem = { kind: 'timeout', afterMs: 8000 };
const http = (status: number): Problem => ({ kind: 'http', status, path: '/', retryAt: null });

/** What happens to one set-alert on its way: what the server does with it, and what comes back. */
interface Fate {
  readonly reply: Problem | 'answered';
  /** ms after sending at which the alert is there; null: never. */
  readonly writtenAfter: number | null;
}

/** A server with one alert book and a clock of its own; `looks` says which check-alerts fail, from the first on. */
class Server implements AlertApi {
  readonly steps: Step[] = [];
  sent = 0;
  #now = 0;
  #writtenAt = Infinity;
  readonly #looks: (Problem | null)[];

  constructor(
    readonly fate: Fate,
    looks: readonly (Problem | null)[] = [],
    readonly before: readonly CostAlert[] = [],
  ) {
    this.#looks = [...looks];
  }

  get hasWritten(): boolean {
    return this.#writtenAt < Infinity;
  }

  look = async (): Promise<readonly CostAlert[]> => {
    await Promise.resolve();
    const problem = this.#looks.shift() ?? null;
    if (problem) throw new ProblemError(problem);
    return this.#now >= this.#writtenAt ? [...this.before, alert({ id: 'new' })] : this.before;
  };

  send = async (): Promise<void> => {
    await Promise.resolve();
    this.sent += 1;
    const { reply, writtenAfter } = this.fate;
    this.#writtenAt = writtenAfter === null ? Infinity : this.#now + writtenAfter;
    if (reply === 'answered') return;
    if (reply.kind === 'timeout') this.#now += reply.afterMs;
    throw new ProblemError(reply);
  };

  pause = async (ms: number): Promise<void> => {
    await Promise.resolve();
    this.#now += ms;
  };

  set = () => setAlert(intent, this, (step) => this.steps.push(step));
  again = () => checkAgain(intent, this, (step) => this.steps.push(step));
}

const saved: Fate = { reply: 'answered', writtenAfter: 0 };
const unknown = { kind: 'unknown' };
const notSaved = (problem: Problem | null) => ({ kind: 'not-saved', problem });

describe('setting an alert', () => {
  it('looks, sends once, and is saved when check-alerts shows it', async () => {
    const server = new Server(saved);
    expect(await server.set()).to.deep.equal({ kind: 'saved' });
    expect(server.steps).to.deep.equal(['looking', 'sending', 'checking']);
    expect(server.sent).to.equal(1);
  });

  it('sends nothing where an equal alert is there, whatever its decimals', async () => {
    const server = new Server(saved, [], [alert({ threshold: usd('5.0') })]);
    expect(await server.set()).to.deep.equal({ kind: 'exists' });
    expect(server.sent).to.equal(0);
  });

  for (const [what, other] of [
    ['another domain', { domain: 'shop.example' }],
    ['another type', { type: 'hourly' }],
    ['another threshold', { threshold: usd('5.01') }],
    ['an unreadable threshold', { threshold: null }],
  ] as const) {
    it(`is not kept from sending by an alert of ${what}`, async () => {
      expect(await new Server(saved, [], [alert(other)]).set()).to.deep.equal({ kind: 'saved' });
    });
    it(`does not take an alert of ${what} for its own`, async () => {
      const server = new Server({ reply: 'answered', writtenAfter: null }, [], [alert(other)]);
      expect(await server.set()).to.deep.equal(notSaved(null));
    });
  }

  it('sends nothing where the alerts cannot be looked at: offline is not saved for certain', async () => {
    const server = new Server(saved, [{ kind: 'offline' }]);
    expect(await server.set()).to.deep.equal(notSaved({ kind: 'offline' }));
    expect(server.sent).to.equal(0);
  });

  for (const problem of [
    http(400),
    http(404),
    http(429),
    { kind: 'auth', status: 401 },
    { kind: 'headers' },
  ] as Problem[]) {
    it(`is not saved where the server refuses: ${JSON.stringify(problem)}`, async () => {
      const server = new Server({ reply: problem, writtenAfter: null });
      expect(await server.set()).to.deep.equal(notSaved(problem));
      expect(server.steps).to.deep.equal(['looking', 'sending']);
    });
  }

  it('is saved where the answer was lost after the server wrote it', async () => {
    expect(await new Server({ reply: timeout, writtenAfter: 0 }).set()).to.deep.equal({ kind: 'saved' });
  });

  it('is told as it is on a page that gave every object a problem and a value', async () => {
    const polluted = { problem: timeout, value: [] };
    Object.assign(Object.prototype, polluted);
    try {
      expect((await new Server({ reply: 'answered', writtenAfter: 0 }).set()).kind).to.equal('saved');
      expect((await new Server({ reply: 'answered', writtenAfter: null }, [timeout]).set()).kind).to.equal(
        'not-saved',
      );
    } finally {
      for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('waits for a server that writes late', async () => {
    expect(await new Server({ reply: timeout, writtenAfter: 14_000 }).set()).to.deep.equal({ kind: 'saved' });
  });

  it('is unknown where nothing answers and nothing appears', async () => {
    expect(await new Server({ reply: timeout, writtenAfter: null }).set()).to.deep.equal(unknown);
  });

  it('is unknown where the alerts cannot be looked at afterwards', async () => {
    expect(await new Server(saved, [null, timeout, timeout, timeout]).set()).to.deep.equal(unknown);
  });

  it('is unknown where a gateway gave up: the server behind it may still write', async () => {
    expect(await new Server({ reply: http(504), writtenAfter: null }).set()).to.deep.equal(unknown);
  });

  it('is not saved where the server itself failed and the alert does not appear', async () => {
    expect(await new Server({ reply: http(500), writtenAfter: null }).set()).to.deep.equal(notSaved(null));
  });

  it('is settled by looking again: saved', async () => {
    const server = new Server({ reply: timeout, writtenAfter: 0 }, [null, timeout, timeout, timeout]);
    expect(await server.set()).to.deep.equal(unknown);
    expect(await server.again()).to.deep.equal({ kind: 'saved' });
    expect(server.sent).to.equal(1);
  });

  it('is settled by looking again: not saved', async () => {
    const server = new Server({ reply: timeout, writtenAfter: null });
    expect(await server.set()).to.deep.equal(unknown);
    expect(await server.again()).to.deep.equal(notSaved(null));
    expect(server.sent).to.equal(1);
  });

  it('stays unknown as long as nobody can look', async () => {
    const server = new Server({ reply: timeout, writtenAfter: 0 }, [
      null,
      ...Array<Problem>(4).fill(timeout),
    ]);
    await server.set();
    expect(await server.again()).to.deep.equal(unknown);
  });
});

describe('setting an alert, whatever happens on the way', () => {
  const lost = fc.constantFrom<Problem>(
    timeout,
    { kind: 'offline' },
    { kind: 'blocked', host: 'shop.example' },
    { kind: 'unreadable', body: 'html' },
    http(500),
    http(502),
    http(503),
  );
  const refusal = fc.constantFrom<Problem>(http(400), http(403), { kind: 'auth', status: 401 });
  /** A server that refuses does not write; one that says it is done has written, or never will. */
  const fate: fc.Arbitrary<Fate> = fc.oneof(
    fc.record({
      reply: fc.constantFrom<Fate['reply']>('answered', http(500)),
      writtenAfter: fc.constantFrom(0, null),
    }),
    refusal.map((reply) => ({ reply, writtenAfter: null })),
    fc.record({ reply: lost, writtenAfter: fc.option(fc.nat({ max: 7000 })) }),
  );
  const looks = fc.array(fc.option(lost), { maxLength: 8 });

  it('is applied at most once an intent, and never told wrongly', async () => {
    await fc.assert(
      fc.asyncProperty(fate, looks, fc.nat({ max: 3 }), async (each, failing, rechecks) => {
        const server = new Server(each, failing);
        let outcome = await server.set();
        for (let i = 0; i < rechecks && outcome.kind === 'unknown'; i += 1) outcome = await server.again();
        expect(server.sent).to.be.at.most(1);
        if (outcome.kind === 'saved') expect(server.hasWritten).to.equal(true);
        if (outcome.kind === 'not-saved') expect(server.hasWritten).to.equal(false);
        expect(outcome.kind).not.to.equal('exists');
      }),
      { numRuns: 10_000 },
    );
  });

  it('is applied exactly once, however often a person tries the same again', async () => {
    const tries = fc.array(fate, { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(tries, looks, async (fates, failing) => {
        const book: CostAlert[] = [];
        let looksLeft = failing;
        for (const each of fates) {
          const server = new Server(each, looksLeft, book);
          const outcome = await server.set();
          looksLeft = [];
          // What was sent is written by the time that the person tries again.
          if (server.hasWritten) book.push(alert({ id: String(book.length) }));
          if (['saved', 'exists'].includes(outcome.kind)) expect(book).to.have.length(1);
          if (outcome.kind === 'not-saved') expect(book).to.have.length(0);
          if (outcome.kind === 'exists') expect(server.sent).to.equal(0);
        }
        expect(book.length).to.be.at.most(1);
      }),
      { numRuns: 10_000 },
    );
  }).timeout(60_000);
});
