import { expect } from 'chai';
import fc from 'fast-check';
import { readMonitoring } from '../../src/contracts/monitoring.js';
import { readTelemetry, type TelemetryWire } from '../../src/contracts/telemetry.js';
import { describeIssue } from '../../src/types/issue.js';
import { recorded } from './samples.js';

const answer = recorded('telemetry.days7.domain') as unknown as TelemetryWire;

const read = (hourlyTrend: unknown) => {
  const { data, issues } = readTelemetry({ ...answer, hourlyTrend });
  if (!data) throw new Error('not read');
  return { buckets: data.hourlyTrend, time: data.trendTime, told: issues.map(describeIssue) };
};

const seven = '2026-11-15T07:00:00Z';
const eight = '2026-11-15T08:00:00Z';
const at = (hour: string): number => Date.parse(hour);

describe('the trend of an answer', () => {
  it('is sorted by start, whatever order it arrives in', () => {
    expect(read([...answer.hourlyTrend].reverse())).to.deep.equal(read(answer.hourlyTrend));
  });

  it('has one bucket where an entry arrives twice, and says nothing', () => {
    const entry = { hour: seven, cost: '0.10', requests: 2 };
    expect(
      read([entry, { ...entry, cost: 0.1 }, { ...entry, hour: '2026-11-15 08:00:00+01' }]),
    ).to.deep.equal({
      buckets: [{ start: at(seven), cost: '0.10', requests: 2 }],
      time: 'instant',
      told: [],
    });
  });

  it('adds up entries of one start that differ, exactly, and tells', () => {
    const parts = [
      { hour: seven, cost: 0.1, requests: 1 },
      { hour: eight, cost: 1, requests: 1 },
      { hour: seven, cost: 0.2, requests: 2 },
      { hour: seven, cost: '0.0000001', requests: 3 },
    ];
    expect(read(parts)).to.deep.equal({
      buckets: [
        { start: at(seven), cost: '0.3000001', requests: 6 },
        { start: at(eight), cost: '1', requests: 1 },
      ],
      time: 'instant',
      told: ['hourlyTrend: expected one entry a start, got 2 more, added up'],
    });
  });

  it('tells of one entry too many as of any number', () => {
    const parts = [1, 2].map((requests) => ({ hour: seven, cost: 1, requests }));
    expect(read(parts).told).to.deep.equal(['hourlyTrend: expected one entry a start, got 1 more, added up']);
  });

  it('does not take two amounts for one that a float cannot tell apart', () => {
    const { buckets } = read([
      { hour: seven, cost: '1.00000000000000001', requests: 1 },
      { hour: seven, cost: '1.00000000000000002', requests: 1 },
    ]);
    expect(buckets).to.deep.equal([{ start: at(seven), cost: '2.00000000000000003', requests: 2 }]);
  });

  it('does not know a sum of which it does not know a part', () => {
    const { buckets } = read([
      { hour: seven, cost: null, requests: 1 },
      { hour: seven, cost: '1', requests: 2 },
    ]);
    expect(buckets).to.deep.equal([{ start: at(seven), cost: null, requests: 3 }]);
  });

  it('drops a bucket whose start cannot be read, and keeps one whose figures cannot', () => {
    const { buckets, told } = read([
      { hour: 'noon', cost: 1, requests: 1 },
      { hour: seven, cost: 'x', requests: null },
    ]);
    expect(buckets).to.deep.equal([{ start: at(seven), cost: null, requests: null }]);
    expect(told).to.have.length(4);
  });

  const times: [what: string, hours: unknown[], time: string][] = [
    ['days without a time', ['2026-11-15', '2026-11-16'], 'calendar'],
    ['days without a time, one unreadable', ['2026-11-15', 'x'], 'calendar'],
    ['days at midnight UTC', ['2026-11-15T00:00:00Z', '2026-11-16T00:00:00Z'], 'instant'],
    ['both', ['2026-11-15', '2026-11-16T00:00:00Z'], 'instant'],
    ['none', [], 'instant'],
  ];
  for (const [what, hours, time] of times) {
    it(`${what}: ${time}`, () => {
      expect(read(hours.map((hour) => ({ hour, cost: 1, requests: 1 }))).time).to.equal(time);
    });
  }

  it('is cut at 20 000 entries, and tells', () => {
    const hour = (index: number): string => new Date(Date.UTC(2020, 0, 1, index)).toISOString();
    const entries = Array.from({ length: 20_001 }, (_, index) => ({
      hour: hour(index),
      cost: 1,
      requests: 1,
    }));
    const { buckets, told } = read(entries);
    expect(buckets).to.have.length(20_000);
    expect(told).to.deep.equal(['hourlyTrend: expected at most 20000 entries, got 20001 entries']);
  });

  const entry = fc.record({
    hour: fc.constantFrom(seven, eight, '2026-11-15 08:00:00+00', '2026-11-16', 'x'),
    cost: fc.constantFrom<unknown>(0.1, '0.1', '0.10', '2', null),
    requests: fc.constantFrom<unknown>(0, 1, '1', null),
  });

  it('is the same however its entries are shuffled', () => {
    const shuffled = fc
      .array(entry, { maxLength: 12 })
      .chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
      );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const [a, b] = [read(one), read(other)];
        expect(a.buckets).to.deep.equal(b.buckets);
        expect(a.time).to.equal(b.time);
      }),
      { numRuns: 1000, seed: 6 },
    );
  });

  it('is the same when it is read again, and when what was read is sent', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const { buckets } = read(entries);
        expect(read(entries).buckets).to.deep.equal(buckets);
        const sent = buckets.map(({ start, ...figures }) => ({
          hour: new Date(start).toISOString(),
          ...figures,
        }));
        expect(read(sent).buckets).to.deep.equal(buckets);
      }),
      { numRuns: 1000, seed: 6 },
    );
  });

  it('of monitoring has its tokens added up too', () => {
    const bucket = { hour: seven, requests: 1, cost: '1', input_tokens: 10, output_tokens: 5 };
    const { data } = readMonitoring({
      metrics: {},
      hourlyTrend: [bucket, { ...bucket, requests: 2 }, { hour: eight, requests: 1, cost: 1 }],
    });
    expect(data?.hourlyTrend).to.deep.equal([
      { start: at(seven), requests: 3, cost: '2', inputTokens: 20, outputTokens: 10 },
      { start: at(eight), requests: 1, cost: '1', inputTokens: null, outputTokens: null },
    ]);
  });
});
