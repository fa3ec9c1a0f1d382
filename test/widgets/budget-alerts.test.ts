import { expect } from '@open-wc/testing';
import { alertRow } from '../support/alert-row.js';
import { AlertServer, eachOnAnAlertsPage, inside, rowsOf, spoken } from './support/alerts-page.js';
import { expectAccessible, mount, states, words } from './support/look.js';
import { settle } from './support/page-time.js';
import { json, later, status } from './support/scripted-api.js';
import { baseUrl } from './support/test-page.js';

/** One alert of each state, and one of every domain. */
const everyState = [
  alertRow({
    alert_id: 'i',
    domain: 'old.example',
    threshold_usd: 0,
    current_value: 0.083332,
    exceeded: true,
  }),
  alertRow({ alert_id: 'u', domain: 'quiet.example', current_value: null, exceeded: null }),
  alertRow({ alert_id: 'w' }),
  alertRow({ alert_id: 'n', domain: null, current_value: 9.1 }),
  alertRow({ alert_id: 'n', domain: null, current_value: 4 }),
  alertRow({ alert_id: 'e', alert_type: 'monthly', threshold_usd: 20, current_value: 45.62, exceeded: true }),
];

describe('<budget-alerts> and its form', () => {
  const { page, shown } = eachOnAnAlertsPage();

  describe('shows each alert', () => {
    it('in one row, the most urgent first, its state in words and its figures exactly', async () => {
      const element = await shown(new AlertServer(everyState));
      expect(rowsOf(element)).to.deep.equal([
        'shop.example monthly Exceeded $45.62 of $20.00 228%',
        'All domains daily Near $9.10 of $10.00 91% Highest of 2 domains All domains together $13.10',
        'shop.example daily Within $1.00 of $10.00 10%',
        'quiet.example daily Unknown — of $10.00 No figure from the server yet',
        'old.example daily Invalid $0.0833 of $0.00 No threshold above zero could be read',
      ]);
      expect(words(element)).to.include('1 exceeded, 1 near, 1 within, 1 unknown, 1 invalid');
      expect(words(element)).to.include('Alerts only. Does not stop spending.');
      expect(words(element)).not.to.include('not for the reader');
      await expectAccessible(page(), element);
    });

    it('with the whole percents that it has come to: none that another state begins with', async () => {
      const spent = [7.999, 8, 9.999, 0.04, 7.2];
      const rows = spent.map((current_value, i) => alertRow({ alert_id: String(i), current_value }));
      rows.push(alertRow({ alert_id: 'over', current_value: 10.001, exceeded: true }));
      const element = await shown(new AlertServer(rows));
      expect(
        rowsOf(element).map((row) => /(\w+) \$.* of \S+ (\S+)/.exec(row)!.slice(1).join(' ')),
      ).to.deep.equal(['Exceeded 100%', 'Near 99%', 'Near 80%', 'Within 79%', 'Within 72%', 'Within <1%']);
    });

    it('with a meter that is full at the larger of both, a tick over the threshold, dashed where unknown', async () => {
      const element = await shown(new AlertServer(everyState));
      const meters = [...element.shadowRoot!.querySelectorAll('[part=meter]')];
      const fills = meters.map((meter) => meter.querySelector('.meter-fill')?.getAttribute('width') ?? null);
      expect(fills.map((fill) => fill && Math.round(parseFloat(fill)))).to.deep.equal([
        100,
        91,
        10,
        null,
        null,
      ]);
      expect(
        meters.map((meter) => meter.querySelector('.meter-tick')?.getAttribute('x') ?? null),
      ).to.deep.equal([`${(20 / 45.62) * 100}%`, null, null, null, null]);
      expect(meters.filter((meter) => meter.querySelector('.meter-unknown'))).to.have.length(2);
    });

    it('of one domain where that is set, and begins the form with it', async () => {
      const element = await shown(new AlertServer(everyState), 'domain="own.example"');
      expect(page().api.lines).to.deep.equal([
        'POST /api/monitoring/chat {"action":"check-alerts","domain":"own.example"}',
      ]);
      expect(words(element)).to.include('own.example: 1 exceeded');
      expect(inside<HTMLSelectElement>(element, '#domain').selectedOptions[0]!.text).to.equal('own.example');
    });

    it('up to twenty, and all when asked', async () => {
      const many = Array.from({ length: 30 }, (_, i) => alertRow({ alert_id: String(i) }));
      const element = await shown(new AlertServer(many));
      expect(rowsOf(element)).to.have.length(20);
      inside<HTMLButtonElement>(element, '[part=show-all]').click();
      await settle();
      expect(rowsOf(element)).to.have.length(30);
    });

    it('that the page gave, without a form and without a request', async () => {
      const element = await mount('budget-alerts', '');
      element.data = { success: true, alerts: everyState };
      await settle();
      expect(rowsOf(element)).to.have.length(5);
      expect(element.shadowRoot!.querySelector('form')).to.equal(null);
      expect(words(element)).to.include('Alerts only. Does not stop spending.');
      expect(page().api.lines).to.deep.equal([]);
      await expectAccessible(page(), element);
    });
  });

  for (const width of [260, 328, 720]) {
    it(`takes the same room in every state, ${width} px wide`, async () => {
      const server = new AlertServer(everyState);
      const { reply, give } = later();
      page().api.reply = reply;
      const element = await mount('budget-alerts', `base-url="${baseUrl}"`);
      element.style.inlineSize = `${width}px`;
      const loading = element.offsetHeight;
      give(server.reply);
      await page().time.advance(500);
      expect(states(element)).to.deep.equal(['fresh']);
      const heights = [element.offsetHeight];
      for (const next of [json({ success: true, alerts: [] }), status(503)]) {
        page().api.reply = next;
        await page().time.advance(60_000);
        heights.push(element.offsetHeight);
      }
      expect(states(element)).to.deep.equal(['stale', 'empty']);
      expect(heights).to.deep.equal([loading, loading, loading]);
    });
  }

  it('writes the words of strangers as text, in the form and in what it says', async () => {
    const domain = '<img src=x onerror=alert(1)>\u202e';
    const server = new AlertServer([alertRow({ domain })]);
    const element = await shown(server);
    server.rows.splice(0, 1, alertRow({ domain, current_value: 11, exceeded: true }));
    await page().time.advance(30_000);
    expect(inside<HTMLElement>(element, 'bdi').textContent).to.equal(domain);
    expect(inside<HTMLSelectElement>(element, '#domain').options[1]!.text).to.include('<img src=x');
    await page().time.advance(100);
    expect(spoken('assertive')).to.include('<img src=x');
    expect(document.querySelector('img') ?? element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
