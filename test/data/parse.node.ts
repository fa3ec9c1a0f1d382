import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from '../../src/data/parse.js';
import { ProblemError } from '../../src/data/problem.js';

const problemOf = (text: string): string => {
  try {
    parse(text);
    return 'none';
  } catch (error) {
    return error instanceof ProblemError ? error.problem.kind : String(error);
  }
};

const row = { domain: 'shop.example', requests: 1, cost: '0.10' };

describe('parsing the text of an answer', () => {
  it('gives what it says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parse(JSON.stringify(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('takes the longest lists that any reader walks', () => {
    const trend = Array.from({ length: 20_000 }, () => row);
    expect(problemOf(JSON.stringify({ hourlyTrend: trend, domainBreakdown: trend }))).to.equal('none');
  });

  it('says of a text that is no JSON that it cannot be read', () => {
    expect(problemOf('{"overview":{')).to.equal('unreadable');
  });

  it('counts to 300 000 values, the list around them among them, and no further', () => {
    const zeros = (count: number): string => `[${'0,'.repeat(count - 1)}0]`;
    expect(problemOf(zeros(300_000))).to.equal('none');
    expect(problemOf(zeros(300_001))).to.equal('too-large');
  });

  const many = 400_000;
  const hostile: Record<string, string> = {
    'a list of nothing': `[${'{},'.repeat(many)}{}]`,
    'lists in lists': '['.repeat(many),
    'one object of many keys': `{${Array.from({ length: many }, (_, i) => `"${i}":0`).join()}}`,
    'a list of numbers': `[${'0,'.repeat(many)}0]`,
  };
  for (const [what, text] of Object.entries(hostile)) {
    it(`gives up before it begins: ${what}`, () => {
      expect(problemOf(text)).to.equal('too-large');
    });
  }
});
