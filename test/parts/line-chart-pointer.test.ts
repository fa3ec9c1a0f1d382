import { expect } from '@open-wc/testing';
import { itNeeds } from '../support/engine.js';
import { chartSpec } from './chart-host.js';
import {
  away,
  drawn,
  find,
  input,
  isPointed,
  mountChart,
  plotBox,
  point,
  tip,
  tipBox,
  wave,
  words,
} from './chart-page.js';

const week = wave(168);

describe('line chart', () => {
  afterEach(away);

  describe('pointer', () => {
    it('shows the bucket under it in a tooltip, and hides it when it leaves', async () => {
      const host = await mountChart(chartSpec(week));
      expect(isPointed(host)).to.be.false;
      await point(host, 100 / 167);
      expect(isPointed(host)).to.be.true;
      expect(words(tip(host))).to.equal('19 04:00 Cost $0.04 Requests 100');
      await away();
      expect(isPointed(host)).to.be.false;
    });

    it('renders nothing but the tooltip while it moves', async () => {
      const host = await mountChart(chartSpec(week));
      const { renders } = host;
      for (const share of [0.1, 0.5, 0.9]) await point(host, share);
      expect(host.renders).to.equal(renders);
    });

    it('keeps the tooltip beside the point: right of it, mirrored past the middle', async () => {
      const host = await mountChart(chartSpec(week));
      const { left, width } = plotBox(host);
      for (const share of [0.25, 0.75]) {
        await point(host, share);
        const box = tipBox(host);
        expect(box.width).to.equal(216);
        const place = left + (Math.round(share * 167) / 167) * width;
        if (share < 0.5) expect(box.left).to.be.closeTo(place + 12, 1);
        else expect(box.right).to.be.closeTo(place - 12, 1);
      }
    });

    for (const zoom of ['0.8', '1.5'])
      itNeeds('cssZoom', `finds the bucket under it on a page that zooms to ${zoom}`, async () => {
        const host = await mountChart(chartSpec(week), 560);
        host.parentElement!.style.setProperty('zoom', zoom);
        await drawn();
        for (const share of [0.25, 0.75]) {
          await point(host, share);
          const index = Math.round(share * 167);
          expect(words(tip(host))).to.contain(`Requests ${index}`);
          const { left, width } = plotBox(host);
          const place = left + (index / 167) * width;
          const box = tipBox(host);
          expect(box.width).to.be.closeTo(216 * Number(zoom), 1);
          if (share < 0.5) expect(box.left).to.be.closeTo(place + 12 * Number(zoom), 2);
          else expect(box.right).to.be.closeTo(place - 12 * Number(zoom), 2);
        }
      });

    it('lays the tooltip across the top of a narrow chart, above the plot', async () => {
      const host = await mountChart(chartSpec(week), 220);
      await point(host, 0.7);
      const box = tipBox(host);
      expect(box.width).to.equal(220);
      expect(box.bottom).to.be.at.most(plotBox(host).top);
    });

    it('says "no data" in a gap and shows no dot there', async () => {
      const host = await mountChart(chartSpec([1, 1, 1, NaN, 1, 1, ...wave(20)]));
      await point(host, 3 / 25);
      expect(words(tip(host))).to.contain('no data');
      expect(getComputedStyle(find(host, '.chart-cursor .chart-dot')).display).to.equal('none');
      await point(host, 4 / 25);
      expect(getComputedStyle(find(host, '.chart-cursor .chart-dot')).display).not.to.equal('none');
    });

    it('a tap shows a bucket until somebody taps elsewhere', async () => {
      const host = await mountChart(chartSpec(week));
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
});
