import { scaleLinear } from 'd3-scale';
import { linear, type Project } from './linear.js';

export interface ValueScale {
  /** Value → px from the top. */
  readonly y: Project;
  /** From 0 up: 3–5 of them, the highest at the top edge. 0 alone where nothing is above it. */
  readonly ticks: readonly number[];
  readonly step: number;
}

/** A quarter more than the highest value: room for words and tooltip above the line. */
const headroom = 1.25;

interface NiceTicks {
  readonly ticks: readonly number[];
  readonly step: number;
}

const niceTicks = (max: number, smallestStep: number): NiceTicks => {
  if (!(max > 0)) return { ticks: [0], step: 1 };
  for (let count = 4; count > 0; count--) {
    const scale = scaleLinear()
      .domain([0, max * headroom])
      .nice(count);
    const ticks = scale.ticks(count);
    const step = ticks[1] ?? 0;
    if (ticks.length >= 3 && ticks.length <= 5 && step >= smallestStep) return { ticks, step };
  }
  return { ticks: [0, smallestStep, 2 * smallestStep], step: smallestStep };
};

/**
 * `smallestStep` keeps the ticks of a count whole (1); money has none (0).
 */
export const valueScale = (max: number, height: number, smallestStep = 0): ValueScale => {
  const { ticks, step } = niceTicks(max, smallestStep);
  const top = Math.max(step, ticks.at(-1) ?? 0);
  // Straight from value to px: a d3 scale asks its interpolators for every point.
  return { y: linear([0, top], [height, 0]), ticks, step };
};

/** An axis whose ticks are known beforehand, two or more of them, lowest first: it ends with them. */
export const levelScale = (ticks: readonly number[], height: number): ValueScale => {
  const [lowest = 0, next = 1] = ticks;
  return { y: linear([lowest, ticks.at(-1) ?? next], [height, 0]), ticks, step: next - lowest };
};
