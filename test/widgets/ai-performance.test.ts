import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/register/spendglass-scope.js';
import recorded from '../fixtures/recorded/monitoring.get.day.domain.json';
import { dividedBy, exact, exactOrNull, sumOf } from './support/exact.js';
import { frames, mount, states, words } from './support/look.js';
import { all, rows } from './support/on-screen.js';
import { settle } from './support/page-time.js';
import { json, status, type Reply } from './support/scripted-api.js';
import { telemetryAnswers, type Wire, type WireModel } from './support/telemetry-answers.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { aiPerformance, type AnyWidget } from './support/widgets.js';

const wire = aiPerformance.answer as Wire;
const day = 86_400_000;
const now = Date.parse('2026-11-22T07:30Z');

/** A monitoring answer of as many days back from now. */
const monitored = (days: number, more: object = {}) => ({
  ...recorded.body,
  metrics: {
    ...recorded.body.metrics,
    periodStart: new Date(now - days * day).toISOString(),
    periodEnd: new Date(now).toISOString(),
    ...more,
  },
});

const either =
  (monitoring: Reply, telemetry: Reply = json(wire)): Reply =>
  (asked) =>
    (asked.line.includes('/monitoring/') ? monitoring : telemetry)(asked);

const figure = (widget: AnyWidget, label: string): HTMLElement =>
  all(widget, '[part=figure]').find((one) => one.querySelector('dt')!.textContent.startsWith(label))!;
const value = (widget: AnyWidget, label: string): string =>
  figure(widget, label).querySelector('dd')!.innerText.replace(/\s/g, ' ').trim();

