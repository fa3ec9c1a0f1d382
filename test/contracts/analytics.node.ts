import { expect } from 'chai';
import { readAnalytics } from '../../src/contracts/analytics.js';

describe('analytics of no message', () => {
  const { data } = readAnalytics({
    satisfactionScore: 3,
    resolutionRate: 0,
    metrics: { totalMessages: 4, userMessages: 0 },
    dailySentiment: [
      { date: '2026-11-20', total: 0, satisfactionScore: 3 },
      { date: '2026-11-21', total: 2, satisfactionScore: 4 },
    ],
  });

  it('know no satisfaction and no resolution', () =>
    expect([data!.satisfactionScore, data!.resolutionRate]).to.deep.equal([null, null]));
  it('know none of a day either', () =>
    expect(data!.dailySentiment!.map((day) => day.satisfactionScore)).to.deep.equal([null, 4]));
});
