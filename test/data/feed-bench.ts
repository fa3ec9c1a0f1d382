import { createFeed, type Feed } from '../../src/data/feed.js';
import type { Problem } from '../../src/data/problem.js';
import type { Reading } from '../../src/data/reading.js';
import { ScriptedSend, totalSource, type Total } from './scripted-send.js';
import { VirtualClock } from './virtual-clock.js';

export const seconds = 1000;
export const minutes = 60 * seconds;

export const quiet = (): void => undefined;

/** A feed between a server that does as it is told and a widget that remembers what it heard. */
export let feed: Feed<Total>;
export let clock: VirtualClock;
export let server: ScriptedSend;
export let heard: Reading<Total>[];
let believesZero: boolean;

/** Before each test: whoever imports one of them then has the new one. */
export const newBench = (): void => {
  clock = new VirtualClock();
  server = new ScriptedSend(clock);
  heard = [];
  believesZero = true;
  feed = createFeed({ source: totalSource(() => believesZero), send: server.send, clock });
};

/** Whether a total of zero can follow a larger one. */
export const believeZero = (believes: boolean): void => {
  believesZero = believes;
};

export const listen = (reading: Reading<Total>): void => void heard.push(reading);

export const answering = (text: () => string): void => {
  server.reply = (sent) => sent.answer(text());
};

export const failing = (problem: Problem): void => {
  server.reply = (sent) => sent.fail(problem);
};

export const shown = (): number | null => ('data' in feed.reading ? feed.reading.data.total : null);
