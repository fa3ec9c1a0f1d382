import type { Reading, Stamp } from '../data/reading.js';
import { age } from '../format/age.js';
import { duration } from '../format/duration.js';
import type { PanelWords } from './panel.words.js';
import type { ProblemWords } from './problem.words.js';
import type { EverySecond } from './ticking-text.js';

/** What it takes to say how old figures are; all of it is read again at every tick. */
export interface Freshness {
  readonly words: { readonly panel: PanelWords; readonly problem: ProblemWords };
  readonly lang: string;
  readonly everySecond: EverySecond;
  /** The reading at this moment, whose stamp moves on without a render when a poll brought nothing new. */
  readonly current: () => Reading<unknown>;
  /** Age in ms, never negative, never too young. */
  readonly ageOf: (stamp: Stamp) => number;
  /** Milliseconds until a moment, at least 0. */
  readonly until: (at: number) => number;
  /** A request has been out for so long (3 s) that a person may wonder. */
  readonly slow: () => boolean;
  readonly paused: boolean;
}

/** "Updated 20 s ago", "Stale, 11 min old", "Refreshing…": one line, from the reading as it is now. */
export const freshness = (context: Freshness): string => {
  const { words, paused } = context;
  const reading = context.current();
  switch (reading.phase) {
    case 'idle':
      return words.panel.noFigures;
    case 'loading':
      return words.panel.loading;
    case 'failed':
      return `${words.problem.tried(reading.retry.attempts)}. ${nextTry(context)}`;
    case 'fresh': {
      if (!reading.stamp) return words.panel.ageUnknown;
      if (context.slow()) return words.panel.refreshing;
      const old = ageText(context, reading.stamp);
      if (paused) return old === null ? words.panel.pausedNow : words.panel.paused(old);
      return old === null ? words.panel.updatedNow : words.panel.updated(old);
    }
    case 'stale': {
      const old = ageText(context, reading.stamp);
      return old === null ? words.panel.staleNow : words.panel.stale(old);
    }
    default:
      return reading satisfies never;
  }
};

/** "20 s", "11 min"; null: just now. */
const ageText = ({ ageOf, lang }: Freshness, stamp: Stamp): string | null => {
  const old = age(ageOf(stamp));
  return old.kind === 'now' ? null : duration(old.ms, lang);
};

/** When the feed asks again: "Next try in 24 s", "Paused 42 s" where the server asked to wait. */
export const nextTry = ({ words, lang, current, until }: Freshness): string => {
  const reading = current();
  if (reading.phase !== 'stale' && reading.phase !== 'failed') return '';
  if (reading.refreshing) return words.problem.tryingNow;
  const { nextAt } = reading.retry;
  if (nextAt === null) return words.problem.stopped;
  const wait = until(nextAt);
  if (wait < 1000) return words.problem.tryingNow;
  const text = duration(wait, lang);
  const asked = reading.problem.kind === 'http' && reading.problem.status === 429;
  return asked ? words.problem.paused(text) : words.problem.nextTry(text);
};
