import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CostAlertWire } from '../../src/contracts/cost-alerts.js';
import { configure } from '../../src/data/configuration.js';
import type { AlertExceededDetail, AlertSetDetail } from '../../src/element/events.js';
import '../../src/register/budget-alerts.js';
import { mockFetch } from '../../mock-api/fetch.js';
import { expectAccessible, mount, states, words } from './support/look.js';
import { morning, settle, until } from './support/page-time.js';
import { json, later, silent, status, unreachable, type Reply } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import type { AnyWidget } from './support/widgets.js';

const row = (alert: Partial<CostAlertWire> = {}): CostAlertWire => ({
  alert_id: 'a',
  domain: 'shop.example',
  alert_type: 'daily',
  threshold_usd: 10,
  current_value: 1,
  exceeded: false,
  message: 'not for the reader',
  ...alert,
});

/** One alert of each state, and one of every domain. */
const everyState = [
  row({ alert_id: 'i', domain: 'old.example', threshold_usd: 0, current_value: 0.083332, exceeded: true }),
  row({ alert_id: 'u', domain: 'quiet.example', current_value: null, exceeded: null }),
  row({ alert_id: 'w' }),
  row({ alert_id: 'n', domain: null, current_value: 9.1 }),
  row({ alert_id: 'n', domain: null, current_value: 4 }),
  row({ alert_id: 'e', alert_type: 'monthly', threshold_usd: 20, current_value: 45.62, exceeded: true }),
];

type OnSet = 'write' | 'write and be lost' | 'be lost' | 'refuse';

/** A server that keeps alerts; what it does with set-alert is up to the test. */
class AlertServer {
  onSet: OnSet = 'write';
  onCheck: Reply | null = null;

  constructor(readonly rows: CostAlertWire[] = []) {}

  readonly reply: Reply = (asked) => {
    const body = JSON.parse(asked.line.slice(asked.line.indexOf('{'))) as Partial<CostAlertWire> & {
      action: string;
    };
    if (body.action === 'check-alerts') {
      return (this.onCheck ?? json({ success: true, alerts: this.rows }))(asked);
    }
    if (this.onSet === 'refuse') return status(400)(asked);
    if (this.onSet.startsWith('write')) {
      const { domain = null, alert_type = '', threshold_usd = 0 } = body;
      const alert_id = `new ${this.rows.length}`;
      this.rows.push(
        row({ alert_id, domain, alert_type, threshold_usd, current_value: null, exceeded: null }),
      );
    }
    return this.onSet.endsWith('lost') ? silent(asked) : json({ success: true, alert: null })(asked);
  };
}

const inside = <E extends Element>(element: AnyWidget, selector: string): E => {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const rowsOf = (element: AnyWidget): readonly string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=alert]')].map((each) =>
    each.innerText.replace(/\s+/g, ' ').trim(),
  );

const fill = async (element: AnyWidget, id: string, value: string): Promise<void> => {
  const field = inside<HTMLInputElement | HTMLSelectElement>(element, `#${id}`);
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  await settle();
};

const submit = async (element: AnyWidget): Promise<void> => {
  inside<HTMLButtonElement>(element, '[part=submit]').click();
  await settle(20);
};

const outcome = (element: AnyWidget): string =>
  inside<HTMLElement>(element, '[part=outcome]').innerText.replace(/\s+/g, ' ').trim();

/** What the page's announcer says; those of earlier tests are still in the document. */
const spoken = (urgency: 'polite' | 'assertive'): string =>
  [...document.querySelectorAll(`[aria-live=${urgency}]`)].at(-1)?.textContent ?? '';

