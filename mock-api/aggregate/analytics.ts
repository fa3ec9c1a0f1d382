import type { AnalyticsWire } from '../../src/contracts/analytics.js';
import type { Instant } from '../../src/types/instant.js';
import { DAY_MS } from '../rhythm.js';
import type { MessageRow, Rows } from '../rows.js';
import { languageOf } from './language.js';
import { addSentiment, countSentiment, satisfactionScore } from './sentiment.js';
import { countOf, groupBy, iso, lastDays, percent, ratio, round, sum } from './sums.js';

const TOP_QUERIES = 10;
const FAILED_SEARCHES = 10;
const QUERY_LENGTH = 50;

const colors: Readonly<Record<string, string>> = {
  English: 'bg-blue-500',
  Spanish: 'bg-green-500',
  French: 'bg-yellow-500',
  German: 'bg-purple-500',
};

/** Seconds from each question to the answer that follows it in the same conversation. */
const responseTimes = (messages: readonly MessageRow[]): number[] =>
  [...groupBy(messages, (message) => message.conversation_id).values()].flatMap((conversation) =>
    conversation.flatMap((message, index) => {
      const next = conversation[index + 1];
      return message.role === 'user' && next?.role === 'assistant'
        ? [(next.created_at - message.created_at) / 1000]
        : [];
    }),
  );

const textsOf = (messages: readonly MessageRow[]): string[] => messages.map((message) => message.content);

/** GET /api/dashboard/analytics. A message counts as resolved when it does not complain. */
export const analytics = (rows: Rows, query: { readonly days: number }, now: Instant): AnalyticsWire => {
  const messages = rows.messages(lastDays(query.days, now));
  const asked = messages.filter((message) => message.role === 'user');
  const searches = asked.filter((message) => message.metadata.results !== null);
  const failed = asked.filter((message) => message.metadata.results === 0);
  const days = [...groupBy(asked, (message) => Math.floor(message.created_at / DAY_MS))]
    .sort(([one], [other]) => one - other)
    .map(([day, group]) => [day, countSentiment(textsOf(group))] as const);
  const sentiment = addSentiment(days.map(([, count]) => count));
  const times = responseTimes(messages);
  const conversations = [...groupBy(asked, (message) => message.conversation_id).values()];

  return {
    responseTime: round(
      ratio(
        sum(times, (seconds) => seconds),
        times.length,
      ),
      2,
    ),
    satisfactionScore: satisfactionScore(sentiment),
    resolutionRate: percent(asked.length - sentiment.negative, asked.length, 2),
    topQueries: countOf(textsOf(searches).map((text) => text.slice(0, QUERY_LENGTH)))
      .slice(0, TOP_QUERIES)
      .map(([query, count]) => ({ query, count, percentage: percent(count, searches.length) })),
    failedSearches: countOf(textsOf(failed))
      .slice(0, FAILED_SEARCHES)
      .map(([query]) => query),
    languageDistribution: countOf(
      conversations.map((conversation) => languageOf(textsOf(conversation).join('\n'))),
    ).map(([language, count]) => ({
      language,
      percentage: percent(count, conversations.length),
      count,
      color: colors[language] ?? 'bg-gray-500',
    })),
    dailySentiment: days.map(([day, count]) => ({
      date: iso(day * DAY_MS).slice(0, 10),
      ...count,
      satisfactionScore: satisfactionScore(count),
    })),
    metrics: {
      totalMessages: messages.length,
      userMessages: asked.length,
      avgMessagesPerDay: round(messages.length / query.days, 1),
    },
  };
};
