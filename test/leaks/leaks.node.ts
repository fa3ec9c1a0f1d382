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

  const noticed: readonly (readonly [planted: readonly Planted[], leaks: readonly (keyof Leaks)[]])[] = [
    [
      ['node', 'listener', 'timer'],
      ['nodes', 'listeners', 'timers'],
    ],
    [['heap'], ['slope']],
    [['poll'], ['pollSlope']],
  ];
  for (const [planted, leaks] of noticed) {
    it(`would be noticed if each left one behind: ${planted.join(', ')}`, async () => {
      const found = await measureLeaks({ cycles: 20, rounds: 3, polls: 30 }, planted);
      expect(over(found)).to.include.members([...leaks]);
    });
  }
});
