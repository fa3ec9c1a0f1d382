import { expect } from 'chai';
import { readTelemetry } from '../../src/contracts/telemetry.js';
import { english as changes } from '../../src/parts/delta.words.js';
import { english as chart } from '../../src/parts/line-chart/line-chart.words.js';
import { draw } from '../../src/widgets/cost-trend-chart/cost-trend-chart.drawn.js';
import { summary } from '../../src/widgets/cost-trend-chart/cost-trend-chart.summary.js';
import type { BucketChoice } from '../../src/widgets/cost-trend-chart/cost-trend-chart.view.js';
import { english as words } from '../../src/widgets/cost-trend-chart/cost-trend-chart.words.js';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.parse('2026-11-22T07:30Z');

/** So many buckets up to the running one; the second of them is the highest. */
const drawn = (width: number, count: number, bucket: BucketChoice = 'auto') => {
  const last = Math.floor(now / width) * width;
  const hourlyTrend = Array.from({ length: count }, (_, i) => ({
    hour: new Date(last - (count - 1 - i) * width).toISOString(),
    cost: i === 1 ? '9' : '1',
    requests: 1,
  }));
  const wire = { overview: { totalRequests: count }, cost: { total: String(count + 8) }, hourlyTrend };
  return draw({
    answer: readTelemetry(wire).data!,
    question: {
      metric: 'cost',
      now,
      timeZone: 'UTC',
      days: 365,
      bucket,
      before: { kind: 'off' },
    },
    reader: { words, changes, chart, locale: { lang: 'en-GB', timeZone: 'UTC' }, currency: 'USD' },
    alerts: { phase: 'idle' },
    domain: undefined,
  });
};

describe('cost-trend-chart, how it calls its buckets', () => {
  const cases: [what: string, ...Parameters<typeof drawn>, name: string, title: string][] = [
    ['a quarter of an hour', hour / 4, 96, 'auto', '21 Nov, 08:00', 'Sat 21 Nov, 08:00–08:15'],
    ['an hour', hour, 48, 'auto', '20 Nov, 09:00', 'Fri 20 Nov, 09:00–10:00'],
    ['six hours', 6 * hour, 20, 'auto', '17 Nov, 18:00', 'Tue 17 Nov, 18:00 – Wed 18 Nov, 00:00'],
    ['a day', day, 7, 'auto', '17 Nov', 'Tue 17 Nov'],
    ['a week', day, 21, 'week', '2 – 8 Nov', '2 – 8 Nov'],
    ['seven days', 7 * day, 9, 'auto', '1 – 7 Oct', '1 – 7 Oct'],
    ['a month', day, 365, 'month', 'Dec 2025', 'Dec 2025'],
  ];
  for (const [what, width, count, bucket, name, title] of cases)
    it(`${what}: ${name}`, () => {
      const { view, budgets, reader, write, spec } = drawn(width, count, bucket);
      const index = view.summary.highest!.index;
      const plain = (text: string): string => text.replace(/[\u202f\u2009\u00a0]/g, ' ');
      expect(
        summary('', view, budgets, write, reader)
          .map(plain)
          .find((each) => each.startsWith('Highest')),
      ).to.match(new RegExp(`^Highest \\$[\\d.]+(: | on )${name}\\.$`));
      expect(plain(spec.text.spoken(index))).to.match(new RegExp(`^${name}, \\$`));
      expect(plain(spec.text.title(index))).to.equal(title);
    });

  it('by their year where the same day comes twice', () => {
    const { write } = drawn(day, 366);
    expect([write.when(0), write.when(365)]).to.deep.equal(['22 Nov 2025', '22 Nov 2026']);
  });

  it('a gap by where it begins', () => {
    const { write } = drawn(day, 365, 'month');
    expect(write.from(1)).to.equal('1 Dec 2025');
  });

  it('a part of the axis from where its first begins to where its last ends', () => {
    const { spec } = drawn(day, 365, 'month');
    expect(spec.text.range(1, 3, 'date').replace(/\u2009/g, ' ')).to.equal('1 Dec 2025 – 28 Feb 2026');
  });
});
