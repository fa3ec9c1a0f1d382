import { css } from 'lit';
import { series } from '../../theme/series.styles.js';
import { tooltipStyles } from './tooltip.styles.js';

export const lineChartStyles = css`
  ${series}
  ${tooltipStyles}

  /* The time axis runs left to right in every language, and the labels of an axis stay on its side. */
  .chart {
    block-size: var(--_chart-height, 220px);
    color: var(--_text-3);
    contain: size layout style;
    container: chart / inline-size;
    direction: ltr;
    display: grid;
    font-size: var(--_font-12);
    grid-template: 100% / auto minmax(0, 1fr) auto;
    line-height: 1.2;
    position: relative;
  }

  /* Never seen: they make room for the longest label without anything being measured. */
  .chart-gutter {
    min-inline-size: 36px;
    padding-inline-end: 8px;
    box-sizing: border-box;
    visibility: hidden;
    white-space: nowrap;
  }

  .chart-plot {
    cursor: crosshair;
    margin-block: 0.6em 2em;
    min-inline-size: 0;
    touch-action: pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
  }

  .chart-drawing {
    block-size: 100%;
    display: block;
    inline-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  .chart path {
    fill: none;
  }

  .chart text {
    fill: currentColor;
  }

  .chart-value {
    text-anchor: end;
  }

  .chart .chart-strong {
    fill: var(--_text);
    font-weight: 600;
  }

  .chart-grid,
  .chart-zero {
    shape-rendering: crispEdges;
    stroke: var(--_grid);
  }

  .chart-zero,
  .chart-hairline {
    stroke: var(--_edge);
  }

  .chart .chart-band {
    fill: var(--_band);
  }

  .series-1 {
    --_series: var(--_series-1);
  }
  .series-2 {
    --_series: var(--_series-2);
    stroke-dasharray: 6 3;
  }
  .series-3 {
    --_series: var(--_series-3);
    stroke-dasharray: 2 3;
  }
  .series-4 {
    --_series: var(--_series-4);
    stroke-dasharray: 8 3 2 3;
  }
  .series-5 {
    --_series: var(--_series-5);
    stroke-dasharray: 12 3;
  }
  .series-6 {
    --_series: var(--_series-6);
    stroke-dasharray: 4 2 1 2;
  }
  .series-neutral {
    --_series: var(--_edge);
  }

  .chart-line {
    stroke: var(--_series);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .chart-running {
    stroke-dasharray: 3 4;
  }

  .chart-lone {
    stroke-dasharray: none;
    stroke-width: 5;
  }

  /* So many strokes are seen as an area: fainter than a line, and 3:1 on the surface all the same. */
  .chart-columns {
    stroke: var(--_series);
    stroke-opacity: 0.75;
    stroke-dasharray: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .chart-mean {
    stroke: var(--_text);
    stroke-linejoin: round;
    stroke-width: 1.5;
  }

  .chart .chart-area {
    fill: var(--_series);
    fill-opacity: 0.1;
  }

  .chart .chart-dot {
    fill: var(--_series);
    stroke: var(--_surface);
    stroke-dasharray: none;
    stroke-width: 1.5;
  }

  .chart .chart-open {
    fill: var(--_surface);
    stroke: var(--_series);
    stroke-width: 2;
  }

  .chart-end,
  .chart-unknown {
    display: none;
  }

  .chart:not(.chart-pointed) :is(.chart-cursor, .chart-tip),
  .chart-out-of-sight {
    visibility: hidden;
  }

  .chart .chart-selection {
    fill: var(--_accent);
    fill-opacity: 0.15;
  }

  .chart-pinned .chart-hairline {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .chart-pinned .chart-tip {
    border-color: var(--_accent);
  }

  /* Lies over the whole chart, so that its focus ring is the chart's; the pointer goes through to the plot. */
  .chart-keys {
    appearance: none;
    background: none;
    block-size: auto;
    border-radius: var(--_radius);
    inline-size: auto;
    inset: -6px -6px 2px;
    margin: 0;
    outline: none;
    pointer-events: none;
    position: absolute;
  }

  .chart-keys:focus-visible {
    outline: 2px solid var(--_accent);
  }

  .chart-keys::-webkit-slider-thumb {
    appearance: none;
  }

  .chart-keys::-moz-range-thumb {
    opacity: 0;
  }

  .chart-keys::-moz-range-track {
    background: none;
  }

  .chart-updates {
    background: var(--_raised);
    font-size: var(--_font-12);
    inset: 0 0 auto auto;
    min-block-size: 24px;
    position: absolute;
  }

  @container chart (inline-size >= 600px) {
    .chart::after {
      box-sizing: border-box;
      content: attr(data-end);
      font-weight: 600;
      min-inline-size: max(70px, 5.9em);
      padding-inline-start: 8px;
      visibility: hidden;
      white-space: nowrap;
    }

    .chart-end {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .chart-keys:focus-visible {
      outline-color: Highlight;
    }

    .chart .chart-area {
      fill: none;
    }
  }
`;
