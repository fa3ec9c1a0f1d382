import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { readCostAlerts, type CheckAlertsWire, type CostAlertWire } from '../../src/contracts/cost-alerts.js';
import { csv } from '../../src/format/csv.js';
import { tables } from '../../src/widgets/budget-alerts/budget-alerts.tables.js';
import {
  alertStates,
  budgetAlerts,
  countStates,
  knownDomains,
  type AlertState,
} from '../../src/parts/budgets.js';
import { english } from '../../src/widgets/budget-alerts/budget-alerts.words.js';
import { alertRow } from '../support/alert-row.js';

const recorded = (
  JSON.parse(readFileSync('test/fixtures/recorded/monitoring.post.check-alerts.json', 'utf8')) as {
    body: CheckAlertsWire;
  }
).body;

const read = (alerts: readonly unknown[]) => {
  const { data } = readCostAlerts({ success: true, alerts });
  if (data === null) throw new Error('not an answer of the contract');
  return data;
};

const shown = (...alerts: Partial<CostAlertWire>[]) => budgetAlerts(read(alerts.map(alertRow)));

describe('budget alerts: the state of an alert', () => {
  const cases: readonly [what: string, alert: Partial<CostAlertWire>, state: AlertState][] = [
    ['is within below 80 %', { current_value: '7.999999' }, 'within'],
    ['is near from exactly 80 %', { current_value: '8' }, 'near'],
    [
      'is near from 80 % of cents that no float holds',
      { current_value: '0.24', threshold_usd: '0.30' },
      'near',
    ],
    ['is near at exactly the threshold', { current_value: 10 }, 'near'],
    ['is exceeded where the server says so', { current_value: 11, exceeded: true }, 'exceeded'],
    [
      'is exceeded where the server says so of a low figure',
      { current_value: 1, exceeded: true },
      'exceeded',
    ],
    ['is exceeded where the server says not, but the figures do', { current_value: '10.01' }, 'exceeded'],
    ['is unknown where exceeded is null, not within', { exceeded: null }, 'unknown'],
    ['is unknown where nobody knows what was spent', { current_value: null }, 'unknown'],
    ['is unknown where the server knows nothing', { current_value: null, exceeded: null }, 'unknown'],
    ['is invalid with a threshold of 0', { threshold_usd: 0, exceeded: true }, 'invalid'],
    ['is invalid with a threshold of "0.00"', { threshold_usd: '0.00' }, 'invalid'],
    ['is invalid with a threshold below 0', { threshold_usd: -5, exceeded: null }, 'invalid'],
    ['is invalid with a threshold of "-5.00"', { threshold_usd: '-5.00', exceeded: true }, 'invalid'],
    ['is unknown with a threshold that cannot be read', { threshold_usd: 'much' }, 'unknown'],
    [
      'is exceeded where the server says so, though the threshold cannot be read',
      { threshold_usd: 'much', exceeded: true },
      'exceeded',
    ],
  ];
  for (const [what, alert, state] of cases) {
    it(what, () => expect(shown(alert).map((each) => each.state)).to.deep.equal([state]));
  }

  it('never has a share where something of it is unknown or invalid', () => {
    const alerts = shown(
      { current_value: null },
      { alert_id: 'b', threshold_usd: 0 },
      { alert_id: 'c', threshold_usd: 'x' },
    );
    expect(alerts.map(({ share }) => share)).to.deep.equal([null, null, null]);
  });
});

describe('budget alerts: an alert for every domain', () => {
  const everywhere = (alert: Partial<CostAlertWire>) => ({ alert_id: 'all', domain: null, ...alert });

  it('is one row with the highest of its domains and their exact sum', () => {
    const values = ['0.1', '0.2', '0.30000000000000000001'];
    const [alert, ...others] = shown(...values.map((current_value) => everywhere({ current_value })));
    expect(others).to.be.empty;
    expect(alert).to.deep.include({ domain: null, spent: '0.30000000000000000001' });
    expect(alert?.across).to.deep.equal({ domains: 3, highest: null, together: '0.60000000000000000001' });
  });

  it('names the highest domain where its own alert of that type shows the same figure', () => {
    const alerts = shown(everywhere({ current_value: 2 }), everywhere({ current_value: 3 }), {
      alert_id: 'own',
      domain: 'dear.example',
      current_value: '3.00',
    });
    expect(alerts.find(({ id }) => id === 'all')?.across?.highest).to.equal('dear.example');
  });

  const unnamed: readonly [why: string, ...more: Partial<CostAlertWire>[]][] = [
    ['its own alert is of another type', { alert_type: 'monthly', current_value: 3 }],
    ['its own alert shows another figure', { current_value: '3.000001' }],
    [
      'two domains show that figure',
      { current_value: 3 },
      { alert_id: 'c', domain: 'other.example', current_value: 3 },
    ],
    ['two of its rows are the highest', everywhere({ current_value: 3 }), { current_value: 3 }],
  ];
  for (const [why, ...more] of unnamed) {
    it(`names nobody where ${why}`, () => {
      const alerts = shown(everywhere({ current_value: 2 }), everywhere({ current_value: 3 }), ...more);
      expect(alerts.find(({ id }) => id === 'all')?.across?.highest).to.equal(null);
    });
  }

  it('has no sum of the dearest requests, which are not spent together', () => {
    const perRequest = { alert_type: 'per_request' };
    const [alert] = shown(everywhere({ ...perRequest }), everywhere({ ...perRequest, current_value: 2 }));
    expect(alert?.across).to.deep.equal({ domains: 2, highest: null, together: null });
  });

  it('has no sum where one domain is unknown, and is not called within', () => {
    const [alert] = shown(
      everywhere({}),
      everywhere({ current_value: 2 }),
      everywhere({ current_value: null, exceeded: null }),
    );
    expect(alert?.across).to.deep.equal({ domains: 2, highest: null, together: null });
    expect(alert?.state).to.equal('unknown');
  });

  it('is exceeded as soon as one domain is', () => {
    const [alert] = shown(everywhere({}), everywhere({ exceeded: null }), everywhere({ exceeded: true }));
    expect(alert?.state).to.equal('exceeded');
  });

  it('that nobody spent anything on yet speaks of no domains', () => {
    const [alert] = shown(everywhere({ current_value: null, exceeded: null }));
    expect(alert).to.deep.include({ spent: null, across: null, state: 'unknown' });
  });
});

