import { at } from '../../chart/columns.js';
import { day } from '../../chart/durations.js';
import { nearest } from '../../chart/nearest.js';
import { firstInstant, wallTime } from '../../chart/zone.js';

/** The part of a KeyboardEvent that moves a cursor. */
export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * The bucket to which a key moves the data cursor from the bucket `index`; null: this key moves nothing.
 * A page is a tenth of the `shown` buckets.
 */
export const moveCursor = (
  { key, ctrlKey }: KeyStroke,
  index: number,
  time: Float64Array,
  zone: string,
  shown = time.length,
): number | null => {
  const last = time.length - 1;
  const within = (target: number): number => Math.max(0, Math.min(last, target));
  const byDays = (days: number): number => {
    const target = nearest(time, firstInstant(zone, wallTime(zone, at(time, index)) + days * day));
    // Buckets longer than a day would hold the cursor where it is.
    return target === index ? within(index + days) : target;
  };
  const page = Math.max(1, Math.round(shown / 10));
  switch (key) {
    case 'ArrowLeft':
      return ctrlKey ? byDays(-1) : within(index - 1);
    case 'ArrowRight':
      return ctrlKey ? byDays(1) : within(index + 1);
    case 'PageDown':
      return within(index - page);
    case 'PageUp':
      return within(index + page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
};

export type PlotAct =
  'zoom in' | 'zoom out' | 'show whole' | 'pin' | 'table' | 'keys' | 'next line' | 'line before';

/** What else a key does, where it is no shortcut of the browser. */
export const actOf: Readonly<Partial<Record<string, PlotAct>>> = {
  '+': 'zoom in',
  '=': 'zoom in',
  '-': 'zoom out',
  '0': 'show whole',
  Enter: 'pin',
  t: 'table',
  T: 'table',
  '?': 'keys',
  ArrowDown: 'next line',
  ArrowUp: 'line before',
};
