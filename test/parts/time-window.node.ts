import { expect } from 'chai';
import fc from 'fast-check';
import {
  followed,
  rangeOf,
  revealing,
  windowOf,
  zoomed,
  type IndexRange,
} from '../../src/parts/line-chart/time-window.js';

const times = (count: number, from = 0): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => (from + i) * 10);

const plots = fc.integer({ min: 3, max: 500 }).chain((count) =>
  fc.record({
    time: fc.constant(times(count)),
    range: fc
      .tuple(fc.nat(count - 3), fc.nat(count))
      .map(([first, more]): IndexRange => ({ first, last: Math.min(first + 2 + more, count - 1) })),
    around: fc.nat(count - 1),
    factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
  }),
);

describe('a window in time', () => {
  it('is none where all is shown, and where nothing would be left to see', () => {
    const time = times(10);
    expect(windowOf(time, { first: 0, last: 9 })).to.equal(null);
    expect(windowOf(time, { first: 4, last: 5 })).to.equal(null);
    expect(windowOf(time, { first: 4, last: 6 })).to.deep.equal({ from: 40, to: 60 });
    expect(windowOf(times(1), { first: 0, last: 0 })).to.equal(null);
    expect(windowOf(times(0), { first: 0, last: -1 })).to.equal(null);
  });

  it('leads back to its buckets', () => {
    fc.assert(
      fc.property(plots, ({ time, range }) => {
        const window = windowOf(time, range);
        expect(rangeOf(time, window)).to.deep.equal(window ? range : { first: 0, last: time.length - 1 });
      }),
    );
  });

  it('stays inside the data at every zoom, and is longer or shorter by a bucket at least, where it can be', () => {
    fc.assert(
      fc.property(plots, ({ time, range, factor, around }) => {
        const { first, last } = zoomed(time, range, factor, around);
        expect(first).to.be.at.least(0);
        expect(last).to.be.below(time.length);
        const [before, after] = [range.last - range.first, last - first];
        if (factor < 1) expect(after).to.be.at.most(Math.max(2, before - 1));
        if (factor > 1) expect(after).to.be.at.least(Math.min(before + 1, time.length - 1));
      }),
    );
  });

  it('keeps the bucket that it zooms around in sight', () => {
    fc.assert(
      fc.property(plots, ({ time, range, factor }) => {
        const around = Math.round((range.first + range.last) / 2);
        const { first, last } = zoomed(time, range, factor, around);
        expect(around).to.be.within(first, last);
      }),
    );
  });

  it('moves no further than it must to show a bucket', () => {
    const time = times(20);
    const range = { first: 5, last: 9 };
    expect(revealing(time, range, 7)).to.deep.equal(range);
    expect(revealing(time, range, 3)).to.deep.equal({ first: 3, last: 7 });
    expect(revealing(time, range, 12)).to.deep.equal({ first: 8, last: 12 });
  });

  const week = times(20);
  const cases: [
    what: string,
    window: { from: number; to: number },
    newer: Float64Array,
    expected: unknown,
  ][] = [
    ['that showed the newest bucket follows it', { from: 150, to: 190 }, times(22), { from: 170, to: 210 }],
    ['that ended before stays where it is', { from: 100, to: 140 }, times(22), { from: 100, to: 140 }],
    ['stays while older buckets drop out', { from: 100, to: 140 }, times(20, 5), { from: 100, to: 140 }],
    ['is over when its buckets have dropped out', { from: 0, to: 40 }, times(20, 10), null],
    ['is over when there is no data', { from: 0, to: 40 }, times(0), null],
  ];
  for (const [what, window, newer, expected] of cases)
    it(what, () => {
      expect(followed(window, week, newer)).to.deep.equal(expected);
    });
});
