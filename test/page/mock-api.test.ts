import { expect, fixture } from '@open-wc/testing';
import { mockFetch } from '../../mock-api/fetch.js';
import { scenarioNames, type ScenarioName } from '../../mock-api/scenarios/index.js';
import { mockWorker } from '../../mock-api/worker.js';
import { configure } from '../../src/data/configuration.js';
import '../../src/register/spendglass-scope.js';
import { expectAccessible, states, words } from '../widgets/support/look.js';
import { settle, until } from '../widgets/support/page-time.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';
import {
  budgetAlerts,
  chart,
  comparison,
  missingProducts,
  ticker,
  widgets as allWidgets,
  type AnyWidget,
} from '../widgets/support/widgets.js';

const widgets = [ticker, chart, comparison, missingProducts, budgetAlerts];

const isDone = (widget: AnyWidget): boolean => !states(widget).includes('loading');

/** What the first five widgets are to show of a server that behaves so; where one is told apart, it stands by its tag. */
const outcomes: Readonly<
  Record<
    ScenarioName,
    { readonly is: string; readonly but?: Readonly<Record<string, string>>; readonly says?: string }
  >
> = {
  busy: { is: 'fresh' },
  quiet: { is: 'fresh' },
  drift: { is: 'fresh' },
  'retention-30': { is: 'fresh' },
  slow: { is: 'fresh' },
  empty: { is: 'fresh,empty', but: { 'budget-alerts': 'fresh' } },
  zeros: { is: 'fresh,empty' },
  down: { is: 'failed', says: 'Cannot reach shop.example' },
  malformed: { is: 'failed' },
  unauthorised: { is: 'failed', says: 'Sign in again' },
  'rate-limited': { is: 'failed', says: 'The server asks for a pause (429).' },
};

describe('a page of widgets on the mock API', () => {
  const page = eachOnItsOwnPage(20_000);

  const show = async (
    baseUrl: string,
    of: readonly { readonly tag: string }[] = widgets,
  ): Promise<readonly AnyWidget[]> => {
    const all = of.map(({ tag }) => `<${tag}></${tag}>`).join('');
    const scope = await fixture<HTMLElement>(
      `<spendglass-scope base-url="${baseUrl}">${all}</spendglass-scope>`,
    );
    return [...scope.children] as AnyWidget[];
  };

  for (const scenario of scenarioNames) {
    const { is, but = {}, says = '' } = outcomes[scenario];

    it(`on a server that is ${scenario}, is ${is}`, async () => {
      const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
      configure({ fetch: mockFetch({ scenario, now: page().time.now, wait }) });
      const shown = await show('https://shop.example');
      if (scenario === 'slow') {
        await until(() => page().time.timers >= 6, 'answers that wait');
        // An answer waits from when its request has come through, which is not the same moment for each.
        for (let ms = 0; ms < 7500 && !shown.every(isDone); ms += 500) await page().time.advance(500);
      }
      await until(() => shown.every(isDone), 'an end of loading');
      await settle();
      for (const widget of shown) {
        const tag = widget.localName;
        expect(states(widget).join(), tag).to.equal(but[tag] ?? is);
        expect(words(widget), tag).to.include(says);
        expect(words(widget), tag).not.to.match(/NaN|undefined|Infinity|\[object/);
      }
    });
  }

  for (const scenario of scenarioNames) {
    it(`shows each widget in a state of its own on a server that is ${scenario}, and no nonsense`, async () => {
      const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
      configure({ fetch: mockFetch({ scenario, now: page().time.now, wait }) });
      const shown = await show('https://shop.example', allWidgets);
      await page().time.advance(9000);
      await until(() => shown.every(isDone), 'an end of loading');
      await settle();
      for (const widget of shown) {
        expect(words(widget), widget.localName).not.to.match(
          /NaN|undefined|Infinity|\[object|cannot display/,
        );
      }
    });
  }

  it('is accessible as a whole', async () => {
    configure({ fetch: mockFetch({ now: page().time.now }) });
    const shown = await show('https://shop.example');
    await until(() => shown.every(isDone), 'an end of loading');
    await expectAccessible(page(), shown[0]!.parentElement!);
  });

  it('asks a service worker by the real fetch, as in a story', async () => {
    const worker = mockWorker({ now: page().time.now });
    await page().asideOf(async () => void (await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })));
    try {
      configure({ fetch: undefined });
      const shown = await show('/');
      await until(() => shown.every(isDone), 'an end of loading');
      for (const widget of shown) expect(states(widget), widget.localName).to.deep.equal(['fresh']);
    } finally {
      await worker.stop();
    }
  });
});
