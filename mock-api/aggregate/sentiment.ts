/** The guide's keywords ("Sentiment Analysis Algorithm"): a part of a word counts. */
const positive = ['thank', 'great', 'perfect', 'awesome', 'helpful', 'excellent', 'good', 'works'];
const negative = ['not work', 'error', 'wrong', 'bad', 'issue', 'problem', 'broken', 'fail'];

export type Sentiment = 'positive' | 'negative' | 'neutral';

/** A message that praises and complains is neutral: in the guide's difference it would cancel itself out. */
export const sentimentOf = (message: string): Sentiment => {
  const text = message.toLowerCase();
  const praises = positive.some((word) => text.includes(word));
  const complains = negative.some((word) => text.includes(word));
  if (praises === complains) return 'neutral';
  return praises ? 'positive' : 'negative';
};

/** Messages by what they say. */
export interface SentimentCount {
  readonly positive: number;
  readonly negative: number;
  readonly neutral: number;
  readonly total: number;
}

export const countSentiment = (messages: readonly string[]): SentimentCount => {
  const count = { positive: 0, negative: 0, neutral: 0, total: messages.length };
  for (const message of messages) count[sentimentOf(message)] += 1;
  return count;
};

export const addSentiment = (counts: readonly SentimentCount[]): SentimentCount =>
  counts.reduce(
    (total, count) => ({
      positive: total.positive + count.positive,
      negative: total.negative + count.negative,
      neutral: total.neutral + count.neutral,
      total: total.total + count.total,
    }),
    countSentiment([]),
  );

/** max(1, min(5, 3 + sentiment × 2)) with sentiment = (positive − negative) / messages; no message: 3, the middle. */
export const satisfactionScore = ({ positive, negative, total }: SentimentCount): number => {
  const sentiment = total === 0 ? 0 : (positive - negative) / total;
  return Number(Math.max(1, Math.min(5, 3 + sentiment * 2)).toFixed(2));
};
