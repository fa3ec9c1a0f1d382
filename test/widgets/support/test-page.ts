import { expect, fixtureCleanup } from '@open-wc/testing';
import { configure } from '../../../src/data/configuration.js';
import { forgetShared } from '../../data/forget-shared.js';
import { PageTime } from './page-time.js';
import { PageWatch } from './page-watch.js';
import { ScriptedApi } from './scripted-api.js';

/** An event of the library that somebody on the page could have heard. */
export interface Heard {
  readonly type: string;
  readonly target: Element;
  readonly detail: unknown;
  readonly bubbles: boolean;
  readonly composed: boolean;
}

const stateEvents = ['spendglass-reading', 'spendglass-problem', 'spendglass-contract-issue'];

export const baseUrl = 'https://shop.example';

/** A page that one test has for itself. */
export class TestPage {
  readonly time = new PageTime();
  readonly watch = new PageWatch();
  readonly api = new ScriptedApi();
  /** Lines that the test expects on the console. */
  readonly expected: (string | RegExp)[] = [];
  /** Events that tell a state; they do not bubble, but capturing hears them all. */
  readonly heard: Heard[] = [];
  readonly #hear = (event: Event): void => {
    const { type, target, bubbles, composed } = event;
    const { detail } = event as CustomEvent<unknown>;
    this.heard.push({ type, target: target as Element, detail, bubbles, composed });
  };

  open(): void {
    forgetShared();
    this.watch.install();
    this.time.install();
    for (const name of stateEvents) document.body.addEventListener(name, this.#hear, true);
    configure({ fetch: this.api.fetch });
  }

  /** The details of one kind of event, in order. */
  details(type: string): readonly unknown[] {
    return this.heard.filter((event) => event.type === type).map(({ detail }) => detail);
  }

  /** Lets a tool work on the page that needs timers and listeners of its own. */
  async asideOf(act: () => Promise<void>): Promise<void> {
    this.watch.counts = false;
    await this.time.asideOf(act);
    this.watch.counts = true;
  }

  close(): void {
    this.time.restore();
    this.watch.restore();
    for (const name of stateEvents) document.body.removeEventListener(name, this.#hear, true);
    forgetShared();
    for (const region of document.querySelectorAll('body > [aria-live]')) region.remove();
    for (const key of Object.keys(localStorage))
      if (key.startsWith('spendglass')) localStorage.removeItem(key);
  }

  /** The console says what the test expects, once each, and nothing was thrown at the window. */
  expectQuiet(when: string): void {
    expect(this.watch.failures, `thrown at the window ${when}`).to.deep.equal([]);
    const lines = this.watch.lines.slice();
    for (const expected of this.expected) {
      const found = lines.findIndex((line) =>
        typeof expected === 'string' ? line.includes(expected) : expected.test(line),
      );
      expect(found, `${expected} on the console, ${when}, among:\n${lines.join('\n')}`).to.be.at.least(0);
      lines.splice(found, 1);
    }
    expect(lines.join('\n'), `on the console ${when}`).to.equal('');
  }

  expectNothingLeft(when: string): void {
    expect(this.time.timers, `timers left ${when}`).to.equal(0);
    expect(this.watch.listeners, `listeners left ${when}`).to.deep.equal([]);
  }
}

/**
 * Gives every test of the block a page of its own, and looks afterwards at what the widgets left of it.
 * @param patience ms after which nothing may be left
 */
export const eachOnItsOwnPage = (patience = 0): (() => TestPage) => {
  let page = new TestPage();
  beforeEach(() => {
    page = new TestPage();
    page.open();
  });
  afterEach(async function () {
    try {
      fixtureCleanup();
      await page.time.advance(patience);
      const after = `after “${this.currentTest?.title}”`;
      page.expectNothingLeft(after);
      page.expectQuiet(after);
    } finally {
      page.close();
    }
  });
  return () => page;
};
