import { send } from '../../src/data/client.js';
import type { Connection } from '../../src/data/connection.js';
import { ProblemError, type Problem } from '../../src/data/problem.js';
import { telemetry } from '../../src/data/sources.js';
import { connectionOver } from './connection-over.js';
import { scriptedFetch, type Fetched } from './scripted-fetch.js';
import { VirtualClock } from './virtual-clock.js';

type Reply = (asked: Fetched, index: number) => unknown;

export const { request } = telemetry({ days: 7 });

/** The client between a caller, who may abort, and a fetch that does as it is told and notes what it was asked. */
export let clock: VirtualClock;
export let caller: AbortController;
export let asked: Fetched[];

/** Before each test: whoever imports one of them then has the new one. */
export const newBench = (): void => {
  clock = new VirtualClock();
  caller = new AbortController();
};

export const connectionTo = (reply: Reply, more?: Partial<Connection>): Connection => {
  const scripted = scriptedFetch(reply);
  ({ asked } = scripted);
  return connectionOver(scripted.fetch, more);
};

export const sending = (reply: Reply, more?: Partial<Connection>): Promise<string> =>
  send(request, connectionTo(reply, more), caller.signal, clock);

/** Throws what is no problem, and an answer. */
export const problemOf = async (sent: Promise<string>): Promise<Problem> => {
  try {
    throw new Error(`answered ${await sent}`);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
};
