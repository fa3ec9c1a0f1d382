import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ChartSpec } from './chart-spec.js';
import type { PlotController } from './plot-controller.js';
import { marker, small } from './series.js';

/**
 * A line chart of one or more series over time. It fills the width it is given; its height is the custom property
 * `--_chart-height`. The summary sentence, the legend and the table belong to the widget around it.
 */
export const lineChart = (spec: ChartSpec, plot: PlotController): TemplateResult => {
  const { size, longest, end, drawing } = plot.scene(spec);
  const { input, options } = plot;
  const waiting = options.lock?.waiting ?? 0;
  const { words, name } = spec.text;
  return html`
    <div class="chart" data-end=${end} @pointerleave=${input.onPointerLeave}>
      <div class="chart-gutter" aria-hidden="true">${longest}</div>
      <div
        class="chart-plot"
        @pointerdown=${input.onPointerDown}
        @pointermove=${input.onPointerMove}
        @pointerup=${input.onPointerUp}
        @pointercancel=${input.onPointerCancel}
        @click=${input.onClick}
        @wheel=${input.onWheel}
      >
        <svg class="chart-drawing" viewBox=${`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          ${drawing}
          ${svg`<g class="chart-cursor">
            <path class="chart-hairline" d=${`M0,0V${size.height}`}></path>
            ${spec.series.map(
              ({ look }) =>
                svg`<path class=${`chart-dot series-${look}`} d=${marker(look, 2 * small)}></path>`,
            )}
          </g>`}
        </svg>
      </div>
      <input
        class="chart-keys"
        type="range"
        min="0"
        max=${Math.max(0, spec.series[0].columns.time.length - 1)}
        aria-label=${name}
        .ariaDescription=${words.hint}
        @keydown=${input.onKeyDown}
        @input=${input.onInput}
        @focus=${plot.onFocus}
        @blur=${plot.onBlur}
      />
      <div class="chart-tip" .popover=${'manual'} aria-hidden="true"></div>
      ${
        waiting > 0
          ? html`<button
              type="button"
              class="secondary chart-updates"
              part="updates"
              title=${words.updatesWait}
              @click=${plot.update}
            >
              ${words.updates(waiting, spec.text.count(waiting))}
            </button>`
          : nothing
      }
    </div>
  `;
};