describe('<ai-performance>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = (days: number, reply: Reply = either(json(monitored(days)))): Promise<AnyWidget> => {
    page().api.reply = reply;
    return mount('ai-performance', `base-url="${baseUrl}" days="${days}"`);
  };

  for (const [days, period] of [
    [1, 'day'],
    [7, 'week'],
    [30, 'month'],
  ] as const) {
    it(`asks for the ${period} to show median and 95th percentile of ${days} days`, async () => {
      const widget = await show(days);
      expect(page().api.lines).to.deep.equal([
        `GET /api/dashboard/telemetry?days=${days}`,
        `GET /api/monitoring/chat?period=${period}`,
      ]);
      expect(value(widget, 'Median')).to.equal('4.1 s');
      expect(value(widget, '95th')).to.equal('6.1 s');
      expect([value(widget, 'Dearest'), value(widget, 'Least')]).to.deep.equal(['$0.149', '$0.000651']);
    });
  }

  it('asks for no other period, and says why there is a dash', async () => {
    const widget = await show(14);
    expect(page().api.lines).to.deep.equal(['GET /api/dashboard/telemetry?days=14']);
    for (const label of ['Median', '95th', 'Dearest', 'Least']) {
      expect(value(widget, label)).to.equal('—');
      expect(figure(widget, label).title).to.match(/only for 1, 7 or 30 days/);
    }
    expect(value(widget, 'Response time')).to.equal('4.7 s');
    expect(words(widget)).to.include('only for 1, 7 or 30 days');
  });

  it('takes nothing from an answer about another period than the one that is shown', async () => {
    const widget = await show(7, either(json(monitored(1))));
    expect(value(widget, 'Median')).to.equal('—');
    expect(widget.tables()[1]!.rows.every((row) => row[2] === null)).to.equal(true);
  });

  it('loses no other figure with a number of requests that cannot be read', async () => {
    const widget = await show(7, either(json(monitored(7, { totalRequests: 'many' }))));
    expect([value(widget, 'Median'), value(widget, '95th')]).to.deep.equal(['4.1 s', '6.1 s']);
  });

  it('calls a model unpriced that used tokens for nothing, and no other that has no cost per request', async () => {
    const used = (model: string, count: number | null, cost: string | null, tokens: number) => ({
      model,
      count,
      cost,
      tokens,
      percentage: 0,
    });
    const modelUsage = [
      used('free', 3, '0', 30),
      used('unused', 0, '0', 0),
      used('uncounted', null, '1', 30),
    ];
    const widget = await show(7, either(json(monitored(7)), json({ ...wire, modelUsage })));
    const costs = rows(widget, 'model').map((cells) => [cells[0], cells.at(-1)]);
    expect(costs).to.have.deep.members([
      ['free', 'unpriced'],
      ['unused', '—'],
      ['uncounted', '—'],
    ]);
  });

  it('says of a least cost of zero that some requests have no price', async () => {
    const cost = { ...recorded.body.metrics.cost, minRequestCost: '0' };
    const widget = await show(7, either(json(monitored(7, { cost }))));
    expect(value(widget, 'Least')).to.equal('—');
    expect(figure(widget, 'Least').title).to.equal('Some requests have no price');
  });

  it('loses only what the monitoring endpoint knows when that fails, and says so', async () => {
    const widget = await show(7, either(status(503)));
    expect(states(widget)).to.deep.equal(['fresh']);
    expect([value(widget, 'Median'), value(widget, 'Success')]).to.deep.equal(['—', '96%']);
    expect(words(widget)).to.include('The server answered 503');
  });

  it('shows both answers that the page gives, by name', async () => {
    page().api.reply = status(500);
    const widget = await mount('ai-performance', '');
    widget.data = { telemetry: wire, monitoring: monitored(7) };
    await settle();
    expect([value(widget, 'Median'), value(widget, 'Success')]).to.deep.equal(['4.1 s', '96%']);
    expect(page().api.lines).to.deep.equal([]);
  });

  it('shows the figures of every model of any answer as they re-derive from it', async () => {
    const widget = await show(7);
    await fc.assert(
      fc.asyncProperty(telemetryAnswers, async (answer) => {
        widget.data = answer;
        await settle(1);
        if (states(widget).includes('empty')) return;
        const byName = new Map<string, WireModel[]>();
        for (const model of answer.modelUsage) {
          const parts = byName.get(model.model) ?? [];
          if (!parts.some((part) => JSON.stringify(part) === JSON.stringify(model)))
            byName.set(model.model, [...parts, model]);
        }
        const { rows } = widget.tables()[1]!;
        expect(rows.map(([name]) => name)).to.have.members([...byName.keys()]);
        for (const [name, requests, time, tokensEach, costEach] of rows) {
          const parts = byName.get(name as string)!;
          const count = parts.reduce((sum, part) => sum + part.count, 0);
          const tokens = parts.reduce((sum, part) => sum + part.tokens, 0);
          const cost = parts.some((part) => part.cost === null)
            ? null
            : sumOf(parts.map((part) => exact(part.cost!)));
          const unknown = cost === null || count === 0 || (cost === 0n && tokens > 0);
          expect([requests, time]).to.deep.equal([count, null]);
          expect(tokensEach).to.equal(count === 0 ? null : Math.round(tokens / count));
          expect(exactOrNull(costEach as string | null)).to.equal(unknown ? null : dividedBy(cost, count));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('calls a model unpriced where nobody knows its price, never free', async () => {
    const modelUsage = [{ model: 'local', count: 5, cost: '0', tokens: 900 }];
    const widget = await show(7, either(json(monitored(7)), json({ ...wire, modelUsage })));
    expect(all(widget, 'tr[part=model]')[0]!.innerText).to.match(/unpriced/);
    expect(words(widget)).not.to.include('$0.00 ');
  });

  it('selects a model, and takes the selection back', async () => {
    page().api.reply = either(json(monitored(7)));
    const scope = document.createElement('spendglass-scope');
    const widget = document.createElement('ai-performance');
    scope.baseUrl = baseUrl;
    scope.follow = true;
    scope.append(widget);
    document.body.append(scope);
    await frames();
    const selected: unknown[] = [];
    scope.addEventListener('spendglass-model-select', ({ detail }) => selected.push(detail.model));
    const button = (): HTMLElement => all(widget, 'tr[part=model] th button')[0]!;
    button().click();
    await settle();
    expect(button().ariaPressed).to.equal('true');
    button().click();
    await settle();
    expect(selected).to.deep.equal(['gpt-5-mini', null]);
    scope.remove();
  });
});
