import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  heading: 'Languages',
  scope: (period: string) => `${period}, estimated from keywords`,
  empty: (days: number) =>
    n(days, { one: 'No message in the last 24 hours', other: `No message in the last ${days} days` }),
};

export type LanguageDistributionWords = typeof english;
