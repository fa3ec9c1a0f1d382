import { expect } from 'chai';
import fc from 'fast-check';
import type { Columns } from '../../src/chart/columns.js';
import { linear } from '../../src/chart/linear.js';
import { meansOf } from '../../src/chart/means.js';
import { runsOf } from '../../src/chart/path.js';
import { densePath, isDense } from '../../src/chart/pixel-columns.js';

const y = (value: number): number => 100 - value;
const timesOf = (count: number): Float64Array => Float64Array.from({ length: count }, (_, i) => i);

/** Points at one distance, from the left edge of the plot to the right one. */
const spread = (value: readonly number[], width: number) => {
  const columns: Columns = { time: timesOf(value.length), value: Float64Array.from(value) };
  return { columns, runs: runsOf(columns.value), x: linear([0, value.length - 1], [0, width]) };
};

const pathOf = (value: readonly number[], width: number): string => {
  const { columns, runs, x } = spread(value, width);
  return densePath(columns, runs, x, y);
};

const anyValue = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  fc.constant(NaN),
);
const plots = fc.record({
  value: fc.array(anyValue, { minLength: 2, maxLength: 300 }),
  width: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.double({ min: 1, max: 60, noNaN: true })),
});

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

/** The points that a path goes through, one list a run; without the corners on its way to them. */
const pointsOf = (path: string): [x: number, y: number][][] =>
  path
    .split('M')
    .slice(1)
    .map((run) => {
      const points: [x: number, y: number][] = [];
      let [left, top] = [0, 0];
      for (const [way] of `l${run}`.matchAll(/l[^lhv]+|h[^lhv]+v[^lhv]+|v[^lhv]+h[^lhv]+/g)) {
        const numbers = (way.match(/-?\d*\.?\d+/g) ?? []).map(Number);
        const [across = NaN, along = NaN] = way.startsWith('v') ? numbers.reverse() : numbers;
        left += across;
        top += along;
        points.push([left, top]);
      }
      return points;
    });

const isNear = ([left, top]: readonly number[], [x1, y1]: readonly number[]): boolean =>
  Math.abs((left ?? NaN) - (x1 ?? NaN)) < 0.051 && Math.abs((top ?? NaN) - (y1 ?? NaN)) < 0.051;

describe('the path of a dense line', () => {
  it('goes through the lowest and the highest point of each pixel where they stand, and through both ends', () => {
    // A quarter of a pixel from point to point.
    expect(pathOf([1, 5, 3, 9, 5, 2, 0, 1, 7], 2)).to.equal('M0,99l.75-8l.25 4l.5 5l.5-7');
  });

  it('goes straight up and down a peak that stands alone', () => {
    expect(pathOf([1, 1, 1, 9, 1, 1, 1, 1, 1, 1, 1], 2)).to.equal('M0,99h.6v-8v8h.4h1v0');
  });

  it('writes no zero and no separator that its grammar does not need', () => {
    expect(pathOf([10.5, 0.5, 10.25, 0, 100.5], 4)).to.equal('M0,89.5l1 10l1-9.7l1 10.2l1-100.5');
    expect(pathOf([0, 10.5, 4.2, 7.6, 0], 1)).to.equal('M0,100l.25-10.5l.75 10.5');
  });

  it('holds the lowest and the highest point of every pixel column to the tenth of a pixel', () => {
    fc.assert(
      fc.property(plots, ({ value, width }) => {
        const { x } = spread(value, width);
        const drawn = pointsOf(pathOf(value, width)).flat();
        const columns = new Map<number, number[]>();
        value.forEach((v, i) => {
          const column = Math.floor(x(i));
          if (!Number.isNaN(v)) columns.set(column, [...(columns.get(column) ?? []), i]);
        });
        for (const indexes of columns.values()) {
          const heights = indexes.map((i) => y(value[i]!));
          for (const extreme of [Math.min(...heights), Math.max(...heights)]) {
            const stands = indexes.some(
              (i) => y(value[i]!) === extreme && drawn.some((point) => isNear(point, [x(i), extreme])),
            );
            // At a border between two pixels a rounding may count a point to either of them.
            const atBorder = indexes.some((i) => Math.abs(x(i) - Math.round(x(i))) < 1e-9);
            expect(stands || atBorder).to.be.true;
          }
        }
      }),
    );
  });

  it('goes through points of the line only, in the order of time', () => {
    fc.assert(
      fc.property(plots, ({ value, width }) => {
        const { x, runs } = spread(value, width);
        const lines = pointsOf(pathOf(value, width));
        expect(lines).to.have.length(runs.length);
        lines.forEach((points, run) => {
          let i = runs[run]!.from;
          for (const point of points) {
            while (i < runs[run]!.to && !isNear(point, [x(i), y(value[i]!)])) i++;
            expect(i).to.be.below(runs[run]!.to);
          }
          expect(isNear(points.at(-1)!, [x(runs[run]!.to - 1), y(value[runs[run]!.to - 1]!)])).to.be.true;
        });
      }),
    );
  });

  it('keeps a gap, and what stands alone in it', () => {
    const value = Array.from({ length: 40 }, (_, i) => (i >= 12 && i < 28 && i !== 20 ? NaN : 50));
    expect(pathOf(value, 39 / 4)).to.equal('M0,50h1v0h1v0h.75v0M5,50h0M7,50h1v0h1v0h.75v0');
  });

  it('needs up to 20 characters a pixel, however many points there are', () => {
    fc.assert(
      fc.property(plots, ({ value, width }) => {
        // Each piece between two gaps begins anew, and there may be several in one pixel.
        const { columns, runs, x } = spread(value, width);
        const most = 20 * Math.ceil(width + 1 + runs.length);
        expect(densePath(columns, runs, x, y).length).to.be.at.most(most);
      }),
    );
    const noise = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 101);
    expect(pathOf(noise, 999).length).to.be.at.most(20 * 999);
  });

  it('projects two points of a pixel, not a million', () => {
    const million = 1_000_000;
    const time = timesOf(million);
    const columns: Columns = { time, value: time.map((i) => (i * 7919) % 101) };
    let projected = 0;
    const counted = (project: (value: number) => number) => (value: number) => {
      projected++;
      return project(value);
    };
    const scale = linear([0, million - 1], [0, 600]);
    densePath(columns, [{ from: 0, to: million }], counted(scale), counted(y));
    expect(projected).to.be.below(10 * 600);
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
