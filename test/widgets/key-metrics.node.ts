import { expect } from 'chai';
import * as fc from 'fast-check';
import { condense } from '../../src/chart/condense.js';
import { percentMore } from '../../src/parts/delta.js';
import { change, points } from '../../src/format/change.js';
import type { Money } from '../../src/types/money.js';
import { catalogue, namesIn } from '../../src/widgets/key-metrics/key-metrics.metrics.js';

describe('the names of metrics', () => {
  for (const [list, names, unknown] of [
    ['requests total-spend', ['requests', 'total-spend'], []],
    [' satisfaction,\n  tokens-in ', ['satisfaction', 'tokens-in'], []],
    ['requests requests', ['requests'], []],
    ['toString requests __proto__', ['requests'], ['toString', '__proto__']],
    ['', [], []],
  ] as const) {
    it(`reads ${JSON.stringify(list)} in its order, each once`, () => {
      expect(namesIn(list)).to.deep.equal({ names, unknown });
    });
  }

  it('is every figure of the guide’s grids', () => {
    expect(Object.keys(catalogue)).to.have.length(15);
  });
});

describe('a change', () => {
  for (const [now, before, percent] of [
    ['8.56', '6.79', 26.0677],
    ['0.5', '1.0', -50],
    ['0', '0.00', 0],
    ['3', '0', null],
    [null, '1', null],
    ['1', null, null],
  ] as const) {
    it(`from ${before} to ${now} is ${percent} percent`, () => {
      const difference = percentMore(now as Money | null, before as Money | null);
      if (percent === null) expect(difference).to.equal(null);
      else expect(difference).to.be.closeTo(percent, 1e-3);
    });
  }

  for (const [percent, text] of [
    [26.07, '+26%'],
    [-0.44, '−0.4%'],
    [0, '0%'],
    [9.96, '+10%'],
    [1900, '+1,900%'],
    // Not everything is gone.
    [-99.52, '−99.5%'],
    [-99.996, '−99.9%'],
    [-100, '−100%'],
    [99.96, '+100%'],
  ] as const) {
    it(`of ${percent} is written ${text}`, () => expect(change(percent, 'en-US')).to.equal(text));
  }

  it('of a percentage is told in points', () => {
    expect([points(2.13, 'en-US'), points(-2.13, 'de-DE'), points(1, 'en-US')]).to.deep.equal([
      '+2.1',
      '−2,1',
      '+1.0',
    ]);
  });
});

describe('a condensed line', () => {
  it('keeps the sum of what it shows, in no more points than asked for, up to the newest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 1, max: 60 }),
        (values, most) => {
          const time = Float64Array.from(values, (_, i) => i);
          const { step, ...line } = condense({ time, value: Float64Array.from(values) }, most);
          expect(line.time.length).to.be.at.most(most);
          const shown = values.slice(values.length % step);
          expect(line.value.reduce((a, b) => a + b, 0)).to.equal(shown.reduce((a, b) => a + b, 0));
          expect(line.time[line.time.length - 1]).to.equal(values.length - step);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('knows nothing of a time in which one bucket is unknown', () => {
    const time = Float64Array.of(0, 1, 2, 3);
    expect([...condense({ time, value: Float64Array.of(1, NaN, 2, 3) }, 2).value]).to.deep.equal([NaN, 5]);
  });
});
