import { html, nothing, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { markerPath } from '../../chart/markers.js';
import type { ChartSpec, SeriesLook } from './chart-spec.js';
import type { PlotController } from './plot-controller.js';
import type { Mark, Scene, SeriesScene } from './scene.js';

/** px² of the marker at a point that stands still; under the cursor it is twice as large. */
const small = 25;

const marker = (look: SeriesLook, area: number): string => markerPath(look === 'neutral' ? 1 : look, area);

const grid = ({ valueLabels, size: { width, height } }: Scene): TemplateResult => {
  const lines = valueLabels.map(({ y }) => `M0,${y.toFixed(1)}H${width}`).slice(1);
  return svg`
    <path class="chart-grid" d=${lines.join('')}></path>
    ${valueLabels.map(({ y, text }) => svg`<text class="chart-value" x="-8" y=${y} dy="0.35em">${text}</text>`)}
    <path class="chart-zero" d=${`M0,${height}H${width}`}></path>`;
};

const timeAxis = ({ timeLabels, size: { height } }: Scene): TemplateResult[] =>
  timeLabels.map(
    ({ x, text, anchor, strong }) =>
      svg`<text class=${strong ? 'chart-strong' : ''} x=${x} y=${height} dy="1.6em" text-anchor=${anchor}>${text}</text>`,
  );

const gaps = ({ bands, bandWords }: Scene, words: string): TemplateResult => svg`
  ${bands ? svg`<path class="chart-band" d=${bands}></path>` : nothing}
  ${bandWords.map((x) => svg`<text x=${x} y="0" dy="1em" text-anchor="middle">${words}</text>`)}`;

const dot = (look: SeriesLook, { x, y }: Mark, kind = ''): TemplateResult =>
  svg`<path class=${`chart-dot series-${look} ${kind}`} transform=${`translate(${x} ${y})`} d=${marker(look, small)}></path>`;

const line = ({
  series: { look },
  area,
  line,
  lone,
  running,
  open,
  dots,
}: SeriesScene): TemplateResult => svg`
  ${area ? svg`<path class=${`chart-area series-${look}`} d=${area}></path>` : nothing}
  <path class=${`chart-line series-${look}`} d=${line}></path>
  ${lone ? svg`<path class=${`chart-line chart-lone series-${look}`} d=${lone}></path>` : nothing}
  ${running ? svg`<path class=${`chart-line chart-running series-${look}`} d=${running}></path>` : nothing}
  ${dots.map((mark) => dot(look, mark))}
  ${open ? dot(look, open, 'chart-open') : nothing}`;

const endLabel = (
  { end, size: { width } }: Scene,
  [value, note]: readonly [string, string],
): TemplateResult =>
  svg`<text class="chart-end" x=${width} y=${end ?? 0}>
    <tspan class="chart-strong" x=${width + 8}>${value}</tspan><tspan x=${width + 8} dy="1.2em">${note}</tspan>
  </text>`;

const cursor = ({ size: { height } }: Scene, { series }: ChartSpec): TemplateResult => svg`
  <g class="chart-cursor">
    <path class="chart-hairline" d=${`M0,0V${height}`}></path>
    ${series.map(({ look }) => svg`<path class=${`chart-dot series-${look}`} d=${marker(look, 2 * small)}></path>`)}
  </g>`;

/**
 * A line chart of one or more series over time. It fills the width it is given; its height is the custom property
 * `--_chart-height`. The summary sentence, the legend and the table belong to the widget around it.
 */
export const lineChart = (spec: ChartSpec, plot: PlotController): TemplateResult => {
  const scene = plot.scene(spec);
  const last = spec.series[0].columns.time.length - 1;
  const longest = scene.valueLabels.reduce((most, { text }) => (text.length > most.length ? text : most), '');
  return html`
    <div class="chart" ${ref(plot.attach)} @pointerleave=${plot.onPointerLeave}>
      <div class="chart-gutter" aria-hidden="true">${longest}</div>
      <div class="chart-plot" @pointermove=${plot.onPointer} @pointerdown=${plot.onPointer}>
        <svg class="chart-drawing" aria-hidden="true">
          ${grid(scene)} ${gaps(scene, spec.text.noData)} ${timeAxis(scene)} ${scene.series.map(line)}
          ${scene.end === null ? nothing : endLabel(scene, spec.text.end(last))} ${cursor(scene, spec)}
        </svg>
      </div>
      <input
        class="chart-keys"
        type="range"
        min="0"
        max=${Math.max(0, last)}
        aria-label=${spec.text.name}
        @keydown=${plot.onKeyDown}
        @input=${plot.onInput}
        @focus=${plot.onFocus}
        @blur=${plot.onBlur}
      />
      <div class="chart-tip" aria-hidden="true"></div>
    </div>
  `;
};
