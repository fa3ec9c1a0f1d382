import { createFeed } from '../../src/data/feed.js';
import type { Problem } from '../../src/data/problem.js';
import type { Reading } from '../../src/data/reading.js';
import { ScriptedSend, totalSource, type Total } from './scripted-send.js';
import { VirtualClock } from './virtual-clock.js';

export const seconds = 1000;
export const minutes = 60 * seconds;

export const quiet = (): void => undefined;

/** A feed between a server that does as it is told and a widget that remembers what it heard. */
export class FeedBench {
  readonly clock = new VirtualClock();
  readonly server = new ScriptedSend(this.clock);
  readonly heard: Reading<Total>[] = [];
  /** Whether a total of zero can follow a larger one. */
  believesZero = true;
  readonly feed = createFeed({
    source: totalSource(() => this.believesZero),
    send: this.server.send,
    clock: this.clock,
  });

  readonly listen = (reading: Reading<Total>): void => {
    this.heard.push(reading);
  };

  readonly answering = (text: () => string): void => {
    this.server.reply = (sent) => sent.answer(text());
  };

  readonly failing = (problem: Problem): void => {
    this.server.reply = (sent) => sent.fail(problem);
  };

  readonly shown = (): number | null => ('data' in this.feed.reading ? this.feed.reading.data.total : null);
}
