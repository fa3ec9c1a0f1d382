import { stampOf } from './age.js';
import { drop } from './body.js';
import { openStream } from './client.js';
import type { Cancel, Clock } from './clock.js';
import type { Connection } from './connection.js';
import { eventParser } from './event-parser.js';
import type { Inbox } from './inbox.js';
import { fail, problemOf, type Problem } from './problem.js';
import { waitAfter } from './schedule.js';

/** ms without an event or a comment after which a stream is taken for broken. */
const silence = 30_000;

const silent: Problem = { kind: 'timeout', afterMs: silence };

/**
 * Puts the `telemetry` events of a stream into the inbox until cancelled. When the stream ends, breaks or falls silent
 * the feed polls, and the stream is tried again after pauses such as a feed makes.
 */
export const followStream = (url: string, connection: Connection, inbox: Inbox, clock: Clock): Cancel => {
  let attempts = 0;
  let attempt = new AbortController();
  let isClosed = false;
  let cancelTimer: Cancel | undefined;

  const wait = (ms: number, run: () => void): void => {
    cancelTimer?.();
    if (ms < Infinity) cancelTimer = clock.after(ms, run);
  };

  const listen = (): void => wait(silence, () => attempt.abort());

  /** Ends by an error only. */
  const read = async ({ signal }: AbortController): Promise<never> => {
    const body = await openStream(url, connection, signal, clock);
    const reader = body.getReader();
    signal.addEventListener('abort', () => void drop(reader));
    const decoder = new TextDecoder();
    const parse = eventParser((event) => {
      if (isClosed) return;
      listen();
      if (event?.type !== 'telemetry') return;
      attempts = 0;
      inbox.hearEvent(event.data);
    });
    listen();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) fail(silent);
      parse(decoder.decode(value, { stream: true }));
    }
  };

  const follow = async (): Promise<void> => {
    attempt = new AbortController();
    const problem = await read(attempt).catch(problemOf);
    attempt.abort();
    if (isClosed) return;
    attempts += 1;
    const outcome = { problem, since: stampOf(clock), attempts, patience: 1, jitter: clock.random() };
    wait(waitAfter(outcome, silence), () => void follow());
    inbox.hurry();
  };

  void follow();
  return () => {
    isClosed = true;
    cancelTimer?.();
    attempt.abort();
  };
};
