import { expect } from 'chai';
import { readAnalytics, regressedAnalytics } from '../../src/contracts/analytics.js';
import { readConversations, regressedConversations } from '../../src/contracts/conversations.js';
import { readMonitoring, regressedMonitoring } from '../../src/contracts/monitoring.js';
import type { Read } from '../../src/contracts/read.js';
import { readTelemetry, regressedTelemetry } from '../../src/contracts/telemetry.js';
import { placesIn, changed, valueAt } from './places.js';
import { recorded, type Json } from './samples.js';

const hour = 3_600_000;
const recordedAt = Date.parse('2026-11-22T07:22:50Z');

const dataOf = <T>({ data }: Read<T>): T => {
  if (data === null) throw new Error('not read');
  return data;
};

/** The same answer with every number zero and every list empty, as a server sends it whose database is down. */
const zeroed = (json: Json): Json => {
  if (Array.isArray(json)) return [];
  if (json === null || typeof json !== 'object') return typeof json === 'number' ? 0 : json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, zeroed(value)]));
};
const withoutMoney = (json: Json): unknown =>
  placesIn(json)
    .filter((place) => /^\d+\.\d+$/.test(String(valueAt(json, place))))
    .reduce<unknown>((answer, place) => changed(answer, place, '0.0000'), json);

describe('an answer of zeros after one with requests', () => {
  const full = recorded('telemetry.days7.domain');
  const zeros = withoutMoney(zeroed(full));
  const cannotFollow = (next: unknown, now: number, previous: unknown = full): boolean =>
    regressedTelemetry(dataOf(readTelemetry(previous)), dataOf(readTelemetry(next)), now, 7);

  it('cannot be true while the buckets lie inside the window', () => {
    expect(cannotFollow(zeros, recordedAt)).to.equal(true);
    expect(cannotFollow(zeros, recordedAt + 6 * 24 * hour)).to.equal(true);
  });

  it('can be true when the last bucket has left the window', () => {
    expect(cannotFollow(zeros, recordedAt + 7 * 24 * hour)).to.equal(false);
  });

  it('can be true after an answer that held no request', () => {
    expect(cannotFollow(zeros, recordedAt, zeros)).to.equal(false);
    const quiet = [{ hour: '2026-11-22T06:00:00Z', requests: 0, cost: 0 }];
    expect(cannotFollow(zeros, recordedAt, { ...(full as object), hourlyTrend: quiet })).to.equal(false);
  });

  const alive: [what: string, part: object][] = [
    ['a request', { overview: { totalRequests: 1 } }],
    ['a cost', { cost: { total: '0.01' } }],
    ['tokens', { tokens: { total: 5 } }],
    ['a bucket with a request', { hourlyTrend: [{ hour: '2026-11-22T06:00:00Z', requests: 1, cost: 0 }] }],
    ['an overview that cannot be read', { overview: null }],
  ];
  for (const [what, part] of alive) {
    it(`is no such answer with ${what}`, () => {
      expect(cannotFollow({ ...(zeros as object), ...part }, recordedAt)).to.equal(false);
    });
  }

  it('is told for monitoring by the window that the server names', () => {
    const previous = recorded('monitoring.get.day.domain');
    const next = withoutMoney(zeroed(previous));
    const judge = (answer: unknown): boolean =>
      regressedMonitoring(dataOf(readMonitoring(previous)), dataOf(readMonitoring(answer)));
    expect(judge(next)).to.equal(true);
    expect(judge(previous)).to.equal(false);
    expect(judge(changed(next, ['metrics', 'periodStart'], '2026-11-22T07:22:50Z'))).to.equal(false);
    expect(judge(changed(next, ['metrics', 'periodStart'], undefined))).to.equal(false);
  });

  it('is told for analytics by the days, where the server sends them', () => {
    const previous = recorded('analytics.days7');
    const judge = (before: unknown, next: unknown, now: number): boolean =>
      regressedAnalytics(dataOf(readAnalytics(before)), dataOf(readAnalytics(next)), now, 7);
    expect(judge(previous, zeroed(previous), recordedAt)).to.equal(true);
    expect(judge(previous, previous, recordedAt)).to.equal(false);
    expect(judge(previous, zeroed(previous), recordedAt + 8 * 24 * hour)).to.equal(false);
    expect(judge(changed(previous, ['dailySentiment'], undefined), zeroed(previous), recordedAt)).to.equal(
      false,
    );
  });

  it('is told for conversations by the recent ones', () => {
    const previous = recorded('conversations.days7');
    const judge = (next: unknown, now: number): boolean =>
      regressedConversations(dataOf(readConversations(previous)), dataOf(readConversations(next)), now, 7);
    expect(judge(zeroed(previous), recordedAt)).to.equal(true);
    expect(judge(previous, recordedAt)).to.equal(false);
    expect(judge(zeroed(previous), recordedAt + 8 * 24 * hour)).to.equal(false);
  });
});
