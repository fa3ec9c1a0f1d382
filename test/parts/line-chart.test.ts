import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { hour } from '../../src/chart/durations.js';
import type { ChartSpec } from '../../src/parts/line-chart/chart-spec.js';
import { press } from '../support/press.js';
import { chartSpec, type ChartHost } from './chart-host.js';

const wave = (count: number): number[] => Array.from({ length: count }, (_, i) => (i % 24) / 100);
const week = wave(168);

/** A host of that width whose plot was measured and drawn. */
const mount = async (spec: ChartSpec, width = 720): Promise<ChartHost> => {
  const box = await fixture<HTMLElement>(html`<div><test-chart-host .spec=${spec}></test-chart-host></div>`);
  box.style.width = `${width}px`;
  box.style.marginTop = '80px';
  await nextFrame();
  await nextFrame();
  const host = box.querySelector<ChartHost>('test-chart-host')!;
  await host.updateComplete;
  return host;
};

const find = <E extends Element = HTMLElement>(host: ChartHost, selector: string): E =>
  host.renderRoot.querySelector<E>(selector)!;
const all = (host: ChartHost, selector: string): Element[] => [...host.renderRoot.querySelectorAll(selector)];
const input = (host: ChartHost): HTMLInputElement => find<HTMLInputElement>(host, 'input');
const spoken = (host: ChartHost): string | null => input(host).getAttribute('aria-valuetext');
const isPointed = (host: ChartHost): boolean =>
  getComputedStyle(find(host, '.chart-tip')).visibility === 'visible';
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

const plotBox = (host: ChartHost): DOMRect => find(host, '.chart-plot').getBoundingClientRect();
const hover = async (host: ChartHost, share: number): Promise<void> => {
  const { left, top, width, height } = plotBox(host);
  await sendMouse({
    type: 'move',
    position: [Math.round(left + share * width), Math.round(top + height / 2)],
  });
};
const away = (): Promise<void> => sendMouse({ type: 'move', position: [1, 1] });

const focused = async (spec: ChartSpec, width?: number): Promise<ChartHost> => {
  const host = await mount(spec, width);
  // Where the last test ended is no place to begin: a browser may go on in its own toolbar from there.
  const box = host.parentElement!;
  box.tabIndex = -1;
  box.focus();
  await press('Tab');
  return host;
};

