import { extentOf, slice } from '../../chart/columns.js';
import type { ChartSpec, Series } from './chart-spec.js';
import type { IndexRange } from './time-window.js';

/** A threshold that is further above the line than this takes no part in the scale of a window. */
const reach = 1.25;

/** The chart of a part of the buckets, with its own scale. What is still to come is part of the whole only. */
export const windowed = (spec: ChartSpec, { first, last }: IndexRange): ChartSpec => {
  const { series, gaps, runningFrom, overlays = {}, text } = spec;
  const cut = (each: Series): Series => ({ ...each, columns: slice(each.columns, first, last + 1) });
  const { band, volume } = overlays;
  const part = (column: Float64Array): Float64Array => column.subarray(first, last + 1);
  const [main, ...others] = series;
  const newest = main.columns.time.length - 1;
  const drawn: ChartSpec['series'] = [cut(main), ...others.map(cut)];
  const highest = Math.max(...drawn.map(({ columns }) => extentOf(columns).max || 0));
  return {
    ...spec,
    series: drawn,
    gaps: gaps
      .filter(({ from, to }) => to >= first && from <= last)
      .map((gap) => ({
        ...gap,
        from: Math.max(gap.from, first) - first,
        to: Math.min(gap.to, last) - first,
      })),
    runningFrom: Math.max(0, runningFrom - first),
    overlays: {
      thresholds: (overlays.thresholds ?? []).filter(({ value }) => value <= reach * highest),
      marks: (overlays.marks ?? [])
        .filter((index) => index >= first && index <= last)
        .map((index) => index - first),
      ...(band ? { band: { low: part(band.low), high: part(band.high) } } : {}),
      ...(volume ? { volume: part(volume) } : {}),
    },
    // Its time is a place on the axis, but for the newest.
    text: { ...text, end: () => (last === newest ? text.end(last) : [text.end(last)[0], '']) },
  };
};
