import { expect } from '@open-wc/testing';
import alerts from '../fixtures/recorded/monitoring.post.check-alerts.json';
import missing from '../fixtures/recorded/missing-products.days30.json';
import day from '../fixtures/recorded/telemetry.days1.json';
import week from '../fixtures/recorded/telemetry.days7.domain.json';
import live from '../fixtures/recorded/telemetry.live-1.json';
import { mount, states, words } from '../widgets/support/look.js';
import { json } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { budgetAlerts, chart, comparison, missingProducts, ticker } from '../widgets/support/widgets.js';

/** What must be read on screen, word for word, of what a running server answered. */
const cases: readonly (readonly [
  what: string,
  recorded: { readonly body: unknown },
  tag: string,
  attributes: string,
  shown: readonly string[],
  absent?: readonly string[],
])[] = [
  [
    'a day without a running session',
    day,
    ticker.tag,
    'days="1"',
    [
      'All domains, last 24 hours',
      '$0.00 No session is running now',
      'Total, last 24 h $2.35',
      '$0.0980 /h',
      '$70.57',
      '▲ rising',
    ],
  ],
  ['a running session', live, ticker.tag, 'days="1"', ['$0.00122 Cost of the 1 session running now']],
  [
    'a week of one domain, whose summary lags behind',
    week,
    ticker.tag,
    'domain="pumps-direct.example"',
    [
      'pumps-direct.example, last 7 days',
      '$8.56',
      '$0.0509',
      '$36.67',
      "The server's summary is 7.4 h behind",
    ],
  ],
  [
    'a day of hours, of which some held no request',
    day,
    chart.tag,
    'days="1"',
    ['Cost, last 24 hours', 'per hour', '$2.35', 'Highest $0.447 on Nov 22, 6 AM'],
  ],
  [
    'a week of hours that hold all requests, so that no hour is a gap',
    week,
    chart.tag,
    'domain="pumps-direct.example"',
    ['Cost, last 7 days', '$8.56', '$0.121so far', 'Highest $0.303 on Nov 18, 4 PM.'],
    ['without data', 'No data'],
  ],
  [
    'a day of five models',
    day,
    comparison.tag,
    'days="1"',
    [
      'Dearest per request is gpt-4 at $0.107',
      'the cheapest at $0.00153',
      'gpt-4 14 14% $1.50 64%',
      'gpt-3.5-turbo 10 10% $0.0203 <1%',
      'All models 98 100% $2.35 100% 289,809',
    ],
    ['Not attributed'],
  ],
  [
    'a week whose models hold fewer requests than the total',
    week,
    comparison.tag,
    'domain="pumps-direct.example"',
    ['Not attributed', 'The rows hold 370 of 410 requests', '$1.08 has no model yet'],
  ],
  [
    'what was asked for and not found',
    missing,
    missingProducts.tag,
    '',
    [
      '53 products · 227 requests',
      'hydraulic pump filter',
      'diesel generator 5kva',
      'Tools 5',
      'Consider adding "goedendag hebben jullie"',
    ],
  ],
  [
    'alerts, of which one came as several rows',
    alerts,
    budgetAlerts.tag,
    '',
    [
      'atelier-lumiere.example',
      'Exceeded',
      'Highest of 3 domains: pumps-direct.example',
      'No threshold above zero could be read',
      'No figure from the server yet',
    ],
  ],
];

describe('a recorded answer', () => {
  const page = eachOnItsOwnPage();

  for (const [what, { body }, tag, attributes, shown, absent = []] of cases) {
    it(`with ${what} is shown sensibly by <${tag}>`, async () => {
      page().api.reply = json(body);
      const widget = await mount(tag, `base-url="${baseUrl}" time-zone="UTC" ${attributes}`);
      expect(states(widget)).to.deep.equal(['fresh']);
      const all = words(widget);
      for (const text of shown) expect(all).to.include(text);
      for (const text of [...absent, 'NaN', 'undefined', 'Infinity', '[object'])
        expect(all).not.to.include(text);
    });
  }
});
