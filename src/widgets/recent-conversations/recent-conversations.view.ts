import type { Conversations } from '../../contracts/conversations.js';
import { maskPersonal } from '../../format/personal.js';
import type { TermsWords } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import type { RecentConversationsWords } from './recent-conversations.words.js';

export interface RecentConversationsTables {
  /** Newest first; columns: message, when, id. */
  readonly recent: Table;
  readonly totals: Table;
  /** The busiest first. */
  readonly peakHours: Table;
}

export const recentConversationsTables = (
  { total, change, recent, peakHours }: Conversations,
  showPersonalData: boolean,
  words: RecentConversationsWords,
  terms: TermsWords,
): RecentConversationsTables => ({
  recent: {
    name: 'recent-conversations',
    caption: words.heading,
    columns: [
      { key: 'message', label: words.message, kind: 'text', personal: true },
      { key: 'timestamp', label: terms.when, kind: 'instant' },
      { key: 'id', label: words.id, kind: 'text' },
    ],
    rows: recent.map(({ message, timestamp, id }) => [
      message === null || showPersonalData ? message : maskPersonal(message),
      timestamp,
      id,
    ]),
  },
  totals: {
    name: 'conversations',
    caption: words.total,
    columns: [
      { key: 'total', label: words.total, kind: 'count' },
      { key: 'change_percent', label: words.change, kind: 'percent' },
    ],
    rows: [[total, change]],
  },
  peakHours: {
    name: 'peak-hours',
    caption: words.busiest,
    columns: [
      { key: 'hour', label: words.busiest, kind: 'count' },
      { key: 'count', label: terms.count, kind: 'count' },
    ],
    rows: [...(peakHours ?? [])]
      .sort((a, b) => (b.count ?? -1) - (a.count ?? -1))
      .map(({ hour, count }) => [hour, count]),
  },
});