describe('<budget-alerts> and its form', () => {
  /** The announcer waits a moment before it speaks: no test ends while it does. */
  afterEach(() => page().time.advance(10_000));
  const page = eachOnItsOwnPage();

  const shown = async (server: AlertServer, attributes = ''): Promise<AnyWidget> => {
    page().api.reply = server.reply;
    return mount('budget-alerts', `base-url="${baseUrl}" ${attributes}`);
  };

  const sent = (): readonly unknown[] =>
    page()
      .api.lines.filter((line) => line.includes('set-alert'))
      .map((line) => JSON.parse(line.slice(line.indexOf('{'))) as unknown);

  const heard = <T>(element: AnyWidget, name: string): { readonly details: T[]; readonly bubbled: T[] } => {
    const [details, bubbled]: [T[], T[]] = [[], []];
    element.addEventListener(name, (event) => details.push((event as CustomEvent<T>).detail));
    element.parentElement!.addEventListener(name, (event) => bubbled.push((event as CustomEvent<T>).detail));
    return { details, bubbled };
  };

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
      const many = Array.from({ length: 30 }, (_, i) => row({ alert_id: String(i) }));
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

  describe('refuses', () => {
    const between = 'Not saved: threshold must be between $0.01 and $99,999,999.99';
    const refused: readonly [typed: string, said: string][] = [
      ['', 'Enter a threshold'],
      ['0', between],
      ['−1', between],
      ['1000000000000', between],
      ['0.004', between],
      ['1,234', 'Write the amount without grouping signs, such as 12.50'],
      ['much', 'Enter an amount, such as 12.50'],
    ];
    for (const [typed, said] of refused) {
      it(`“${typed}” with a hint at the field, and sends nothing`, async () => {
        const element = await shown(new AlertServer());
        await fill(element, 'threshold', typed);
        await submit(element);
        const field = inside<HTMLInputElement>(element, '#threshold');
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        const described = field.getAttribute('aria-describedby')!.split(' ');
        const text = described.map((id) => inside<HTMLElement>(element, `#${id}`).innerText).join(' ');
        expect(text.replaceAll('\u00a0', ' ')).to.include(said);
        expect(element.shadowRoot!.activeElement === field).to.equal(true);
        expect(page().api.lines).to.have.length(1);
      });
    }

    it('an address in place of a domain, and is accessible meanwhile', async () => {
      const element = await shown(new AlertServer());
      await fill(element, 'domain', 'other');
      await fill(element, 'other', 'https://new.example/');
      await fill(element, 'threshold', '5');
      await submit(element);
      expect(words(element)).to.include('Enter only the name, such as shop.example');
      expect(element.shadowRoot!.activeElement!.id).to.equal('other');
      expect(sent()).to.deep.equal([]);
      await expectAccessible(page(), element);
    });
  });

  it('echoes the amount as it was understood, in the reader’s language, before anything is sent', async () => {
    const element = await shown(new AlertServer(), 'lang="de"');
    await fill(element, 'threshold', '12,5');
    expect(words(element)).to.match(/Alerts above 12,50\s?\$ in a calendar day \(UTC\), in any one domain/);
    expect(inside<HTMLLabelElement>(element, 'label[for=threshold]').innerText).to.match(/Threshold, .*\$/);
    await submit(element);
    expect(sent()).to.deep.equal([{ action: 'set-alert', alert_type: 'daily', threshold_usd: 12.5 }]);
  });

  describe('saves', () => {
    it('and says so once check-alerts shows the alert; keeps domain and type; shows it', async () => {
      const element = await shown(new AlertServer([row()]));
      const { details, bubbled } = heard<AlertSetDetail>(element, 'spendglass-alert-set');
      await fill(element, 'domain', '=shop.example');
      await fill(element, 'type', 'per_request');
      await fill(element, 'threshold', '0.50');
      await submit(element);
      expect(outcome(element)).to.equal('Saved');
      await page().time.advance(100);
      expect(spoken('polite')).to.equal('Saved');
      expect(sent()).to.deep.equal([
        { action: 'set-alert', domain: 'shop.example', alert_type: 'per_request', threshold_usd: 0.5 },
      ]);
      const detail = { domain: 'shop.example', type: 'per_request', threshold: '0.50', outcome: 'saved' };
      expect(details).to.deep.equal([detail]);
      expect(bubbled).to.deep.equal([detail]);
      expect(inside<HTMLSelectElement>(element, '#domain').value).to.equal('=shop.example');
      expect(inside<HTMLSelectElement>(element, '#type').value).to.equal('per_request');
      expect(inside<HTMLInputElement>(element, '#threshold').value).to.equal('');
      expect(rowsOf(element)).to.include(
        'shop.example per request Unknown — of $0.500 No figure from the server yet',
      );
    });

    it('with the mock API, which then lists it', async () => {
      configure({ fetch: mockFetch({ now: () => morning }) });
      const element = await mount('budget-alerts');
      await until(() => states(element).includes('fresh'), 'the first answer');
      await fill(element, 'domain', 'other');
      await fill(element, 'other', 'new.example');
      await fill(element, 'threshold', '3');
      await submit(element);
      await until(() => outcome(element) === 'Saved', 'saved');
      await until(() => rowsOf(element).some((text) => text.startsWith('new.example daily')), 'listed');
    });

    it('from the keyboard alone', async () => {
      const element = await shown(new AlertServer());
      inside<HTMLSelectElement>(element, '#domain').focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'm' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: '7.25' });
      await sendKeys({ press: 'Enter' });
      await settle(8);
      expect(sent()).to.deep.equal([{ action: 'set-alert', alert_type: 'monthly', threshold_usd: 7.25 }]);
      expect(outcome(element)).to.equal('Saved');
    });

    it('once, however often somebody clicks and presses Enter meanwhile', async () => {
      const server = new AlertServer();
      const element = await shown(server);
      const { reply, give } = later();
      page().api.reply = reply;
      await fill(element, 'threshold', '5');
      const form = inside<HTMLFormElement>(element, 'form');
      for (let i = 0; i < 5; i += 1) {
        inside<HTMLButtonElement>(element, '[part=submit]').click();
        form.requestSubmit();
      }
      await settle();
      expect(outcome(element)).to.equal('Looking for an equal alert…');
      expect(inside(element, '[part=submit]').getAttribute('aria-disabled')).to.equal('true');
      give(server.reply);
      await settle(12);
      expect(sent()).to.have.length(1);
      expect(outcome(element)).to.equal('Saved');
    });

    it('with the same intent after headers() was asked once more', async () => {
      const server = new AlertServer();
      let asked = 0;
      configure({
        baseUrl,
        headers: () => Promise.resolve({ authorization: `Bearer ${++asked}` }),
      });
      page().api.reply = server.reply;
      const element = await mount('budget-alerts');
      page().api.reply = (request) =>
        request.line.includes('set-alert') && request.headers.get('authorization') === 'Bearer 1'
          ? status(401)(request)
          : server.reply(request);
      await fill(element, 'threshold', '5');
      await submit(element);
      await settle(8);
      expect(outcome(element)).to.equal('Saved');
      expect(asked).to.equal(2);
      expect(server.rows).to.have.length(1);
    });
  });

  describe('does not save', () => {
    const fails = async (element: AnyWidget, said: string): Promise<void> => {
      await fill(element, 'threshold', '5');
      await submit(element);
      expect(outcome(element)).to.equal(said);
      expect(inside<HTMLInputElement>(element, '#threshold').value).to.equal('5');
    };

    it('where the server refuses, and says why in plain words', async () => {
      const server = new AlertServer();
      server.onSet = 'refuse';
      const element = await shown(server);
      const { details } = heard<AlertSetDetail>(element, 'spendglass-alert-set');
      await fails(element, 'Not saved. The server refused it (400).');
      expect(details).to.deep.equal([{ domain: null, type: 'daily', threshold: '5', outcome: 'not-saved' }]);
      await page().time.advance(100);
      expect(spoken('polite')).to.equal('Not saved. The server refused it (400).');
    });

    it('where nobody can be reached: the text is kept, and nothing was sent', async () => {
      const server = new AlertServer();
      const element = await shown(server);
      server.onCheck = unreachable;
      await fails(element, 'Not saved. Cannot reach shop.example: network, CORS, CSP or a blocker.');
      expect(sent()).to.deep.equal([]);
    });

    it('a second alert equal to one that is there, and sends nothing', async () => {
      const element = await shown(new AlertServer([row({ domain: null, threshold_usd: '5.00' })]));
      const { details } = heard<AlertSetDetail>(element, 'spendglass-alert-set');
      await fails(element, 'An equal alert is there already. Nothing was sent.');
      expect(sent()).to.deep.equal([]);
      expect(details).to.deep.equal([]);
    });
  });

  describe('without a reply', () => {
    const unanswered = async (onSet: OnSet): Promise<{ element: AnyWidget; server: AlertServer }> => {
      const server = new AlertServer();
      server.onSet = onSet;
      const element = await shown(server, 'refresh-interval="0"');
      await fill(element, 'threshold', '5');
      await submit(element);
      expect(outcome(element)).to.equal('Sending…');
      return { element, server };
    };

    it('finds out that the server wrote it: saved', async () => {
      const { element } = await unanswered('write and be lost');
      await page().time.advance(8000);
      expect(outcome(element)).to.equal('Saved');
      expect(sent()).to.have.length(1);
    });

    it('says that it is not confirmed, and looks again when asked: saved', async () => {
      const { element, server } = await unanswered('write and be lost');
      server.onCheck = unreachable;
      await page().time.advance(8000);
      expect(outcome(element)).to.equal('Sent, but not confirmed. Checking…');
      await page().time.advance(8000);
      expect(outcome(element)).to.equal('Sent, but not confirmed. Check again');
      await expectAccessible(page(), element);
      server.onCheck = null;
      inside<HTMLButtonElement>(element, '[part=check-again]').click();
      await settle(8);
      expect(outcome(element)).to.equal('Saved');
      expect(sent()).to.have.length(1);
    });

    it('looks again when asked, and says that it was not saved', async () => {
      const { element } = await unanswered('be lost');
      const { details } = heard<AlertSetDetail>(element, 'spendglass-alert-set');
      await page().time.advance(16_000);
      expect(outcome(element)).to.equal('Sent, but not confirmed. Check again');
      inside<HTMLButtonElement>(element, '[part=check-again]').click();
      await settle(8);
      expect(outcome(element)).to.equal('Not saved. The server answered, but does not list the alert.');
      expect(details.map((detail) => detail.outcome)).to.deep.equal(['unknown', 'not-saved']);
      expect(sent()).to.have.length(1);
    });
  });

  describe('tells a newly exceeded budget', () => {
    const crossed = [row({ current_value: 10.5, exceeded: true })];

    it('once, assertively and as an event that does not bubble', async () => {
      const server = new AlertServer([row()]);
      const element = await shown(server);
      const { details, bubbled } = heard<AlertExceededDetail>(element, 'spendglass-alert-exceeded');
      server.rows.splice(0, 1, ...crossed);
      await page().time.advance(30_000);
      await page().time.advance(30_000);
      const detail = { id: 'a', domain: 'shop.example', type: 'daily', threshold: '10', current: '10.5' };
      expect(details).to.deep.equal([detail]);
      expect(bubbled).to.deep.equal([]);
      await page().time.advance(100);
      expect(spoken('assertive')).to.equal('Budget exceeded: shop.example, daily, $10.50 of $10.00.');
    });

    it('not where it is so at first, nor where another domain is looked at', async () => {
      const server = new AlertServer(crossed);
      const element = await shown(server);
      const { details } = heard<AlertExceededDetail>(element, 'spendglass-alert-exceeded');
      server.rows.push(row({ alert_id: 'b', current_value: 11, exceeded: true }));
      element.setAttribute('domain', 'shop.example');
      await settle(8);
      expect(rowsOf(element)).to.have.length(2);
      expect(details).to.deep.equal([]);
    });
  });

  it('writes the words of strangers as text, in the form and in what it says', async () => {
    const domain = '<img src=x onerror=alert(1)>\u202e';
    const server = new AlertServer([row({ domain })]);
    const element = await shown(server);
    server.rows.splice(0, 1, row({ domain, current_value: 11, exceeded: true }));
    await page().time.advance(30_000);
    expect(inside<HTMLElement>(element, 'bdi').textContent).to.equal(domain);
    expect(inside<HTMLSelectElement>(element, '#domain').options[1]!.text).to.include('<img src=x');
    await page().time.advance(100);
    expect(spoken('assertive')).to.include('<img src=x');
    expect(document.querySelector('img') ?? element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
