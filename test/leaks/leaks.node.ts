import { expect } from 'chai';
import type { Planted } from './leak-page.js';
import { goals, measureLeaks, type Leaks } from './leaks.js';

/** What a change is tested with; run.ts tests with all that is promised. */
const quick = { cycles: 70, rounds: 5, polls: 60 };

const over = (leaks: Leaks): string[] =>
  (Object.keys(goals) as (keyof Leaks)[]).filter((name) => leaks[name] > goals[name]);

describe('widgets that come and go', function () {
  this.timeout(180_000);

  it('leave no node, no listener, no timer and no memory behind, nor do their polls', async () => {
    const leaks = await measureLeaks(quick);
    expect(over(leaks), JSON.stringify(leaks)).to.deep.equal([]);
  });

  const noticed: readonly [Planted, keyof Leaks][] = [
    ['node', 'nodes'],
    ['listener', 'listeners'],
    ['timer', 'timers'],
    ['heap', 'slope'],
  ];
  for (const [planted, name] of noticed) {
    it(`would be noticed if each left one behind: ${planted}`, async () => {
      const leaks = await measureLeaks({ cycles: 20, rounds: 3, polls: 1 }, planted);
      expect(over(leaks)).to.include(name);
    });
  }
});
