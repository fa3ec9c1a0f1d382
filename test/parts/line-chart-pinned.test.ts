import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { chartSpec } from './chart-host.js';
import {
  away,
  click,
  drag,
  enter,
  find,
  input,
  isOpen,
  isPinned,
  mountChart,
  point,
  tip,
  title,
  wave,
  words,
} from './chart-page.js';

const week = wave(168);

describe('the tooltip of a line chart', () => {
  afterEach(away);

  describe('that is pinned', () => {
    it('stays at its point while the pointer leaves, moves elsewhere, and data comes', async () => {
      const host = await mountChart(chartSpec(week));
      await click(host, 42 / 167);
      const said = words(tip(host));
      expect([isPinned(host), host.selected]).to.deep.equal([true, [42]]);
      await point(host, 0.6);
      await away();
      input(host).blur();
      expect([isOpen(host), words(tip(host))]).to.deep.equal([true, said]);
      host.spec = chartSpec([...week.slice(1), 0.7], { from: 1 });
      await host.updateComplete;
      expect([isOpen(host), title(host)]).to.deep.equal([true, '16 18:00']);
    });

    it('is let go by a second click, and moves to another point by a click there', async () => {
      const host = await mountChart(chartSpec(week));
      await click(host, 42 / 167);
      await click(host, 100 / 167);
      expect([isPinned(host), host.selected]).to.deep.equal([true, [42, 100]]);
      await click(host, 100 / 167);
      await away();
      expect([isPinned(host), isOpen(host), host.selected.length]).to.deep.equal([false, false, 2]);
    });

    it('is pinned and let go by Enter, and says so', async () => {
      const host = await mountChart(chartSpec(week));
      await enter(host);
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'Enter' });
      expect(input(host).ariaValueText).to.equal('15 00:00, $0, pinned');
      await sendKeys({ press: 'ArrowRight' });
      expect([title(host), isPinned(host)]).to.deep.equal(['15 01:00', false]);
      input(host).blur();
      expect([title(host), isPinned(host)]).to.deep.equal(['15 00:00', true]);
      await enter(host);
      await sendKeys({ press: 'Enter' });
      expect(input(host).ariaValueText).to.equal('15 00:00, $0, no longer pinned');
      expect(host.selected).to.deep.equal([0]);
    });

    it('goes by Escape once the tooltip of the cursor is gone, and before the zoom', async () => {
      const host = await mountChart(chartSpec(week));
      await drag(host, 0.2, 0.8);
      await click(host, 0.5);
      await sendKeys({ press: 'ArrowRight' });
      const state = (): unknown => [isOpen(host), isPinned(host), host.windows.at(-1) !== null];
      const states = [state()];
      for (let i = 0; i < 3; i++) {
        await sendKeys({ press: 'Escape' });
        await host.updateComplete;
        states.push(state());
      }
      expect(states).to.deep.equal([
        [true, false, true],
        [true, true, true],
        [false, false, true],
        [false, false, false],
      ]);
    });

    it('by a finger goes by a tap close to it', async () => {
      const host = await mountChart(chartSpec(week));
      const plot = find(host, '.chart-plot');
      const { left, top } = plot.getBoundingClientRect();
      const tap = (at: number): void => {
        const init = { bubbles: true, pointerType: 'touch', clientX: left + at, clientY: top + 60 };
        for (const type of ['pointerdown', 'pointerup', 'click'])
          plot.dispatchEvent(new PointerEvent(type, init));
      };
      tap(200);
      expect(isPinned(host)).to.equal(true);
      tap(209);
      expect([isPinned(host), host.selected.length]).to.deep.equal([false, 1]);
    });
  });
});
