import { ageOf } from './age.js';
import { send } from './client.js';
import type { Clock } from './clock.js';
import { urlOf, type Connection } from './connection.js';
import { createFeed, type Feed } from './feed.js';
import { pageClock } from './page-clock.js';
import { sendOnce } from './send-once.js';
import { generation, held, shared } from './shared.js';
import type { Send, Source } from './sources.js';
import { followStream } from './stream.js';
import { pageTabs } from './tabs.js';
import { toJson } from './json.js';

/** ms for which a feed that nobody subscribes to keeps its answer, so that a widget that comes back shows it at once. */
const keptFor = 60_000;

const feeds = (): Map<string, Feed<unknown>> => shared('feeds', () => new Map<string, Feed<unknown>>());

const dropForgotten = (clock: Clock): void => {
  for (const [key, { idleSince, isHeld }] of feeds()) {
    // A new one would know nothing of the pause that the server asked for.
    if (idleSince && !isHeld && ageOf(idleSince, clock) > keptFor) feeds().delete(key);
  }
};

/** The page's one feed for this question to this API by these people. */
export const feedOf = <T>(source: Source<T>, connection: Connection, clock: Clock = pageClock): Feed<T> => {
  dropForgotten(clock);
  const { request } = source;
  // An own one: a host page may have given every object a `second`.
  const second = Object.hasOwn(source, 'second') && source.second;
  const requests = second ? [request, second] : [request];
  const asked = requests.map((each) => toJson([each.method, urlOf(each, connection), each.body]));
  const key = [...asked, connection.scope].join(' ');
  const ask: Send = async (_, signal) => {
    const texts = await Promise.all(
      requests.map((each, i) =>
        sendOnce(`${asked[i]} ${connection.scope}`, key, clock, () => send(each, connection, signal, clock)),
      ),
    );
    return second ? `[${texts.join()}]` : texts.join();
  };
  const create = (): Feed<T> => {
    const { session } = connection;
    const tabs =
      session === null
        ? undefined
        : pageTabs(['spendglass', generation, session, ...asked].join(' '), ask, clock);
    return createFeed({
      source,
      send: tabs?.send ?? ask,
      clock,
      tabs: tabs?.listen,
      stream: (url, inbox) => followStream(url, connection, inbox, clock),
    });
  };
  // One URL has one contract, so that the key fixes the type.
  return held(feeds(), key, create as () => Feed<unknown>) as Feed<T>;
};

/** The feeds that somebody is subscribed to, those of one API where that is named. */
export const liveFeeds = (clock: Clock = pageClock, connection?: Connection): readonly Feed<unknown>[] => {
  dropForgotten(clock);
  return [...feeds()].flatMap(([key, feed]) => {
    const isOf = !connection || key.includes(toJson(urlOf(feed.source.request, connection)));
    return isOf && feed.idleSince === null ? [feed] : [];
  });
};
