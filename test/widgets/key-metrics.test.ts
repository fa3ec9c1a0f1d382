import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import analytics from '../fixtures/recorded/analytics.days7.json';
import conversations from '../fixtures/recorded/conversations.days7.json';
import { csv } from '../../src/format/csv.js';
import { dollars, exact } from './support/exact.js';
import { mount, states, words } from './support/look.js';
import { settle } from './support/page-time.js';
import { json, status, type Reply } from './support/scripted-api.js';
import { known, telemetryAnswers, type Wire } from './support/telemetry-answers.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { keyMetrics, type AnyWidget } from './support/widgets.js';

const wire = keyMetrics.answer as Wire;

const path = (line: string): string => line.replace(/^\w+ ([^ ?]+).*/, '$1');
/** Answers by the last part of the path. */
const api =
  (replies: Readonly<Record<string, Reply>>): Reply =>
  (asked) =>
    (replies[path(asked.line).split('/').at(-1)!] ?? status(404))(asked);

const all = {
  telemetry: json(wire),
  analytics: json(analytics.body),
  conversations: json(conversations.body),
};

const tile = (widget: AnyWidget, label: string): HTMLElement =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[part=figure]')].find((one) =>
    one.querySelector('dt')!.textContent.startsWith(label),
  )!;
const text = (widget: AnyWidget, label: string): string =>
  tile(widget, label).innerText.replace(/\s+/g, ' ').trim();
const labels = (widget: AnyWidget): string[] =>
  [...widget.shadowRoot!.querySelectorAll('dt')].map(
    (dt) => dt.firstChild!.nextSibling?.textContent ?? dt.innerText,
  );

