import { expect } from 'chai';
import { bucketWidth } from '../../src/chart/bucket-width.js';

const hour = 3_600_000;
const widthOf = (...starts: readonly string[]) =>
  bucketWidth(
    Float64Array.from(starts, (start) => Date.parse(start)),
    'UTC',
  );

describe('bucketWidth', () => {
  it('takes 49 hours among hours for 49 hours: only among days are they two', () => {
    const width = widthOf('2026-11-19T20:00Z', '2026-11-21T21:00Z', '2026-11-21T23:00Z', '2026-11-22T01:00Z');
    expect(width).to.deep.equal({ unit: 'ms', count: hour });
  });

  it('takes 23 and 25 hours among days for days', () => {
    const width = widthOf('2026-03-28T23:00Z', '2026-03-29T22:00Z', '2026-03-30T22:00Z', '2026-03-31T22:00Z');
    expect(width).to.include({ unit: 'day', count: 1 });
  });
});
