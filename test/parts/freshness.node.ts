import { expect } from 'chai';
import type { Problem } from '../../src/data/problem.js';
import type { Reading } from '../../src/data/reading.js';
import { freshness, nextTry, type Watched } from '../../src/parts/freshness.js';
import { english as panel } from '../../src/parts/panel.words.js';
import { problemText } from '../../src/parts/problem-text.js';
import { english as problem } from '../../src/parts/problem.words.js';

const now = 1_000_000;
const second = 1000;
const minute = 60 * second;

const watch = (reading: Reading<unknown>, slow = false): Watched => ({
  reading,
  ageOf: ({ at }) => now - at,
  until: (at) => Math.max(0, at - now),
  isSlow: () => slow,
});

const stamp = (age: number) => ({ at: now - age, steady: 0 });
const http = (status: number): Problem => ({ kind: 'http', status, path: '/api/x', retryAt: null });

const fresh = (age: number | null): Reading<unknown> => ({
  phase: 'fresh',
  data: {},
  stamp: age === null ? null : stamp(age),
  issues: [],
  refreshing: false,
});
const stale = (age: number): Reading<unknown> => ({
  phase: 'stale',
  data: {},
  stamp: stamp(age),
  issues: [],
  refreshing: false,
  problem: http(500),
  retry: { attempts: 1, nextAt: now },
});
const failed = (
  reason: Problem,
  nextIn: number | null,
  { attempts = 1, refreshing = false } = {},
): Reading<unknown> => ({
  phase: 'failed',
  problem: reason,
  retry: { attempts, nextAt: nextIn === null ? null : now + nextIn },
  refreshing,
});

const said = (watched: Watched, paused = false): string =>
  freshness(watched, { panel, problem }, 'en', paused).replaceAll('\u00a0', ' ');

describe('the line for age', () => {
  const ages: readonly (readonly [age: number, updated: string, stale: string, paused: string])[] = [
    [0, 'Updated just now', 'Stale, seconds old', 'Paused, seconds old'],
    [9 * second, 'Updated just now', 'Stale, seconds old', 'Paused, seconds old'],
    [10 * second, 'Updated 10 s ago', 'Stale, 10 s old', 'Paused, 10 s old'],
    [59 * second, 'Updated 50 s ago', 'Stale, 50 s old', 'Paused, 50 s old'],
    [11.9 * minute, 'Updated 11 min ago', 'Stale, 11 min old', 'Paused, 11 min old'],
    [25 * 60 * minute, 'Updated 1 d ago', 'Stale, 1 d old', 'Paused, 1 d old'],
  ];
  for (const [age, updated, old, paused] of ages) {
    it(`says "${updated}" after ${age / second} s`, () => {
      expect(said(watch(fresh(age)))).to.equal(updated);
      expect(said(watch(stale(age)))).to.equal(old);
      expect(said(watch(fresh(age)), true)).to.equal(paused);
    });
  }

  it('says so when nobody knows the age, and never guesses', () => {
    expect(said(watch(fresh(null)))).to.equal('Given by the page, age unknown');
  });

  it('says so when a request is out for long, and when there are no figures', () => {
    expect(said(watch(fresh(minute), true))).to.equal('Refreshing…');
    expect(said(watch({ phase: 'loading' }))).to.equal('Loading…');
    expect(said(watch({ phase: 'idle' }))).to.equal('No figures yet');
  });
});

describe('the line for the next try', () => {
  const cases: readonly (readonly [reading: Reading<unknown>, said: string])[] = [
    [failed(http(500), 24 * second), 'Tried once. Next try in 24 s'],
    [failed(http(500), 23.2 * second, { attempts: 3 }), 'Tried 3 times. Next try in 24 s'],
    [failed(http(429), 42 * second), 'Tried once. Paused 42 s'],
    [failed(http(500), 0), 'Tried once. Trying now'],
    [failed(http(500), null, { attempts: 2, refreshing: true }), 'Tried 2 times. Trying now'],
    [failed({ kind: 'auth', status: 401 }, null), 'Tried once. Not asking again by itself'],
  ];
  for (const [reading, text] of cases) {
    it(`says "${text}"`, () => expect(said(watch(reading))).to.equal(text));
  }

  it('is empty while all is well', () => {
    expect(nextTry(watch(fresh(0)), problem, 'en')).to.equal('');
  });
});

describe('a problem in a sentence', () => {
  const cases: readonly (readonly [Problem, string])[] = [
    [{ kind: 'offline' }, 'This device is offline.'],
    [{ kind: 'timeout', afterMs: 8000 }, 'No answer in 8 s.'],
    [{ kind: 'headers' }, 'The page could not give the headers for the request.'],
    [
      { kind: 'blocked', host: 'shop.example' },
      'Cannot reach shop.example: network, CORS, CSP or a blocker.',
    ],
    [{ kind: 'too-large', limitBytes: 2_097_152 }, 'The answer is too large to show safely.'],
    [{ kind: 'unreadable', body: 'empty' }, 'The server sent an empty answer.'],
    [{ kind: 'unreadable', body: 'html' }, 'The server sent a web page instead of data.'],
    [{ kind: 'unreadable', body: 'not-json' }, 'The answer is incomplete or not JSON.'],
    [{ kind: 'unreadable', body: 'not-the-contract' }, 'The answer is not what this API promises.'],
    [{ kind: 'redirected' }, 'The server tried to redirect the request.'],
    [http(404), 'Endpoint not found: /api/x'],
    [http(429), 'The server asks for a pause (429).'],
    [http(418), 'The server answered 418.'],
    [http(503), 'The server answered 503, service unavailable.'],
    [{ kind: 'auth', status: 401 }, 'Sign in again: the server no longer accepts this session (401).'],
    [{ kind: 'auth', status: 403 }, 'No access: the server refuses these figures (403).'],
    [{ kind: 'masked' }, 'The source returned no data.'],
  ];
  for (const [reason, sentence] of cases) {
    it(`says "${sentence}"`, () => {
      expect(problemText(reason, problem, 'en').replaceAll('\u00a0', ' ')).to.equal(sentence);
    });
  }
});
