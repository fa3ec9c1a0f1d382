import { expect } from 'chai';
import fc from 'fast-check';
import { age } from '../../src/format/age.js';
import { count, times } from '../../src/format/count.js';
import { duration } from '../../src/format/duration.js';
import { percent } from '../../src/format/percent.js';

describe('count', () => {
  it('groups by the language', () => {
    expect(count(1_078_458, 'en-US')).to.equal('1,078,458');
    expect(count(1_078_458, 'de')).to.equal('1.078.458');
    expect(count(-3, 'en-US')).to.equal('\u22123');
  });

  it('shows decimals only when asked', () => {
    expect(count(4.24, 'en-US')).to.equal('4');
    expect(count(4.2, 'en-US', 2)).to.equal('4.20');
  });
});

describe('times', () => {
  for (const [value, text] of [
    [68.97, '69'],
    [4.87, '4.9'],
    [2.04, '2'],
    [9.96, '10'],
    [1234.5, '1,235'],
  ] as const) {
    it(`calls ${value} "${text} times"`, () => {
      expect(times(value, 'en-US')).to.equal(text);
    });
  }
});

describe('percent', () => {
  const cases: [number, number, string, string][] = [
    [0, 0, '0%', '0\u00a0%'],
    [0.3, 0, '<1%', '<1\u00a0%'],
    [1, 0, '1%', '1\u00a0%'],
    [26.4, 0, '26%', '26\u00a0%'],
    [26.44, 1, '26.4%', '26,4\u00a0%'],
    [0.04, 1, '<0.1%', '<0,1\u00a0%'],
    [99.4, 0, '99%', '99\u00a0%'],
    [99.7, 0, '>99%', '>99\u00a0%'],
    [99.97, 1, '>99.9%', '>99,9\u00a0%'],
    [100, 0, '100%', '100\u00a0%'],
    [228.1, 0, '228%', '228\u00a0%'],
    [-5, 0, '\u22125%', '\u22125\u00a0%'],
  ];
  for (const [value, decimals, english, german] of cases) {
    it(`writes ${value} with ${decimals} decimals as ${english}`, () => {
      expect([percent(value, 'en-US', decimals), percent(value, 'de', decimals)]).to.deep.equal([
        english,
        german,
      ]);
    });
  }

  it('claims 0% and 100% only where they are true', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        const text = percent(value, 'en-US');
        return (text === '0%') === (value === 0) && (text === '100%') === (value === 100);
      }),
    );
  });
});

describe('duration', () => {
  const cases: [number, string][] = [
    [0, '0 s'],
    [0.3, '0.3 ms'],
    [850, '850 ms'],
    [999.4, '999 ms'],
    [999.6, '1 s'],
    [1_840, '1.8 s'],
    [8_000, '8 s'],
    [42_000, '42 s'],
    [59_400, '59 s'],
    [59_960, '1 min'],
    [90_000, '1.5 min'],
    [11 * 60_000, '11 min'],
    [3 * 3_600_000, '3 h'],
    [2 * 86_400_000, '2 d'],
    [4_000 * 86_400_000, '4,000 d'],
  ];
  for (const [ms, text] of cases) {
    it(`writes ${ms} ms as ${text}`, () => {
      expect(duration(ms, 'en-US')).to.equal(text.replace(' ', '\u00a0'));
    });
  }

  it('keeps the symbol and follows the digits of the language', () => {
    expect(duration(1_840, 'de')).to.equal('1,8\u00a0s');
    expect(duration(42_000, 'ar-EG')).to.equal('٤٢\u00a0s');
  });
});

describe('age', () => {
  const cases: [number, string][] = [
    [-5_000, 'now'],
    [0, 'now'],
    [9_999, 'now'],
    [10_000, '10 s'],
    [49_999, '40 s'],
    [59_999, '50 s'],
    [60_000, '1 min'],
    [11 * 60_000 + 59_999, '11 min'],
    [3_599_999, '59 min'],
    [3_600_000, '1 h'],
    [86_399_999, '23 h'],
    [2.9 * 86_400_000, '2 d'],
  ];
  for (const [ms, text] of cases) {
    it(`of ${ms} ms is ${text}`, () => {
      const result = age(ms);
      const written = result.kind === 'now' ? 'now' : duration(result.ms, 'en-US');
      expect(written).to.equal(text.replace(' ', '\u00a0'));
    });
  }

  it('is never more than one step behind, and never ahead', () => {
    fc.assert(
      fc.property(fc.nat(1e10), (ms) => {
        const result = age(ms);
        return result.kind === 'now'
          ? ms < 10_000
          : result.ms <= ms && ms - result.ms < Math.max(10_000, ms / 2);
      }),
    );
  });
});
