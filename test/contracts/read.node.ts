import { expect } from 'chai';
import {
  answer,
  asRead,
  count,
  entries,
  field,
  flag,
  list,
  money,
  object,
  row,
  text,
} from '../../src/contracts/read.js';
import { describeIssue } from '../../src/types/issue.js';
import { reading } from './reading.js';

describe('reading an object', () => {
  const read = answer(
    {
      cost: object({ total: money, average: money }),
      rows: list(row({ name: text, count }, 'name')),
    },
    asRead,
  );

  it('that is missing leaves its figures unknown, with one issue', () => {
    const { data, issues } = read({ rows: [] });
    expect(data?.cost).to.deep.equal({ total: null, average: null });
    expect(issues.map(describeIssue)).to.deep.equal(['cost: expected object, got undefined']);
  });

  it('tells a figure by its full path', () => {
    const { issues } = read({ cost: { total: '1', average: null }, rows: [{ name: 'a', count: 'x' }] });
    expect(issues.map(describeIssue)).to.deep.equal([
      'cost.average: expected money, got null',
      'rows[0].count: expected count, got "x"',
    ]);
  });

  it('takes nothing from its prototype', () => {
    const cost = Object.create({ total: '1' }) as object;
    expect(read({ cost, rows: [] }).data?.cost.total).to.equal(null);
  });

  it('ignores what the contract does not name', () => {
    expect(read({ cost: { total: 1, average: 1, tax: 2 }, rows: [], more: 1 }).data).to.deep.equal({
      cost: { total: '1', average: '1' },
      rows: [],
    });
  });
});

describe('a field with several names', () => {
  const read = answer(
    {
      overview: object({ requests: field(count, 'requests', 'count', '/summary/requests') }),
    },
    asRead,
  );
  const cases: [what: string, json: unknown, requests: number | null, told: string[]][] = [
    ['the documented one', { overview: { requests: 1 } }, 1, []],
    ['the documented one before any other', { overview: { count: 2, requests: 1 } }, 1, []],
    ['another one', { overview: { count: 2 } }, 2, []],
    ['moved to another place in the answer', { overview: {}, summary: { requests: 3 } }, 3, []],
    [
      'moved, and wrong',
      { overview: {}, summary: { requests: 'x' } },
      null,
      ['summary.requests: expected count, got "x"'],
    ],
    ['renamed, and wrong', { overview: { count: 'x' } }, null, ['overview.count: expected count, got "x"']],
    ['under none', { overview: {} }, null, ['overview.requests: expected count, got undefined']],
  ];
  for (const [what, json, requests, told] of cases) {
    it(what, () => {
      const { data, issues } = read(json);
      expect(data?.overview.requests).to.equal(requests);
      expect(issues.map(describeIssue)).to.deep.equal(told);
    });
  }
});

