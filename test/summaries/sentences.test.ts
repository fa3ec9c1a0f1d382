import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { dollars, exact } from '../widgets/support/exact.js';
import { expectedModels } from '../widgets/support/expected-models.js';
import { mount, states } from '../widgets/support/look.js';
import { settle } from '../widgets/support/page-time.js';
import { telemetryAnswers } from '../widgets/support/telemetry-answers.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';
import {
  budgetAlerts,
  comparison,
  missingProducts,
  ticker,
  type AnyWidget,
} from '../widgets/support/widgets.js';
import { slotsOf } from './trend-oracle.js';
import { answerOf, shops } from './trend-shop.js';

const text = (widget: AnyWidget, selector: string): string =>
  widget.shadowRoot!.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const countOf = (n: number): string => new Intl.NumberFormat('en-US').format(n);
const plural = (n: number, one: string): string => `${countOf(n)} ${one}${n === 1 ? '' : 's'}`;

/** Whole numbers of 10^-30 as a decimal. */
const decimal = (amount: bigint): string => {
  const digits = String(amount).padStart(31, '0');
  return `${digits.slice(0, -30)}.${digits.slice(-30)}`;
};

const timesOf = (ratio: number): string =>
  new Intl.NumberFormat('en-US', { maximumFractionDigits: ratio < 9.95 ? 1 : 0 }).format(ratio);

