import type { BucketWidth } from '../../chart/buckets.js';
import type { Columns } from '../../chart/columns.js';
import type { Gap } from '../../chart/gaps.js';
import type { TimeTick } from '../../chart/time-ticks.js';
import type { ChartWords } from './line-chart.words.js';
import type { Overlays } from './overlays.js';

/** Colour, dash and marker of a series by number, or grey: requests and counts, and the period before as a quiet line. */
export type SeriesLook = 1 | 2 | 3 | 4 | 5 | 6 | 'neutral' | 'before';

export interface Series {
  readonly look: SeriesLook;
  /** What it shows: `Cost`. */
  readonly label: string;
  /** The same times in every series of a chart. */
  readonly columns: Columns;
}

/** What the means beside a dense line are taken of. */
export type MeanSpan = 'day' | 'week';

/** What a chart shows. It has no words and no formats of its own: they come with it as `text`. */
export interface ChartSpec {
  /** The first one is the main one. */
  readonly series: readonly [Series, ...Series[]];
  /** null: unknown, there is no bucket. */
  readonly width: BucketWidth | null;
  /** Where the first series is unknown. */
  readonly gaps: readonly Gap[];
  /** Index of the first bucket that is still running; the number of buckets where all have ended. */
  readonly runningFrom: number;
  /** IANA name; `UTC` for calendar days. */
  readonly zone: string;
  /** Least distance of two ticks of the value axis: 1 keeps counts whole, 0 is any. */
  readonly smallestStep: number;
  /** The ticks of the value axis where they are known beforehand, lowest first: of a score of 1–5 these five. */
  readonly levels?: readonly number[];
  /** What is drawn around the lines. */
  readonly overlays?: Overlays;
  readonly text: ChartText;
}

/** An index is that of a bucket. */
export interface ChartText {
  /** The accessible name of the plot. */
  readonly name: string;
  /** Said in a gap: `no data`. */
  readonly noData: string;
  /** `Mean per day` */
  mean(span: MeanSpan): string;
  /** All labels of the value axis at once, because the step decides their decimals. */
  axis(values: readonly number[], step: number): readonly string[];
  tick(tick: TimeTick): string;
  /** The two lines beside the end of the line: `$0.121`, `so far`. */
  end(index: number): readonly [value: string, note: string];
  /** `Thu 19 Nov, 08:00–09:00` */
  title(index: number): string;
  rows(index: number): readonly TipRow[];
  /** A part of the time axis by its first and its last bucket, in `3–5 Nov`, or with clock times. */
  range(first: number, last: number, style: 'date' | 'date-time'): string;
  count(count: number): string;
  /** Of the chart's own controls. */
  readonly words: ChartWords;
  /** What the data cursor says: `3 Nov 14:00, $0.840, 21 of 168, highest`. */
  spoken(index: number): string;
}

/** One line of the tooltip. */
export interface TipRow {
  /** Of the series that it belongs to. */
  readonly look?: SeriesLook;
  readonly label: string;
  readonly value: string;
}