describe('reading a list', () => {
  const names = list(row({ name: text }, 'name'), 3);

  it('drops what cannot be read and counts it, the count first', () => {
    expect(reading(names, [{ name: 'a' }, { name: 1 }, null])).to.deep.equal({
      value: [{ name: 'a' }],
      told: [
        'it: expected readable entries, got 2 of 3 dropped',
        'it[1].name: expected text, got 1',
        'it[2]: expected object, got null',
      ],
    });
  });

  it('is accepted with its pagination around it', () => {
    const value = { data: [{ name: 'a' }], pagination: { hasMore: false } };
    expect(reading(names, value)).to.deep.equal({ value: [{ name: 'a' }], told: [] });
  });

  it('is no object that merely has a length', () => {
    for (const value of [{ length: 1, 0: { name: 'a' } }, { data: { length: 1, 0: { name: 'a' } } }])
      expect(reading(names, value)).to.deep.equal({ value: [], told: ['it: expected list, got object'] });
  });

  it('has at most 5 000 entries where its reader says nothing else', () => {
    const { value, told } = reading(list(text), Array(5001).fill('a'));
    expect(value).to.have.length(5000);
    expect(told).to.deep.equal(['it: expected at most 5000 entries, got 5001 entries']);
    expect(answer({ it: list(text) }, asRead)({ it: Array(5001).fill('a') }).issues).to.deep.equal([
      { path: 'it', expected: 'at most 5000 entries', got: '5001 entries', isCut: true },
    ]);
  });

  it('is cut at its cap before it is walked, and that is told', () => {
    let touched = 0;
    const rows = new Proxy([], {
      getOwnPropertyDescriptor: (_, key) => {
        touched++;
        return key === 'length'
          ? { value: 1_000_000, writable: true, enumerable: false, configurable: false }
          : { value: { name: 'a' }, writable: true, enumerable: true, configurable: true };
      },
      get: (_, key) => (key === 'length' ? 1_000_000 : { name: 'a' }),
    });
    const { value, told } = reading(names, rows);
    expect(value).to.have.length(3);
    expect(told).to.deep.equal(['it: expected at most 3 entries, got 1000000 entries']);
    expect(touched).to.be.at.most(4);
  });

  it('tells at most fifty issues of an answer one by one, and how many more there are', () => {
    const { told } = reading(list(count), new Array<string>(200).fill('x'));
    expect(told).to.have.length(51);
    expect(told[0]).to.equal('it: expected readable entries, got 200 of 200 dropped');
    expect(told[50]).to.equal('answer: expected at most 50 issues, got 151 more');
  });
});

describe('reading a record with any keys', () => {
  const costs = entries(row({ cost: money }), 3);

  it('keeps __proto__ and constructor as the names that they are', () => {
    const json: unknown = JSON.parse('{"__proto__":{"cost":1},"constructor":{"cost":2}}');
    expect(reading(costs, json)).to.deep.equal({
      value: [
        { key: '__proto__', value: { cost: '1' } },
        { key: 'constructor', value: { cost: '2' } },
      ],
      told: [],
    });
  });

  it('cuts at its cap, drops what cannot be read, and tells by number, never by key', () => {
    const { value, told } = reading(costs, { a: { cost: 1 }, b: 7, c: { cost: 3 }, d: { cost: 4 } });
    expect(value).to.deep.equal([
      { key: 'a', value: { cost: '1' } },
      { key: 'c', value: { cost: '3' } },
    ]);
    expect(told).to.deep.equal([
      'it: expected at most 3 entries, got 4 entries',
      'it: expected readable entries, got 1 of 3 dropped',
      'it[1]: expected object, got 7',
    ]);
  });

  it('cuts a key like any text', () => {
    const { value } = reading(costs, { ['k'.repeat(5000)]: { cost: 1 } });
    expect((value as { key: string }[])[0]?.key).to.have.length(1024);
  });

  for (const value of [[], ['a'], 'text', null]) {
    it(`is not read from ${JSON.stringify(value)}`, () => {
      const { value: read, told } = reading(costs, value);
      expect(read).to.deep.equal([]);
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/^it: expected object, got /);
    });
  }
});

describe('an answer that is not of the contract at all', () => {
  const read = answer({ overview: object({ total: count }), success: flag }, asRead, ['overview']);
  for (const json of [null, undefined, 7, '<!doctype html>', [], [{ overview: {} }], {}, { error: 'no' }]) {
    it(`${String(JSON.stringify(json))}`, () => {
      const { data, issues } = read(json);
      expect(data).to.equal(null);
      expect(issues.map(({ path, expected }) => [path, expected])).to.deep.equal([
        ['', 'an answer of this contract'],
      ]);
    });
  }

  it('{ success } where success is no sign of it', () => {
    expect(read({ success: false, error: 'down' }).data).to.equal(null);
  });

  it('but one with a part of it is', () => {
    expect(read({ overview: null }).data).to.deep.equal({ overview: { total: null }, success: null });
  });
});
