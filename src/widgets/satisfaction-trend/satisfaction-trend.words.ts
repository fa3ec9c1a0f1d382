import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  heading: (period: string) => `Satisfaction, ${period}`,
  scope: 'per day, UTC',
  keywords: 'estimated from keywords',
  ofFive: 'of 5',
  plot: 'Satisfaction over time',
  noSeriesTitle: 'No daily series in this API',
  noSeriesText: 'This server tells the score of the whole period only.',
  score: 'Score',
  range: 'Probable range',
  messages: 'Messages',
  positive: 'Positive',
  negative: 'Negative',
  neutral: 'Neutral',
  day: 'Day',
  low: 'Range from',
  high: 'Range to',
  mean: { day: 'Mean per day', week: 'Mean per week' },
  noData: 'no data',
  none: 'no messages',
  soFar: 'so far',
  isHighest: 'highest',
  isLowest: 'lowest',
  position: (place: string, all: string) => `${place} of ${all}`,
  total: (title: string, score: string) => `${title}: ${score} of 5, estimated.`,
  highest: (score: string, when: string) => `Highest ${score} on ${when}.`,
  lowest: (score: string, when: string) => `Lowest ${score} on ${when}.`,
  gaps: (count: number) =>
    n(count, { one: '1 day without a score.', other: `${count} days without a score.` }),
  band: 'Band: the score that more messages of that day would probably give (95%). Bars: messages.',
  showTable: 'Show as table',
  showChart: 'Show as chart',
};

export type SatisfactionTrendWords = typeof english;