describe('line chart', () => {
  afterEach(away);

  describe('drawing', () => {
    it('fills the width it has, at a height that no data changes', async () => {
      for (const width of [220, 360, 720, 1200]) {
        const host = await mount(chartSpec(week), width);
        const { width: drawn, height } = find(host, '.chart').getBoundingClientRect();
        expect([drawn, height]).to.deep.equal([width, 220]);
        expect(find(host, '.chart-line').getAttribute('d')).to.match(/^M0,/);
        host.spec = chartSpec([]);
        await host.updateComplete;
        expect(find(host, '.chart').getBoundingClientRect().height).to.equal(220);
      }
    });

    it('ends its line at the right edge of the plot', async () => {
      const host = await mount(chartSpec(week));
      const end = Number(
        find(host, '.chart-line')
          .getAttribute('d')!
          .match(/([\d.]+),[\d.]+$/)![1],
      );
      expect(end).to.be.closeTo(plotBox(host).width, 0.1);
    });

    it('follows a new width', async () => {
      const host = await mount(chartSpec(week), 720);
      const before = find(host, '.chart-line').getAttribute('d');
      host.parentElement!.style.width = '360px';
      await nextFrame();
      await nextFrame();
      expect(find(host, '.chart-line').getAttribute('d')).not.to.equal(before);
    });

    it('is right at once when its tab is shown', async () => {
      const host = await mount(chartSpec(week));
      host.parentElement!.style.display = 'none';
      await nextFrame();
      host.spec = chartSpec(wave(48));
      await nextFrame();
      host.parentElement!.style.display = '';
      await nextFrame();
      await nextFrame();
      expect(find(host, '.chart-line').getAttribute('d')).to.match(/^M0,/);
    });

    it('has 3–5 labels of value, dates under their midnights, and a line at zero', async () => {
      const host = await mount(chartSpec(week));
      expect(all(host, '.chart-value').map(words)).to.deep.equal(['$0', '$0.1', '$0.2', '$0.3']);
      const dates = all(host, '.chart-drawing > text:not(.chart-value, .chart-end)').map(words);
      expect(dates).to.deep.equal(['15', '16', '17', '18', '19', '20', '21']);
      expect(find(host, '.chart-zero').getAttribute('d')).to.match(/^M0,\d/);
    });

    it('turns the first and the last label of time inward', async () => {
      const host = await mount(chartSpec(wave(25)), 360);
      const labels = all(host, '.chart-drawing > text[text-anchor]');
      expect(labels[0]!.getAttribute('text-anchor')).to.equal('start');
      expect(labels.at(-1)!.getAttribute('text-anchor')).to.equal('end');
      const right = find(host, '.chart').getBoundingClientRect().right;
      for (const label of labels) expect(label.getBoundingClientRect().right).to.be.at.most(right + 1);
    });

    it('makes a date among hours strong', async () => {
      const host = await mount(chartSpec(wave(24), { from: 8 }));
      expect(all(host, '.chart-drawing > .chart-strong').map(words)).to.deep.equal(['16']);
    });

    it('leaves a band with words where nothing is known, and no line through it', async () => {
      const host = await mount(chartSpec([1, 2, NaN, NaN, 3, 4, ...wave(20)]));
      expect(words(find(host, '.chart-band ~ text'))).to.equal('no data');
      expect(find(host, '.chart-line').getAttribute('d')!.match(/M/g)).to.have.length(2);
      const [left, right] = find(host, '.chart-band')
        .getAttribute('d')!
        .match(/[\d.]+(?=,0H)|(?<=H)[\d.]+(?=V)/g)!;
      const step = plotBox(host).width / 25;
      expect(Number(left)).to.be.closeTo(step, 0.1);
      expect(Number(right)).to.be.closeTo(4 * step, 0.1);
    });

    it('a point between two gaps is a dot', async () => {
      const host = await mount(chartSpec([...wave(20), NaN, 5, NaN, 1, 2]));
      expect(find(host, '.chart-lone').getAttribute('d')).to.match(/^M[\d.]+,[\d.]+h0$/);
    });

    it('dashes the way to the running bucket, which has an open dot and its words', async () => {
      const host = await mount(chartSpec([...week, 0.126], { running: 1 }));
      expect(getComputedStyle(find(host, '.chart-running')).strokeDasharray).not.to.equal('none');
      expect(all(host, '.chart-open')).to.have.length(1);
      expect(words(find(host, '.chart-end'))).to.equal('$0.126so far');
    });

    it('keeps the words at the end for charts of 600 px and more', async () => {
      const shown = async (width: number): Promise<string> =>
        getComputedStyle(find(await mount(chartSpec(week), width), '.chart-end')).display;
      expect(await shown(599)).to.equal('none');
      expect(await shown(600)).not.to.equal('none');
    });

    it('gives each point a dot up to 14', async () => {
      expect(all(await mount(chartSpec(wave(14))), '.chart-drawing > .chart-dot')).to.have.length(14);
      expect(all(await mount(chartSpec(wave(15))), '.chart-drawing > .chart-dot')).to.have.length(0);
    });

    it('fills the area of a single series only, and tells several by dash and marker', async () => {
      const one = chartSpec(week);
      const [main] = one.series;
      expect(all(await mount(one), '.chart-area')).to.have.length(1);
      const host = await mount({ ...one, series: [main, { ...main, look: 2 }] });
      expect(all(host, '.chart-area')).to.have.length(0);
      const dashes = all(host, '.chart-line').map((line) => getComputedStyle(line).strokeDasharray);
      expect(new Set(dashes)).to.have.length(2);
      const markers = all(host, '.chart-cursor .chart-dot').map((dot) => dot.getAttribute('d'));
      expect(new Set(markers)).to.have.length(2);
    });

    it('draws one bucket in the middle, and nothing where there is none', async () => {
      const host = await mount(chartSpec([0.5]));
      const [x] = find(host, '.chart-dot')
        .getAttribute('transform')!
        .match(/[\d.]+/)!;
      expect(Number(x)).to.be.closeTo(plotBox(host).width / 2, 0.1);
      expect(all(await mount(chartSpec([])), '.chart-line')).to.have.length(0);
    });

    it('needs no more than 30 elements and 20 characters a pixel column', async () => {
      const host = await mount(chartSpec(week));
      expect(all(host, '.chart, .chart *').length).to.be.at.most(30);
      const length = all(host, 'path').reduce((sum, path) => sum + path.getAttribute('d')!.length, 0);
      expect(length).to.be.at.most(20 * plotBox(host).width);
    });

    it('keeps the nodes of its axes when data is appended', async () => {
      const host = await mount(chartSpec(week));
      const before = all(host, 'text');
      host.spec = chartSpec([...week, 0.1]);
      await host.updateComplete;
      expect(all(host, 'text')).to.include.members(before);
    });

    it('writes nothing when its host updates without new data, nor while the cursor is shown', async () => {
      const host = await focused(chartSpec(week));
      const observer = new MutationObserver(() => undefined);
      observer.observe(host.renderRoot, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      host.requestUpdate();
      await host.updateComplete;
      expect(observer.takeRecords()).to.have.length(0);
    });

    it('has no style attribute in its template', async () => {
      expect(all(await mount(chartSpec(week)), '[style]')).to.have.length(0);
    });
  });

  describe('pointer', () => {
    it('shows the bucket under it in a tooltip, and hides it when it leaves', async () => {
      const host = await mount(chartSpec(week));
      expect(isPointed(host)).to.be.false;
      await hover(host, 100 / 167);
      expect(isPointed(host)).to.be.true;
      expect(words(find(host, '.chart-tip'))).to.equal('19 04:00 Cost $0.04 Requests 100');
      await away();
      expect(isPointed(host)).to.be.false;
    });

    it('renders nothing but the tooltip while it moves', async () => {
      const host = await mount(chartSpec(week));
      const { renders } = host;
      for (const share of [0.1, 0.5, 0.9]) await hover(host, share);
      expect(host.renders).to.equal(renders);
    });

    it('keeps the tooltip beside the point: right of it, mirrored past the middle', async () => {
      const host = await mount(chartSpec(week));
      const { left, width } = plotBox(host);
      for (const share of [0.25, 0.75]) {
        await hover(host, share);
        const tip = find(host, '.chart-tip').getBoundingClientRect();
        expect(tip.width).to.equal(216);
        const point = left + (Math.round(share * 167) / 167) * width;
        if (share < 0.5) expect(tip.left).to.be.closeTo(point + 12, 1);
        else expect(tip.right).to.be.closeTo(point - 12, 1);
      }
    });

    it('lays the tooltip across the top of a narrow chart, above the plot', async () => {
      const host = await mount(chartSpec(week), 220);
      await hover(host, 0.7);
      const tip = find(host, '.chart-tip').getBoundingClientRect();
      expect(tip.width).to.equal(220);
      expect(tip.bottom).to.be.at.most(plotBox(host).top);
    });

    it('says "no data" in a gap and shows no dot there', async () => {
      const host = await mount(chartSpec([1, 1, 1, NaN, 1, 1, ...wave(20)]));
      await hover(host, 3 / 25);
      expect(words(find(host, '.chart-tip'))).to.contain('no data');
      expect(getComputedStyle(find(host, '.chart-cursor .chart-dot')).display).to.equal('none');
      await hover(host, 4 / 25);
      expect(getComputedStyle(find(host, '.chart-cursor .chart-dot')).display).not.to.equal('none');
    });

    it('a tap shows a bucket until somebody taps elsewhere', async () => {
      const host = await mount(chartSpec(week));
      const plot = find(host, '.chart-plot');
      const { left, top, width } = plotBox(host);
      const touch = { bubbles: true, pointerType: 'touch', clientX: left + width / 2, clientY: top + 50 };
      plot.dispatchEvent(new PointerEvent('pointerdown', touch));
      find(host, '.chart').dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' }));
      expect(isPointed(host)).to.be.true;
      input(host).blur();
      expect(isPointed(host)).to.be.false;
    });
  });

  describe('data cursor', () => {
    it('is one tab stop, named, that begins at the last bucket', async () => {
      const host = await focused(chartSpec(week));
      expect(host.shadowRoot!.activeElement).to.equal(input(host));
      expect(input(host).getAttribute('aria-label')).to.equal('Cost per hour');
      expect(spoken(host)).to.equal('21 23:00, $0.23');
      expect(isPointed(host)).to.be.true;
      // Something to go to: a key that leaves the page for the browser's toolbar never comes back to WebDriver.
      host.after(document.createElement('button'));
      await press('Tab');
      expect(host.shadowRoot!.activeElement).to.equal(null);
      expect(isPointed(host)).to.be.false;
    });

    const keys: [key: string, index: number][] = [
      ['ArrowLeft', 166],
      ['ArrowRight', 167],
      ['Control+ArrowLeft', 143],
      ['Home', 0],
      ['ArrowRight', 1],
      ['Control+ArrowRight', 25],
      ['PageUp', 42],
      ['PageDown', 25],
      ['Control+ArrowLeft', 1],
      ['Control+ArrowLeft', 0],
      ['ArrowLeft', 0],
      ['End', 167],
    ];
    it(`moves by ${[...new Set(keys.map(([key]) => key))].join(', ')}, and speaks`, async () => {
      const host = await focused(chartSpec(week));
      for (const [key, index] of keys) {
        await press(key);
        expect(Number(input(host).value), key).to.equal(index);
        expect(spoken(host), key).to.equal(host.spec.text.spoken(index));
      }
    });

    it('follows a screen reader, which moves the input without a key', async () => {
      const host = await focused(chartSpec(week));
      input(host).value = '10';
      input(host).dispatchEvent(new Event('input'));
      expect(spoken(host)).to.equal('15 10:00, $0.1');
    });

    it('stays at its time when buckets are appended and the oldest one drops out', async () => {
      const host = await focused(chartSpec(week));
      await press('Control+ArrowLeft');
      expect(spoken(host)).to.equal('20 23:00, $0.23');
      host.spec = chartSpec([...week.slice(1), 0.5], { from: 1 });
      await host.updateComplete;
      expect(input(host).value).to.equal('142');
      expect(host.spec.series[0].columns.time[142]).to.equal(Date.parse('2026-11-20T23:00Z'));
      expect(find(host, '.chart-tip').textContent).to.contain('20 23:00');
      expect(isPointed(host)).to.be.true;
    });

    it('Escape hides it, closes nothing around it, and the next key goes on from there', async () => {
      const host = await focused(chartSpec(week));
      await press('Home');
      let escapes = 0;
      host.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') escapes++;
      });
      await press('Escape');
      expect([isPointed(host), escapes]).to.deep.equal([false, 0]);
      await press('Escape');
      expect(escapes).to.equal(1);
      await press('ArrowRight');
      expect(spoken(host)).to.equal('15 01:00, $0.01');
    });

    it('T asks for the table', async () => {
      const host = await focused(chartSpec(week));
      await press('t');
      expect(host.tables).to.equal(1);
    });

    it('leaves other keys to the page', async () => {
      const host = await focused(chartSpec(week));
      let prevented: boolean | null = null;
      host.addEventListener('keydown', (event) => (prevented = event.defaultPrevented));
      await press('x');
      expect(prevented).to.be.false;
    });

    it('has a focus ring around the whole chart', async () => {
      const host = await focused(chartSpec(week));
      const { outlineStyle, outlineWidth } = getComputedStyle(input(host));
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
      const ring = input(host).getBoundingClientRect();
      const chart = find(host, '.chart').getBoundingClientRect();
      expect([ring.left, ring.right]).to.deep.equal([chart.left - 6, chart.right + 6]);
    });

    it('is gone when the widget is moved elsewhere', async () => {
      const host = await focused(chartSpec(week));
      host.remove();
      expect(isPointed(host)).to.be.false;
    });

    it('moves by a calendar day where a day has 25 hours', async () => {
      const spec = { ...chartSpec(wave(72), { from: -22 * 24 - 1 }), zone: 'Europe/London' };
      const host = await focused(spec);
      await press('Home');
      await press('Control+ArrowRight');
      await press('Control+ArrowRight');
      const { time } = spec.series[0].columns;
      expect((time[Number(input(host).value)]! - time[0]!) / hour).to.equal(49);
    });
  });

  it('is accessible', async () => {
    const host = await focused(chartSpec([...week, 0.1], { running: 1 }));
    await aTimeout(0);
    await expect(host).to.be.accessible();
  });
});
