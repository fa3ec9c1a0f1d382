import type { Telemetry } from '../../contracts/telemetry.js';
import type { Table } from '../../types/table.js';
import { tickerView } from './live-cost-ticker.view.js';
import type { Words } from './live-cost-ticker.words.js';

/** The figures and the running sessions, exact. */
export const tables = (answer: Telemetry, days: number, words: Words): Table[] => {
  const view = tickerView(answer);
  return [
    {
      name: 'live-cost',
      caption: words.heading,
      columns: [
        { key: 'active_sessions', label: words.sessionsRunning, kind: 'count' },
        { key: 'current_cost', label: words.runningUnknown, kind: 'money' },
        { key: 'cost_per_hour', label: words.rate, kind: 'money' },
        { key: 'total_cost', label: words.total(days), kind: 'money' },
        { key: 'projected_daily', label: words.projectedDay, kind: 'money' },
        { key: 'projected_monthly', label: words.projectedMonth, kind: 'money' },
        { key: 'trend', label: words.trendLabel, kind: 'text' },
      ],
      rows: [
        [
          view.sessions,
          view.current,
          view.perHour,
          view.total,
          view.projectedDaily,
          view.projectedMonthly,
          view.trend,
        ],
      ],
    },
    {
      name: 'live-sessions',
      caption: words.sessionsRunning,
      columns: [
        { key: 'session_id', label: words.session, kind: 'text' },
        { key: 'model', label: words.model, kind: 'text' },
        { key: 'uptime_s', label: words.uptime, kind: 'count' },
        { key: 'cost', label: words.cost, kind: 'money' },
      ],
      rows: answer.live.sessionsData.map(({ id, model, uptime, cost }) => [id, model, uptime, cost]),
    },
  ];
};
