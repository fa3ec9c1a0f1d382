import { expect } from '@open-wc/testing';
import '../../src/register/ai-insights.js';
import missing from '../fixtures/recorded/missing-products.days30.json';
import live from '../fixtures/recorded/telemetry.live-1.json';
import { mount, words } from './support/look.js';
import { json, status, type Reply } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';

/** Telemetry by the days that are asked for. */
const api =
  (byDays: Readonly<Record<string, unknown>>, demand: Reply = json(missing.body)): Reply =>
  (asked) => {
    const { pathname, searchParams } = new URL(asked.line.split(' ')[1]!, baseUrl);
    if (pathname.endsWith('/missing-products')) return demand(asked);
    return json(byDays[searchParams.get('days')!])(asked);
  };

const usage = (count: number, cost: string, tokens: number) => ({
  ...live.body,
  overview: { ...live.body.overview, totalRequests: count, failedRequests: 0 },
  cost: { ...live.body.cost, total: cost },
  modelUsage: [{ model: 'gpt-5-mini', count, cost, tokens }],
  hourlyTrend: Array.from({ length: 14 }, (_, day) => ({
    hour: new Date(Date.parse('2026-11-09T07:00Z') + day * 86_400_000).toISOString(),
    cost: '0.1',
    requests: 5,
  })),
});

describe('<ai-insights>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(20_000);
  const show = (attributes = '') => mount('ai-insights', `base-url="${baseUrl}" ${attributes}`);

  it('asks for the period before only when told to compare', async () => {
    page().api.reply = api({ 7: live.body });
    await show();
    expect(page().api.lines).to.have.members([
      'GET /api/dashboard/telemetry?days=7',
      'GET /api/dashboard/missing-products?days=7',
    ]);
  });

  it('splits the change of cost on the period before into parts that sum to it', async () => {
    page().api.reply = api({ 7: usage(100, '2', 100_000), 14: usage(150, '3', 150_000) });
    const widget = await show('compare="previous"');
    expect(words(widget)).to.include(
      'Cost rose by $1.00 (100%) compared with the 7 days before From $1.00 to $2.00. What made the difference: Number of requests +$1.00 Rule',
    );
    const table = widget.tables().find(({ name }) => name === 'cost-change')!;
    expect(table.rows.reduce((sum, [, amount]) => sum + Number(amount), 0)).to.be.closeTo(1, 1e-12);
  });

  it('says what rules of its own prices would save, and nothing where there are none', async () => {
    page().api.reply = api({ 7: live.body });
    const widget = await show(`prices='{"tiny":{"input":0.1,"output":0.1}}'`);
    expect(words(widget)).to.include('tiny could do some of the work of gpt-4');
    widget.setAttribute('prices', '{}');
    await (widget as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(words(widget)).not.to.include('could do');
  });

  it('goes on without what customers miss where that endpoint is down', async () => {
    page().api.reply = api({ 7: live.body }, status(500));
    const widget = await show();
    expect(widget.matches(':state(fresh)')).to.equal(true);
    expect(words(widget)).to.include('gpt-5-mini could do some of the work of gpt-4');
    expect(words(widget)).not.to.include('Customers ask for');
    expect(words(widget)).to.include('What customers miss: The server answered 500.');
  });

  it('says that the period before could not be loaded, and tells the rest', async () => {
    const all = api({ 7: live.body });
    page().api.reply = (asked) => (asked.line.includes('days=14') ? status(500) : all)(asked);
    const widget = await show('compare="previous"');
    expect(words(widget)).to.include('The period before could not be loaded');
    expect(words(widget)).to.include('could do some of the work of gpt-4');
  });

  it('fills a card that is drawn higher, and makes none higher', async () => {
    page().api.reply = api({ 7: live.body });
    const widget = await show();
    const bottomOf = (selector: string): number =>
      widget.shadowRoot!.querySelector(selector)!.getBoundingClientRect().bottom;
    const { height } = widget.getBoundingClientRect();
    widget.style.blockSize = `${height + 300}px`;
    expect(bottomOf('.scroll')).to.equal(bottomOf('.body'));
    widget.style.blockSize = '';
    widget
      .shadowRoot!.querySelector('.scroll')!
      .append(...Array.from({ length: 40 }, () => 'more '.repeat(40)));
    expect(widget.getBoundingClientRect().height).to.equal(height);
  });

  it('has its insights as a table', async () => {
    page().api.reply = api({ 7: live.body });
    const widget = await show();
    const [table] = widget.tables();
    expect(table!.rows.map(([kind]) => kind)).to.deep.equal(['cheaper-model', 'unmet-demand']);
    for (const [, title] of table!.rows) expect(words(widget)).to.include(title);
  });
});
