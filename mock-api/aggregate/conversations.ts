import type { ConversationsWire } from '../../src/contracts/conversations.js';
import type { Instant } from '../../src/types/instant.js';
import { DAY_MS } from '../rhythm.js';
import type { ConversationRow, Rows } from '../rows.js';
import { countOf, groupBy, iso, lastDays, ratio, round } from './sums.js';

export interface ConversationsQuery {
  readonly days: number;
  readonly limit: number;
}

const ACTIVE_MS = 30 * 60_000;
const MESSAGE_LENGTH = 100;
const PEAK_HOURS = 3;

type Status = 'active' | 'waiting' | 'resolved';

const statusOf = (conversation: ConversationRow, now: Instant): Status => {
  if (conversation.updated_at > now - ACTIVE_MS) return 'active';
  return conversation.metadata.handover ? 'waiting' : 'resolved';
};

const level = (count: number, busiest: number): string => {
  if (count >= busiest * 0.85) return 'high';
  return count >= busiest * 0.5 ? 'medium' : 'low';
};

const clock = (hour: number): string => {
  const twelve = String(hour % 12 || 12).padStart(2, '0');
  return `${twelve}:00 ${hour % 24 < 12 ? 'AM' : 'PM'}`;
};

/** GET /api/dashboard/conversations. */
export const conversations = (
  rows: Rows,
  { days, limit }: ConversationsQuery,
  now: Instant,
): ConversationsWire => {
  const current = rows.conversations(lastDays(days, now));
  const previous = rows.conversations(lastDays(days, now - days * DAY_MS));
  const byStatus = groupBy(current, (conversation) => statusOf(conversation, now));
  const countStatus = (status: Status) => byStatus.get(status)?.length ?? 0;

  const questions = rows.messages(lastDays(days, now)).filter((message) => message.role === 'user');
  const byConversation = groupBy(questions, (message) => message.conversation_id);
  const hours = countOf(questions.map((message) => new Date(message.created_at).getUTCHours()));
  const busiest = hours[0]?.[1] ?? 0;

  return {
    total: current.length,
    change:
      previous.length === 0
        ? Math.sign(current.length) * 100
        : round(100 * (ratio(current.length, previous.length) - 1), 1),
    recent: [...current]
      .sort((one, other) => other.created_at - one.created_at)
      .slice(0, limit)
      .map(({ id, created_at }) => ({
        id,
        message: (byConversation.get(id)?.[0]?.content ?? '').slice(0, MESSAGE_LENGTH),
        timestamp: iso(created_at),
      })),
    statusCounts: {
      active: countStatus('active'),
      waiting: countStatus('waiting'),
      resolved: countStatus('resolved'),
    },
    peakHours: hours.slice(0, PEAK_HOURS).map(([hour, count]) => ({
      hour,
      label: `${clock(hour)} - ${clock(hour + 1)}`,
      level: level(count, busiest),
      count,
    })),
  };
};
