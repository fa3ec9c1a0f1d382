import { expect } from 'chai';
import type { Problem } from '../../src/data/problem.js';
import type { Reading } from '../../src/data/reading.js';
import type { Endpoint } from '../../src/data/sources.js';
import { endpointRows, overall } from '../../src/widgets/connection-status/connection-status.view.js';
import { endpoints, isReachable, type Probed } from '../../src/widgets/connection-status/probe.js';

const http = (status: number): Problem => ({ kind: 'http', status, path: '/', retryAt: null });
const stamp = { at: 5, steady: 1 };
const retry = { attempts: 1, nextAt: null };
const issue = { path: 'a', expected: 'count', got: 'null' };

const fresh: Reading<unknown> = { phase: 'fresh', data: {}, stamp, issues: [issue], refreshing: false };
const failed: Reading<unknown> = { phase: 'failed', problem: http(503), retry, refreshing: false };
const stale: Reading<unknown> = {
  phase: 'stale',
  data: {},
  stamp,
  issues: [],
  refreshing: false,
  problem: http(500),
  retry,
};

const feed = (endpoint: Endpoint, reading: Reading<unknown>) => ({
  source: { request: { endpoint } },
  reading,
});
const probed = (endpoint: Endpoint, problem: Problem | null): Probed => ({
  endpoint,
  took: 120,
  problem,
  deviations: problem ? null : 2,
});

describe('an endpoint', () => {
  for (const [what, feeds, tests, state] of [
    ['of a fresh feed', [fresh], [], 'answers'],
    ['that answers one question and not another', [fresh, failed], [], 'fails'],
    ['whose answer is kept through an outage', [stale], [], 'old'],
    ['that is asked for the first time', [{ phase: 'loading' } as const], [], 'waiting'],
    ['that nobody asks', [], [], 'not-asked'],
    ['that answers a test', [], [null], 'answers'],
    ['that is not there', [], [http(404)], 'fails'],
    ['that refuses the way it is asked', [], [http(405)], 'reachable'],
    ['that wants a sign-in', [], [{ kind: 'auth', status: 401 } as const], 'reachable'],
    ['that fails of itself', [], [http(500)], 'fails'],
    ['that nobody can reach', [], [{ kind: 'timeout', afterMs: 8000 } as const], 'fails'],
  ] as const) {
    it(`${what} is told as “${state}”`, () => {
      const rows = endpointRows(
        feeds.map((reading) => feed('telemetry', reading)),
        tests.map((problem) => probed('telemetry', problem)),
      );
      expect(rows.find(({ endpoint }) => endpoint === 'telemetry')!.state).to.equal(state);
    });
  }

  it('is told with its last answer, the time of the test and the most deviations found', () => {
    const [row] = endpointRows([feed('telemetry', fresh)], [probed('telemetry', null)]);
    expect(row).to.deep.equal({
      endpoint: 'telemetry',
      state: 'answers',
      problem: null,
      answeredAt: 5,
      took: 120,
      deviations: 2,
    });
  });
});

describe('the API', () => {
  it('has nine endpoints', () => expect(new Set(endpoints).size).to.equal(9));

  for (const [what, feeds, api] of [
    ['answers where all that is asked answers', [feed('telemetry', fresh), feed('config', fresh)], 'answers'],
    ['answers in part', [feed('telemetry', fresh), feed('config', failed)], 'partly'],
    ['fails where nothing answers', [feed('telemetry', failed)], 'fails'],
    ['is unknown before the first answer', [feed('telemetry', { phase: 'loading' })], 'unknown'],
  ] as const) {
    it(what, () => expect(overall(endpointRows(feeds, [])).api).to.equal(api));
  }

  it('is reachable whatever it answers, but 404 and errors of its own', () => {
    expect([200, 400, 404, 405, 429, 500, 503].filter((status) => isReachable(http(status)))).to.deep.equal([
      200, 400, 405, 429,
    ]);
  });
});
