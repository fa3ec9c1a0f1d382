import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { linear } from '../../src/chart/linear.js';
import { linePath, runsOf } from '../../src/chart/path.js';
import { columnsPath, pixelColumns } from '../../src/chart/pixel-columns.js';
import { chartSpec, type ChartHost } from './chart-host.js';

const [width, height] = [590, 180];

/** Numbers from 0 to 1 that are the same in every run. */
const random = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

/** Hours of cost: busy by day, quiet at night, now and then a peak, and once nothing for two per cent of the time. */
const hours = (count: number): number[] => {
  const next = random(7);
  return Array.from({ length: count }, (_, i) => {
    const value = (i % 24 > 7 ? 0.3 : 0.02) * next() + (next() > 0.999 ? 0.6 * next() : 0);
    return i > 0.4 * count && i < 0.42 * count ? NaN : value;
  });
};

const noise = (count: number): number[] => Array.from({ length: count }, random(11));

const wave = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => 0.5 + 0.45 * Math.sin((40 * i) / count));

const paths = (value: readonly number[]) => {
  const columns = { time: Float64Array.from(value.keys()), value: Float64Array.from(value) };
  const x = linear([0, value.length - 1], [0, width]);
  const y = linear([0, 1], [height - 1, 1]);
  const runs = runsOf(columns.value);
  return {
    full: linePath(columns, runs, x, y),
    columns: columnsPath(pixelColumns(columns, runs, x, y, width)),
    x,
    y,
  };
};

/** How much of each pixel a stroke of 1 px covers, 0–255, row by row. */
const coverage = (path: string, lineCap: CanvasLineCap): Uint8ClampedArray => {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.lineCap = lineCap;
  context.lineJoin = 'round';
  context.stroke(new Path2D(path));
  return context.getImageData(0, 0, width, height).data.filter((_, i) => i % 4 === 3);
};

const quarter = 64;

/**
 * The share of pixels that one picture covers by a quarter and the other does not. The stroke of a point reaches half a
 * pixel to both sides, over the border of its column: so far its peaks may lie beside those of the columns.
 */
const difference = (one: Uint8ClampedArray, other: Uint8ClampedArray): number => {
  const isIn = (picture: Uint8ClampedArray, pixel: number): boolean => (picture[pixel] ?? 0) >= quarter;
  const isLost = (from: Uint8ClampedArray, to: Uint8ClampedArray, pixel: number): boolean =>
    isIn(from, pixel) && ![pixel - 1, pixel, pixel + 1].some((near) => isIn(to, near));
  return one.filter((_, pixel) => isLost(one, other, pixel) || isLost(other, one, pixel)).length / one.length;
};

const shapes = { hours, noise, wave };

describe('a dense line', () => {
  for (const count of [1_300, 8_760, 100_000])
    for (const [name, values] of Object.entries(shapes)) {
      it(`by columns looks like the whole stroke: ${count} points of ${name}`, () => {
        const { full, columns } = paths(values(count));
        expect(difference(coverage(full, 'round'), coverage(columns, 'square'))).to.be.below(0.01);
      });

      it(`shows every point in its pixel column, to the pixel: ${count} points of ${name}`, () => {
        const value = values(count);
        const { columns, x, y } = paths(value);
        const drawn = coverage(columns, 'square');
        const isShown = (v: number, i: number): boolean => {
          const column = Math.min(Math.floor(x(i)), width - 1);
          // The pixel around a height is mostly in one row, or by half in two.
          return [-0.45, 0.45].some((off) => drawn[Math.floor(y(v) + off) * width + column]! >= 2 * quarter);
        };
        expect(value.filter((v, i) => !Number.isNaN(v) && !isShown(v, i))).to.deep.equal([]);
      });
    }

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

    it('has means of days where there is room for them, else of weeks, and none where every point has room', async () => {
      expect(texts(await mount(hours(2_160), 680))).to.include('Mean per day');
      expect(texts(await mount(hours(2_160), 260))).to.include('Mean per week');
      const root = await mount(hours(720), 680);
      expect(texts(root).filter((text) => text.startsWith('Mean'))).to.deep.equal([]);
      expect(count(root, '.chart-columns, .chart-mean')).to.equal(0);
      expect(count(root, '.chart-area')).to.equal(1);
    });

    it('leaves out the words of a gap below the key', async () => {
      const gapFrom = (from: number): number[] =>
        hours(2_160).map((value, i) => (i >= from && i < from + 48 ? NaN : value || 0));
      expect(texts(await mount(gapFrom(1_500), 680))).to.include('no data');
      expect(texts(await mount(gapFrom(100), 680))).not.to.include('no data');
    });
  });
});
