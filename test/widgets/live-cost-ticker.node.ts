import { expect } from 'chai';
import * as fc from 'fast-check';
import { readTelemetry, type Telemetry } from '../../src/contracts/telemetry.js';
import { csv } from '../../src/format/csv.js';
import { tables } from '../../src/widgets/live-cost-ticker/live-cost-ticker.tables.js';
import { isEmpty, sparkOf, tickerView } from '../../src/widgets/live-cost-ticker/live-cost-ticker.view.js';
import { english } from '../../src/widgets/live-cost-ticker/live-cost-ticker.words.js';
import { exact } from './support/exact.js';
import { known, telemetryAnswers, type Wire } from './support/telemetry-answers.js';

const morning = Date.parse('2026-11-22T07:30Z');
const read = (wire: Wire): Telemetry => readTelemetry(wire).data!;

describe('live-cost-ticker, its figures', () => {
  it("are the server's own digits, or unknown where there was no request to average over", () => {
    fc.assert(
      fc.property(telemetryAnswers, (wire) => {
        const { cost, live, overview } = known(wire);
        const none = overview.totalRequests === 0;
        expect(tickerView(read(wire))).to.deep.equal({
          current: live.currentCost,
          sessions: live.activeSessions,
          perHour: none ? null : cost.perHour,
          total: none ? null : cost.total,
          projectedDaily: none ? null : cost.projectedDaily,
          projectedMonthly: none ? null : cost.projectedMonthly,
          trend: none ? null : cost.trend,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('stand in the CSV as the server sent them', () => {
    fc.assert(
      fc.property(telemetryAnswers, (wire) => {
        const [figures, sessions] = tables(read(wire), 7, english);
        const view = tickerView(read(wire));
        const line = csv(figures!).split('\r\n')[1];
        const { sessions: running, current, perHour, total, projectedDaily, projectedMonthly, trend } = view;
        const cells = [running, current, perHour, total, projectedDaily, projectedMonthly, trend];
        expect(line).to.equal(cells.map((cell) => cell ?? '').join(','));
        expect(sessions!.rows).to.deep.equal(
          known(wire).live.sessionsData.map(({ id, model, uptime, cost }) => [id, model, uptime, cost]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('have a line of the last 24 hours, whose highest is the dearest of them', () => {
    fc.assert(
      fc.property(telemetryAnswers, (wire) => {
        const { columns, highest } = sparkOf(read(wire), morning, 'UTC');
        expect(columns.time.length).to.be.at.most(24);
        const from = columns.time[0] ?? Infinity;
        const costs = known(wire)
          .hourlyTrend.filter(({ hour }) => Date.parse(hour) >= from)
          .flatMap(({ cost }) => cost ?? []);
        const dearest = costs.reduce<string | null>(
          (best, cost) => (best === null || exact(cost) > exact(best) ? cost : best),
          null,
        );
        // Without a bucket of its own the line lies at a proven zero, or nothing is known of it.
        if (dearest === null) expect(highest).to.be.oneOf([null, '0']);
        else expect(Number(highest)).to.equal(Number(dearest));
      }),
      { numRuns: 500 },
    );
  });
});

describe('live-cost-ticker', () => {
  const quiet: Wire = {
    overview: { totalRequests: 0, activeSessions: 0 },
    cost: { total: '0', perHour: '0', projectedDaily: '0', projectedMonthly: '0', trend: 'stable' },
    tokens: { total: 0 },
    modelUsage: [],
    hourlyTrend: [],
    live: { activeSessions: 0, currentCost: '0.000000', sessionsData: [] },
  };

  it('has nothing to count where nothing was asked and nothing runs', () => {
    expect(isEmpty(read(quiet))).to.equal(true);
    expect(isEmpty(read({ ...quiet, live: { ...quiet.live, activeSessions: 1 } }))).to.equal(false);
    expect(isEmpty(read({ ...quiet, live: { ...quiet.live, currentCost: '0.01' } }))).to.equal(false);
    expect(isEmpty(read({ ...quiet, overview: { totalRequests: 1, activeSessions: 0 } }))).to.equal(false);
  });

  it('takes an unknown number of requests for no reason to call anything empty', () => {
    const unknown = { ...quiet, overview: {} } as unknown as Wire;
    expect(isEmpty(read(unknown))).to.equal(false);
    expect(tickerView(read(unknown)).total).to.equal('0');
  });

  it('does not call days hours', () => {
    const days = [18, 19, 20, 21].map((day) => ({ hour: `2026-11-${day}`, cost: '1', requests: 1 }));
    const hours = ['04', '05', '06'].map((h) => ({ hour: `2026-11-22T${h}:00Z`, cost: '1', requests: 1 }));
    expect(sparkOf(read({ ...quiet, hourlyTrend: days }), morning, 'Asia/Tokyo')).to.include({
      hourly: false,
      timeZone: 'UTC',
    });
    expect(sparkOf(read({ ...quiet, hourlyTrend: hours }), morning, 'UTC').hourly).to.equal(true);
  });
});
