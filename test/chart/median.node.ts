import { expect } from 'chai';
import fc from 'fast-check';
import { deviation, median, select } from '../../src/chart/median.js';

const columns = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), {
  minLength: 1,
  maxLength: 60,
});
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

describe('median', () => {
  it('select finds what sorting would put there, and leaves nothing greater before it', () => {
    fc.assert(
      fc.property(columns, fc.nat(59), (values, at) => {
        const index = at % values.length;
        const column = Float64Array.from(values);
        expect(select(column, index) + 0).to.equal(sorted(values)[index]! + 0);
        expect([...column.subarray(0, index)].every((value) => value <= column[index]!)).to.equal(true);
        expect(sorted([...column])).to.deep.equal(sorted(values));
      }),
    );
  });

  const cases: [number[], number, number][] = [
    [[5], 5, 0],
    [[1, 3], 2, 1],
    [[3, 1, 2], 2, 1],
    [[4, 4, 4, 4], 4, 0],
    [[9, 1, 2, 100], 5.5, 4],
  ];
  for (const [values, middle, around] of cases)
    it(`of ${values.join(', ')} is ${middle}, and they are ${around} from it`, () => {
      expect(median(Float64Array.from(values))).to.equal(middle);
      expect(deviation(Float64Array.from(values), middle)).to.equal(around);
    });

  it('of nothing is NaN', () => {
    expect(median(new Float64Array())).to.be.NaN;
  });

  it('of a million equal or rising values takes no more than a moment', () => {
    for (const value of [() => 1, (i: number) => i, (i: number) => -i])
      expect(median(Float64Array.from({ length: 1_000_001 }, (_, i) => value(i)))).to.equal(value(500_000));
  });
});
