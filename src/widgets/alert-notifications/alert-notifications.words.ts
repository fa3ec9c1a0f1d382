export const english = {
  heading: 'Alert history',
  allDomains: 'All domains',
  noAlerts: 'No budget alerts yet',
  noAlertsText: 'Nothing to watch: the server has no budget alert.',
  none: 'No budget was near or exceeded so far',
  types: { hourly: 'hourly', daily: 'daily', monthly: 'monthly', per_request: 'per request' },
  levels: { near: 'Near', exceeded: 'Exceeded' },
  budget: 'Budget',
  spent: 'Spent',
  threshold: 'Threshold',
  crossed: {
    near: (domain: string, type: string) => `Budget nearly used: ${domain}, ${type}`,
    exceeded: (domain: string, type: string) => `Budget exceeded: ${domain}, ${type}`,
  },
  amounts: (spent: string, threshold: string) => `${spent} of ${threshold}`,
  toasts: 'New budget alerts',
  more: (n: number) => `${n} more in the history`,
  dismiss: 'Dismiss',
  snooze: 'Snooze 1 h',
  notify: 'Notify on this device',
  stopNotifying: 'Stop notifying',
  blocked: 'The browser blocks notifications of this page',
};

export type AlertNotificationsWords = typeof english;
