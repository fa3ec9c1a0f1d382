import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  metric: 'Show',
  metrics: { cost: 'Cost', requests: 'Requests' },
  heading: {
    cost: (period: string) => `Cost, ${period}`,
    requests: (period: string) => `Requests, ${period}`,
  },
  per: { hour: 'per hour', day: 'per day', week: 'per week', month: 'per month' },
  tooFine: {
    hour: 'The data has no single hours.',
    day: 'The data has no single days.',
    week: 'The data has no single weeks.',
    month: 'The data has no single months.',
  },
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
  /** Of a week or a month. */
  highestOf: (value: string, when: string) => `Highest ${value}: ${when}.`,
  noDataFor: (length: string, when: string) => `No data for ${length} on ${when}.`,
  gaps: (count: number) => n(count, { one: '1 gap without data.', other: `${count} gaps without data.` }),
  valueSoFar: (value: string) => `${value} so far`,
  only: (start: string) => `only from ${start} on`,
  ahead: {
    day: (soFar: string, total: string) => `Today ${soFar} so far, ${total} projected.`,
    month: (soFar: string, total: string) => `This month ${soFar} so far, ${total} projected.`,
  },
  /** Each hour that is left counts as the mean of the same hour on the days before. */
  pace: (days: number) => `Projected at the usual pace, that of the ${days} days before today.`,
  aheadOf: { day: 'Today, projected', month: 'This month, projected' },
  unusual: 'unusual',
  usual: {
    weekday: (range: string) => `usual ${range} at this hour on weekdays`,
    weekend: (range: string) => `usual ${range} at this hour on weekends`,
  },
  usualAt: { weekday: 'Usual at this hour on weekdays', weekend: 'Usual at this hour on weekends' },
  anomalies: (count: number, when: string, value: string, usual: string) =>
    n(count, {
      one: `1 unusual hour: ${when}: ${value}, ${usual}.`,
      other: `${count} unusual hours, the last ${when}: ${value}, ${usual}.`,
    }),
  noHistory: 'Not enough history to tell unusual hours.',
  alert: {
    hourly: (threshold: string) => `Hourly alert ${threshold}`,
    daily: (threshold: string) => `Daily alert ${threshold}`,
    monthly: (threshold: string) => `Monthly alert ${threshold}`,
  },
  eachDomain: (alert: string) => `${alert} for each domain`,
  above: (count: number, alert: string) =>
    n(count, { one: `${alert}: 1 point above it.`, other: `${alert}: ${count} points above it.` }),
  noBudget: 'No budget alert watches these buckets.',
  budgetsFailed: 'Budget alerts could not be loaded.',
  /** The name of the line of the period before. */
  earlier: (days: number) => (days === 1 ? '24 hours before' : `${days} days before`),
  before: { cost: 'Cost before', requests: 'Requests before' },
  showTable: 'Show as table',
  showChart: 'Show as chart',
  start: 'Start',
  note: 'Note',
};

export type Words = typeof english;
