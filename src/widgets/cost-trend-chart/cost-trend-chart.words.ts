import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  metric: 'Show',
  metrics: { cost: 'Cost', requests: 'Requests' },
  heading: {
    cost: (period: string) => `Cost, ${period}`,
    requests: (period: string) => `Requests, ${period}`,
  },
  per: { hour: 'per hour', day: 'per day', month: 'per month' },
  failedTitle: 'The trend could not be loaded',
  noTrendTitle: 'No series in this answer',
  noTrendText: 'The answer holds no hours or days to draw a line from.',
  plot: { cost: 'Cost over time', requests: 'Requests over time' },
  noData: 'no data',
  mean: { day: 'Mean per day', week: 'Mean per week' },
  soFar: 'so far',
  isHighest: 'highest',
  position: (place: string, all: string) => `${place} of ${all}`,
  requests: (count: number, text: string) => n(count, { one: `${text} request`, other: `${text} requests` }),
  total: (title: string, total: string) => `${title}: ${total}.`,
  highest: (value: string, when: string) => `Highest ${value} on ${when}.`,
  noDataFor: (length: string, when: string) => `No data for ${length} on ${when}.`,
  gaps: (count: number) => n(count, { one: '1 gap without data.', other: `${count} gaps without data.` }),
  valueSoFar: (value: string) => `${value} so far`,
  showTable: 'Show as table',
  showChart: 'Show as chart',
  start: 'Start',
  note: 'Note',
};

export type Words = typeof english;
