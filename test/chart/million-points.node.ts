import { expect } from 'chai';
import { hour } from '../../src/chart/durations.js';
import { linear } from '../../src/chart/linear.js';
import { nearest } from '../../src/chart/nearest.js';
import { runsOf } from '../../src/chart/path.js';
import { densePath } from '../../src/chart/pixel-columns.js';
import { counted } from './counted.js';

const count = 1_000_000;
const width = 700;
const bisection = Math.ceil(Math.log2(count));

const times = Float64Array.from({ length: count }, (_, i) => i * hour);
const values = Float64Array.from(times, (_, i) => (i * 7919) % 1009);
const x = linear([0, (count - 1) * hour], [0, width]);
const y = linear([0, 1009], [200, 0]);

describe('a million points', () => {
  it('are drawn by reading each value once, and a few more a pixel', () => {
    const time = counted(times);
    const value = counted(values);
    const path = densePath({ time: time.column, value: value.column }, [{ from: 0, to: count }], x, y);
    expect(value.reads).to.be.within(count, count + 40 * width);
    expect(path.length).to.be.at.most(20 * width);
  });

  it('are cut into pixels by bisection: their times are not walked', () => {
    const time = counted(times);
    densePath({ time: time.column, value: values }, [{ from: 0, to: count }], x, y);
    expect(time.reads).to.be.at.most(width * (2 * bisection + 20));
  });

  it('are looked for gaps by reading each value twice at most', () => {
    const value = counted(values);
    expect(runsOf(value.column)).to.deep.equal([{ from: 0, to: count }]);
    expect(value.reads).to.be.at.most(2 * count + 2);
  });

  it('are pointed at by bisection', () => {
    for (const share of [0, 0.123, 0.5, 0.999, 1]) {
      const time = counted(times);
      expect(nearest(time.column, share * (count - 1) * hour)).to.be.closeTo(share * (count - 1), 1);
      expect(time.reads).to.be.at.most(bisection + 3);
    }
  });
});
