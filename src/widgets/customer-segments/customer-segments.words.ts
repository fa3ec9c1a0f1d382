import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  heading: 'Customer segments',
  by: 'Segments by',
  criteria: { language: 'Language', status: 'Status', hour: 'Hour', domain: 'Domain' },
  scope: {
    language: (period: string) => `${period}, estimated from keywords`,
    status: (period: string) => `${period}, conversations`,
    hour: (period: string) => `${period}, the busiest by the server's clock`,
    domain: (period: string) => `${period}, requests`,
  },
  states: { active: 'Active', waiting: 'Waiting', resolved: 'Resolved' },
  conversations: 'Conversations',
  uniqueUsers: 'Unique users',
  costOfSegments: 'Cost of these segments',
  notLoaded: 'Could not be loaded',
  notTold: 'This server does not tell customers apart by that.',
  empty: (days: number) =>
    n(days, { one: 'Nobody wrote in the last 24 hours', other: `Nobody wrote in the last ${days} days` }),
};

export type CustomerSegmentsWords = typeof english;
