import type { Instant } from '../types/instant.js';
import { once } from './once.js';
import {
  answer,
  count,
  field,
  id,
  instant,
  list,
  object,
  optional,
  range,
  row,
  signed,
  text,
  type Read,
} from './read.js';

/** GET /api/dashboard/conversations?days=&limit= as it comes over the wire. */
export interface ConversationsWire {
  total: number;
  /** Percent against the period before. */
  change: number;
  recent: { id: string; message: string; timestamp: string }[];
  statusCounts?: { active: number; waiting: number; resolved: number };
  peakHours?: { hour: number; label: string; level: string; count: number }[];
  /** Some servers only. */
  uniqueUsers?: number;
}

export interface Conversations {
  readonly total: number | null;
  /** Percent against the period before; may be negative. */
  readonly change: number | null;
  /** Newest first. */
  readonly recent: readonly Conversation[];
  readonly statusCounts: {
    readonly active: number | null;
    readonly waiting: number | null;
    readonly resolved: number | null;
  } | null;
  readonly peakHours: readonly PeakHour[] | null;
  /** null: this server does not tell customers apart. */
  readonly uniqueUsers: number | null;
}

export interface Conversation {
  readonly id: string;
  /** A customer's own words. */
  readonly message: string | null;
  readonly timestamp: Instant | null;
}

export interface PeakHour {
  /** 0–23 */
  readonly hour: number;
  readonly count: number | null;
}

const hour = range('hour of the day', 0, 23, Number.isInteger);

const newestFirst = (conversations: readonly Conversation[]): readonly Conversation[] => {
  const ids = new Set<string>();
  return [...conversations]
    .sort((a, b) => (b.timestamp ?? -Infinity) - (a.timestamp ?? -Infinity) || 0)
    .filter(({ id }) => !ids.has(id) && ids.add(id));
};

export const readConversations: (json: unknown) => Read<Conversations> = answer(
  {
    total: count,
    change: signed,
    recent: list(row({ id, message: text, timestamp: instant }, 'id')),
    statusCounts: optional(object({ active: count, waiting: count, resolved: count })),
    peakHours: optional(list(row({ hour, count }, 'hour'))),
    uniqueUsers: field(optional(count), 'uniqueUsers', 'unique_users'),
  },
  ({ recent, peakHours, ...figures }) => ({
    ...figures,
    recent: newestFirst(recent),
    peakHours: peakHours && once(peakHours),
  }),
);

/**
 * No conversation at all cannot follow one whose time is still inside the window.
 * @param days the window that both answers were asked for
 */
export const regressedConversations = (
  previous: Conversations,
  next: Conversations,
  now: Instant,
  days: number,
): boolean => {
  const windowStart = now - days * 86_400_000;
  return (
    next.total === 0 &&
    next.recent.length === 0 &&
    Boolean(previous.total) &&
    previous.recent.some(
      ({ timestamp }) => timestamp !== null && timestamp >= windowStart && timestamp <= now,
    )
  );
};
