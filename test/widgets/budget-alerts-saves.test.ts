import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { configure } from '../../src/data/configuration.js';
import type { AlertSetDetail } from '../../src/element/events.js';
import { mockFetch } from '../../mock-api/fetch.js';
import { alertRow } from '../support/alert-row.js';
import {
  AlertServer,
  eachOnAnAlertsPage,
  fill,
  heard,
  inside,
  outcome,
  rowsOf,
  spoken,
  submit,
  type OnSet,
} from './support/alerts-page.js';
import { expectAccessible, mount, states } from './support/look.js';
import { morning, settle, until } from './support/page-time.js';
import { later, status, unreachable } from './support/scripted-api.js';
import { baseUrl } from './support/test-page.js';
import type { AnyWidget } from './support/widgets.js';

describe('<budget-alerts> and its form', () => {
  const { page, shown, sent } = eachOnAnAlertsPage();

  describe('saves', () => {
    it('and says so once check-alerts shows the alert; keeps domain and type; shows it', async () => {
      const element = await shown(new AlertServer([alertRow()]));
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
      const insist = async (): Promise<void> => {
        for (let i = 0; i < 5; i += 1) {
          inside<HTMLButtonElement>(element, '[part=submit]').click();
          inside<HTMLFormElement>(element, 'form').requestSubmit();
        }
        await settle(12);
      };
      await insist();
      expect(outcome(element)).to.equal('Looking for an equal alert…');
      expect(inside(element, '[part=submit]').getAttribute('aria-disabled')).to.equal('true');
      const sending = later();
      page().api.reply = (asked) => (asked.line.includes('set-alert') ? sending.reply : server.reply)(asked);
      give(server.reply);
      await settle(12);
      await insist();
      sending.give(server.reply);
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
      const element = await shown(new AlertServer([alertRow({ domain: null, threshold_usd: '5.00' })]));
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
});
