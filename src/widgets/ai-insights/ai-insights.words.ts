import { plural } from '../../words/words.js';

export const english = {
  heading: 'Insights',
  nothing: 'Nothing stands out',
  nothingText: 'No rule found a change that is larger than chance, and no saving worth a tenth of the cost.',
  tooFew: (requests: number) => `A cost is compared from ${requests} requests in each period on.`,
  noneBefore: 'There is no earlier period to compare with.',
  costRose: (amount: string, percent: string, days: number) =>
    `Cost rose by ${amount} (${percent}) compared with the ${plural('en')(days, { one: '24 hours', other: `${days} days` })} before`,
  costFell: (amount: string, percent: string, days: number) =>
    `Cost fell by ${amount} (${percent}) compared with the ${plural('en')(days, { one: '24 hours', other: `${days} days` })} before`,
  fromTo: (before: string, now: string) => `From ${before} to ${now}. What made the difference:`,
  part: {
    requests: 'Number of requests',
    tokensPerRequest: 'Tokens per request',
    models: 'Choice of models',
    price: 'Price, and input against output',
    notAttributed: 'Not attributed',
  },
  splitRule:
    'Rule: requests, tokens per request, models and price are changed one after the other; the parts sum to the whole.',
  cheaper: (from: string, to: string) => `${to} could do some of the work of ${from}`,
  cheaperText: (requests: string, from: string, cost: string, to: string, estimate: string) =>
    `${requests} requests to ${from} cost ${cost}. At the list prices of ${to} the same tokens cost about ${estimate}.`,
  cheaperRule:
    'Estimate: the same tokens, with the share of input and output of all requests. It says nothing of quality.',
  failuresRose: (rate: string, before: string) => `More requests fail: ${rate}, up from ${before}`,
  failures: (rate: string) => `${rate} of the requests fail`,
  failuresText: (failed: string, requests: string) => `${failed} of ${requests} requests failed.`,
  failuresRule: 'Rule: a rise of more than two standard errors, or 5% where there is no earlier period.',
  demand: (product: string) => `Customers ask for “${product}”`,
  demandText: (times: number, text: string) =>
    plural('en')(times, {
      one: `Asked for ${text} time and not found.`,
      other: `Asked for ${text} times and not found.`,
    }),
  noDemand: (problem: string) => `What customers miss: ${problem}`,
  demandRule: 'Rule: the missing product that was asked for most, on all domains together, from 3 times on.',
  insight: 'Insight',
  detail: 'Detail',
  amount: 'Amount',
};

export type AiInsightsWords = typeof english;
