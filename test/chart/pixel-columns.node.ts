import { expect } from 'chai';
import fc from 'fast-check';
import type { Columns } from '../../src/chart/columns.js';
import { linear } from '../../src/chart/linear.js';
import { meansOf } from '../../src/chart/means.js';
import { runsOf, strokesOf } from '../../src/chart/path.js';
import { columnsPath, isDense, pixelColumns } from '../../src/chart/pixel-columns.js';

const y = (value: number): number => 100 - value;
const timesOf = (count: number): Float64Array => Float64Array.from({ length: count }, (_, i) => i);

/** Points at one distance, from the left edge of the plot to the right one. */
const spread = (value: readonly number[], width: number) => {
  const columns: Columns = { time: timesOf(value.length), value: Float64Array.from(value) };
  return { columns, runs: runsOf(columns.value), x: linear([0, value.length - 1], [0, width]) };
};

const pathOf = (value: readonly number[], width: number): string => {
  const { columns, runs, x } = spread(value, width);
  return columnsPath(pixelColumns(columns, runs, x, y, width));
};

const anyValue = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  fc.constant(NaN),
);
const plots = fc.record({
  value: fc.array(anyValue, { minLength: 2, maxLength: 300 }),
  width: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.double({ min: 1, max: 60, noNaN: true })),
});

/** Lowest and highest height of the line within one pixel, from every segment cut at its borders. */
const cutAt = (pixel: number, value: readonly number[], width: number): number[] => {
  const { x } = spread(value, width);
  const isLast = pixel === Math.ceil(width) - 1;
  const isInside = (place: number): boolean =>
    place >= pixel && (place < pixel + 1 || (isLast && place <= width));
  return value.flatMap((from, i) => {
    const to = value[i + 1] ?? NaN;
    const [left, right] = [x(i), x(i + 1)];
    const own = isInside(left) && !Number.isNaN(from) ? [y(from)] : [];
    const passed = [pixel, pixel + 1]
      .filter((border) => border > left && border <= right && border < Math.ceil(width))
      .map((border) => y(from) + ((y(to) - y(from)) * (border - left)) / (right - left))
      .filter((height) => !Number.isNaN(height));
    return [...own, ...passed];
  });
};

describe('a dense line', () => {
  const cases: [points: number, width: number, dense: boolean][] = [
    [168, 530, false],
    [720, 530, false],
    [1060, 530, false],
    [1061, 530, true],
    [720, 200, true],
    [0, 0, false],
  ];
  for (const [points, width, dense] of cases)
    it(`of ${points} points on ${width} px is ${dense ? 'drawn by column' : 'drawn point by point'}`, () => {
      expect(isDense(points, width)).to.equal(dense);
    });
});

