import { expect } from 'chai';
import type { Problem } from '../../src/data/problem.js';
import type { Reading } from '../../src/data/reading.js';
import { sameToSee } from '../../src/data/same-to-see.js';

const problem: Problem = { kind: 'offline' };
const retry = { attempts: 1, nextAt: 5 };
const data = { total: 1 };
const stamp = { at: 0, steady: 0 };
const fresh = { phase: 'fresh', data, issues: [], stamp, refreshing: false } as const;
const stale = { ...fresh, phase: 'stale', problem, retry } as const;

describe('two readings', () => {
  const cases: [what: string, a: Reading<unknown>, b: Reading<unknown>, same: boolean][] = [
    ['with a newer stamp of the same data', fresh, { ...fresh, stamp: { at: 9, steady: 9 } }, true],
    ['of fresh figures, one of them while it asks', fresh, { ...fresh, refreshing: true }, true],
    ['with other data', fresh, { ...fresh, data: { total: 2 } }, false],
    ['with and without a problem', fresh, stale, false],
    ['of the same problem', stale, { ...stale }, true],
    ['with another problem', stale, { ...stale, problem: { kind: 'headers' } }, false],
    ['after another failure', stale, { ...stale, retry: { ...retry, attempts: 2 } }, false],
    ['with another time to ask again', stale, { ...stale, retry: { ...retry, nextAt: 6 } }, false],
    ['of a problem, one of them while it asks', stale, { ...stale, refreshing: true }, false],
  ];
  for (const [what, a, b, same] of cases) {
    it(`${what} are ${same ? 'the same' : 'not the same'} to see`, () =>
      expect(sameToSee(a, b)).to.equal(same));
  }
});
