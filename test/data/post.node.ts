import { expect } from 'chai';
import fc from 'fast-check';
import { limitBytes } from '../../src/data/body.js';
import { readPost } from '../../src/data/post.js';
import type { Problem } from '../../src/data/problem.js';

/** One of each kind that a request can meet. */
const problems: Readonly<Record<Exclude<Problem['kind'], 'masked'>, Problem>> = {
  offline: { kind: 'offline' },
  timeout: { kind: 'timeout', afterMs: 8000 },
  headers: { kind: 'headers' },
  blocked: { kind: 'blocked', host: 'api.example.com' },
  'too-large': { kind: 'too-large', limitBytes },
  unreadable: { kind: 'unreadable', body: 'html' },
  redirected: { kind: 'redirected' },
  http: { kind: 'http', status: 429, path: '/api/dashboard/telemetry', retryAt: 5 },
  auth: { kind: 'auth', status: 403 },
};

describe('what another tab says', () => {
  for (const word of ['asking', 'wanted', 'left']) {
    it(`may be "${word}"`, () => expect(readPost(word)).to.equal(word));
  }

  it('may be an answer and its age', () => {
    expect(readPost({ told: '{}', age: 7 })).to.deep.equal({ told: '{}', age: 7 });
  });

  for (const problem of Object.values(problems)) {
    it(`may be why there is none: ${problem.kind}`, () => {
      expect(readPost(structuredClone({ told: problem, age: 0 }))).to.deep.equal({ told: problem, age: 0 });
    });
  }

  for (const body of ['empty', 'html', 'not-json', 'not-the-contract']) {
    it(`may be a body that is ${body}`, () => {
      const told = { kind: 'unreadable', body };
      expect(readPost({ told, age: 0 })).to.deep.equal({ told, age: 0 });
    });
  }

  it('may be an answer as large as one may be', () => {
    expect(readPost({ told: ' '.repeat(limitBytes), age: 0 })).to.not.be.null;
  });

  it('may be a refusal that does not say when to come back', () => {
    const told = { ...problems.http, retryAt: null };
    expect(readPost({ told, age: 0 })).to.deep.equal({ told, age: 0 });
  });

  const refused: readonly [what: string, said: unknown][] = [
    ['another word', 'stop'],
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', ['wanted']],
    ['an answer without an age', { told: '{}' }],
    ['an answer of the future', { told: '{}', age: -1 }],
    ['an answer of no age', { told: '{}', age: NaN }],
    ['an answer over the cap', { told: ' '.repeat(limitBytes + 1), age: 0 }],
    ['an answer that is no text', { told: 7, age: 0 }],
    ['a kind of problem that does not exist', { told: { kind: 'constructor' }, age: 0 }],
    ['a mask, which everybody judges alone', { told: { kind: 'masked' }, age: 0 }],
    ['a problem without what it says', { told: { kind: 'http' }, age: 0 }],
    ['a status that refuses nobody', { told: { kind: 'auth', status: 200 }, age: 0 }],
    ['a body that there are no words for', { told: { kind: 'unreadable', body: 'toString' }, age: 0 }],
    ['an object for a text', { told: { kind: 'blocked', host: { toString: 'x' } }, age: 0 }],
    ['what is only inherited', Object.create({ told: '{}', age: 0 })],
  ];
  for (const [what, said] of refused) {
    it(`is not heard where it is ${what}`, () => expect(readPost(said)).to.be.null);
  }

  it('brings nothing along that was not asked for, and no text over 1 024 characters', () => {
    const said = readPost({
      told: { kind: 'blocked', host: 'x'.repeat(5000), html: '<b>', status: 200 },
      age: 0,
      token: 'canary',
    });
    expect(said).to.deep.equal({ told: { kind: 'blocked', host: 'x'.repeat(1024) }, age: 0 });
  });

  it('never throws, and gives nothing but posts, whatever is said', () => {
    const near = fc.record(
      {
        told: fc.oneof(
          fc.anything(),
          fc.record({
            kind: fc.constantFrom(...Object.keys(problems)),
            status: fc.anything(),
            path: fc.anything(),
            retryAt: fc.anything(),
            host: fc.anything(),
            body: fc.anything(),
            afterMs: fc.anything(),
          }),
        ),
        age: fc.oneof(fc.double(), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (said) => {
        const read = readPost(said);
        if (read === null || typeof read === 'string') return;
        expect(read.age).to.be.at.least(0).and.below(Infinity);
        const leaves = typeof read.told === 'string' ? [read.told] : Object.values(read.told);
        for (const leaf of leaves) expect(leaf === null || typeof leaf !== 'object').to.be.true;
      }),
      { numRuns: 20_000 },
    );
  }).timeout(60_000);
});
