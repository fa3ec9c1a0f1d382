import { scaleLinear } from 'd3-scale';
import type { Project } from './linear.js';

export interface ValueScale {
  /** Value → px from the top. */
  readonly y: Project;
  /** From 0 up: 3–5 of them, the highest at the top edge. 0 alone where nothing is above it. */
  readonly ticks: readonly number[];
  readonly step: number;
}

/** A quarter more than the highest value: room for words and tooltip above the line. */
const headroom = 1.25;

/**
 * `smallestStep` keeps the ticks of a count whole (1); money has none (0).
 */
export const valueScale = (max: number, height: number, smallestStep = 0): ValueScale => {
  const y = scaleLinear().range([height, 0]);
  if (!(max > 0)) return { y, ticks: [0], step: 1 };
  for (let count = 4; count > 0; count--) {
    const ticks = y
      .domain([0, max * headroom])
      .nice(count)
      .ticks(count);
    const step = ticks[1] ?? 0;
    if (ticks.length >= 3 && ticks.length <= 5 && step >= smallestStep) return { y, ticks, step };
  }
  return {
    y: y.domain([0, 2 * smallestStep]),
    ticks: [0, smallestStep, 2 * smallestStep],
    step: smallestStep,
  };
};
