import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { chartSpec } from './chart-host.js';
import { all, away, find, focused, mountChart, plotBox, wave, words } from './chart-page.js';

const week = wave(168);

describe('line chart', () => {
  afterEach(away);

  describe('drawing', () => {
    it('fills the width it has, at a height that no data changes', async () => {
      for (const width of [220, 360, 720, 1200]) {
        const host = await mountChart(chartSpec(week), width);
        const { width: drawn, height } = find(host, '.chart').getBoundingClientRect();
        expect([drawn, height]).to.deep.equal([width, 220]);
        expect(find(host, '.chart-line').getAttribute('d')).to.match(/^M0,/);
        host.spec = chartSpec([]);
        await host.updateComplete;
        expect(find(host, '.chart').getBoundingClientRect().height).to.equal(220);
      }
    });

    it('ends its line at the right edge of the plot', async () => {
      const host = await mountChart(chartSpec(week));
      const end = Number(
        find(host, '.chart-line')
          .getAttribute('d')!
          .match(/([\d.]+),[\d.]+$/)![1],
      );
      expect(end).to.be.closeTo(plotBox(host).width, 0.1);
    });

    it('follows a new width', async () => {
      const host = await mountChart(chartSpec(week), 720);
      const before = find(host, '.chart-line').getAttribute('d');
      host.parentElement!.style.width = '360px';
      await nextFrame();
      await nextFrame();
      expect(find(host, '.chart-line').getAttribute('d')).not.to.equal(before);
    });

    it('is whole in a width that nobody measures, as that of a paper is', async () => {
      const host = await mountChart(chartSpec(week), 720);
      host.parentElement!.style.width = '360px';
      const drawing = find(host, '.chart-zero').getBoundingClientRect();
      expect(drawing.left).to.be.closeTo(plotBox(host).left, 2);
      expect(drawing.right).to.be.closeTo(plotBox(host).right, 2);
    });

    it('is right at once when its tab is shown', async () => {
      const host = await mountChart(chartSpec(week));
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
      const host = await mountChart(chartSpec(week));
      expect(all(host, '.chart-value').map(words)).to.deep.equal(['$0', '$0.1', '$0.2', '$0.3']);
      const dates = all(host, '.chart-drawing > text:not(.chart-value, .chart-end)').map(words);
      expect(dates).to.deep.equal(['15', '16', '17', '18', '19', '20', '21']);
      expect(find(host, '.chart-zero').getAttribute('d')).to.match(/^M0,\d/);
    });

    it('turns the first and the last label of time inward', async () => {
      const host = await mountChart(chartSpec(wave(25)), 360);
      const labels = all(host, '.chart-drawing > text[text-anchor]');
      expect(labels[0]!.getAttribute('text-anchor')).to.equal('start');
      expect(labels.at(-1)!.getAttribute('text-anchor')).to.equal('end');
      const right = find(host, '.chart').getBoundingClientRect().right;
      for (const label of labels) expect(label.getBoundingClientRect().right).to.be.at.most(right + 1);
    });

    it('makes a date among hours strong', async () => {
      const host = await mountChart(chartSpec(wave(24), { from: 8 }));
      expect(all(host, '.chart-drawing > .chart-strong').map(words)).to.deep.equal(['16']);
    });

    it('leaves a band with words where nothing is known, and no line through it', async () => {
      const host = await mountChart(chartSpec([1, 2, NaN, NaN, 3, 4, ...wave(20)]));
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
      const host = await mountChart(chartSpec([...wave(20), NaN, 5, NaN, 1, 2]));
      expect(find(host, '.chart-lone').getAttribute('d')).to.match(/^M[\d.]+,[\d.]+h0$/);
    });

    it('dashes the way to the running bucket, which has an open dot and its words', async () => {
      const host = await mountChart(chartSpec([...week, 0.126], { running: 1 }));
      expect(getComputedStyle(find(host, '.chart-running')).strokeDasharray).not.to.equal('none');
      expect(all(host, '.chart-open')).to.have.length(1);
      expect(words(find(host, '.chart-end'))).to.equal('$0.126so far');
    });

    it('keeps the words at the end for charts of 600 px and more', async () => {
      const shown = async (width: number): Promise<string> =>
        getComputedStyle(find(await mountChart(chartSpec(week), width), '.chart-end')).display;
      expect(await shown(599)).to.equal('none');
      expect(await shown(600)).not.to.equal('none');
    });

    it('makes room for however long a figure stands at the end', async () => {
      const { text, ...spec } = chartSpec(week);
      const host = await mountChart({
        ...spec,
        text: { ...text, end: () => ['$2,670,000,000.00', 'so far'] },
      });
      const { right } = find(host, '.chart').getBoundingClientRect();
      expect(find(host, '.chart-end').getBoundingClientRect().right).to.be.at.most(right + 1.5);
      const dot = find(host, '.chart-open, .chart-line').getBoundingClientRect();
      expect(find(host, '.chart-end').getBoundingClientRect().left).to.be.at.least(dot.right);
    });

    it('gives each point a dot up to 14', async () => {
      expect(all(await mountChart(chartSpec(wave(14))), '.chart-drawing > .chart-dot')).to.have.length(14);
      expect(all(await mountChart(chartSpec(wave(15))), '.chart-drawing > .chart-dot')).to.have.length(0);
    });

    it('fills the area of a single series only, and tells several by dash and marker', async () => {
      const one = chartSpec(week);
      const [main] = one.series;
      expect(all(await mountChart(one), '.chart-area')).to.have.length(1);
      const host = await mountChart({ ...one, series: [main, { ...main, look: 2 }] });
      expect(all(host, '.chart-area')).to.have.length(0);
      const dashes = all(host, '.chart-line').map((line) => getComputedStyle(line).strokeDasharray);
      expect(new Set(dashes)).to.have.length(2);
      const markers = all(host, '.chart-cursor .chart-dot').map((dot) => dot.getAttribute('d'));
      expect(new Set(markers)).to.have.length(2);
    });

    it('draws one bucket in the middle, and nothing where there is none', async () => {
      const host = await mountChart(chartSpec([0.5]));
      const [x] = find(host, '.chart-dot')
        .getAttribute('transform')!
        .match(/[\d.]+/)!;
      expect(Number(x)).to.be.closeTo(plotBox(host).width / 2, 0.1);
      expect(all(await mountChart(chartSpec([])), '.chart-line')).to.have.length(0);
    });

    it('needs no more than 30 elements and 20 characters a pixel column', async () => {
      const host = await mountChart(chartSpec(week));
      expect(all(host, '.chart, .chart *').length).to.be.at.most(30);
      const length = all(host, 'path').reduce((sum, path) => sum + path.getAttribute('d')!.length, 0);
      expect(length).to.be.at.most(20 * plotBox(host).width);
    });

    it('keeps the nodes of its axes when data is appended', async () => {
      const host = await mountChart(chartSpec(week));
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
      expect(all(await mountChart(chartSpec(week)), '[style]')).to.have.length(0);
    });
  });

  it('is accessible', async () => {
    const host = await focused(chartSpec([...week, 0.1], { running: 1 }));
    await aTimeout(0);
    await expect(host).to.be.accessible();
  });
});