describe('<key-metrics>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = (
    metrics: string,
    replies: Readonly<Record<string, Reply>> = all,
    more = '',
  ): Promise<AnyWidget> => {
    page().api.reply = api(replies);
    return mount('key-metrics', `base-url="${baseUrl}" metrics="${metrics}" ${more}`);
  };

  it('sets four in a row of a wide card, and six in two rows of three', async () => {
    const tops = async (metrics: string): Promise<readonly number[]> => {
      const widget = await show(metrics);
      Object.assign(widget.style, { display: 'block', inlineSize: '60em' });
      const rows = new Map<number, number>();
      for (const one of widget.shadowRoot!.querySelectorAll('[part=figure]')) {
        const { top } = one.getBoundingClientRect();
        rows.set(top, (rows.get(top) ?? 0) + 1);
      }
      widget.remove();
      return [...rows.values()];
    };
    const six = 'total-spend average-cost requests success-rate daily-projection monthly-projection';
    expect(await tops(`${six} tokens-in tokens-out`)).to.deep.equal([4, 4]);
    expect(await tops(six)).to.deep.equal([3, 3]);
    expect(await tops('requests total-spend tokens-in tokens-out')).to.deep.equal([4]);
  });

  it('shows the figures that were asked for, in their order', async () => {
    const widget = await show('tokens-out requests total-spend');
    expect(widget.tables()[0]!.columns.map(({ key }) => key)).to.deep.equal([
      'tokens_out',
      'requests',
      'total_spend',
    ]);
    expect(labels(widget)).to.have.length(3);
    expect(csv(widget.tables()[0]!)).to.match(/^tokens_out,requests,total_spend\r\n/);
  });

  it('warns once of each name that there is not, and shows the others', async () => {
    page().expected.push('<key-metrics> metrics: there is no "profit".');
    const widget = await show('profit requests');
    widget.requestUpdate();
    await settle();
    expect(widget.tables()[0]!.columns).to.have.length(1);
  });

  for (const [metrics, endpoints] of [
    ['requests total-spend', ['telemetry']],
    ['satisfaction', ['analytics']],
    ['conversations messages', ['analytics', 'conversations']],
    ['requests messages conversations', ['telemetry', 'analytics', 'conversations']],
  ] as const) {
    it(`asks only for ${endpoints.join(' and ')} to show ${metrics}`, async () => {
      const widget = await show(metrics);
      const asked = page().api.lines.map((line) => path(line).split('/').at(-1));
      expect([...asked].sort()).to.deep.equal([...endpoints].sort());
      expect(states(widget)).to.deep.equal(['fresh']);
    });
  }

  it('shows every figure of any answer as it re-derives from it', async () => {
    const widget = await show('total-spend requests tokens-in daily-projection active-sessions');
    await fc.assert(
      fc.asyncProperty(telemetryAnswers, async (answer) => {
        widget.data = answer;
        await settle(1);
        if (states(widget).includes('empty')) return;
        const [row] = widget.tables()[0]!.rows;
        const { overview, cost, live } = known(answer);
        expect(row).to.deep.equal([
          cost.total,
          overview.totalRequests,
          null,
          cost.projectedDaily,
          live.activeSessions,
        ]);
        if (cost.total !== null && exact(cost.total) < exact('10000'))
          expect(text(widget, 'Total spend')).to.include(dollars(cost.total));
      }),
      { numRuns: 60 },
    );
  });

  it('loses only the figures of an endpoint that fails, and says which', async () => {
    for (const [broken, lost, kept] of [
      ['analytics', 'Messages', 'Requests'],
      ['telemetry', 'Requests', 'Messages'],
    ] as const) {
      const widget = await show('requests messages', { ...all, [broken]: status(503) });
      expect(states(widget)).to.deep.equal(['fresh']);
      expect(text(widget, lost)).to.match(/— Not loaded$/);
      expect(text(widget, kept)).to.match(/\d/);
      expect(words(widget)).to.match(new RegExp(`${broken}: The server answered 503`, 'i'));
      widget.remove();
      await page().time.advance(61_000);
    }
  });

  it('has failed only where every endpoint has', async () => {
    const widget = await show('requests messages', { telemetry: status(503), analytics: status(503) });
    expect(states(widget)).to.deep.equal(['failed']);
  });

  it('says that satisfaction is estimated, and of five', async () => {
    const widget = await show('satisfaction');
    expect(text(widget, 'Satisfaction')).to.match(/3\.1 of 5 estimated/);
    expect(tile(widget, 'Satisfaction').title).to.equal(
      'Estimated by the server from keywords in the messages',
    );
  });

  it('says of figures that the API has of all domains only whose they are', async () => {
    const widget = await show('requests messages', all, 'domain="a.example"');
    expect(text(widget, 'Messages')).to.include('All domains');
    expect(text(widget, 'Requests')).not.to.include('All domains');
  });

  it('shows the change that the server tells of conversations', async () => {
    const widget = await show('conversations');
    expect(text(widget, 'Conversations')).to.match(/184 ▲ \+7% up/);
  });

  describe('compared with the period before', () => {
    const hours = (count: number, from: number) =>
      Array.from({ length: count }, (_, i) => ({
        hour: new Date(from + i * 3_600_000).toISOString(),
        cost: '0.01',
        requests: 1,
      }));
    const day = 86_400_000;
    const now = Date.parse('2026-11-22T07:30Z');
    const of = (days: number, total: string, requests: number, failed: number) => ({
      ...wire,
      overview: {
        ...wire.overview,
        totalRequests: requests,
        successfulRequests: requests - failed,
        failedRequests: failed,
        successRate: ((requests - failed) / requests) * 100,
        errorRate: (failed / requests) * 100,
      },
      cost: { ...wire.cost, total, projectedDaily: '2.00' },
      hourlyTrend: hours(days * 24, now - days * day),
    });
    const telemetry: Reply = (asked) =>
      json(asked.line.includes('days=14') ? of(14, '20.00', 300, 30) : of(7, '14.00', 200, 10))(asked);
    const compared = (metrics: string): Promise<AnyWidget> =>
      show(metrics, { telemetry }, 'compare="previous"');

    it('tells sign, arrow and word, and that more cost is bad news', async () => {
      // 14.00 after 6.00
      const widget = await compared('total-spend');
      expect(text(widget, 'Total spend')).to.match(/\$14\.00 ▲ \+133% up/);
      const delta = tile(widget, 'Total spend').querySelector<HTMLElement>('[part=delta]')!;
      expect(delta.dataset['tone']).to.equal('bad');
      expect(delta.parentElement!.title).to.equal('on the 7 days before ($6.00)');
      expect(words(widget)).to.include('Change on the 7 days before');
    });

    it('tells rates in points, recomputed from sums', async () => {
      // 5 % after 20 of 100
      const widget = await compared('error-rate success-rate');
      expect(text(widget, 'Error rate')).to.match(/5% ▼ −15 points down/);
      expect(text(widget, 'Success rate')).to.match(/95% ▲ \+15 points up/);
      const tones = ['Error rate', 'Success rate'].map(
        (label) => tile(widget, label).querySelector<HTMLElement>('[part=delta]')!.dataset['tone'],
      );
      expect(tones).to.deep.equal(['good', 'good']);
    });

    it('recomputes projections and averages, and makes none up for what cannot be had', async () => {
      // 2.00 a day after 6.00 in 7 days
      const widget = await compared('daily-projection response-time');
      expect(text(widget, 'Projected, day')).to.include('+133% up');
      expect(tile(widget, 'Response time').querySelector('[part=delta]')).to.equal(null);
    });

    it('says where there is no earlier period', async () => {
      const widget = await show('total-spend', { telemetry }, 'compare="previous" days="200"');
      expect(words(widget)).to.include('No earlier period');
      expect(page().api.lines).to.deep.equal(['GET /api/dashboard/telemetry?days=200']);
    });
  });
});
