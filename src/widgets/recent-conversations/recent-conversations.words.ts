import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  heading: 'Recent conversations',
  total: 'Conversations',
  change: 'Change',
  busiest: 'Busiest hour',
  serverClock: "By the server's clock",
  then: (hours: string) => `then ${hours}`,
  message: 'First message',
  id: 'Conversation',
  latest: (listed: string, all: string) => `The ${listed} latest of ${all}`,
  empty: (days: number) =>
    n(days, {
      one: 'No conversation in the last 24 hours',
      other: `No conversation in the last ${days} days`,
    }),
};

export type RecentConversationsWords = typeof english;
