import { expect } from 'chai';
import { minutes, seconds } from './feed-bench.js';
import { pageTabs } from '../../src/data/tabs.js';
import { ManyTabs, type Tab } from './many-tabs.js';
import { down } from './scripted-send.js';
import { VirtualClock } from './virtual-clock.js';

describe('tabs that share', () => {
  let browser: ManyTabs;
  const wait = (ms: number) => browser.clock.advance(ms);
  const count = () => browser.requests.length;
  const leader = (): Tab => {
    const tab = browser.requests.at(-1)?.tab;
    if (!tab) throw new Error('Nothing was asked.');
    return tab;
  };
  const others = () => browser.tabs.filter((tab) => tab !== leader());

  beforeEach(() => {
    browser = new ManyTabs();
  });

  const open = async (tabs: number): Promise<void> => {
    for (let tab = 0; tab < tabs; tab += 1) browser.open();
    await wait(1 * seconds);
  };

  it('ask once when twenty are opened at the same moment, and show the same', async () => {
    await open(20);
    expect(count()).to.equal(1);
    expect(browser.tabs.map(({ shown }) => shown)).to.deep.equal(Array(20).fill(1));
  });

  it('poll as one', async () => {
    await open(20);
    await wait(10 * minutes);
    expect(count()).to.be.within(54, 61);
    expect(new Set(browser.tabs.map(({ shown }) => shown))).to.deep.equal(new Set([browser.answers]));
    expect(new Set(browser.requests.map(({ tab }) => tab)).size, 'tabs that asked').to.equal(1);
  });

  it('give a tab that comes later what they have, with its true age, and without a request', async () => {
    await open(3);
    await wait(4 * seconds);
    const late = browser.open();
    await wait(50);
    expect(late.shown).to.equal(1);
    expect(late.age).to.be.closeTo(leader().age, 20);
    expect(count()).to.equal(1);
  });

  it('let one that finds nobody ask within a moment', async () => {
    browser.open();
    await wait(101);
    expect(count()).to.equal(1);
  });

  describe('replace within two intervals the one that asked, when it', () => {
    const ends: Readonly<Record<string, (tab: Tab) => void>> = {
      'is closed': (tab) => tab.kill(),
      'is frozen': (tab) => tab.freeze(),
      'is hidden': (tab) => tab.show(false),
      hangs: (tab) => tab.hang(),
      'loses its widget': (tab) => tab.leave(),
    };
    for (const [what, end] of Object.entries(ends)) {
      for (const [when, ms] of [
        ['between two requests', 3 * seconds],
        ['while its request is out', 0],
      ] as const) {
        it(`${what} ${when}`, async () => {
          await open(20);
          const before = leader();
          if (ms > 0) await wait(ms);
          else while (browser.inFlight.length === 0) await wait(10);
          const asked = count();
          const shown = browser.answers;
          end(before);
          await wait(20 * seconds);
          expect(count()).to.be.greaterThan(asked);
          for (const tab of browser.tabs.filter((tab) => tab !== before)) {
            expect(tab.shown).to.be.greaterThan(shown);
          }
        });
      }
    }
  });

  for (const [what, end] of [
    ['is hidden', (tab: Tab) => tab.show(false)],
    ['loses its widget', (tab: Tab) => tab.leave()],
  ] as const) {
    it(`replace one that ${what} when it would have asked itself, as it says that it leaves`, async () => {
      await open(3);
      await wait(3 * seconds);
      end(leader());
      await wait(8 * seconds);
      expect(count()).to.equal(2);
    });
  }

  it('ask once where a lock that was taken over is given all the same', async () => {
    const late = (_: string, { steal }: LockOptions, ask: () => Promise<void>): Promise<void> =>
      steal ? ask() : new Promise((resolve) => browser.clock.after(9 * seconds, () => resolve(ask())));
    browser.open({ locks: { request: late as never } });
    await wait(9.5 * seconds);
    expect(count()).to.equal(1);
  });

  it('take a lock that nobody lets go of after 8.2 to 8.8 s, and only one of them does', async () => {
    const stuck = (_: string, { steal }: LockOptions, ask: () => Promise<void>): Promise<void> =>
      steal ? ask() : new Promise(() => undefined);
    for (let tab = 0; tab < 5; tab += 1) browser.open({ locks: { request: stuck as never } });
    await wait(8.2 * seconds - 1);
    expect(count()).to.equal(0);
    await wait(601);
    expect(count()).to.equal(1);
  });

  it('let go of a lock at once when the widget leaves that just told the others', async () => {
    await open(1);
    const [tab] = browser.tabs;
    void tab?.feed.refresh();
    while (browser.answers < 2) await wait(1);
    expect(browser.heldLocks).to.equal(1);
    tab?.leave();
    await wait(1);
    expect(browser.heldLocks).to.equal(0);
  });

  it('ask at once again when a frozen one comes back, and not twice as often', async () => {
    await open(2);
    const [frozen] = browser.tabs;
    frozen?.freeze();
    await wait(5 * minutes);
    frozen?.goOn();
    await wait(1 * seconds);
    expect(frozen?.shown).to.equal(browser.answers);
    const asked = count();
    await wait(5 * minutes);
    expect(count() - asked).to.be.at.most(31);
  });

  it('hold no lock and no channel while frozen, so that the page may be kept', async () => {
    await open(2);
    while (browser.inFlight.length === 0) await wait(10);
    for (const tab of browser.tabs) tab.freeze();
    await wait(0);
    expect(browser.heldLocks).to.equal(0);
    expect(browser.channels).to.have.length(0);
  });

  it('hold no lock between two requests', async () => {
    await open(5);
    await wait(3 * seconds);
    expect(browser.heldLocks).to.equal(0);
  });

  it('leave nothing behind', async () => {
    await open(5);
    for (const tab of browser.tabs) tab.leave();
    await wait(1 * seconds);
    expect(browser.heldLocks + browser.channels.size + browser.clock.timers).to.equal(0);
  });

  it('let a person ask in any of them, and all see it', async () => {
    await open(4);
    await wait(2 * seconds);
    const [tab] = others();
    await Promise.all([tab?.feed.refresh(), wait(500)]);
    expect(count()).to.equal(2);
    expect(browser.tabs.map(({ shown }) => shown)).to.deep.equal([2, 2, 2, 2]);
  });

  it('go through an outage as one, and tell the same problem', async () => {
    await open(20);
    browser.problem = down;
    const asked = count();
    await wait(5 * minutes);
    expect(count() - asked).to.be.at.most(12);
    for (const { feed } of browser.tabs)
      expect(feed.reading).to.deep.include({ phase: 'stale', problem: down });
    browser.problem = null;
    await wait(60 * seconds);
    for (const { feed } of browser.tabs) expect(feed.reading.phase).to.equal('fresh');
  });

  it('all wait where a server sends one of them away', async () => {
    browser.problem = { ...down, status: 429, retryAt: browser.clock.now() + 2 * minutes } as typeof down;
    await open(20);
    const asked = count();
    await wait(1.9 * minutes);
    expect(count()).to.equal(asked);
  });

  it('ask as often as the one that wants it most', async () => {
    browser.open({}, 60 * seconds);
    await wait(1 * seconds);
    browser.open({}, 10 * seconds);
    const asked = count();
    await wait(5 * minutes);
    expect(count() - asked).to.be.within(24, 31);
  });

  it('do not pile up while a server takes nearly as long as it may', async () => {
    browser.latency = 7.9 * seconds;
    await open(20);
    await wait(5 * minutes);
    expect(count()).to.be.at.most(31);
    expect(browser.inFlight.length).to.be.at.most(1);
  });

  describe('work alone where', () => {
    const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const broken: Readonly<Record<string, Parameters<ManyTabs['open']>[0]>> = {
      'locks are refused': { locks: { request: refuse } as never },
      'locks throw': {
        locks: {
          request: () => {
            throw new Error('blocked');
          },
        } as never,
      },
      'a channel cannot be opened': {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
      'nothing can be posted': {
        open: () => ({
          onmessage: null,
          postMessage: () => {
            throw new DOMException('closed', 'InvalidStateError');
          },
          close: () => undefined,
        }),
      },
    };
    for (const [what, parts] of Object.entries(broken)) {
      it(what, async () => {
        const tab = browser.open(parts);
        await wait(1 * minutes);
        expect(count()).to.be.within(6, 7);
        expect(tab.shown).to.equal(browser.answers);
        tab.leave();
        await wait(0);
        expect(browser.clock.timers).to.equal(0);
      });
    }
  });

  it('say nothing to each other but answers, problems and three words', async () => {
    await open(3);
    leader().kill();
    browser.problem = down;
    await wait(1 * minutes);
    for (const message of browser.messages) {
      if (typeof message === 'string') expect(message).to.be.oneOf(['asking', 'wanted', 'left']);
      else expect(message).to.have.all.keys('told', 'age');
    }
  });
});

describe('tabs of a page', () => {
  const native = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  const { BroadcastChannel } = globalThis;
  const given = (navigator: object, channel: unknown): boolean => {
    Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
    globalThis.BroadcastChannel = channel as typeof BroadcastChannel;
    return pageTabs('name', () => Promise.reject(new Error('not asked')), new VirtualClock()) !== undefined;
  };
  afterEach(() => {
    if (native) Object.defineProperty(globalThis, 'navigator', native);
    globalThis.BroadcastChannel = BroadcastChannel;
  });

  it('share where it has locks and channels, and not where one of them is missing', () => {
    expect(given({ locks: {} }, BroadcastChannel)).to.be.true;
    expect(given({}, BroadcastChannel)).to.be.false;
    expect(given({ locks: {} }, undefined)).to.be.false;
  });
});
