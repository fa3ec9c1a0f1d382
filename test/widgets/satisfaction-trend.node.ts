import { expect } from 'chai';
import * as fc from 'fast-check';
import { levelScale } from '../../src/chart/scale.js';
import { readAnalytics, type Analytics } from '../../src/contracts/analytics.js';
import {
  fewest,
  satisfactionView,
  scoreRange,
} from '../../src/widgets/satisfaction-trend/satisfaction-trend.view.js';

const day = 86_400_000;
const now = Date.parse('2026-11-22T07:30Z');

interface Sent {
  readonly date: string;
  readonly positive: number;
  readonly negative: number;
  readonly neutral: number;
  readonly total: number;
  readonly satisfactionScore: number;
}

const sent = (ago: number, positive: number, negative: number, total: number): Sent => ({
  date: new Date(now - ago * day).toISOString().slice(0, 10),
  positive,
  negative,
  neutral: total - positive - negative,
  total,
  satisfactionScore: total === 0 ? 3 : 3 + (2 * (positive - negative)) / total,
});

const answer = (dailySentiment: readonly Sent[] | undefined, userMessages: number): Analytics =>
  readAnalytics({
    responseTime: 1,
    satisfactionScore: 3,
    resolutionRate: 50,
    topQueries: [],
    failedSearches: [],
    languageDistribution: [],
    metrics: { totalMessages: 2 * userMessages, userMessages, avgMessagesPerDay: 1 },
    dailySentiment,
  }).data!;

const counts = fc
  .tuple(fc.nat(300), fc.nat(300), fc.nat(300))
  .map(([positive, negative, neutral]) => ({ positive, negative, total: positive + negative + neutral }));

describe('the range of a score', () => {
  it('holds the score, lies within 1–5, and is refused for a few messages', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const range = scoreRange(count);
        expect(range === null).to.equal(count.total < fewest);
        if (!range) return;
        const score = 3 + (2 * (count.positive - count.negative)) / count.total;
        expect(range.low).to.be.within(1, score + 1e-9);
        expect(range.high).to.be.within(score - 1e-9, 5);
      }),
    );
  });

  it('is half as wide with four times as many messages of the same mood', () => {
    const few = scoreRange({ positive: 30, negative: 20, total: 100 })!;
    const many = scoreRange({ positive: 120, negative: 80, total: 400 })!;
    expect((few.high - few.low) / (many.high - many.low)).to.be.closeTo(2, 1e-9);
  });

  it('holds the true score of 95 of 100 days of random messages', () => {
    // Of messages that are good with 30 % and bad with 20 %, the true score is 3.2.
    let seed = 7;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    let held = 0;
    for (let i = 0; i < 2000; i += 1) {
      const moods = Array.from({ length: 80 }, random);
      const positive = moods.filter((mood) => mood < 0.3).length;
      const negative = moods.filter((mood) => mood > 0.8).length;
      const { low, high } = scoreRange({ positive, negative, total: 80 })!;
      if (low <= 3.2 && 3.2 <= high) held += 1;
    }
    expect(held / 2000).to.be.within(0.93, 0.97);
  });

  it('is unknown where a count is', () => {
    expect(scoreRange({ positive: null, negative: 1, total: 50 })).to.equal(null);
  });
});

describe('the days of satisfaction', () => {
  it('are none where the server sends no series', () => {
    expect(satisfactionView(answer(undefined, 9), now)).to.equal(null);
    expect(satisfactionView(answer([], 9), now)).to.equal(null);
  });

  it('leave a gap where nobody wrote or nobody knows, and end with the day that is running', () => {
    const view = satisfactionView(answer([sent(4, 5, 0, 10), sent(3, 0, 0, 0), sent(1, 2, 1, 10)], 20), now)!;
    expect([...view.columns.value]).to.deep.equal([4, NaN, NaN, 3.2, NaN]);
    expect(view.gaps.map(({ from, to }) => [from, to])).to.deep.equal([
      [1, 2],
      [4, 4],
    ]);
    expect(view.runningFrom).to.equal(4);
  });

  it('are complete where their messages add up to the total', () => {
    expect(satisfactionView(answer([sent(1, 2, 1, 10)], 10), now)!.complete).to.equal(true);
    expect(satisfactionView(answer([sent(1, 2, 1, 10)], 11), now)!.complete).to.equal(false);
  });
});

describe('an axis of known levels', () => {
  it('begins and ends with them', () => {
    const { y, ticks, step } = levelScale([1, 2, 3, 4, 5], 200);
    expect([y(1), y(3), y(5), step]).to.deep.equal([200, 100, 0, 1]);
    expect(ticks).to.deep.equal([1, 2, 3, 4, 5]);
  });
});
