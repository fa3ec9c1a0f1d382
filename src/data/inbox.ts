import type { Problem } from './problem.js';

/** What became of a request: the text of an answer, or why there is none. */
export type Told = string | Problem;

/** How a feed takes what it did not ask for itself: from another tab, or from a stream. */
export interface Inbox {
  /**
   * Takes a whole answer, or the problem that somebody else met, unless it knows something newer.
   * @param age ms since it arrived there
   * @param patience how many times longer than usual the feed now waits before it asks itself
   */
  hear(told: Told, age: number, patience: number): void;
  /** Takes an event of a stream, which may be a part of an answer: the rest is then asked for as usual. */
  hearEvent(text: string): void;
  /** Nobody else asks any more. */
  hurry(): void;
}
