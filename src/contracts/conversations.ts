import type { Instant } from '../types/instant.js';

/** GET /api/dashboard/conversations?days=&limit= as it comes over the wire. */
export interface ConversationsWire {
  total: number;
  /** Percent against the period before. */
  change: number;
  recent: { id: string; message: string; timestamp: string }[];
  statusCounts?: { active: number; waiting: number; resolved: number };
  peakHours?: { hour: number; label: string; level: string; count: number }[];
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
}

export interface Conversation {
  readonly id: string;
  /** A customer's own words. */
  readonly message: string;
  readonly timestamp: Instant | null;
}

export interface PeakHour {
  /** 0–23 */
  readonly hour: number;
  readonly count: number | null;
}