describe('budget alerts: the list', () => {
  it('of the recorded answer holds 16 alerts of 25 rows, the most urgent first', () => {
    const alerts = budgetAlerts(read(recorded.alerts));
    expect(recorded.alerts).to.have.length(25);
    expect(countStates(alerts)).to.deep.equal([
      ['exceeded', 5],
      ['near', 1],
      ['within', 7],
      ['unknown', 1],
      ['invalid', 2],
    ]);
    expect(alerts[0]).to.deep.include({ domain: null, type: 'hourly', spent: '0.347866', threshold: '0.02' });
    expect(alerts.find(({ state }) => state === 'near')?.across).to.deep.equal({
      domains: 4,
      highest: 'pumps-direct.example',
      together: '70.085841',
    });
  });

  it('keeps two alerts of one kind apart', () => {
    expect(shown({ alert_id: 'a' }, { alert_id: 'b' })).to.have.length(2);
  });

  it('offers the domains that have alerts and the own one, each once', () => {
    const rows = read([
      alertRow(),
      alertRow({ domain: null }),
      alertRow({ domain: 'b.example' }),
      alertRow(),
    ]);
    expect(knownDomains(rows)).to.deep.equal(['b.example', 'shop.example']);
    expect(knownDomains(rows, 'a.example')).to.deep.equal(['a.example', 'b.example', 'shop.example']);
  });

  it('downloads every figure exactly', () => {
    const [table] = tables(
      shown(
        { alert_id: 'all', domain: null, current_value: '0.10', threshold_usd: '4.00' },
        { alert_id: 'all', domain: null, current_value: '0.200', threshold_usd: '4.00' },
        { domain: '=cmd()', current_value: null, exceeded: null },
      ),
      english,
    );
    expect(table && csv(table)).to.equal(
      'domain,alert_type,state,current_value,threshold_usd,share_percent,domains,all_domains_together,alert_id\r\n' +
        'All domains,daily,within,0.200,4.00,5,2,0.300,all\r\n' +
        "'=cmd(),daily,unknown,,10,,,,a\r\n",
    );
  });
});

describe('budget alerts: any answer', () => {
  const cents = fc.integer({ min: 0, max: 5000 });
  const wire = fc.record({
    alert_id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    current_value: fc.option(cents),
    exceeded: fc.option(fc.boolean()),
  });
  /** An id belongs to one alert: the same domain, type and threshold in each of its rows. */
  const alertOf = (id: string, seed: number) => ({
    domain: (seed + id.charCodeAt(0)) % 3 === 0 ? null : `${id}.example`,
    alert_type: ['daily', 'per_request'][(seed >> 2) % 2] ?? 'daily',
    cents: ((seed >> 3) * (id.charCodeAt(0) - 90)) % 4000,
  });
  const usd = (amount: number): string => (amount / 100).toFixed(2);

  it('is grouped, summed and judged as an independent count in whole cents does', () => {
    fc.assert(
      fc.property(fc.array(wire, { maxLength: 30 }), fc.nat(), (rows, seed) => {
        const alerts = budgetAlerts(
          read(
            rows.map(({ alert_id, current_value, exceeded }) => {
              const { domain, alert_type, cents: threshold } = alertOf(alert_id, seed);
              return {
                alert_id,
                domain,
                alert_type,
                threshold_usd: usd(threshold),
                current_value: current_value === null ? null : usd(current_value),
                exceeded,
                message: null,
              };
            }),
          ),
        );
        expect(alerts.map(({ id }) => id)).to.have.members([...new Set(rows.map((each) => each.alert_id))]);

        for (const alert of alerts) {
          const { cents: threshold, alert_type, domain } = alertOf(alert.id, seed);
          const own = rows.filter(({ alert_id }) => alert_id === alert.id);
          const figures = own.flatMap(({ current_value }) => current_value ?? []);
          const over = own.some(
            ({ exceeded, current_value }) =>
              exceeded === true || (exceeded === false && (current_value ?? 0) > threshold),
          );
          const judged = own.filter(
            ({ exceeded, current_value }) => exceeded === false && current_value !== null,
          );
          const close = judged.some(({ current_value }) => (current_value ?? 0) * 10 >= threshold * 8);
          const state: AlertState =
            threshold === 0
              ? 'invalid'
              : over
                ? 'exceeded'
                : close
                  ? 'near'
                  : judged.length < own.length
                    ? 'unknown'
                    : 'within';
          expect(alert.state).to.equal(state);
          expect(alert.spent).to.equal(figures.length > 0 ? usd(Math.max(...figures)) : null);

          const several = domain === null && figures.length > 1;
          expect(alert.across === null).to.equal(!several);
          if (several) {
            const summed = alert_type === 'daily' && figures.length === own.length;
            const total = figures.reduce((all, figure) => all + figure, 0);
            expect(alert.across?.together).to.equal(summed ? usd(total) : null);
          }
        }
        const ranks = alerts.map(({ state }) => alertStates.indexOf(state));
        expect(ranks).to.deep.equal([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});
