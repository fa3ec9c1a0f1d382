import { expect } from 'chai';
import { createFeed } from '../../src/data/feed.js';
import { ProblemError } from '../../src/data/problem.js';
import { figure } from '../support/figure.js';
import { minutes, seconds } from './feed-bench.js';
import { down, total, totalSource, type Sent } from './scripted-send.js';
import { seeded } from './seeded.js';
import { VirtualClock } from './virtual-clock.js';

const clients = 1000;
const outage = { from: 2 * minutes, until: 7 * minutes };
const end = 10 * minutes;
const span = 10 * seconds;

type Server = (sent: Sent, clock: VirtualClock) => void;
const refusing: Server = (sent) => sent.fail(down);
const hanging: Server = (sent, clock) =>
  clock.after(8 * seconds, () => sent.fail({ kind: 'timeout', afterMs: 8000 }));

interface Run {
  /** Requests that went out from `from` to `until`, in ms. */
  requests(from: number, until: number): number;
  /** The most requests in any 10 s from `from` to `until`. */
  peak(from: number, until: number): number;
  /** ms after the end of the outage until this share of those that it hit are back. */
  recovery(share: number): number;
}

/** 1 000 pages that poll one server through five minutes without it. */
const run = async (interval: number, inOutage: Server | null): Promise<Run> => {
  const clock = new VirtualClock();
  const random = seeded(interval);
  clock.draws = Array.from({ length: 9973 }, random);
  const times: number[] = [];
  const recovered: number[] = [];
  let answers = 0;
  let hit = 0;
  const reply = (sent: Sent): void => {
    times.push(sent.at);
    const isDown = sent.at >= outage.from && sent.at < outage.until;
    if (isDown && inOutage) inOutage(sent, clock);
    else sent.answer(total((answers += 1)));
  };
  const join = (): void => {
    const send = (_: unknown, signal: AbortSignal): Promise<string> =>
      new Promise((resolve, reject) => {
        reply({
          at: clock.steady(),
          signal,
          answer: resolve,
          fail: (problem) => reject(new ProblemError(problem)),
        });
      });
    const feed = createFeed({ source: totalSource(), send, clock });
    let ailing = false;
    feed.subscribe(({ phase }) => {
      if (ailing && phase === 'fresh') recovered.push(clock.steady() - outage.until);
      else if (!ailing && phase !== 'fresh') hit += 1;
      ailing = phase !== 'fresh';
    }, interval);
  };
  for (let client = 0; client < clients; client += 1) clock.after(random() * interval, join);
  await clock.advance(end);
  const sorted = recovered.sort((a, b) => a - b);
  const within = (from: number, until: number): number[] => times.filter((at) => at >= from && at < until);
  return {
    requests: (from, until) => within(from, until).length,
    peak: (from, until) => {
      let first = 0;
      const inSpans = within(from, until).map((at, index, all) => {
        while (at - (all[first] ?? at) >= span) first += 1;
        return index - first + 1;
      });
      return Math.max(...inSpans);
    },
    recovery: (share) => sorted[Math.ceil(share * hit) - 1] ?? Infinity,
  };
};

describe('a thousand pages through an outage of five minutes', function () {
  this.timeout(120_000);

  const load = outage.until - outage.from;
  const minuteAfter = outage.until + minutes;

  for (const [name, server] of [
    ['that refuses them', refusing],
    ['that leaves them waiting', hanging],
  ] as const) {
    describe(`and a server ${name}, polling every 10 s`, () => {
      let through: Run;
      let healthy: Run;

      before(async () => {
        through = await run(10 * seconds, server);
        healthy = await run(10 * seconds, null);
      });

      it('ask no more than 0.35 of what they usually do', () => {
        const usual = healthy.requests(outage.from, outage.until);
        const asked = through.requests(outage.from, outage.until);
        figure(`crowd load, ${name}`, asked / usual);
        expect(asked).to.be.at.most(0.35 * usual);
      });

      for (const [when, from, until] of [
        ['of the outage', outage.from, outage.until],
        ['of the minute after it', outage.until, minuteAfter],
        ['from its begin to long after it', outage.from, end],
      ] as const) {
        it(`never ask more than 1.25 of the usual in any 10 s ${when}`, () => {
          const mean = (healthy.requests(outage.from, outage.until) * span) / load;
          const peak = through.peak(from, until);
          figure(`crowd peak ${when}, ${name}`, peak / mean);
          expect(peak).to.be.at.most(1.25 * mean);
        });
      }

      it('are back: half of them within 25 s, 95 of 100 within 50 s', () => {
        figure(`crowd half are back, ${name}`, through.recovery(0.5) / seconds, 's');
        figure(`crowd 95 % are back, ${name}`, through.recovery(0.95) / seconds, 's');
        expect(through.recovery(0.5)).to.be.at.most(25 * seconds);
        expect(through.recovery(0.95)).to.be.at.most(50 * seconds);
        expect(through.recovery(1)).to.be.at.most(90 * seconds);
      });
    });

    for (const interval of [30 * seconds, 60 * seconds]) {
      describe(`and a server ${name}, polling every ${interval / seconds} s`, () => {
        let through: Run;
        let healthy: Run;

        before(async () => {
          through = await run(interval, server);
          healthy = await run(interval, null);
        });

        it('never ask more than usual: in no minute of the outage, and not in the one after it', () => {
          const shares = [];
          for (let from = outage.from; from < minuteAfter; from += minutes)
            shares.push(through.requests(from, from + minutes) / healthy.requests(from, from + minutes));
          figure(
            `crowd load of the worst minute, every ${interval / seconds} s, ${name}`,
            Math.max(...shares),
          );
          expect(shares).to.have.length(6);
          expect(Math.max(...shares)).to.be.at.most(1);
        });

        it('are all back within 90 s', () => {
          expect(through.recovery(1)).to.be.at.most(90 * seconds);
        });
      });
    }
  }

  it('are all back within 90 s, polling every 5 min', async () => {
    const through = await run(5 * minutes, refusing);
    expect(through.recovery(1)).to.be.within(30 * seconds, 90 * seconds);
  });
});
