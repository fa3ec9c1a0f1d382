import { expect, fixture, html } from '@open-wc/testing';
import { sparkLine } from '../../src/parts/spark-line.js';

const spark = async (values: readonly number[], runningFrom = values.length): Promise<Element> => {
  const columns = { time: Float64Array.from(values.keys()), value: Float64Array.from(values) };
  return fixture(html`<div>${sparkLine({ columns, runningFrom })}</div>`);
};

const path = (root: Element, name: string): string | null | undefined =>
  root.querySelector(`.${name}`)?.getAttribute('d');

describe('spark line', () => {
  it('stretches from the first to the last bucket, from zero to the highest', async () => {
    const root = await spark([1, 4, 0]);
    expect(path(root, 'spark-line')).to.equal('M0,75L120,0L240,100');
    expect(path(root, 'spark-area')).to.equal('M0,100L0,75L120,0L240,100L240,100Z');
    expect(path(root, 'spark-dot')).to.equal(undefined);
  });

  it('dashes the way to the bucket that is running and marks it with an open dot', async () => {
    const root = await spark([4, 4, 2], 2);
    expect(path(root, 'spark-line')).to.equal('M0,0L120,0');
    expect(path(root, 'spark-running')).to.equal('M120,0L240,50');
    expect(path(root, 'spark-hole')).to.equal('M240,50h0');
  });

  it('stops at a gap', async () => {
    expect(path(await spark([4, NaN, 4, 4, 4]), 'spark-line')).to.equal('M0,0h0M120,0L180,0L240,0');
  });

  it('lies on the zero line where nothing was spent, and is empty where nothing is known', async () => {
    expect(path(await spark([0, 0]), 'spark-line')).to.equal('M0,100L240,100');
    expect(path(await spark([NaN, NaN], 1), 'spark-line')).to.equal('');
    expect(path(await spark([]), 'spark-line')).to.equal('');
  });

  it('is hidden from speech and has no style attribute', async () => {
    const root = await spark([1, 2]);
    expect(root.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    expect(root.querySelector('[style]')).to.equal(null);
  });
});
