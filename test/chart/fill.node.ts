import { expect } from 'chai';
import fc from 'fast-check';
import type { BucketWidth } from '../../src/chart/buckets.js';
import { day, hour } from '../../src/chart/durations.js';
import { leftOutValue, timeline } from '../../src/chart/fill.js';
import { gapsOf } from '../../src/chart/gaps.js';
import { summaryOf } from '../../src/chart/summary.js';

const hourly: BucketWidth = { unit: 'ms', count: hour };
const t0 = Date.parse('2026-11-15T00:00Z');
const starts = (...hours: number[]): Float64Array => Float64Array.from(hours, (h) => t0 + h * hour);

describe('timeline', () => {
  it('puts the hours that the server left out between those that it sent', () => {
    const { time, row } = timeline(starts(0, 1, 4), hourly, t0 + 4 * hour);
    expect([...time]).to.deep.equal([...starts(0, 1, 2, 3, 4)]);
    expect([...row]).to.deep.equal([0, 1, -1, -1, 2]);
  });

  it('goes on to the hour that is running now', () => {
    const { row } = timeline(starts(0), hourly, t0 + 2.5 * hour);
    expect([...row]).to.deep.equal([0, -1, -1]);
  });

  it('adds nothing while the last hour is still running, nor where the width is unknown', () => {
    expect([...timeline(starts(0, 1), hourly, t0 + 1.9 * hour).row]).to.deep.equal([0, 1]);
    expect([...timeline(starts(0, 5), null, t0 + 9 * hour).row]).to.deep.equal([0, 1]);
    expect(timeline(starts(), hourly, t0).time).to.have.length(0);
  });

  it('fills the days of a zone across a day of 25 hours', () => {
    const width: BucketWidth = { unit: 'day', count: 1, zone: 'Europe/London' };
    const sent = Float64Array.of(Date.parse('2026-10-23T23:00Z'), Date.parse('2026-10-27T00:00Z'));
    expect(
      Array.from(timeline(sent, width, 0).time, (at) => new Date(at).toISOString().slice(0, 16)),
    ).to.deep.equal(['2026-10-23T23:00', '2026-10-24T23:00', '2026-10-26T00:00', '2026-10-27T00:00']);
  });

  it('keeps only the ends of its holes where it would be longer than 50 000 buckets', () => {
    const { time, row } = timeline(starts(0, 1, 2_000_000), hourly, t0);
    expect([...row]).to.deep.equal([0, 1, -1, -1, 2]);
    expect([...time]).to.deep.equal([...starts(0, 1, 2, 1_999_999, 2_000_000)]);
  });

  it('loses no bucket, invents no distance but the width, and is sorted', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(500), { minLength: 1 }), fc.nat(600), (hours, now) => {
        const sent = starts(...hours.sort((a, b) => a - b));
        const { time, row } = timeline(sent, hourly, t0 + now * hour);
        expect(row.filter((index) => index >= 0)).to.deep.equal(Int32Array.from(sent.keys()));
        time.forEach((at, i) => {
          if (i > 0) expect(at - time[i - 1]!).to.equal(hour);
        });
        expect(time.at(-1)).to.equal(Math.max(sent.at(-1)!, t0 + now * hour));
      }),
    );
  });
});

describe('what a left-out bucket is worth', () => {
  const cases: [name: string, requests: (number | null)[], total: number | null, worth: number][] = [
    ['zero where the requests add up to the total', [1, 2, 3], 6, 0],
    ['unknown where some are missing', [1, 2, 3], 7, NaN],
    ['unknown where there are more than the total', [1, 2, 3], 5, NaN],
    ['unknown where one count is unknown', [1, null, 3], 4, NaN],
    ['unknown where the total is unknown', [1, 2, 3], null, NaN],
  ];
  for (const [name, requests, total, worth] of cases)
    it(name, () => {
      expect(leftOutValue(requests, total)).to.be.deep.equal(worth);
    });
});

describe('gaps', () => {
  const gaps = (width: BucketWidth | null, ...value: number[]): number[][] =>
    gapsOf({ time: starts(...value.keys()), value: Float64Array.from(value) }, width).map(
      ({ from, to, start, end }) => [from, to, (start - t0) / hour, (end - t0) / hour],
    );

  it('are runs of unknown values with their span', () => {
    expect(gaps(hourly, 1, NaN, NaN, 2, NaN, 3)).to.deep.equal([
      [1, 2, 1, 3],
      [4, 4, 4, 5],
    ]);
  });

  it('may begin and end the series; the last one ends with its bucket', () => {
    expect(gaps(hourly, NaN, 1, NaN)).to.deep.equal([
      [0, 0, 0, 1],
      [2, 2, 2, 3],
    ]);
    expect(gaps(null, 1, NaN)).to.deep.equal([[1, 1, 1, 1]]);
  });

  it('are none where all is known', () => {
    expect(gaps(hourly, 1, 0, 2)).to.deep.equal([]);
  });
});

describe('summary', () => {
  const summary = (running: number, ...value: number[]) =>
    summaryOf({ time: starts(...value.keys()), value: Float64Array.from(value) }, [], running);

  it('names the highest, the lowest and the last bucket', () => {
    const { highest, lowest, last } = summary(4, 2, 5, 1, 3);
    expect(highest).to.deep.equal({ index: 1, at: t0 + hour, value: 5 });
    expect(lowest).to.deep.equal({ index: 2, at: t0 + 2 * hour, value: 1 });
    expect(last).to.deep.equal({ index: 3, at: t0 + 3 * hour, value: 3 });
  });

  it('the first of equal values counts', () => {
    expect(summary(4, 5, 1, 5, 1)).to.deep.include({ highest: { index: 0, at: t0, value: 5 } });
    expect(summary(4, 5, 1, 5, 1).lowest?.index).to.equal(1);
  });

  it('a bucket that is still running may be the highest but never the lowest', () => {
    expect(summary(2, 2, 1, 0).lowest?.index).to.equal(1);
    expect(summary(2, 2, 1, 9).highest?.index).to.equal(2);
  });

  it('what is unknown is null, and gaps are handed on', () => {
    const gaps = gapsOf({ time: starts(0), value: Float64Array.of(NaN) }, { unit: 'ms', count: day });
    const found = summaryOf({ time: starts(0), value: Float64Array.of(NaN) }, gaps, 1);
    expect(found).to.deep.equal({ highest: null, lowest: null, last: null, gaps });
  });
});
