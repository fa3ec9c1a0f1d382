import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { hour } from '../../src/chart/durations.js';
import { chartSpec, start, type ChartHost } from './chart-host.js';
import {
  away,
  click,
  drag,
  drawn,
  enter,
  find,
  input,
  isOpen,
  mountChart,
  placeAt,
  point,
  words,
  wave,
} from './chart-page.js';

const week = wave(168);

/** First and last hour that are shown, from the spec's first hour on. */
const hours = ({ windows }: ChartHost): [number, number] | null => {
  const window = windows.at(-1);
  return window ? [(window.from - start) / hour, (window.to - start) / hour] : null;
};
const labels = (host: ChartHost): string[] =>
  [...host.renderRoot.querySelectorAll('text:not(.chart-value, .chart-end)')].map(words);
const line = (host: ChartHost): string => find(host, '.chart-line').getAttribute('d')!;
const button = (host: ChartHost, label: string): HTMLButtonElement =>
  find<HTMLButtonElement>(host, `.plot-tools [aria-label^="${label}"]`);

describe('the zoom of a line chart', () => {
  afterEach(away);

  it('follows a drag: what was selected fills the plot, on scales of its own', async () => {
    const host = await mountChart(chartSpec(week), 720, true);
    await drag(host, 25 / 167, 35 / 167);
    expect(hours(host)).to.deep.equal([25, 35]);
    expect(labels(host)).to.have.length.above(3);
    for (const label of labels(host)) expect(label).to.match(/^(0\d|1[01]):00$/);
    expect(line(host)).to.match(/^M0,/);
    const highest = words([...host.renderRoot.querySelectorAll('.chart-value')].at(-1)!);
    expect(highest).to.equal('$0.15');
    expect(words(find(host, '.plot-window'))).to.equal('16 01:00 – 16 11:00 ✕');
    expect(host.said).to.deep.equal(['Showing 16 01:00 – 16 11:00']);
  });

  it('shows what a drag selects, from right to left too, and a click selects nothing', async () => {
    const host = await mountChart(chartSpec(week));
    await point(host, 100 / 167);
    await sendMouse({ type: 'down' });
    await point(host, 33 / 167);
    const selection = find(host, '.chart-selection').getBoundingClientRect();
    expect(selection.width).to.be.closeTo(
      (67 / 167) * find(host, '.chart-plot').getBoundingClientRect().width,
      2,
    );
    await sendMouse({ type: 'up' });
    expect(host.renderRoot.querySelector('.chart-selection')).to.equal(null);
    expect(hours(host)).to.deep.equal([33, 100]);
    expect(host.selected).to.deep.equal([]);
    await click(host, 0.5);
    expect(host.windows).to.have.length(1);
    expect(host.selected).to.have.length(1);
  });

  it('ends a drag outside of the plot at its edge', async () => {
    const host = await mountChart(chartSpec(week));
    await point(host, 0.5);
    await sendMouse({ type: 'down' });
    await point(host, 0.9);
    const [, top] = placeAt(host, 1);
    await sendMouse({ type: 'move', position: [790, top] });
    await sendMouse({ type: 'up' });
    expect(hours(host)![1]).to.equal(167);
  });

  it('is given up by Escape while the pointer drags', async () => {
    const host = await mountChart(chartSpec(week));
    await point(host, 0.2);
    await sendMouse({ type: 'down' });
    await point(host, 0.6);
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    expect([host.windows, host.selected]).to.deep.equal([[], []]);
  });

  it('leaves no selection when its chart goes in the middle of a drag', async () => {
    const host = await mountChart(chartSpec(week));
    await point(host, 0.2);
    await sendMouse({ type: 'down' });
    await point(host, 0.6);
    host.remove();
    await sendMouse({ type: 'up' });
    expect(host.renderRoot.querySelector('.chart-selection')).to.equal(null);
  });

  it('leaves the wheel to the page, but with Ctrl or ⌘ zooms around the pointer', async () => {
    const host = await mountChart(chartSpec(week));
    const plot = find(host, '.chart-plot');
    const { left, width } = plot.getBoundingClientRect();
    const turn = (deltaY: number, keys: WheelEventInit): boolean =>
      plot.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY,
          clientX: left + width / 2,
          bubbles: true,
          cancelable: true,
          ...keys,
        }),
      );
    expect(turn(-100, {})).to.equal(true);
    expect(host.windows).to.deep.equal([]);
    for (const keys of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(turn(-100, keys)).to.equal(false);
      await host.updateComplete;
    }
    const [first, last] = hours(host)!;
    expect(last - first).to.be.within(105, 115);
    expect((first + last) / 2).to.be.closeTo(83.5, 2);
    for (let i = 0; i < 5; i++) {
      turn(100, { ctrlKey: true });
      await host.updateComplete;
    }
    expect(hours(host)).to.equal(null);
  });

  it('goes in with +, out with −, back with 0, and says what is shown', async () => {
    const host = await mountChart(chartSpec(week));
    await enter(host);
    await sendKeys({ press: '+' });
    expect(hours(host)).to.deep.equal([84, 167]);
    expect(input(host).ariaValueText).to.equal('21 23:00, $0.23, Showing 18 12:00 – 21 23:00');
    await sendKeys({ press: '+' });
    await sendKeys({ press: '-' });
    expect(hours(host)).to.deep.equal([85, 167]);
    await sendKeys({ press: '0' });
    expect(hours(host)).to.equal(null);
    expect(input(host).ariaValueText).to.equal('21 23:00, $0.23, Showing all of it');
    expect(host.said).to.deep.equal([]);
  });

  it('moves along with the cursor', async () => {
    const host = await mountChart(chartSpec(week));
    await enter(host);
    await sendKeys({ press: '+' });
    await sendKeys({ press: 'Home' });
    await host.updateComplete;
    expect(hours(host)).to.deep.equal([0, 83]);
    expect([input(host).value, isOpen(host)]).to.deep.equal(['0', true]);
  });

  it('has buttons of 24 px and more, of which none moves another', async () => {
    const host = await mountChart(chartSpec(week), 360, true);
    const boxes = (): string[] =>
      [button(host, 'Zoom out'), button(host, 'Zoom in')].map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
        return [x, y, width, height].join();
      });
    const before = boxes();
    expect(button(host, 'Zoom out').ariaDisabled).to.equal('true');
    expect(getComputedStyle(find(host, '.plot-window')).visibility).to.equal('hidden');
    button(host, 'Zoom in').click();
    await host.updateComplete;
    expect(boxes()).to.deep.equal(before);
    expect(hours(host)).to.deep.equal([84, 167]);
    const reset = find<HTMLButtonElement>(host, '.plot-window');
    expect(getComputedStyle(reset).visibility).to.equal('visible');
    expect(reset.ariaLabel).to.contain('18 12:00 – 21 23:00');
    reset.focus();
    await sendKeys({ press: 'Enter' });
    expect(hours(host)).to.equal(null);
    expect(host.shadowRoot!.activeElement).to.equal(input(host));
  });

  it('follows newer data from its right end, and stays where it is otherwise', async () => {
    const host = await mountChart(chartSpec(week), 720, true);
    button(host, 'Zoom in').click();
    await host.updateComplete;
    host.spec = chartSpec([...week, 0.5]);
    await host.updateComplete;
    expect(words(find(host, '.plot-window'))).to.equal('18 13:00 – 22 00:00 ✕');
    await drag(host, 0, 0.5);
    const shown = words(find(host, '.plot-window'));
    host.spec = chartSpec([...week, 0.5, 0.6]);
    await host.updateComplete;
    expect(words(find(host, '.plot-window'))).to.equal(shown);
    // Nobody but a person changes the range.
    expect(host.windows).to.have.length(2);
  });

  it('draws what is dense point by point where there is room, without its gaps elsewhere', async () => {
    const values = wave(8_760).map((value, i) => (i > 100 && i < 400 ? NaN : value));
    const host = await mountChart(chartSpec(values));
    expect(host.renderRoot.querySelectorAll('.chart-columns')).to.have.length(1);
    await drag(host, 0.5, 0.55);
    expect(host.renderRoot.querySelectorAll('.chart-columns, .chart-band')).to.have.length(0);
    expect(host.renderRoot.querySelectorAll('.chart-area')).to.have.length(1);
  });

  it('leaves upright movement and two fingers to the page, and a finger points while it moves along', async () => {
    const host = await mountChart(chartSpec(week));
    const plot = find(host, '.chart-plot');
    expect(getComputedStyle(plot).touchAction).to.equal('pan-y pinch-zoom');
    const [left, top] = placeAt(host, 0);
    const touch = (type: string, clientX: number): boolean =>
      plot.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerType: 'touch',
          clientX: left + clientX,
          clientY: top,
        }),
      );
    touch('pointerdown', 100);
    touch('pointermove', 200);
    touch('pointermove', 300);
    touch('pointerup', 300);
    await drawn();
    expect(host.windows).to.deep.equal([]);
    expect(isOpen(host)).to.equal(true);
  });

  it('does not animate', async () => {
    const host = await mountChart(chartSpec(week));
    await drag(host, 0.2, 0.4);
    expect(host.shadowRoot!.getAnimations()).to.deep.equal([]);
  });
});
