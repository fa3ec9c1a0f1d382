import { expect } from 'chai';
import fc from 'fast-check';
import { retryAt } from '../../src/data/retry-after.js';
import { holdAfter, waitAfter, type Outcome } from '../../src/data/schedule.js';

const now = Date.UTC(2026, 10, 15, 12, 0, 0);
const minute = 60_000;
const date = (ms: number): string => new Date(now + ms).toUTCString();

/** ms from now; null: nothing said. */
const wait = (status: number, headers: Record<string, string>): number | null => {
  const at = retryAt(status, new Headers(headers), now);
  return at === null ? null : at - now;
};

describe('Retry-After', () => {
  const table: [string, number | null][] = [
    ['42', 42_000],
    [' 42 ', 42_000],
    ['0', 0],
    ['1.5', 1500],
    ['-7', 0],
    ['900', 15 * minute],
    ['901', 15 * minute],
    ['1e9', 15 * minute],
    ['Infinity', 15 * minute],
    [date(90_000), 90_000],
    [date(-90_000), 0],
    [date(24 * 60 * minute), 15 * minute],
    ['Sunday, 15-Nov-26 12:01:30 GMT', 90_000],
    ['Sun Nov 15 12:01:30 2026', 90_000],
    ['', null],
    ['soon', null],
    ['NaN', null],
    ['5 minutes', null],
    ['99:99:99', null],
    ['<!doctype html>', null],
  ];
  for (const [header, ms] of table) {
    it(`"${header}" ${ms === null ? 'says nothing' : `means ${ms / 1000} s`}`, () => {
      expect(wait(503, { 'retry-after': header })).to.equal(ms);
      expect(wait(429, { 'retry-after': header })).to.equal(ms ?? minute);
    });
  }

  it('says nothing where there is none, but 429 means a minute', () => {
    expect(wait(500, {})).to.be.null;
    expect(wait(429, {})).to.equal(minute);
  });

  it("is read against the server's clock where that can be read, as the client's may be a day off", () => {
    const headers = { date: date(-24 * 60 * minute), 'retry-after': date(-24 * 60 * minute + 90_000) };
    expect(wait(503, headers)).to.equal(90_000);
  });

  it('is never undercut, in 10 000 random headers: jitter only adds', () => {
    /** A header, and the ms that it asks for; null: junk. */
    const seconds = fc.oneof(
      fc.double({ min: -1e3, max: 2e3, noNaN: true }),
      fc.integer(),
      fc.double({ noNaN: true }),
    );
    const header = fc.oneof(
      seconds.map((n) => [String(n), n * 1000] as const),
      fc.integer({ min: -60, max: 3600 }).map((n) => [date(n * 1000), n * 1000] as const),
      fc.stringMatching(/^[a-z<>%;"{}]{1,20}$/).map((text) => [text, null] as const),
    );
    const random = fc.record({
      header,
      status: fc.constantFrom(429, 503),
      jitter: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      patience: fc.constantFrom(1, 1.45, Infinity),
      attempts: fc.integer({ min: 1, max: 50 }),
      interval: fc.constantFrom(1000, 10_000, 300_000),
    });
    fc.assert(
      fc.property(random, ({ header: [text, ms], status, patience, jitter, attempts, interval }) => {
        const headers = new Headers({ 'retry-after': text });
        const problem = { kind: 'http', status, path: '/', retryAt: retryAt(status, headers, now) } as const;
        const outcome: Outcome = { problem, since: { at: now, steady: 0 }, patience, attempts, jitter };
        const asked = ms ?? (status === 429 ? minute : 0);
        expect(holdAfter(outcome)).to.be.within(Math.min(Math.max(0, asked), 15 * minute), 15 * minute);
        expect(waitAfter(outcome, interval)).to.be.at.least(holdAfter(outcome));
      }),
      { numRuns: 10_000 },
    );
  });
});