describe('pixel columns', () => {
  it('reach from the lowest to the highest point of each pixel, and to where the line crosses its border', () => {
    // Half a pixel from point to point.
    expect(pathOf([1, 5, 3, 9, 9], 2)).to.equal('M0.5,95V99M1.5,91V97');
    expect(pathOf([0, 0, 10, 10, 10], 2)).to.equal('M0.5,90V100M1.5,90V90');
  });

  it('hold every point: no peak and no dip is lost', () => {
    fc.assert(
      fc.property(plots, ({ value, width }) => {
        const { columns, runs, x } = spread(value, width);
        const { min, max } = pixelColumns(columns, runs, x, y, width);
        value.forEach((v, i) => {
          if (Number.isNaN(v)) return;
          const column = Math.min(Math.floor(x(i)), min.length - 1);
          expect(min[column]).to.be.at.most(y(v));
          expect(max[column]).to.be.at.least(y(v));
        });
      }),
    );
  });

  it('are what the whole line reaches in each pixel, and no more', () => {
    fc.assert(
      fc.property(plots, ({ value, width }) => {
        const { columns, runs, x } = spread(value, width);
        const { min, max } = pixelColumns(columns, runs, x, y, width);
        expect(min).to.have.length(Math.ceil(width));
        min.forEach((lowest, pixel) => {
          const heights = cutAt(pixel, value, width);
          if (heights.length === 0) expect([lowest, max[pixel]]).to.deep.equal([Infinity, -Infinity]);
          else {
            expect(lowest).to.be.closeTo(Math.min(...heights), 1e-6);
            expect(max[pixel]).to.be.closeTo(Math.max(...heights), 1e-6);
          }
        });
      }),
    );
  });

  it('keep a gap, and what stands alone in it', () => {
    const value = Array.from({ length: 40 }, (_, i) => (i >= 12 && i < 28 && i !== 20 ? NaN : 50));
    expect(pathOf(value, 10).match(/M\d+/g)).to.deep.equal(['M0', 'M1', 'M2', 'M5', 'M7', 'M8', 'M9']);
  });

  it('end before the bucket that is still running', () => {
    const { columns, x } = spread([1, 2, 3, 4, 5, 6, 7, 8, 99], 4);
    const { settled } = strokesOf(columns.value, 8);
    const { min } = pixelColumns(columns, settled, x, y, 4);
    expect(Math.min(...min)).to.equal(y(8));
  });

  it('join across pixels without a point, as the line does', () => {
    const columns: Columns = { time: Float64Array.of(0, 4.5), value: Float64Array.of(0, 90) };
    const drawn = columnsPath(pixelColumns(columns, runsOf(columns.value), (time) => time, y, 5));
    expect(drawn).to.equal('M0.5,80V100M1.5,60V80M2.5,40V60M3.5,20V40M4.5,10V20');
  });

  it('need up to 20 characters a pixel, however many points there are', () => {
    fc.assert(
      fc.property(plots, ({ value, width }) => {
        expect(pathOf(value, width).length).to.be.at.most(20 * Math.ceil(width));
      }),
    );
    const noise = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 101);
    expect(pathOf(noise, 999).length).to.be.at.most(20 * 999);
  });

  it('look at each of a million points once', () => {
    const million = 1_000_000;
    const time = timesOf(million);
    const columns: Columns = { time, value: time.map((i) => (i * 7919) % 101) };
    const scale = linear([0, million - 1], [0, 600]);
    let looks = 0;
    const counted = (project: (value: number) => number) => (value: number) => {
      looks++;
      return project(value);
    };
    const { min, max } = pixelColumns(columns, [{ from: 0, to: million }], counted(scale), counted(y), 600);
    expect(looks).to.equal(2 * million);
    expect([Math.min(...min), Math.max(...max)]).to.deep.equal([0, 100]);
  });
});

describe('means', () => {
  const means = (value: readonly number[], count: number): [number, number][][] => {
    const { columns, runs } = spread(value, 1);
    const found = meansOf(columns, runs, count);
    return found.runs.map(({ from, to }) =>
      Array.from({ length: to - from }, (_, i) => [
        found.columns.time[from + i]!,
        found.columns.value[from + i]!,
      ]),
    );
  };

  it('stand in the middle of their parts, and reach both ends of the run', () => {
    expect(means([1, 2, 3, 5, 6, 7], 3)).to.deep.equal([
      [
        [0, 2],
        [1, 2],
        [4, 6],
        [5, 6],
      ],
    ]);
  });

  it('stop at a gap and go on after it', () => {
    expect(means([1, 3, NaN, NaN, 5, 7], 2)).to.deep.equal([
      [
        [0, 2],
        [0.5, 2],
        [1, 2],
      ],
      [
        [4, 6],
        [4.5, 6],
        [5, 6],
      ],
    ]);
  });

  it('have none for a run of less than half a part', () => {
    expect(means([9, NaN, 1, 2, 3, 4], 4)).to.deep.equal([
      [
        [2, 2.5],
        [3.5, 2.5],
        [5, 2.5],
      ],
    ]);
  });

  it('never leave what their run holds, nor its time', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { maxLength: 100 }), fc.integer({ min: 1, max: 20 }), (value, count) => {
        const runs = runsOf(Float64Array.from(value)).filter(
          ({ from, to }) => Math.round((to - from) / count) > 0,
        );
        const lines = means(value, count);
        expect(lines).to.have.length(runs.length);
        lines.forEach((points, i) => {
          const { from, to } = runs[i]!;
          const own = value.slice(from, to);
          expect([points[0]![0], points.at(-1)![0]]).to.deep.equal([from, to - 1]);
          for (const [, mean] of points)
            expect(mean).to.be.within(Math.min(...own) - 1e-9, Math.max(...own) + 1e-9);
        });
      }),
    );
  });
});