describe('what the widgets say, worked out a second time', () => {
  eachOnItsOwnPage(70_000);

  const show = async (widget: AnyWidget, wire: unknown): Promise<boolean> => {
    widget.data = wire;
    await settle(1);
    return !states(widget).includes('empty');
  };

  it('model-comparison: dearest, cheapest, how many times, and what no model is named for', async () => {
    const widget = await mount(comparison.tag, 'time-zone="UTC"');
    const said = new Set<string>();
    await fc.assert(
      fc.asyncProperty(telemetryAnswers, async (wire) => {
        if (!(await show(widget, wire))) return;
        const { models, rest, whole } = expectedModels(wire);
        const priced = models.flatMap(({ model, perRequest }) =>
          perRequest ? [{ model: model.trim(), price: perRequest }] : [],
        );
        const sorted = priced.map(({ price }) => price).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        const [least, most] = [sorted[0], sorted.at(-1)];
        const named = (price: bigint): string[] =>
          priced.filter((one) => one.price === price).map(({ model }) => model);
        const verdict = text(widget, '[part=verdict]');
        if (least === undefined || most === undefined) {
          said.add('none');
          expect(verdict).to.equal('No model has a price and a request to compare.');
        } else if (priced.length === 1) {
          said.add('one');
          expect(verdict).to.equal(
            `Only ${priced[0]!.model} has a price: ${dollars(decimal(least))} per request.`,
          );
        } else if (least === most) {
          said.add('same');
          expect(verdict).to.equal(
            `All priced models cost the same per request: ${dollars(decimal(least))}.`,
          );
        } else {
          said.add('range');
          const times = timesOf(Number(decimal(most)) / Number(decimal(least)));
          const possible = named(most).flatMap((dearest) =>
            named(least).map(
              (cheapest) =>
                `Dearest per request is ${dearest} at ${dollars(decimal(most))}, ${times} times ${cheapest}, the cheapest at ${dollars(decimal(least))}.`,
            ),
          );
          expect(possible).to.include(verdict);
        }
        const inRows = models.reduce((all, { requests }) => all + (requests ?? 0), 0);
        const held = rest?.requests
          ? `The rows hold ${countOf(inRows)} of ${countOf(whole.requests)} requests`
          : '';
        const cost = rest?.cost ? `${dollars(decimal(rest.cost))} has no model yet` : '';
        const footer = text(widget, '[part=footer]');
        expect(footer).to.include([held, cost].filter(Boolean).join('; '));
        if (!held) expect(footer).not.to.include('The rows hold');
        if (!cost) expect(footer).not.to.include('has no model yet');
      }),
      { numRuns: 100 },
    );
    expect([...said]).to.include.members(['none', 'one', 'range']);
  });

  const amount = fc.integer({ min: 0, max: 400 }).map((cents) => (cents / 100).toFixed(2));
  const alertRows = fc.array(
    fc.record({
      alert_id: fc.constantFrom('a', 'b', 'c', 'd'),
      alert_type: fc.constantFrom('hourly', 'daily', 'monthly', 'per_request', 'weekly'),
      domain: fc.constantFrom(null, 'x.example', 'y.example'),
      threshold: fc.oneof(fc.constant('0'), fc.constant('-1'), amount),
      current_value: fc.option(amount, { freq: 4 }),
      exceeded: fc.option(fc.boolean(), { freq: 6 }),
      message: fc.constant(null),
    }),
    { maxLength: 12 },
  );

  it('budget-alerts: how many are exceeded, near, within, unknown, invalid', async () => {
    const widget = await mount(budgetAlerts.tag);
    const order = ['exceeded', 'near', 'within', 'unknown', 'invalid'];
    const severity = ['exceeded', 'near', 'unknown', 'within'];
    await fc.assert(
      fc.asyncProperty(alertRows, async (rows) => {
        // One alert has one threshold, whichever domain it is tested for.
        const thresholds = new Map(rows.map(({ alert_id, threshold }) => [alert_id, threshold]));
        const alerts = rows.map((row) => ({
          ...row,
          threshold_usd: thresholds.get(row.alert_id)!,
        }));
        if (!(await show(widget, { success: true, alerts }))) {
          expect(alerts).to.deep.equal([]);
          return;
        }
        const stateOf = ({ current_value, exceeded, threshold_usd }: (typeof alerts)[number]): string => {
          if (exceeded) return 'exceeded';
          if (exceeded === null || current_value === null) return 'unknown';
          const [spent, limit] = [exact(current_value), exact(threshold_usd)];
          if (spent > limit) return 'exceeded';
          return spent * 10n < limit * 8n ? 'within' : 'near';
        };
        const byId = [...thresholds].map(([id, threshold]) => {
          if (Number(threshold) <= 0) return 'invalid';
          const each = alerts.filter(({ alert_id }) => alert_id === id).map(stateOf);
          return severity.find((state) => each.includes(state))!;
        });
        const counts = order
          .map((state) => [state, byId.filter((each) => each === state).length] as const)
          .filter(([, n]) => n > 0)
          .map(([state, n]) => `${n} ${state}`);
        expect(text(widget, '[part=scope]')).to.equal(counts.join(', '));
        expect(widget.shadowRoot!.querySelectorAll('[part=alert]').length).to.equal(byId.length);
      }),
      { numRuns: 100 },
    );
  });

  const products = fc.record({
    totals: fc.record({ totalMissingProducts: fc.nat(5000), totalRequests: fc.nat(100_000) }),
    names: fc.uniqueArray(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 12 }),
  });

  it('missing-products: the server’s totals, and how many of them are listed', async () => {
    const widget = await mount(missingProducts.tag);
    await fc.assert(
      fc.asyncProperty(products, async ({ totals, names }) => {
        const wire = {
          missingProducts: names.map((name, i) => ({
            name,
            count: names.length - i,
            lastRequested: '2026-11-20T10:00:00Z',
            examples: [],
          })),
          statistics: { ...totals, avgRequestsPerProduct: 1, timeRange: '' },
          categories: {},
          recommendations: [],
        };
        if (!(await show(widget, wire))) return;
        const { totalMissingProducts: all, totalRequests: requests } = totals;
        expect(text(widget, '[part=pager] span')).to.equal(
          [
            plural(all, 'product'),
            plural(requests, 'request'),
            ...(all > names.length ? [`The server lists ${names.length} of ${countOf(all)}`] : []),
          ].join(' · '),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('live-cost-ticker: the highest of the last 24 hours, the way it goes, whose cost it is', async () => {
    const widget = await mount(ticker.tag, 'time-zone="UTC"');
    const words = { increasing: 'rising', decreasing: 'falling', stable: 'steady' };
    await fc.assert(
      fc.asyncProperty(shops, telemetryAnswers, async (shop, any) => {
        const wire = answerOf(shop, shop.days);
        if (!(await show(widget, { ...any, ...wire, modelUsage: [], cost: { ...any.cost, ...wire.cost } })))
          return;
        const slots = slotsOf({ wire, twice: null, metric: 'cost', days: shop.days, zone: 'UTC' }).slice(-24);
        const known = slots.flatMap(({ value }) => (value === null ? [] : [value]));
        const best = known.reduce<bigint | null>((a, b) => (a !== null && a >= b ? a : b), null);
        const highest =
          best === null ? 'Per hour' : `Per hour, highest ${dollars(decimal(best * 10n ** 24n))}`;
        expect(text(widget, '.trend > span')).to.equal(highest);
        const { trend } = any.cost as { trend: keyof typeof words };
        expect(text(widget, '.trend-word').replace(/^[▲▼▬] /, '')).to.equal(words[trend]);
        const sessions = any.live.activeSessions;
        expect(text(widget, '.running')).to.equal(
          sessions === 0
            ? 'No session is running now'
            : `Cost of the ${plural(sessions, 'session')} running now`,
        );
      }),
      { numRuns: 100 },
    );
  });
});
