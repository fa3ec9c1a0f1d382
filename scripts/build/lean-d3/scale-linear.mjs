import { tickIncrement, ticks } from 'd3-array';

/** The part of d3-scale's scaleLinear that an axis calls: a rising domain, its nice ends, its ticks. */
export default function scaleLinear() {
  let domain = [0, 1];
  return {
    domain(ends) {
      domain = ends;
      return this;
    },
    ticks: (count) => ticks(...domain, count),
    nice(count) {
      let [start, stop] = domain;
      let before;
      for (let tries = 10; tries > 0; tries--) {
        const step = tickIncrement(start, stop, count);
        if (step === before) {
          domain = [start, stop];
          break;
        }
        // d3 writes a step below 1 as minus its inverse, so that no end is off by a rounding error.
        if (step > 0) {
          start = Math.floor(start / step) * step;
          stop = Math.ceil(stop / step) * step;
        } else {
          start = Math.ceil(start * step) / step;
          stop = Math.floor(stop * step) / step;
        }
        before = step;
      }
      return this;
    },
  };
}
