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

describe('the window that is asked for', () => {
  const day = 24 * hour;
  const at = Date.parse('2026-11-22T00:00:00Z');
  const hourly = [{ hour: '2026-11-22T00:00:00Z', requests: 1, cost: 0 }];
  const recent = [{ id: 1, message: 'm', timestamp: '2026-11-22T00:00:00Z' }];
  const sentiment = (total: number): unknown[] => [
    { date: '2026-11-22', total, positive: 0, negative: 0, neutral: 0, satisfactionScore: 3 },
  ];
  const zeros = {
    telemetry: withoutMoney(zeroed(recorded('telemetry.days7.domain'))),
    analytics: changed(zeroed(recorded('analytics.days7')), ['dailySentiment'], sentiment(0)),
    conversations: zeroed(recorded('conversations.days7')),
  };
  const afterAnalytics = (previous: unknown, next: unknown, now: number): boolean =>
    regressedAnalytics(dataOf(readAnalytics(previous)), dataOf(readAnalytics(next)), now, 7);
  const afterConversations = (previous: unknown, now: number): boolean =>
    regressedConversations(
      dataOf(readConversations(previous)),
      dataOf(readConversations(zeros.conversations)),
      now,
      7,
    );

  /** Whether zeros cannot be true `now`, after an answer whose only request, message or conversation was at `at`. */
  const contradicts: Readonly<Record<string, (now: number) => boolean>> = {
    telemetry: (now) => {
      const previous = changed(zeros.telemetry, ['hourlyTrend'], hourly);
      return regressedTelemetry(
        dataOf(readTelemetry(previous)),
        dataOf(readTelemetry(zeros.telemetry)),
        now,
        7,
      );
    },
    analytics: (now) =>
      afterAnalytics(changed(zeros.analytics, ['dailySentiment'], sentiment(4)), zeros.analytics, now),
    conversations: (now) => afterConversations({ total: 1, recent }, now),
  };

  for (const [name, cannotFollow] of Object.entries(contradicts)) {
    it(`of ${name} holds its first and its last moment, and none before or after`, () => {
      expect([at - 1, at, at + 7 * day, at + 7 * day + 1].map(cannotFollow)).to.deep.equal([
        ...[false, true, true, false],
      ]);
    });
  }

  it('of analytics may be without messages where one of its days has some', () => {
    const next = changed(zeros.analytics, ['dailySentiment'], sentiment(1));
    expect(afterAnalytics(recorded('analytics.days7'), next, at)).to.equal(false);
  });

  it('of conversations says nothing after one without a time, or a total of none', () => {
    expect(afterConversations({ total: 0, recent }, at)).to.equal(false);
    expect(afterConversations({ total: 1, recent: [{ ...recent[0], timestamp: null }] }, at)).to.equal(false);
  });
});
