import { ageOf, stampOf } from './age.js';
import type { Cancel, Clock } from './clock.js';
import type { Inbox, Told } from './inbox.js';
import { readPost, type Post } from './post.js';
import { ProblemError } from './problem.js';
import type { Stamp } from './reading.js';
import type { Send } from './sources.js';

/** ms that a new tab waits for an answer that another one has. */
const hearing = 100;
/** ms that a lock is kept after an answer was told, so that nobody gets the lock before the answer. */
const telling = 50;
/**
 * ms without a sign of life, longer than any request may take, after which the tab that holds the lock must hang; and
 * by how much it differs from tab to tab, so that they do not all take its place.
 */
const hung = { after: 8200, spread: 600 };
/** How many times longer than usual a tab waits for the one that asks: they so stay in their roles, and are replaced within two intervals. */
const later = 1.45;

/** What of the platform lets tabs share; tests inject their own. */
export interface TabsParts {
  /** Tabs that may share have the same: one question to one API by one person. */
  readonly name: string;
  readonly send: Send;
  readonly clock: Clock;
  readonly locks: Pick<LockManager, 'request'>;
  readonly open: (name: string) => Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;
}

export interface Tabs {
  /** Asks while no other tab does, and tells the others what came of it. */
  readonly send: Send;
  /** Hears what the others tell. */
  readonly listen: (inbox: Inbox) => Cancel;
}

/**
 * One of the tabs that show the same asks for all. Nobody is elected: whoever is due first takes a lock for as long as
 * its request is out, and tells the others, who then are due later than it is. A tab that is hidden, frozen, closed or
 * hung is so replaced by the next that is due, and no lock outlives a request or keeps a page out of a cache.
 * Where anything of this is missing or fails, a tab asks for itself.
 */
export const shareTabs = ({ name, send, clock, locks, open }: TabsParts): Tabs => {
  let channel: ReturnType<typeof open> | null = null;
  let openedAt = 0;
  let heardAt = 0;
  /** What this tab told last, unless another has told something since. */
  let mine: { readonly told: Told; readonly stamp: Stamp } | null = null;
  let endPause: (() => void) | undefined;

  const post = (message: Post): void => {
    try {
      channel?.postMessage(message);
    } catch {
      // The others ask for themselves then.
    }
  };

  const tellMine = (): void => {
    if (mine) post({ told: mine.told, age: ageOf(mine.stamp, clock) });
  };

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = clock.after(ms, resolve);
      endPause = () => {
        cancel();
        resolve();
      };
    });

  const sendAlone: Send = async (request, signal) => {
    const newcomer = openedAt + hearing - clock.steady();
    if (newcomer > 0) await pause(newcomer);
    signal.throwIfAborted();
    post('asking');
    return send(request, signal);
  };

  const sendForAll: Send = (request, signal) =>
    new Promise((resolve, reject) => {
      let begun = false;
      let cancel: Cancel | undefined;
      const patience = hung.after + hung.spread * clock.random();
      heardAt = clock.steady();
      const ask = async (): Promise<void> => {
        if (begun || signal.aborted) return;
        begun = true;
        cancel?.();
        const answer = sendAlone(request, signal);
        answer.then(resolve, reject);
        const told = await answer.catch((error: unknown) =>
          // Given up: nobody wants it any more, and another tab may already have told what it brought.
          error instanceof ProblemError ? error.problem : null,
        );
        if (told === null || !channel) return;
        mine = { told, stamp: stampOf(clock) };
        tellMine();
        await pause(telling);
      };
      const lock = async (options: LockOptions): Promise<void> => {
        try {
          await locks.request(name, options, ask);
        } catch {
          await ask();
        }
      };
      const watch = (): void => {
        const wait = heardAt + patience - clock.steady();
        if (wait > 0) cancel = clock.after(wait, watch);
        else void lock({ steal: true });
      };
      signal.addEventListener('abort', () => {
        cancel?.();
        reject(signal.reason as Error);
      });
      watch();
      void lock({ signal });
    });

  const hear = (inbox: Inbox, said: Post | null): void => {
    heardAt = clock.steady();
    if (said === 'wanted') tellMine();
    else if (said === 'left') inbox.hurry();
    else if (said && said !== 'asking') {
      mine = null;
      inbox.hear(said.told, said.age, later);
    }
  };

  return {
    send: (request, signal) => (channel ? sendForAll : send)(request, signal),
    listen: (inbox) => {
      try {
        channel = open(name);
      } catch {
        return () => undefined;
      }
      const leave = (): void => {
        if (mine && !clock.visible) post('left');
      };
      openedAt = clock.steady();
      channel.onmessage = ({ data }) => hear(inbox, readPost(data));
      post('wanted');
      const unwatch = clock.watch(leave);
      return () => {
        unwatch();
        if (mine) post('left');
        mine = null;
        endPause?.();
        channel?.close();
        channel = null;
      };
    },
  };
};

/** By the page's own means; undefined where it has none, as on plain http. */
export const pageTabs = (name: string, send: Send, clock: Clock): Tabs | undefined => {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks || typeof BroadcastChannel === 'undefined') return undefined;
  return shareTabs({ name, send, clock, locks, open: (name) => new BroadcastChannel(name) });
};
