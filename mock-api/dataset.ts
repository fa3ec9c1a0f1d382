import type { Instant } from '../src/types/instant.js';
import { type Chat, LONGEST_CHAT_HOURS, chatsBegunIn } from './chats.js';
import { DAY_MS, type Hour, hourOf } from './rhythm.js';
import type { Rows, Span } from './rows.js';
import { type Site, createSite, noSite } from './site.js';

export interface DatasetOptions {
  readonly seed: number;
  /** Chats against a busy shop's: 1 = all of them, 0 = none. */
  readonly volume: number;
  /** Older rows have been cleaned up. */
  readonly keepDays: number;
  /** `none`: nothing was crawled and no store is connected. */
  readonly site: 'crawled' | 'none';
}

/**
 * One made-up shop, without beginning or end: each hour of its life is a function of the seed and that hour,
 * so a clock that runs on adds rows and changes none. Hours are made when they are first asked for, and kept.
 */
export class Dataset {
  readonly #options: DatasetOptions;
  readonly #site: Site;
  readonly #hours = new Map<Hour, readonly Chat[]>();

  constructor(options: DatasetOptions) {
    this.#options = options;
    this.#site = options.site === 'crawled' ? createSite(options.seed) : noSite;
  }

  /** What the tables hold at that moment. */
  at(now: Instant): Rows {
    const site = this.#site;
    const oldest = now - this.#options.keepDays * DAY_MS;
    const select = <T>(span: Span, rowsOf: (chat: Chat) => readonly T[], time: (row: T) => Instant): T[] => {
      const from = Math.max(span.from, oldest);
      const to = Math.min(span.to, now);
      const selected: T[] = [];
      for (const chat of this.#chats({ from, to })) {
        for (const row of rowsOf(chat)) {
          if (time(row) > from && time(row) <= to) selected.push(row);
        }
      }
      return selected;
    };
    const createdAt = (row: { created_at: Instant }) => row.created_at;

    return {
      telemetry: (span) => select(span, (chat) => chat.telemetry, createdAt),
      conversations: (span) => select(span, (chat) => [chat.conversation], createdAt),
      messages: (span) => select(span, (chat) => chat.messages, createdAt),
      running: () =>
        [...this.#chats({ from: now, to: now })]
          .flatMap((chat) => chat.telemetry)
          .filter((row) => row.start_time <= now && now < row.end_time),
      extractions: site.extractions,
      embeddings: site.embeddings,
      abandonedCarts: site.abandonedCarts,
      stores: site.stores,
      get pages() {
        return site.pages(now);
      },
    };
  }

  /** Every chat that can have a row in the span, and some more. */
  *#chats({ from, to }: Span): Iterable<Chat> {
    for (let hour = hourOf(from) - LONGEST_CHAT_HOURS; hour <= hourOf(to); hour += 1) {
      let chats = this.#hours.get(hour);
      if (!chats) {
        chats = chatsBegunIn(this.#options.seed, hour, this.#options.volume);
        this.#hours.set(hour, chats);
      }
      yield* chats;
    }
  }
}
