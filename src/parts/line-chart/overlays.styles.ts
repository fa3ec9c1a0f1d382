import { css } from 'lit';

export const overlayStyles = css`
  .series-before {
    --_series: var(--_edge);
    stroke-dasharray: 6 4;
  }

  .chart-line.series-before {
    stroke-width: 1.5;
  }

  .chart-line.chart-projected {
    stroke: var(--_text-3);
    stroke-dasharray: 1 4;
  }

  .chart .chart-projected.chart-open {
    stroke: var(--_text-3);
    stroke-width: 1.5;
  }

  .chart-threshold {
    shape-rendering: crispEdges;
    stroke: var(--_warn);
    stroke-dasharray: 8 3 2 3;
  }

  .chart .chart-threshold-name {
    fill: var(--_warn);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }

  .chart .chart-range {
    fill: var(--_series-3);
    fill-opacity: 0.16;
    stroke: none;
  }

  .chart .chart-volume {
    fill: var(--_bar);
    fill-opacity: 0.35;
    stroke: none;
  }

  .chart-mark {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
`;
