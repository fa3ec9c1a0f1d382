import { expect } from 'chai';
import fc from 'fast-check';
import { ManyTabs } from './many-tabs.js';
import { down } from './scripted-send.js';

const interval = 10_000;

type Act = 'kill' | 'freeze' | 'hang' | 'go on' | 'hide' | 'show' | 'leave' | 'refresh';
type Step =
  | { readonly do: 'open' }
  | { readonly do: 'serve'; readonly well: boolean; readonly latency: number }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: Act; readonly tab: number };

const acts: readonly Act[] = ['kill', 'freeze', 'hang', 'go on', 'hide', 'show', 'leave', 'refresh'];

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('serve' as const),
      well: fc.boolean(),
      latency: fc.constantFrom(5, 80, 3000, 7900),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(1, 60, 3000, 10_100, 45_000),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom(...acts), tab: fc.nat(9) }) },
);

/** Tabs among all that can happen to them, and what must hold whatever does. */
class Model {
  readonly browser = new ManyTabs();
  readonly left = new Set<object>();
  /** Reasons for a request other than that time passes. */
  #causes = 0;
  #hasHung = false;

  async take(step: Step): Promise<void> {
    const { browser } = this;
    if (step.do === 'wait') await browser.clock.advance(step.ms);
    else if (step.do === 'open') browser.open();
    else if (step.do === 'serve') {
      browser.problem = step.well ? null : down;
      browser.latency = step.latency;
    } else {
      const tab = browser.tabs[step.tab % browser.tabs.length];
      if (!tab) return;
      if (step.do === 'kill') tab.kill();
      else if (step.do === 'hang') {
        this.#hasHung = true;
        tab.hang();
      } else if (step.do === 'go on') tab.goOn();
      else if (tab.runs && step.do === 'freeze') tab.freeze();
      else if (tab.runs && step.do === 'hide') tab.show(false);
      else if (tab.runs && step.do === 'show') tab.show(true);
      else if (tab.runs && step.do === 'refresh') void tab.feed.refresh();
      else if (tab.runs && step.do === 'leave') {
        this.left.add(tab);
        tab.leave();
      }
    }
    this.#causes += step.do === 'wait' ? 0 : 1;
    await browser.clock.advance(0);
    this.#check();
  }

  /** Whoever looks sees news within two intervals after all else came to rest. */
  async end(): Promise<void> {
    const { browser, left } = this;
    browser.problem = null;
    browser.latency = 80;
    const looked = browser.tabs.filter((tab) => tab.runs && tab.visible && !left.has(tab));
    // The longest pause of a feed that failed, and then some more of it for those that left the asking to another.
    await browser.clock.advance(1.6 * 50_000 + 10_000);
    const oldest = Math.max(0, ...looked.map(({ age }) => age));
    expect(oldest, 'age of what is shown').to.be.at.most(2 * interval);
    for (const { feed } of looked) expect(feed.reading.phase).to.equal('fresh');
    const asked = browser.requests.length;
    await browser.clock.advance(10 * interval);
    expect(browser.requests.length - asked, 'requests in ten intervals').to.be.within(
      looked.length > 0 ? 9 : 0,
      10,
    );
    for (const tab of browser.tabs) {
      tab.goOn();
      if (!left.has(tab) && !tab.isGone) tab.leave();
    }
    await browser.clock.advance(20_000);
    expect(browser.heldLocks + browser.channels.size, 'locks and channels left').to.equal(0);
  }

  #check(): void {
    const { browser } = this;
    // Where one hangs with the lock, two may take its place within the moment that their words need.
    expect(browser.inFlight.length, 'in flight').to.be.at.most(this.#hasHung ? 2 : 1);
    for (const tab of browser.tabs) {
      if (tab.shown !== null) expect(tab.shown).to.be.at.most(browser.answers);
      expect(tab.age).to.be.at.least(0);
    }
    const passed = browser.clock.steady() / interval;
    expect(browser.requests.length, 'requests').to.be.at.most(passed + 2 * this.#causes + 1);
  }
}

describe('tabs that share, in 1 000 random sequences of what happens to them', function () {
  this.timeout(120_000);

  it('have one request in flight, poll as one, and replace whoever asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const model = new Model();
        for (const step of steps) await model.take(step);
        await model.end();
      }),
      { numRuns: 1000 },
    );
  });
});
