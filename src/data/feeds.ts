import { ageOf } from './age.js';
import { send } from './client.js';
import type { Clock } from './clock.js';
import { urlOf, type Connection } from './connection.js';
import { createFeed, type Feed } from './feed.js';
import { pageClock } from './page-clock.js';
import { held, shared } from './shared.js';
import type { Source } from './sources.js';

/** ms for which a feed that nobody subscribes to keeps its answer, so that a widget that comes back shows it at once. */
const keptFor = 60_000;

const feeds = (): Map<string, Feed<unknown>> => shared('feeds', () => new Map<string, Feed<unknown>>());

const dropForgotten = (clock: Clock): void => {
  for (const [key, { idleSince }] of feeds()) {
    if (idleSince && ageOf(idleSince, clock) > keptFor) feeds().delete(key);
  }
};

/** The page's one feed for this question to this API by these people. */
export const feedOf = <T>(source: Source<T>, connection: Connection, clock: Clock = pageClock): Feed<T> => {
  dropForgotten(clock);
  const { request, second } = source;
  const requests = second ? [request, second] : [request];
  const key = JSON.stringify([
    ...requests.map((each) => [each.method, urlOf(each, connection), each.body]),
    connection.scope,
  ]);
  const create = (): Feed<T> =>
    createFeed({
      source,
      send: async (_, signal) => {
        const texts = await Promise.all(requests.map((each) => send(each, connection, signal, clock)));
        return second ? `[${texts.join()}]` : texts.join();
      },
      clock,
    });
  // One URL has one contract, so that the key fixes the type.
  return held(feeds(), key, create as () => Feed<unknown>) as Feed<T>;
};

/** The feeds that somebody is subscribed to. */
export const liveFeeds = (clock: Clock = pageClock): readonly Feed<unknown>[] => {
  dropForgotten(clock);
  return [...feeds().values()].filter(({ idleSince }) => idleSince === null);
};
