import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { linear } from '../../src/chart/linear.js';
import { linePath, runsOf } from '../../src/chart/path.js';
import { densePath } from '../../src/chart/pixel-columns.js';
import { itNeeds } from '../support/engine.js';
import { chartSpec, type ChartHost } from './chart-host.js';

const height = 180;

/** Numbers from 0 to 1 that are the same in every run. */
const random = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

const values = (count: number, value: (index: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => value(index));

/** Hours of cost: busy by day, quiet at night, now and then a peak, and once nothing for two per cent of the time. */
const hours = (count: number): number[] => {
  const next = random(7);
  return values(count, (i) => {
    const value = (i % 24 > 7 ? 0.3 : 0.02) * next() + (next() > 0.999 ? 0.6 * next() : 0);
    return i > 0.4 * count && i < 0.42 * count ? NaN : value;
  });
};

const noise = (count: number): number[] => values(count, random(11));

const wave = (count: number): number[] => values(count, (i) => 0.5 + 0.45 * Math.sin((40 * i) / count));

const walk = (count: number): number[] => {
  const next = random(5);
  let sum = 0;
  const sums = values(count, () => (sum += next() - 0.5));
  const lowest = sums.reduce((least, each) => Math.min(least, each));
  const highest = sums.reduce((most, each) => Math.max(most, each));
  return sums.map((each) => (each - lowest) / (highest - lowest));
};

const spikes = (count: number): number[] =>
  values(count, (i) => (i % Math.floor(count / 20) === 99 ? 0.9 : 0.2));

const sawtooth = (count: number): number[] => values(count, (i) => (i % 400) / 400);

const gaps = (count: number): number[] =>
  walk(count).map((value, i) => (((20 * i) / count) % 1 > 0.8 ? NaN : value));

const plotted = (value: readonly number[], width: number) => {
  const columns = { time: Float64Array.from(value.keys()), value: Float64Array.from(value) };
  const x = linear([0, value.length - 1], [0, width]);
  const y = linear([0, 1], [height - 1, 1]);
  const runs = runsOf(columns.value);
  return { full: linePath(columns, runs, x, y), dense: densePath(columns, runs, x, y), x, y };
};

/** How much of each pixel of the device the stroke of a line covers, 0–255, row by row. */
const coverage = (path: string, width: number, ratio = 1): Uint8ClampedArray => {
  const canvas = new OffscreenCanvas(width * ratio, height * ratio);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.scale(ratio, ratio);
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(new Path2D(path));
  return context.getImageData(0, 0, canvas.width, canvas.height).data.filter((_, i) => i % 4 === 3);
};

/** The share of pixels that one picture covers by `least` or more and the other does not. */
const difference = (one: Uint8ClampedArray, other: Uint8ClampedArray, least: number): number =>
  one.reduce((differ, covered, i) => differ + Number(covered >= least !== (other[i] ?? 0) >= least), 0) /
  one.length;

const shapes = { hours, noise, wave, walk, spikes, sawtooth, gaps };

describe('a dense line', function () {
  this.timeout(30_000);

  const expectAlike = (count: number, shape: (count: number) => number[], width: number, ratio = 1): void => {
    const { full, dense } = plotted(shape(count), width);
    const [whole, drawn] = [coverage(full, width, ratio), coverage(dense, width, ratio)];
    // Covered by an eighth, a quarter, by half.
    for (const least of [32, 64, 128])
      expect(difference(whole, drawn, least), `from ${least}`).to.be.below(0.01);
  };

  for (const [name, shape] of Object.entries(shapes)) {
    for (const [width, ratio] of [
      [240, 2],
      [590, 1],
    ] as const)
      it(`differs from the whole stroke by less than 1 % of the pixels: a year of ${name}, ${width} px × ${ratio}`, () =>
        expectAlike(8_760, shape, width, ratio));

    itNeeds('quickStrokes', `and where there are many more: 30 000 points of ${name}`, () =>
      expectAlike(30_000, shape, 1_200),
    );

    // Chromium itself takes half a minute for this stroke.
    if (shape !== noise)
      itNeeds('quickStrokes', `and where there are very many: 100 000 points of ${name}`, () =>
        expectAlike(100_000, shape, 590),
      );
  }

  for (const [name, shape] of Object.entries(shapes))
    it(`shows the highest and the lowest of each pixel column to the pixel: ${name}`, () => {
      const width = 590;
      const value = shape(30_000);
      const { dense, x, y } = plotted(value, width);
      const drawn = coverage(dense, width);
      for (let column = 0; column < width; column++) {
        const heights = value.filter((v, i) => !Number.isNaN(v) && Math.floor(x(i)) === column).map(y);
        for (const extreme of heights.length > 0 ? [Math.min(...heights), Math.max(...heights)] : [])
          expect(drawn[Math.floor(extreme) * width + column], `column ${column}`).to.be.at.least(128);
      }
    });

  describe('in the chart', () => {
    const mount = async (values: readonly number[], width: number): Promise<ParentNode> => {
      const spec = chartSpec(values, { running: 1 });
      const box = await fixture<HTMLElement>(
        html`<div style=${`width: ${width}px`}><test-chart-host .spec=${spec}></test-chart-host></div>`,
      );
      await nextFrame();
      await nextFrame();
      const host = box.querySelector<ChartHost>('test-chart-host')!;
      await host.updateComplete;
      return host.renderRoot;
    };
    const count = (root: ParentNode, selector: string): number => root.querySelectorAll(selector).length;
    const texts = (root: ParentNode): string[] =>
      [...root.querySelectorAll('text')].map((text) => text.textContent.trim());

    it('is columns without an area, the means with their key, and the way to the running bucket', async () => {
      const root = await mount(hours(2_160), 680);
      expect(count(root, '.chart-area, .chart-line:not(.chart-running)')).to.equal(0);
      expect(count(root, '.chart-columns, .chart-mean, .chart-running, .chart-open, .chart-band')).to.equal(
        5,
      );
      // The key, and a line on either side of the gap.
      expect(root.querySelector('.chart-mean')!.getAttribute('d')!.match(/M/g)).to.have.length(3);
    });

    it('needs no more than 30 elements and 20 characters a pixel column', async () => {
      const root = await mount(wave(2_160), 680);
      expect(count(root, '.chart, .chart *')).to.be.at.most(30);
      const { width: plot } = root.querySelector('.chart-plot')!.getBoundingClientRect();
      const path = [...root.querySelectorAll('path')].map((each) => each.getAttribute('d')).join('');
      expect(path.length).to.be.at.most(20 * plot);
    });

    it('needs no more of them for a million points', async () => {
      const root = await mount(noise(1_000_000), 680);
      expect(count(root, '.chart, .chart *')).to.be.at.most(30);
      const { width: plot } = root.querySelector('.chart-plot')!.getBoundingClientRect();
      const paths = [...root.querySelectorAll('path:not(.chart-mean)')];
      const path = paths.map((each) => each.getAttribute('d')).join('');
      expect(path.length).to.be.at.most(20 * plot);
    });

    it('has means of days where there is room for them, else of weeks, and none where every point has room', async () => {
      expect(texts(await mount(hours(2_160), 680))).to.include('Mean per day');
      expect(texts(await mount(hours(2_160), 260))).to.include('Mean per week');
      const root = await mount(hours(720), 680);
      expect(texts(root).filter((text) => text.startsWith('Mean'))).to.deep.equal([]);
      expect(count(root, '.chart-columns, .chart-mean')).to.equal(0);
      expect(count(root, '.chart-area')).to.equal(1);
    });

    it('has none where even those of weeks would hide it, and fewer characters for that', async () => {
      const root = await mount(wave(100_000), 680);
      expect(count(root, '.chart-columns')).to.equal(1);
      expect(count(root, '.chart-mean')).to.equal(0);
      expect(texts(root).filter((text) => text.startsWith('Mean'))).to.deep.equal([]);
    });

    it('leaves out the words of a gap below the key', async () => {
      const gapFrom = (from: number): number[] =>
        hours(2_160).map((value, i) => (i >= from && i < from + 48 ? NaN : value || 0));
      expect(texts(await mount(gapFrom(1_500), 680))).to.include('no data');
      expect(texts(await mount(gapFrom(100), 680))).not.to.include('no data');
    });
  });
});
