import { expect } from 'chai';
import fc from 'fast-check';
import { at, extentOf, noColumns, slice, type Columns } from '../../src/chart/columns.js';
import { linear } from '../../src/chart/linear.js';
import { markerPath } from '../../src/chart/markers.js';
import { firstFrom, nearest } from '../../src/chart/nearest.js';
import { areaPath, linePath, runsOf } from '../../src/chart/path.js';
import { valueScale } from '../../src/chart/scale.js';

const columns = (...value: number[]): Columns => ({
  time: Float64Array.from(value.keys()),
  value: Float64Array.from(value),
});
const x = (time: number): number => time * 10;
const y = (value: number): number => 100 - value;

/** The points of each subpath of a path that knows only M, L, h0 and Z. */
const pointsOf = (path: string): number[][][] =>
  path
    .split('M')
    .slice(1)
    .map((subpath) =>
      subpath
        .replace(/h0|Z/, '')
        .split('L')
        .map((point) => point.split(',').map(Number)),
    );

const anyValue = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  fc.constant(NaN),
);

describe('columns', () => {
  it('know their extent in time and value; unknown values have none', () => {
    expect(extentOf(columns(3, NaN, 1, 2))).to.deep.equal({ start: 0, end: 3, min: 1, max: 3 });
    expect(extentOf(columns(NaN))).to.deep.equal({ start: 0, end: 0, min: NaN, max: NaN });
    expect(extentOf(noColumns)).to.deep.equal({ start: NaN, end: NaN, min: NaN, max: NaN });
  });

  it('can be cut without being copied', () => {
    const whole = columns(1, 2, 3, 4);
    const last = slice(whole, -2);
    expect([...last.value]).to.deep.equal([3, 4]);
    expect(last.time.buffer).to.equal(whole.time.buffer);
    expect([...slice(whole, 1, 3).time]).to.deep.equal([1, 2]);
    expect(at(whole.value, 9)).to.be.NaN;
  });
});

describe('linear', () => {
  it('maps the ends of the domain to the ends of the range', () => {
    const scale = linear([10, 20], [100, 0]);
    expect([10, 15, 20].map(scale)).to.deep.equal([100, 50, 0]);
  });

  it('puts everything in the middle of the range where the domain has no length', () => {
    expect(linear([5, 5], [0, 100])(5)).to.equal(50);
  });
});

describe('line path', () => {
  const line = (...value: number[]): string => {
    const all = columns(...value);
    return linePath(all, runsOf(all.value), x, y);
  };

  it('is straight from point to point, to a tenth of a pixel', () => {
    expect(line(1, 2.345, 3)).to.equal('M0,99L10,97.7L20,97');
  });

  it('stops at a gap and goes on after it', () => {
    expect(line(1, 2, NaN, 3, 4)).to.equal('M0,99L10,98M30,97L40,96');
  });

  it('draws a lone point as a segment without length', () => {
    expect(line(NaN, 2, NaN)).to.equal('M10,98h0');
  });

  it('is empty where nothing is known', () => {
    expect(line(NaN, NaN)).to.equal('');
    expect(line()).to.equal('');
  });

  it('parsed back it is every known point once, in order, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyValue), (value) => {
        const known = [...value.entries()].filter(([, v]) => !Number.isNaN(v));
        const drawn = pointsOf(line(...value)).flat();
        expect(drawn).to.have.length(known.length);
        known.forEach(([i, v], n) => {
          expect(drawn[n]![0]).to.equal(x(i));
          expect(drawn[n]![1]).to.be.closeTo(y(v), 0.0501);
        });
      }),
    );
  });

  it('has one subpath a run, and never a segment through a gap', () => {
    fc.assert(
      fc.property(fc.array(anyValue), (value) => {
        const runs = runsOf(Float64Array.from(value));
        const subpaths = pointsOf(line(...value));
        expect(subpaths.map((points) => points.length)).to.deep.equal(runs.map(({ from, to }) => to - from));
        for (const points of subpaths)
          points.slice(1).forEach(([px], i) => {
            expect(px! - points[i]![0]!).to.equal(10);
          });
      }),
    );
  });

  it('can be drawn in parts: the settled ones and the way to the running one', () => {
    const { value } = columns(1, 2, 3);
    expect(runsOf(value, 0, 2)).to.deep.equal([{ from: 0, to: 2 }]);
    expect(runsOf(value, 1)).to.deep.equal([{ from: 1, to: 3 }]);
  });
});

