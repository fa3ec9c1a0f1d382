import { expect } from 'chai';
import fc from 'fast-check';
import { day, hour } from '../../src/chart/durations.js';
import { anomaliesOf, type Anomalies } from '../../src/chart/usual.js';

const hours = { unit: 'ms', count: hour } as const;
/** A Monday. */
const start = Date.UTC(2026, 9, 26);
/** Few requests at night and at the weekend. */
const rhythm = (i: number): number => {
  const weekend = Math.floor(i / 24) % 7 >= 5;
  return (1 + Math.sin(((i % 24) - 6) * (Math.PI / 12)) + 0.2) * (weekend ? 0.4 : 1);
};

const found = (value: Float64Array, until = value.length): Anomalies =>
  anomaliesOf({ time: Float64Array.from(value, (_, i) => start + i * hour), value }, hours, until, 'UTC');

const indexes = (value: Float64Array): number[] => {
  const result = found(value);
  return result.kind === 'known' ? result.anomalies.map(({ index }) => index) : [];
};

/** A generator of its own, so that rates do not depend on the run's seed. */
const dice = (seed: number) => {
  let state = seed;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const poisson = (mean: number): number => {
    let [count, product] = [-1, 1];
    for (; product > Math.exp(-mean); count++) product *= uniform();
    return count;
  };
  return { uniform, normal, poisson };
};

describe('unusual hours', () => {
  const quiet: [name: string, most: number, value: (i: number, d: ReturnType<typeof dice>) => number][] = [
    ['that are all alike', 0, () => 1],
    ['in which nothing ever happened', 0, () => 0],
    ['of a steady rhythm', 0, (i) => rhythm(i)],
    ['that scatter by a tenth', 0, (i, { normal }) => rhythm(i) * (1 + 0.1 * normal())],
    ['that scatter by a third', 0.005, (i, { normal }) => rhythm(i) * Math.exp(0.3 * normal())],
    ['that scatter by factors', 0.01, (i, { normal }) => rhythm(i) * Math.exp(0.8 * normal())],
    ['of counts around 50', 0, (_, { poisson }) => poisson(50)],
    ['of counts around 5', 0.01, (_, { poisson }) => poisson(5)],
    ['of a shop with a request in five hours', 0.01, (_, { poisson }) => poisson(0.2)],
  ];
  for (const [name, most, value] of quiet)
    it(`are at most ${most * 100} % of hours ${name}`, () => {
      let [alarms, judged] = [0, 0];
      for (const days of [7, 14, 30, 90])
        for (let seed = 1; seed <= 10; seed++) {
          const random = dice(1000 * days + seed);
          const values = Float64Array.from({ length: days * 24 }, (_, i) => Math.max(0, value(i, random)));
          alarms += indexes(values).length;
          judged += values.length;
        }
      expect(alarms / judged).to.be.at.most(most);
    });

  it('are found where one stands out of a rhythm, high or low, by day and by night', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 35 * 24 - 1 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(20, 50, 1000),
        (seed, spikes, times) => {
          const { normal } = dice(seed);
          const values = Float64Array.from(
            { length: 35 * 24 },
            (_, i) => rhythm(i) * Math.exp(0.1 * normal()),
          );
          for (const i of spikes) values[i]! *= times;
          expect(indexes(values)).to.deep.equal([...spikes].sort((a, b) => a - b));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are found among hours that are all alike', () => {
    const values = new Float64Array(14 * 24).fill(0.5);
    values[30] = 5;
    values[200] = 0;
    expect(indexes(values)).to.deep.equal([30, 200]);
    const cent = new Float64Array(14 * 24).fill(0.5);
    cent[30] = 0.51;
    expect(indexes(cent)).to.deep.equal([]);
  });

  it('are found in the night, in which there is mostly nothing', () => {
    const values = Float64Array.from({ length: 14 * 24 }, (_, i) => (i % 24 < 8 ? 0 : 1 + 0.1 * Math.sin(i)));
    values[24 * 3 + 3] = 4;
    expect(indexes(values)).to.deep.equal([24 * 3 + 3]);
  });

  it('say what is usual: a range around what the same hour on like days was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const { normal } = dice(seed);
        const values = Float64Array.from({ length: 28 * 24 }, (_, i) => rhythm(i) * Math.exp(0.2 * normal()));
        const spike = 15 * 24 + 13;
        values[spike] = 1000;
        const result = found(values);
        if (result.kind !== 'known') throw new Error(result.kind);
        const { usual } = result.anomalies.find(({ index }) => index === spike)!;
        expect(usual.dayKind).to.equal('weekday');
        const same = [...values].filter((_, i) => i % 24 === 13 && Math.floor(i / 24) % 7 < 5 && i !== spike);
        // Of hours that scatter without end a few stand out by chance.
        const within = same.filter((value) => value >= usual.low && value <= usual.high);
        expect(within.length).to.be.at.least(0.9 * same.length);
        expect(usual.high).to.be.below(1000);
      }),
      { numRuns: 40 },
    );
  });

  it('are not looked for in buckets that are no hours, and not guessed from too little', () => {
    const value = new Float64Array(400).fill(1);
    const time = Float64Array.from(value, (_, i) => start + i * day);
    expect(anomaliesOf({ time, value }, { unit: 'ms', count: day }, 400, 'UTC')).to.deep.equal({
      kind: 'unknown',
      reason: 'not-hours',
    });
    expect(anomaliesOf({ time, value }, null, 400, 'UTC').kind).to.equal('unknown');
    expect(found(new Float64Array(4 * 24).fill(1))).to.deep.equal({
      kind: 'unknown',
      reason: 'not-enough-history',
    });
    expect(found(new Float64Array(5 * 24).fill(1)).kind).to.equal('known');
    expect(found(new Float64Array(0)).kind).to.equal('unknown');
  });

  it('leave alone what is unknown and what is still running', () => {
    const values = new Float64Array(14 * 24).fill(1);
    values[100] = NaN;
    values[14 * 24 - 1] = 99;
    expect(found(values, values.length - 1)).to.deep.equal({ kind: 'known', anomalies: [] });
  });

  it('are the same in any unit of money', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom(1e-6, 0.01, 100, 1e6), (seed, unit) => {
        const { normal } = dice(seed);
        const values = Float64Array.from({ length: 21 * 24 }, (_, i) => rhythm(i) * Math.exp(normal()));
        expect(indexes(values.map((value) => value * unit))).to.deep.equal(indexes(values));
      }),
      { numRuns: 30 },
    );
  });
});
