import { expect } from '@open-wc/testing';
import '../../src/register/content-index.js';
import { mount, states, words } from './support/look.js';
import { settle } from './support/page-time.js';
import { json, later, status, type Reply } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { connectionStatus, type AnyWidget } from './support/widgets.js';

const configured = {
  config: {
    domain: 'pumps-direct.example',
    owned_domains: [],
    woocommerce: {
      enabled: true,
      url: 'https://pumps.example',
      consumer_key: 'ck_canary',
      consumer_secret: 'cs_canary',
    },
    shopify: { enabled: false, access_token: 'at_canary' },
  },
};

const find = <E extends HTMLElement>(widget: AnyWidget, selector: string): E =>
  widget.shadowRoot!.querySelector<E>(selector)!;
const figure = (widget: AnyWidget, label: string): string =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[part=figure]')]
    .find((one) => one.querySelector('dt')!.textContent.startsWith(label))!
    .innerText.replace(/\s+/g, ' ')
    .trim();
const row = (widget: AnyWidget, endpoint: string): Record<string, unknown> => {
  const [table] = widget.tables();
  const found = table!.rows.find(([name]) => name === endpoint)!;
  return Object.fromEntries(table!.columns.map(({ key }, i) => [key, found[i]]));
};

describe('<connection-status>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  let replies: Record<string, Reply>;
  beforeEach(() => {
    replies = { telemetry: json(connectionStatus.answer), config: json(configured) };
    page().api.reply = (asked) => {
      const path = new URL(asked.line.split(' ')[1]!, baseUrl).pathname;
      return (replies[path.split('/').at(-1)!] ?? status(404))(asked);
    };
  });
  const test = async (widget: AnyWidget): Promise<void> => {
    find(widget, '[part=test]').click();
    await settle();
  };

  for (const width of [480, 720, 1200]) {
    it(`shows every column of its list, ${width} px wide`, async () => {
      const widget = await mount('connection-status');
      widget.style.inlineSize = `${width}px`;
      const heads = [...widget.shadowRoot!.querySelectorAll('thead th')];
      expect(heads.map(({ textContent }) => textContent.trim())).to.deep.equal([
        'Endpoint',
        'State',
        'Response time',
        'Deviations',
      ]);
      for (const head of heads)
        expect(head.querySelector('button')!.offsetWidth).to.be.at.most(head.clientWidth);
    });
  }

  it('asks for no more than telemetry and configuration until somebody wants to know', async () => {
    const widget = await mount('connection-status');
    expect(page().api.lines).to.deep.equal([
      'GET /api/dashboard/telemetry?days=7',
      'GET /api/dashboard/config',
    ]);
    expect(figure(widget, 'API')).to.match(/Answers 2 of 2 asked/);
    expect(figure(widget, 'Response time')).to.match(/— Known after a test/);
    expect(row(widget, 'analytics')).to.include({ state: 'not asked', response_time_ms: null });
  });

  it('sees what other widgets of the page ask, without asking again', async () => {
    const widget = await mount('connection-status');
    replies['scraped'] = status(503);
    await mount('content-index');
    await page().time.advance(1000);
    expect(row(widget, 'scraped')).to.include({
      state: 'fails',
      reason: 'The server answered 503, service unavailable.',
    });
    expect(page().api.lines.filter((line) => line.includes('scraped')).length).to.equal(1);
    expect(figure(widget, 'API')).to.match(/Answers in part 2 of 3 asked/);
    expect(words(widget)).to.include('scraped: The server answered 503');
  });

  it('asks every endpoint once on a click, and tells how long each took', async () => {
    const widget = await mount('connection-status');
    const { reply, give } = later();
    replies['test-connection'] = reply;
    replies['analytics'] = json({ satisfactionScore: 'high' });
    await test(widget);
    await test(widget);
    await page().time.advance(250);
    give(status(405));
    await settle();
    const asked = page().api.lines.slice(2);
    expect(asked.length).to.equal(9);
    expect(new Set(asked).size).to.equal(9);
    expect(asked.every((line) => line.startsWith('GET '))).to.equal(true);
    expect(row(widget, 'test-connection')).to.include({ state: 'reachable', response_time_ms: 250 });
    expect(row(widget, 'woocommerce')).to.include({ state: 'fails' });
    expect(row(widget, 'analytics')['deviations']).to.be.greaterThan(0);
    expect(figure(widget, 'Response time')).to.match(/250 ms/);
  });

  it('shows domain and shops of the configuration, and none of its keys', async () => {
    const widget = await mount('connection-status');
    await test(widget);
    expect(figure(widget, 'Domain')).to.include('pumps-direct.example');
    expect(figure(widget, 'Shops')).to.match(/Shops WooCommerce$/);
    const everything = widget.shadowRoot!.innerHTML + JSON.stringify(widget.tables());
    expect(everything).not.to.include('canary');
  });

  it('says so where nothing is configured, and where that cannot be known', async () => {
    replies['config'] = json({ config: null });
    const widget = await mount('connection-status');
    expect(figure(widget, 'Domain')).to.include('Not configured');
    widget.remove();
    await page().time.advance(61_000);
    replies['config'] = status(500);
    const other = await mount('connection-status');
    expect(figure(other, 'Domain')).to.include('Not loaded');
    expect(states(other)).to.deep.equal(['fresh']);
  });

  it('lists the endpoints and can test them while telemetry itself has failed', async () => {
    replies['telemetry'] = status(503);
    const widget = await mount('connection-status');
    expect(states(widget)).to.deep.equal(['failed']);
    expect(words(widget)).to.include('telemetry').and.to.include('fails');
    expect(widget.shadowRoot!.querySelectorAll('tr[part=endpoint]').length).to.equal(9);
  });

  it('is silent once it is gone, even amid a test', async () => {
    const widget = await mount('connection-status');
    replies['analytics'] = later().reply;
    await test(widget);
    widget.remove();
    await page().time.advance(10_000);
    page().expectNothingLeft('a test that nobody waits for');
  });
});
