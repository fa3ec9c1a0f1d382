import { expect, fixture } from '@open-wc/testing';
import { configure } from '../../src/data/configuration.js';
import { frames } from '../widgets/support/look.js';
import { status } from '../widgets/support/scripted-api.js';
import { eachOnItsOwnPage, baseUrl } from '../widgets/support/test-page.js';
import { samples, widgets } from '../widgets/support/widgets.js';

const canary = 'canary-4f1d0c';

/** Everything that stands in a tree, shadow trees and what forms hold included. */
const textOf = (root: Element | ShadowRoot): string => {
  const own = 'outerHTML' in root ? root.outerHTML : root.innerHTML;
  const inside = [...root.querySelectorAll('*')].flatMap((element) => [
    'value' in element ? String(element.value) : '',
    element.shadowRoot ? textOf(element.shadowRoot) : '',
  ]);
  return [own, ...inside].join('\n');
};

describe('a token that headers() gives', () => {
  const page = eachOnItsOwnPage(20_000);
  const { postMessage } = BroadcastChannel.prototype;
  let posted: unknown[];
  let locks: readonly (string | undefined)[];

  beforeEach(() => {
    posted = [];
    BroadcastChannel.prototype.postMessage = function (this: BroadcastChannel, message: unknown) {
      posted.push([this.name, message]);
      postMessage.call(this, message);
    };
    configure({
      baseUrl,
      headers: () => Promise.resolve({ authorization: `Bearer ${canary}` }),
      sessionId: 'user-42',
      shareTabs: true,
      streamUrl: '/api/dashboard/telemetry/stream',
    });
  });
  afterEach(() => void (BroadcastChannel.prototype.postMessage = postMessage));

  const showAll = async (base: string): Promise<void> => {
    await fixture(`<div>${widgets.map(({ tag }) => `<${tag} base-url="${base}"></${tag}>`).join('')}</div>`);
    // Locks are the browser's own, and come when it likes.
    for (let turn = 0; turn < 20; turn += 1) {
      await frames();
      await page().time.advance(100);
    }
    const { held = [], pending = [] } = await navigator.locks.query();
    locks = [...held, ...pending].map(({ name }) => name);
    await page().time.advance(40_000);
  };

  const expectNowhere = (): void => {
    const { heard, watch, api } = page();
    const places: Readonly<Record<string, unknown>> = {
      document: textOf(document.documentElement),
      console: watch.lines,
      events: heard.map(({ type, detail }) => [type, detail]),
      addresses: [
        location.href,
        document.referrer,
        history.state,
        ...api.asked.map(({ line, origin }) => origin + line),
      ],
      storage: [{ ...localStorage }, { ...sessionStorage }, document.cookie],
      'other tabs': [posted, locks],
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
    };
    for (const [place, content] of Object.entries(places)) {
      expect(JSON.stringify(content), place).not.to.include(canary);
    }
  };

  it('would be seen if it got into the page', async () => {
    await showAll(baseUrl);
    const slip = await fixture<HTMLInputElement>('<input />');
    slip.value = canary;
    expect(expectNowhere).to.throw('document');
  });

  for (const code of [200, 401, 403, 429, 500]) {
    it(`stands in the header to its origin and nowhere else, where the server says ${code}`, async () => {
      page().api.reply = code === 200 ? samples : status(code);
      await showAll(baseUrl);
      expect(new Set(page().api.lines).size, 'questions').to.be.greaterThan(5);
      expect(posted.length, 'messages to other tabs').to.be.greaterThan(5);
      for (const { headers } of page().api.asked)
        expect(headers.get('authorization')).to.equal(`Bearer ${canary}`);
      expectNowhere();
    });
  }
});
