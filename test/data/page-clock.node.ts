import { expect } from 'chai';
import { everySecond, pageClock as clock, pageUrl } from '../../src/data/page-clock.js';

/** As much of a page as the clock looks at. */
class Page {
  readonly window = new EventTarget();
  readonly document = {
    visibilityState: 'visible',
    /** An event of the document passes the window on its way. */
    dispatchEvent: (event: Event): boolean => this.window.dispatchEvent(event),
  };
  readonly navigator = { onLine: true };
  readonly listening = new Map<string, number>();
  readonly timers: { run: () => void; ms: number }[] = [];
  wall = 1000;
  steady = 0;

  /** Every global that the clock uses, as the page has it. */
  globals(): Record<string, unknown> {
    const { document, window, navigator } = this;
    this.#count(window);
    return {
      document,
      navigator,
      location: { href: 'https://admin.example.com/users' },
      performance: { now: () => this.steady },
      addEventListener: window.addEventListener.bind(window),
      removeEventListener: window.removeEventListener.bind(window),
      setTimeout: (run: () => void, ms: number) => this.timers.push({ run, ms }) - 1,
      clearTimeout: (index: number) => {
        this.timers[index] = { run: () => undefined, ms: 0 };
      },
    };
  }

  hide(hidden: boolean): void {
    this.document.visibilityState = hidden ? 'hidden' : 'visible';
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  get listeners(): number {
    return [...this.listening.values()].reduce((sum, n) => sum + n, 0);
  }

  #count(target: EventTarget): void {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    const by = (type: string, n: number) => this.listening.set(type, (this.listening.get(type) ?? 0) + n);
    target.addEventListener = (type: string, listener: EventListener) => {
      by(type, 1);
      add(type, listener);
    };
    target.removeEventListener = (type: string, listener: EventListener) => {
      by(type, -1);
      remove(type, listener);
    };
  }
}

describe("the page's clock", () => {
  const { now } = Date;
  let originals: PropertyDescriptorMap;
  let page: Page;
  let leaves: (() => void)[];
  let changes: number;
  const changed = (): void => {
    changes += 1;
  };
  const watch = (listener: () => void): void => {
    leaves.push(clock.watch(listener));
  };

  beforeEach(() => {
    page = new Page();
    originals = {};
    for (const [name, value] of Object.entries(page.globals())) {
      originals[name] = Object.getOwnPropertyDescriptor(globalThis, name) ?? { value: undefined };
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
    Date.now = () => page.wall;
    changes = 0;
    leaves = [];
  });

  afterEach(() => {
    for (const leave of leaves) leave();
    Date.now = now;
    for (const [name, descriptor] of Object.entries(originals)) {
      if ('value' in descriptor && descriptor.value === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, { ...descriptor, configurable: true });
    }
  });

  it('tells the time by both clocks, draws jitter, and knows the address', () => {
    page.wall = 5000;
    page.steady = 7;
    expect(clock.now()).to.equal(5000);
    expect(clock.steady()).to.equal(7);
    expect(clock.random()).to.be.within(0, 1);
    expect(pageUrl()).to.equal('https://admin.example.com/users');
  });

  it('knows no address where there is no page', () => {
    Object.defineProperty(globalThis, 'location', { value: undefined, configurable: true });
    expect(pageUrl()).to.equal('');
  });

  it('listens only while somebody watches, and never for unload', () => {
    expect(page.listeners).to.equal(0);
    watch(changed);
    watch(() => undefined);
    const types = ['visibilitychange', 'freeze', 'resume', 'online', 'offline', 'pagehide', 'pageshow'];
    expect([...page.listening.keys()]).to.have.members(types);
    expect(page.listeners).to.equal(types.length);
    for (const leave of leaves) {
      leave();
      leave();
    }
    expect(page.listeners).to.equal(0);
    watch(changed);
    expect(page.listeners).to.equal(types.length);
  });

  it('is invisible while the page is hidden', () => {
    watch(changed);
    page.hide(true);
    expect(clock.visible).to.be.false;
    page.hide(false);
    expect(clock.visible).to.be.true;
    expect(changes).to.equal(2);
  });

  for (const [goes, returns, target] of [
    ['freeze', 'resume', 'document'],
    ['pagehide', 'pageshow', 'window'],
  ] as const) {
    it(`is invisible from ${goes} to ${returns}`, () => {
      watch(changed);
      page[target].dispatchEvent(new Event(goes));
      expect(clock.visible).to.be.false;
      page[target].dispatchEvent(new Event(returns));
      expect(clock.visible).to.be.true;
      expect(changes).to.equal(2);
    });
  }

  it('is offline when the browser is sure of it', () => {
    watch(changed);
    page.navigator.onLine = false;
    page.window.dispatchEvent(new Event('offline'));
    expect(clock.online).to.be.false;
    page.navigator.onLine = true;
    page.window.dispatchEvent(new Event('online'));
    expect(clock.online).to.be.true;
    expect(changes).to.equal(2);
  });

  it('tells every watcher, also after one that throws', () => {
    watch(() => {
      throw new Error('a watcher is broken');
    });
    watch(changed);
    page.hide(true);
    expect(changes).to.equal(1);
  });

  it('runs what is to come later, unless that is taken back, and never at once because it is far off', () => {
    let ran = 0;
    clock.after(20, () => (ran += 1));
    clock.after(30, () => (ran += 10))();
    clock.after(2 ** 40, () => undefined);
    for (const { run } of page.timers) run();
    expect(ran).to.equal(1);
    expect(page.timers.at(-1)?.ms).to.equal(2 ** 31 - 1);
  });

  it('notices at the next timer that the machine slept', () => {
    watch(changed);
    const wakeAfter = (slept: number): void => {
      clock.after(1000, () => undefined);
      page.steady += 1000;
      page.wall += 1000 + slept;
      page.timers.at(-1)?.run();
    };
    wakeAfter(0);
    wakeAfter(500);
    expect(changes).to.equal(0);
    wakeAfter(3_600_000);
    expect(changes).to.equal(1);
    wakeAfter(0);
    expect(changes).to.equal(1);
  });

  it('beats on once a second after a sleep, not twice', () => {
    leaves.push(everySecond(() => undefined));
    page.wall += 3_600_000;
    page.timers[0]?.run();
    expect(page.timers.slice(1).filter(({ ms }) => ms > 0)).to.have.length(1);
  });

  it('beats once a second for the whole page', () => {
    let beats = 0;
    const leave = everySecond(() => (beats += 1));
    expect(page.timers).to.have.length(1);
    page.timers[0]?.run();
    expect(beats).to.equal(1);
    leave();
    expect(page.listeners).to.equal(0);
  });
});
