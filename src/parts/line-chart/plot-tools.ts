import { html, type TemplateResult } from 'lit';
import type { ChartSpec } from './chart-spec.js';
import type { PlotController } from './plot-controller.js';

/**
 * Zoom in, zoom out, and what is shown alone with the way back. They stand beside the plot, in a place that is kept for
 * them: none of them moves anything when it comes or goes.
 */
export const plotTools = (spec: ChartSpec, plot: PlotController): TemplateResult => {
  const { text } = spec;
  const { words } = text;
  const { window, range } = plot.scene(spec);
  const isWhole = window === null;
  const shown = isWhole ? '' : text.range(range.first, range.last, 'date');
  return html`<div class="plot-tools" part="zoom">
    <button
      type="button"
      class="quiet plot-window"
      ?disabled=${isWhole}
      aria-label=${words.showWhole(shown)}
      @click=${plot.showWhole}
    >
      <span>${shown}</span> &#10005;
    </button>
    <button
      type="button"
      class="quiet"
      aria-disabled=${String(isWhole)}
      aria-label=${words.zoomOut}
      title=${words.zoomOut}
      @click=${plot.zoomOut}
    >
      &#8722;
    </button>
    <button
      type="button"
      class="quiet"
      aria-label=${words.zoomIn}
      title=${words.zoomIn}
      @click=${plot.zoomIn}
    >
      +
    </button>
  </div>`;
};
