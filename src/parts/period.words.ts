import { plural } from '../words/words.js';

const n = plural('en');

/** Whose figures, and of when: the same words in every widget. */
export const english = {
  allDomains: 'All domains',
  lastDays: (days: number) => n(days, { one: 'last 24 hours', other: `last ${days} days` }),
  noRequests: (days: number) =>
    n(days, { one: 'No requests in the last 24 hours', other: `No requests in the last ${days} days` }),
  noMessages: (days: number) =>
    n(days, { one: 'No messages in the last 24 hours', other: `No messages in the last ${days} days` }),
  nothingToCount: 'The server answered and has nothing to count. Figures appear with the first chat.',
  behind: (age: string) => `The server's summary is ${age} behind`,
  outOfDate: "The server's summary is out of date",
  since: (date: string) => `Figures begin on ${date}`,
  withoutUnpriced: (models: number) =>
    n(models, {
      one: `Without the cost of ${models} unpriced model`,
      other: `Without the cost of ${models} unpriced models`,
    }),
  serverClock: "This device's clock is behind the server's",
};

export type PeriodWords = typeof english;
