import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { extentOf, type Columns } from '../chart/columns.js';
import { linear } from '../chart/linear.js';
import { areaPath, linePath, strokesOf } from '../chart/path.js';

/** The view box that CSS stretches to the box of the spark line: it needs no measuring and no observer. */
const width = 240;
const height = 100;

export interface Spark {
  readonly columns: Columns;
  /** Index of the first bucket that is still running; the length where all have ended. */
  readonly runningFrom: number;
}

/** A small line without axes or labels, hidden from speech: the widget says in words what it shows. */
export const sparkLine = ({ columns, runningFrom }: Spark): TemplateResult => {
  const { start, end, max } = extentOf(columns);
  const x = linear([start, end], [0, width]);
  const y = linear([0, max > 0 ? max : 1], [height, 0]);
  const { settled, running, open } = strokesOf(columns.value, runningFrom);
  // A segment without length and with round ends stays a circle however the box is stretched.
  const dot = linePath(columns, open, x, y);
  return html`<svg class="spark" viewBox="0 0 240 100" preserveAspectRatio="none" aria-hidden="true">
    ${svg`
      <path class="spark-area" d=${areaPath(columns, settled, x, y, height)}></path>
      <path class="spark-zero" d="M0,100H240"></path>
      <path class="spark-line" d=${linePath(columns, settled, x, y)}></path>
      <path class="spark-line spark-running" d=${linePath(columns, running, x, y)}></path>
      ${dot ? svg`<path class="spark-line spark-dot" d=${dot}></path><path class="spark-hole" d=${dot}></path>` : nothing}`}
  </svg>`;
};

export const sparkLineStyles = css`
  .spark {
    block-size: var(--_spark-height, 64px);
    contain: size layout style;
    direction: ltr;
    display: block;
    inline-size: calc(100% - 4px);
    overflow: visible;
  }

  .spark path {
    fill: none;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

  .spark .spark-area {
    fill: var(--_series-1);
    fill-opacity: 0.1;
  }

  .spark-zero {
    stroke: var(--_edge);
  }

  .spark-line {
    stroke: var(--_series-1);
    stroke-linejoin: round;
    stroke-width: 1.5;
  }

  .spark-running {
    stroke-dasharray: 2 3;
  }

  .spark-dot {
    stroke-width: 8;
  }

  .spark-hole {
    stroke: var(--_surface);
    stroke-width: 5;
  }
`;
