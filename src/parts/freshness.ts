import type { Reading, Stamp } from '../data/reading.js';
import { age } from '../format/age.js';
import { duration } from '../format/duration.js';
import type { PanelWords } from './panel.words.js';
import type { ProblemWords } from './problem.words.js';

/** A reading that is looked at again every second: its stamp moves on without a render when a poll brought nothing new. */
export interface Watched<T = unknown> {
  readonly reading: Reading<T>;
  /** ms, never negative, never too young */
  ageOf(stamp: Stamp): number;
  /** ms until a moment, at least 0 */
  until(at: number): number;
  /** A request has been out for so long that a person may wonder. */
  isSlow(): boolean;
}

export interface FreshnessWords {
  readonly panel: PanelWords;
  readonly problem: ProblemWords;
}

/** "Updated 20 s ago", "Stale, 11 min old", "Refreshing…": one line, from the reading as it is now. */
export const freshness = (watched: Watched, words: FreshnessWords, lang: string, paused: boolean): string => {
  const { reading } = watched;
  const { panel, problem } = words;
  if (reading.phase === 'idle') return panel.noFigures;
  if (reading.phase === 'loading') return panel.loading;
  if (reading.phase === 'failed') {
    return `${problem.tried(reading.retry.attempts)}. ${nextTry(watched, problem, lang)}`;
  }
  if (!reading.stamp) return panel.ageUnknown;
  if (reading.phase === 'fresh' && watched.isSlow()) return panel.refreshing;
  const old = age(watched.ageOf(reading.stamp));
  const text = old.kind === 'now' ? null : duration(old.ms, lang);
  return panel[reading.phase === 'stale' ? 'stale' : paused ? 'paused' : 'updated'](text);
};

/** When the feed asks again: "Next try in 24 s", "Paused 42 s" where the server asked to wait. */
export const nextTry = (watched: Watched, words: ProblemWords, lang: string): string => {
  const { reading } = watched;
  if (reading.phase !== 'stale' && reading.phase !== 'failed') return '';
  const { nextAt } = reading.retry;
  if (nextAt === null && !reading.refreshing) return words.stopped;
  const wait = watched.until(nextAt ?? 0);
  if (reading.refreshing || wait < 1000) return words.tryingNow;
  const asked = reading.problem.kind === 'http' && reading.problem.status === 429;
  return words[asked ? 'paused' : 'nextTry'](duration(whole(wait), lang));
};

/** Whole seconds, no moment too early, up to a minute; whole minutes beyond. */
const whole = (ms: number): number =>
  ms <= 60_000 ? Math.ceil(ms / 1000) * 1000 : Math.round(ms / 60_000) * 60_000;
