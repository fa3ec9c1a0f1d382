import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { Columns } from '../../src/chart/columns.js';
import { hour } from '../../src/chart/durations.js';
import { counted } from '../chart/counted.js';
import { chartSpec, start, type ChartHost } from './chart-host.js';

const count = 1_000_000;

const columnsOf = (length: number): Columns => ({
  time: Float64Array.from({ length }, (_, i) => start + i * hour),
  value: Float64Array.from({ length }, (_, i) => (i * 7919) % 1009),
});

const drawingOf = ({ shadowRoot }: ChartHost): Element | null => shadowRoot!.querySelector('.chart-drawing');

const show = async (columns: Columns): Promise<ChartHost> => {
  const spec = chartSpec([]);
  const host = await fixture<ChartHost>(html`<test-chart-host></test-chart-host>`);
  host.spec = {
    ...spec,
    series: [{ look: 1, label: 'Cost', columns }],
    runningFrom: columns.time.length,
    text: {
      ...spec.text,
      axis: (ticks) => ticks.map(String),
      end: () => ['', ''],
      title: String,
      spoken: String,
    },
  };
  await waitUntil(() => drawingOf(host)?.querySelector('.chart-columns'));
  return host;
};

describe('a chart of a million points', () => {
  it('is on screen with as few nodes as any other, and 20 characters a pixel', async () => {
    const host = await show(columnsOf(count));
    const drawing = drawingOf(host)!;
    const line = drawing.querySelector('.chart-columns')!.getAttribute('d')!;
    expect(line.length).to.be.within(100, 20 * drawing.getBoundingClientRect().width);
    expect(drawing.querySelectorAll('*').length).to.be.at.most(30);
  });

  it('is pointed at without drawing again, at the price of a bisection', async () => {
    const { time, value } = columnsOf(count);
    const reads = counted(time);
    const host = await show({ time: reads.column, value });
    const { left, top, width, height } = drawingOf(host)!.getBoundingClientRect();
    const point = (share: number): Promise<unknown> =>
      sendMouse({
        type: 'move',
        position: [Math.round(left + share * width), Math.round(top + height / 2)],
      });
    await point(0.2);
    const { renders } = host;
    const before = reads.reads;
    const moves = 5;
    for (let i = 1; i <= moves; i++) await point(0.2 + 0.1 * i);
    expect(host.shadowRoot!.querySelector('.chart-pointed .chart-tip')).not.to.equal(null);
    expect(host.renders).to.equal(renders);
    expect((reads.reads - before) / moves).to.be.within(1, 200);
  });
});
