import { expect } from '@open-wc/testing';
import { until } from '../widgets/support/page-time.js';
import { TestPage } from '../widgets/support/test-page.js';

/** A watch that sees nothing would let every other test pass: here it must see what is planted. */
describe('the watch over a page', () => {
  let page = new TestPage();
  beforeEach(() => {
    page = new TestPage();
    page.open();
  });
  afterEach(() => page.close());

  it('is content with a page on which nothing happens', () => {
    page.expectNothingLeft('nothing');
    page.expectQuiet('nothing');
  });

  const planted: Record<string, () => () => void> = {
    'a timer': () => {
      const timer = setTimeout(() => undefined, 1e6);
      return () => clearTimeout(timer);
    },
    'a listener on the window': () => {
      const listener = (): void => undefined;
      window.addEventListener('online', listener);
      return () => window.removeEventListener('online', listener);
    },
    'a listener on the document': () => {
      const listener = (): void => undefined;
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
    'an observer of the document': () => {
      const observer = new MutationObserver(() => undefined);
      observer.observe(document.documentElement, { attributes: true });
      return () => observer.disconnect();
    },
  };
  for (const [what, plant] of Object.entries(planted)) {
    it(`sees ${what} that is left, and that it is gone`, () => {
      const remove = plant();
      expect(() => page.expectNothingLeft('planting')).to.throw(/left after|left planting/);
      remove();
      page.expectNothingLeft('removing');
    });
  }

  it('sees a line on the console, unless it was expected, once', () => {
    console.warn('spendglass: a mistake');
    expect(() => page.expectQuiet('a line')).to.throw('a mistake');
    page.expected.push('a mistake');
    page.expectQuiet('an expected line');
    page.expected.push('a mistake');
    expect(() => page.expectQuiet('one line for two')).to.throw('a mistake');
  });

  it('sees a rejection that nobody handles', async () => {
    void Promise.reject(new Error('planted'));
    await until(() => page.watch.failures.length > 0, 'a rejection');
    expect(() => page.expectQuiet('a rejection')).to.throw('planted');
  });
});
