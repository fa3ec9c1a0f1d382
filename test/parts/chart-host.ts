import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { hour } from '../../src/chart/durations.js';
import { gapsOf } from '../../src/chart/gaps.js';
import type { ChartSpec } from '../../src/parts/line-chart/chart-spec.js';
import { lineChart } from '../../src/parts/line-chart/line-chart.js';
import { english } from '../../src/parts/line-chart/line-chart.words.js';
import { lineChartStyles } from '../../src/parts/line-chart/line-chart.styles.js';
import { PlotController } from '../../src/parts/line-chart/plot-controller.js';
import { plotTools } from '../../src/parts/line-chart/plot-tools.js';
import { plotToolStyles } from '../../src/parts/line-chart/plot-tools.styles.js';
import type { TimeWindow } from '../../src/parts/line-chart/time-window.js';
import { base } from '../../src/theme/base.styles.js';
import { controls } from '../../src/theme/controls.styles.js';
import { tokens } from '../../src/theme/tokens.styles.js';

export const start = Date.parse('2026-11-15T00:00Z');

const clock = (at: number): string => new Date(at).toISOString().slice(8, 16).replace('T', ' ');

/** A chart of hours from midnight UTC of 15 November; its texts name what they were asked for. */
export const chartSpec = (values: readonly number[], { from = 0, running = 0 } = {}): ChartSpec => {
  const columns = {
    time: Float64Array.from(values.keys(), (index) => start + (from + index) * hour),
    value: Float64Array.from(values),
  };
  const width = { unit: 'ms', count: hour } as const;
  const said = (index: number): string => {
    const value = columns.value[index] ?? NaN;
    return Number.isNaN(value) ? 'no data' : `$${value}`;
  };
  const when = (index: number): string => clock(columns.time[index] ?? NaN);
  return {
    series: [{ look: 1, label: 'Cost', columns }],
    width,
    gaps: gapsOf(columns, width),
    runningFrom: values.length - running,
    zone: 'UTC',
    smallestStep: 0,
    text: {
      name: 'Cost per hour',
      noData: 'no data',
      mean: (span) => `Mean per ${span}`,
      axis: (ticks) => ticks.map((tick) => `$${tick}`),
      tick: ({ at, kind }) => (kind === 'hour' ? clock(at).slice(3) : clock(at).slice(0, 2)),
      end: (index) => [said(index), 'so far'],
      title: when,
      range: (first, last) => `${when(first)} – ${when(last)}`,
      count: (count) => String(count),
      words: english,
      rows: (index) => [
        { look: 1, label: 'Cost', value: said(index) },
        { label: 'Requests', value: `${index}` },
      ],
      spoken: (index) => `${when(index)}, ${said(index)}`,
    },
  };
};

export class ChartHost extends LitElement {
  static override properties = { spec: { attribute: false }, tools: { type: Boolean } };
  static override styles = [tokens, base, controls, lineChartStyles, plotToolStyles];
  declare spec: ChartSpec;
  /** With the buttons that zoom. */
  declare tools: boolean;
  renders = 0;
  tables = 0;
  readonly selected: number[] = [];
  readonly windows: TimeWindow[] = [];
  readonly said: string[] = [];
  readonly plot = new PlotController(this, {
    toggleTable: () => this.tables++,
    select: (index) => this.selected.push(index),
    zoom: (window) => this.windows.push(window),
    announce: (text) => this.said.push(text),
  });

  constructor() {
    super();
    this.spec = chartSpec([]);
    this.tools = false;
  }

  protected override render(): TemplateResult {
    this.renders++;
    return html`<div class="frame">
      ${lineChart(this.spec, this.plot)} ${this.tools ? plotTools(this.spec, this.plot) : nothing}
    </div>`;
  }
}
customElements.define('test-chart-host', ChartHost);
