import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { type FaultName, faultNames, faultOf } from '../../mock-api/faults/index.js';
import { configure } from '../../src/data/configuration.js';
import { faultServers } from '../support/fault-servers.js';
import { bodyWords, states, words } from '../widgets/support/look.js';
import { settle, until } from '../widgets/support/page-time.js';
import { TestPage } from '../widgets/support/test-page.js';
import { type AnyWidget, ticker } from '../widgets/support/widgets.js';

const { tag, interval } = ticker;

/** Faults that only time tells: nothing comes, or too late. */
const silent: readonly FaultName[] = ['stall-headers', 'stall-body', 'drip'];
/** What is to be read of the server or its wires, and must not be. */
const secrets = /secret-of-the-server|db\.ts|Please sign in|<h1>|Bad Gateway|onerror=[^a]/;

/** A stale answer is one that nobody may take for new: figures are kept to the letter. */
const figures = (widget: AnyWidget): string => JSON.stringify(widget.tables());

describe('a real server that', function () {
  this.timeout(20_000);

  let page: TestPage;
  let fault: FaultName | null;
  let api: string;
  let tokens: number;
  let refused: number;

  before(async () => void ({ api } = await faultServers()));

  beforeEach(() => {
    page = new TestPage();
    page.open();
    fault = null;
    tokens = 0;
    refused = 0;
    configure({
      baseUrl: api,
      headers: () => Promise.resolve({ authorization: `token ${crypto.randomUUID()} ${(tokens += 1)}` }),
      // As the lab does: the question stays the same, and the server is told what to do to it.
      fetch: async (input, init) => {
        const url = new URL(input as string);
        if (fault) url.searchParams.set('fault', fault);
        const response = await fetch(url, init);
        if (response.status === 401) refused += 1;
        return response;
      },
    });
  });

  afterEach(async function () {
    fixtureCleanup();
    await page.time.advance(0);
    page.close();
    page.expectQuiet(`after “${this.currentTest?.title}”`);
  });

  const show = async (): Promise<AnyWidget> => {
    const widget = await fixture<AnyWidget>(`<${tag} refresh-interval="${interval}"></${tag}>`);
    await until(() => states(widget).includes('fresh'), 'figures');
    return widget;
  };

  /** Lets the next poll go out and come to its end, whatever end. */
  const poll = async (widget: AnyWidget): Promise<void> => {
    let ended = false;
    await page.time.advance(interval);
    void widget.refresh().then(() => (ended = true));
    if (fault && silent.includes(fault)) await page.time.advance(8000);
    await until(() => ended, `an end of ${fault}`);
    await settle();
  };

  for (const name of faultNames.filter((each) => each !== 'slow')) {
    const { does, shows } = faultOf(name);
    it(`${does} (${name}) leaves it ${shows.phase}, and says why`, async () => {
      const widget = await show();
      const before = figures(widget);
      fault = name;
      await poll(widget);
      expect(states(widget), words(widget)).to.deep.equal([shows.phase]);
      expect(words(widget)).not.to.match(secrets);
      expect(words(widget)).to.match(shows.words);
      if (shows.phase === 'stale') expect(figures(widget)).to.equal(before);
      if (shows.phase === 'failed') expect(bodyWords(widget)).not.to.match(/\$\d/);
      fault = null;
    });
  }

  it('answers slowly is waited for, and “Refreshing…” is said after 3 s', async () => {
    const widget = await show();
    fault = 'slow';
    await page.time.advance(interval + 1);
    await page.time.advance(4000);
    expect(words(widget)).to.match(faultOf('slow').shows.words);
    expect(states(widget)).to.deep.equal(['fresh']);
  });

  it('takes each token for a while costs one more headers() and no 401 that anybody sees', async () => {
    const widget = await show();
    fault = 'expiring-token';
    for (let i = 0; i < 5; i += 1) await poll(widget);
    expect(states(widget)).to.deep.equal(['fresh']);
    // The clock's poll and our refresh() are one request as a rule, two where an answer is quick.
    expect(refused).to.be.greaterThan(0);
    expect(tokens).to.equal(1 + refused);
  });

  it('recovers from any fault is believed again with its first answer', async () => {
    const widget = await show();
    for (const name of ['error-500', 'truncated', 'redirect'] as const) {
      fault = name;
      await poll(widget);
      expect(states(widget)).to.deep.equal(['stale']);
      fault = null;
      await poll(widget);
      expect(states(widget)).to.deep.equal(['fresh']);
    }
  });
});
