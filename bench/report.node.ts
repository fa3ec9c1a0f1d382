import { expect } from 'chai';
import type { Goal } from './goals.js';
import type { Measure } from './measures/measure.js';
import { judge, quantity, report, type Verdict } from './report.js';
import { Results, type Unit } from './results.js';

const resultsOf = (samples: Readonly<Record<'spendglass' | 'uplot', readonly number[]>>): Results => {
  const results = new Results();
  for (const value of samples.spendglass) results.record('mount 168', 'spendglass', value);
  for (const value of samples.uplot) results.record('mount 168', 'uplot', value);
  return results;
};

describe('a goal', () => {
  const results = resultsOf({ spendglass: [10, 30, 20], uplot: [40, 400, 10] });
  const cases: readonly [string, Omit<Goal, 'figure'>, Verdict, number][] = [
    ['is met where the median is as much as allowed', { atMost: 20 }, 'met', 20],
    ['is missed where the median is more', { atMost: 19 }, 'missed', 20],
    ['tells the gate that still holds', { atMost: 19, gate: 20 }, 'missed, gate met', 20],
    ['tells no gate that does not', { atMost: 18, gate: 19 }, 'missed', 20],
    ['beside a peer is held against the ratio of the medians', { atMost: 0.5, of: 'uplot' }, 'met', 0.5],
    ['beside a peer is missed by a ratio above it', { atMost: 0.49, of: 'uplot' }, 'missed', 0.5],
  ];
  for (const [title, goal, verdict, value] of cases) {
    it(title, () => {
      expect(judge({ figure: 'mount 168', ...goal }, results)).to.deep.equal([verdict, value]);
    });
  }

  it('is not measured where the peer failed', () => {
    const alone = resultsOf({ spendglass: [1], uplot: [] });
    expect(judge({ figure: 'mount 168', atMost: 9, of: 'uplot' }, alone)).to.deep.equal([
      'not measured',
      null,
    ]);
  });

  it('is not met by dividing nothing by nothing', () => {
    const nothing = resultsOf({ spendglass: [0], uplot: [0] });
    expect(judge({ figure: 'mount 168', atMost: 1, of: 'uplot' }, nothing)[0]).to.equal('not measured');
  });
});

describe('a quantity', () => {
  const cases: readonly [number, Unit, string][] = [
    [24_049, 'bytes', '24.0 kB'],
    [999, 'bytes', '999'],
    [4_400_001, 'bytes', '4.40 MB'],
    [-2_500, 'bytes', '-2.5 kB'],
    [0.12, 'ms', '0.120'],
    [7.1, 'ms', '7.10'],
    [2019.4, 'ms', '2019'],
    [17, 'count', '17'],
  ];
  for (const [value, unit, text] of cases) {
    it(`of ${value} ${unit} is written ${text}`, () => {
      expect(quantity(value, unit)).to.equal(text);
    });
  }
});

describe('the report', () => {
  const measure: Measure = {
    name: 'mount',
    title: 'Mount',
    how: 'By hand.',
    figures: [{ id: 'mount 168', label: 'mount, N = 168', unit: 'ms' }],
    run: () => Promise.resolve(),
  };
  const rowOf = async (results: Results): Promise<string> => {
    const text = await report([measure], results, ['a machine'], 3);
    const row = text.split('\n').find((line) => line.startsWith('| mount, N = 168'));
    return (row ?? '').replace(/ +/g, ' ');
  };

  it('has median, quartiles and how ours stands beside each peer', async () => {
    const results = resultsOf({ spendglass: [1, 2, 3], uplot: [4, 4, 4] });
    expect(await rowOf(results)).to.equal('| mount, N = 168, ms | 2 (1.50–2.50) | 4; ours × 0.500 |');
  });

  it('says of a goal that is missed what was tried, and nothing of one that is met', async () => {
    const missed = await report([measure], resultsOf({ spendglass: [9], uplot: [4] }), [], 3);
    expect(missed).to.match(/## Missed, and what was tried\n\n- \*\*Mount: mount, N = 168\.\*\* \w/);
    const met = await report([measure], resultsOf({ spendglass: [3], uplot: [4] }), [], 3);
    expect(met).not.to.include('what was tried');
  });

  it('shows a contestant that failed, and why', async () => {
    const results = resultsOf({ spendglass: [2], uplot: [] });
    results.fail('mount 168', 'uplot', 'nothing drawn within 15 s');
    expect(await rowOf(results)).to.equal('| mount, N = 168, ms | 2 | failed |');
    const text = await report([measure], results, [], 3);
    expect(text).to.include('- uPlot: nothing drawn within 15 s (`mount 168`)');
  });
});
