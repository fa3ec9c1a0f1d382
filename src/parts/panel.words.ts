export const english = {
  notConnected: 'Not connected yet',
  setUp: 'Tell the widget where the chat API is:',
  noFigures: 'No figures yet',
  loading: 'Loading…',
  /** null: just now */
  updated: (age: string | null) => (age === null ? 'Updated just now' : `Updated ${age} ago`),
  ageUnknown: 'Given by the page, age unknown',
  refreshing: 'Refreshing…',
  paused: (age: string | null) => `Paused, ${age ?? 'seconds'} old`,
  stale: (age: string | null) => `Stale, ${age ?? 'seconds'} old`,
  failed: 'These figures could not be loaded',
  retry: 'Retry',
  retryNow: 'Retry now',
  notZero: 'This is not a zero: no figure has arrived yet.',
  cannotDisplay: 'This widget cannot display its figures',
  cannotDisplayText: 'Something in them could not be shown. The rest of the page is not affected.',
  cut: (n: number) => (n === 1 ? '1 long list cut short' : `${n} long lists cut short`),
  unreadable: (n: number) => (n === 1 ? '1 value unreadable' : `${n} values unreadable`),
};

export type PanelWords = typeof english;
