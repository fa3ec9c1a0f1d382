import { expect } from '@open-wc/testing';
import type { AlertExceededDetail } from '../../src/element/events.js';
import { alertRow } from '../support/alert-row.js';
import { AlertServer, eachOnAnAlertsPage, heard, rowsOf, spoken } from './support/alerts-page.js';
import { settle } from './support/page-time.js';

describe('<budget-alerts> and its form', () => {
  const { page, shown } = eachOnAnAlertsPage();

  describe('tells a newly exceeded budget', () => {
    const crossed = [alertRow({ current_value: 10.5, exceeded: true })];

    it('once, assertively and as an event that does not bubble', async () => {
      const server = new AlertServer([alertRow()]);
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
      server.rows.push(alertRow({ alert_id: 'b', current_value: 11, exceeded: true }));
      element.setAttribute('domain', 'shop.example');
      await settle(8);
      expect(rowsOf(element)).to.have.length(2);
      expect(details).to.deep.equal([]);
    });
  });
});
