import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { expectAccessible, mount, states, words } from './support/look.js';
import { settle } from './support/page-time.js';
import { json, later, status, type Reply } from './support/scripted-api.js';
import { eachOnItsOwnPage } from './support/test-page.js';
import { storeOverview, type AnyWidget } from './support/widgets.js';

const wire = storeOverview.answer as object;
const canaries = ['ck_canary_1', 'cs_canary_2'] as const;

const find = <E extends HTMLElement>(widget: AnyWidget, selector: string): E =>
  widget.shadowRoot!.querySelector<E>(selector)!;
const value = (widget: AnyWidget, label: string): string =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[part=figure]')]
    .find((one) => one.querySelector('dt')!.textContent.startsWith(label))!
    .innerText.replace(/\s+/g, ' ')
    .trim();

describe('<store-overview>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = (more: object = {}, tested: Reply = json({ success: true })): Promise<AnyWidget> => {
    const store = json({ ...wire, ...more });
    page().api.reply = (asked) => (asked.line.startsWith('POST') ? tested : store)(asked);
    return mount('store-overview');
  };
  const open = async (widget: AnyWidget): Promise<AnyWidget> => {
    find(widget, '[part=test] button').click();
    await settle();
    return widget;
  };
  const type = (widget: AnyWidget, typed: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(typed))
      find<HTMLInputElement>(widget, `input[name=${name}]`).value = text;
  };
  const keys = { url: 'https://pumps.example', consumer_key: canaries[0], consumer_secret: canaries[1] };
  const submit = async (widget: AnyWidget): Promise<void> => {
    find(widget, '[part=submit]').click();
    await settle();
  };
  const posts = (): readonly string[] => page().api.lines.filter((line) => line.startsWith('POST'));
  const outcome = (widget: AnyWidget): string => find(widget, '[part=outcome]').innerText;

  it('hides a secret whole that another one begins', async () => {
    const widget = await open(await show({}, json({ success: false, error: 'No shop for KEY and KEYLOCK' })));
    type(widget, { url: 'https://pumps.example', consumer_key: 'KEY', consumer_secret: 'KEYLOCK' });
    await submit(widget);
    expect(outcome(widget)).to.equal('No connection. No shop for ••• and •••');
  });

  it('shows every figure of any answer as it was sent, and marks what is estimated', async () => {
    const widget = await show();
    const n = fc.nat(10 ** 6);
    const cents = n.map((amount) => (amount / 100).toFixed(2));
    const answers = fc.record({
      totalProducts: fc.integer({ min: 1, max: 10 ** 6 }),
      totalOrders: n,
      revenue: cents,
      abandonedCarts: fc.record({ count: n, value: cents }),
      statistics: fc.record({ avgProductPrice: cents, configuredDomains: n, productsIndexed: n }),
    });
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        widget.data = { ...answer, status: 'active', domains: [] };
        await settle(1);
        const { totalProducts, totalOrders, revenue, abandonedCarts, statistics } = answer;
        expect(widget.tables()[0]!.rows).to.deep.equal([
          [
            totalProducts,
            statistics.avgProductPrice,
            totalOrders,
            revenue,
            abandonedCarts.count,
            abandonedCarts.value,
          ],
        ]);
        expect(value(widget, 'Orders')).to.match(/estimated$/);
        expect(value(widget, 'Revenue')).to.match(/estimated$/);
        expect(value(widget, 'Products')).not.to.include('estimated');
      }),
      { numRuns: 40 },
    );
  });

  it('says what an older server does not tell', async () => {
    const widget = await show({ abandonedCarts: undefined, statistics: undefined });
    for (const label of ['Average price', 'Abandoned carts', 'Value of carts'])
      expect(value(widget, label)).to.match(/— Not in this API$/);
  });

  it('says that the server could not read its shop, in the server’s words, and shows no figure', async () => {
    const widget = await show({ status: 'error', message: 'Invalid signature <b>' });
    expect(states(widget)).to.deep.equal(['fresh']);
    expect(words(widget)).to.include('The store could not be read Invalid signature <b>');
    expect(widget.shadowRoot!.querySelectorAll('data').length).to.equal(0);
    expect(widget.tables()).to.deep.equal([]);
    await expectAccessible(page(), widget);
  });

  it('offers the connection test where no store is configured too', async () => {
    const widget = await show({ status: 'not_configured' });
    expect(states(widget)).to.deep.equal(['fresh', 'empty']);
    expect(find(widget, 'form')).to.equal(null);
    await open(widget);
    expect(find(widget, 'form')).not.to.equal(null);
  });

  describe('the connection test', () => {
    it('sends the keys once, to the API alone, and tells what the store says', async () => {
      const store = { name: 'Pumps Direct', version: '9.3.3', currency: 'GBP' };
      const widget = await open(await show({}, json({ success: true, store_info: store })));
      type(widget, keys);
      find(widget, 'input[name=url]').focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(posts()).to.deep.equal([
        `POST /api/dashboard/test-connection ${JSON.stringify({ type: 'woocommerce', config: keys })}`,
      ]);
      expect(outcome(widget)).to.equal('The connection works: Pumps Direct, version 9.3.3, GBP');
      await page().time.advance(600_000);
      expect(posts().length).to.equal(1);
    });

    it('keeps the keys nowhere: not in a field, an attribute, an event, a store or a text', async () => {
      const heard: string[] = [];
      const hear = (event: Event): void => {
        heard.push(JSON.stringify([event.type, (event as CustomEvent<unknown>).detail ?? null]));
      };
      const names = ['submit', 'formdata', 'spendglass-problem', 'spendglass-contract-issue'];
      for (const name of names) document.addEventListener(name, hear, true);
      const quoting = json({ success: false, error: `Wrong key ${canaries[0]} or ${canaries[1]}` });
      const widget = await open(await show({}, quoting));
      type(widget, keys);
      await submit(widget);
      for (const name of names) document.removeEventListener(name, hear, true);
      const everywhere = [
        widget.outerHTML,
        widget.shadowRoot!.innerHTML,
        ...[...widget.shadowRoot!.querySelectorAll('input')].map((input) => input.value),
        ...heard,
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        document.cookie,
        document.body.innerText,
        JSON.stringify(widget.tables()),
      ].join('\n');
      for (const canary of canaries) expect(everywhere).not.to.include(canary);
      expect(outcome(widget)).to.equal('No connection. Wrong key ••• or •••');
    });

    it('clears the fields as soon as they are sent, and sends nothing twice', async () => {
      const { reply, give } = later();
      const widget = await open(await show({}, reply));
      type(widget, keys);
      await submit(widget);
      expect([...widget.shadowRoot!.querySelectorAll('input')].map((input) => input.value)).to.deep.equal([
        '',
        '',
        '',
      ]);
      expect(outcome(widget)).to.equal('Testing…');
      type(widget, keys);
      await submit(widget);
      expect(posts().length).to.equal(1);
      give(json({ success: true }));
      await settle();
      expect(outcome(widget)).to.equal('The connection works');
    });

    it('sends nothing while a field is empty, says so, and goes there', async () => {
      const widget = await open(await show());
      type(widget, { url: 'https://pumps.example', consumer_key: ' ' });
      await submit(widget);
      expect(posts()).to.deep.equal([]);
      expect(outcome(widget)).to.equal('Fill in every field');
      expect((widget.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('consumer_key');
      const wrong = [...widget.shadowRoot!.querySelectorAll<HTMLInputElement>('[aria-invalid=true]')];
      expect(wrong.map(({ name }) => name)).to.deep.equal(['consumer_key', 'consumer_secret']);
      await expectAccessible(page(), widget);
    });

    it('asks for what the other shop system needs, and hands no key over to it', async () => {
      const widget = await open(await show());
      type(widget, keys);
      const select = find<HTMLSelectElement>(widget, 'select');
      select.value = 'shopify';
      select.dispatchEvent(new Event('change'));
      await settle();
      const inputs = [...widget.shadowRoot!.querySelectorAll('input')];
      expect(inputs.map((input) => [input.name, input.value])).to.deep.equal([
        ['domain', ''],
        ['access_token', ''],
      ]);
      type(widget, { domain: 'shop.example', access_token: canaries[0] });
      await submit(widget);
      expect(posts()[0]).to.include('"type":"shopify","config":{"domain":"shop.example"');
    });

    for (const [what, tested, said] of [
      ['fails without a reason', json({ success: false }), 'No connection. The server gives no reason.'],
      ['cannot be carried out', status(503), 'No connection. The server answered 503, service unavailable.'],
      ['is not found', status(404), 'No connection. Endpoint not found: /api/dashboard/test-connection'],
    ] as const) {
      it(`that ${what} says so`, async () => {
        const widget = await open(await show({}, tested));
        type(widget, keys);
        await submit(widget);
        expect(outcome(widget)).to.equal(said);
        expect(states(widget)).to.deep.equal(['fresh']);
      });
    }
  });
});