describe('area path', () => {
  it('is the line closed along the base, run by run; a lone point has no area', () => {
    const all = columns(1, 2, NaN, 3, NaN, 4, 5);
    expect(areaPath(all, runsOf(all.value), x, y, 100)).to.equal(
      'M0,100L0,99L10,98L10,100ZM50,100L50,96L60,95L60,100Z',
    );
  });
});

describe('nearest', () => {
  const time = Float64Array.of(0, 10, 20, 40);
  const cases: [instant: number, index: number][] = [
    [-5, 0],
    [0, 0],
    [4, 0],
    [5, 0],
    [6, 1],
    [29, 2],
    [31, 3],
    [99, 3],
  ];
  for (const [instant, index] of cases)
    it(`to ${instant} is index ${index}`, () => {
      expect(nearest(time, instant)).to.equal(index);
    });

  it('is −1 where there is nothing', () => {
    expect(nearest(new Float64Array(), 5)).to.equal(-1);
  });

  it('is what a search of all would find', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.integer({ min: -50, max: 1050 }), (list, instant) => {
        const sorted = Float64Array.from(list).sort();
        const distances = [...sorted].map((entry) => Math.abs(entry - instant));
        expect(nearest(sorted, instant)).to.equal(distances.indexOf(Math.min(...distances)));
        expect(firstFrom(sorted, instant)).to.equal(sorted.filter((entry) => entry < instant).length);
      }),
    );
  });
});

describe('value scale', () => {
  const cases: [highest: number, smallestStep: number, ticks: number[]][] = [
    [0.303, 0, [0, 0.1, 0.2, 0.3, 0.4]],
    [0.447, 0, [0, 0.2, 0.4, 0.6]],
    [100, 0, [0, 50, 100, 150]],
    [0.16, 0, [0, 0.05, 0.1, 0.15, 0.2]],
    [1, 1, [0, 1, 2]],
    [3, 1, [0, 1, 2, 3, 4]],
    [0.4, 1, [0, 1, 2]],
    [0, 0, [0]],
    [NaN, 0, [0]],
  ];
  for (const [highest, smallestStep, ticks] of cases)
    it(`up to ${highest} in steps of at least ${smallestStep} has the ticks ${ticks.join(', ')}`, () => {
      expect(valueScale(highest, 100, smallestStep).ticks).to.deep.equal(ticks);
    });

  it('has 3–5 ticks from zero at the bottom to the top edge, a fifth or more above the highest value', () => {
    const amounts = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amounts, fc.constantFrom(0, 1), (highest, smallestStep) => {
        const { ticks, step, y: scale } = valueScale(highest, 200, smallestStep);
        expect(ticks.length).to.be.within(3, 5);
        expect(step).to.be.at.least(smallestStep);
        expect(scale(0)).to.equal(200);
        expect(scale(ticks.at(-1)!)).to.be.closeTo(0, 1e-9);
        expect(scale(highest)).to.be.at.least(40 - 1e-9);
        ticks.forEach((tick, i) => expect(tick).to.be.closeTo(i * step, step * 1e-9));
      }),
    );
  });

  it('puts the zero of an empty scale at the bottom', () => {
    expect(valueScale(0, 200).y(0)).to.equal(200);
  });
});

describe('markers', () => {
  it('have six shapes, then begin again', () => {
    const shapes = [1, 2, 3, 4, 5, 6].map((series) => markerPath(series, 50));
    expect(new Set(shapes)).to.have.length(6);
    expect(markerPath(7, 50)).to.equal(shapes[0]);
  });
});
