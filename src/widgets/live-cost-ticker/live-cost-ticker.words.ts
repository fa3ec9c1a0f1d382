import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  heading: 'Live cost',
  running: (sessions: number, text: string) =>
    sessions === 0
      ? 'No session is running now'
      : n(sessions, {
          one: `Cost of the ${text} session running now`,
          other: `Cost of the ${text} sessions running now`,
        }),
  runningUnknown: 'Cost of the sessions running now',
  rate: 'Rate',
  anHour: '/h',
  total: (days: number) => n(days, { one: 'Total, last 24 h', other: `Total, last ${days} days` }),
  projectedDay: 'Projected, day',
  projectedMonth: 'Projected, month',
  average: (period: string) => `Average over the ${period}`,
  trendLabel: 'Trend',
  trend: { increasing: 'rising', decreasing: 'falling', stable: 'steady' },
  perHour: (highest: string | null) => (highest === null ? 'Per hour' : `Per hour, highest ${highest}`),
  perBucket: (highest: string | null) => (highest === null ? 'Trend' : `Trend, highest ${highest}`),
  soFar: (time: string) => `${time}, so far`,
  noTrend: 'No hourly figures in this answer',
  pause: 'Pause',
  resume: 'Resume',
  frequency: 'How often to ask',
  every: (interval: string) => `Every ${interval}`,
  once: 'Only once',
  failedTitle: 'Cost could not be loaded',
  sessionsRunning: 'Sessions running now',
  session: 'Session',
  model: 'Model',
  uptime: 'Running for, seconds',
  cost: 'Cost',
};

export type Words = typeof english;
