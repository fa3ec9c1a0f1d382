// Where d3 rounds up to 2, 5 and 10.
const thresholds = [Math.SQRT2, Math.sqrt(10), Math.sqrt(50)];

/** The distance of about `count` ticks up to `top`; below 1 it is minus its inverse, so that no tick is off by a rounding error. */
const increment = (top, count) => {
  const step = top / count;
  const power = Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10][thresholds.filter((each) => step / 10 ** power >= each).length];
  return power < 0 ? -(10 ** -power) / factor : 10 ** power * factor;
};

const multiple = (n, by) => (by < 0 ? n / -by : n * by);

/** The part of d3-scale's scaleLinear that an axis from zero up calls: its domain, a nice end, its ticks. */
export default function scaleLinear() {
  let top = 1;
  return {
    domain([, end]) {
      top = end;
      return this;
    },
    nice(count) {
      let end = top;
      let before;
      for (let tries = 10; tries > 0; tries--) {
        const by = increment(end, count);
        if (by === before) {
          top = end;
          break;
        }
        end = multiple(Math.ceil(by < 0 ? end * -by : end / by), by);
        before = by;
      }
      return this;
    },
    ticks(count) {
      const by = increment(top, count);
      let last = Math.round(by < 0 ? top * -by : top / by);
      if (multiple(last, by) > top) last--;
      return Number.isFinite(last) ? Array.from({ length: last + 1 }, (_, i) => multiple(i, by)) : [];
    },
  };
}
