import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  heading: 'Budget alerts',
  failedTitle: 'Budget alerts could not be loaded',
  allDomains: 'All domains',
  named: (name: string, told: string) => `${name}: ${told}`,
  /** Behind a count: "1 exceeded, 2 near". */
  counted: {
    exceeded: 'exceeded',
    near: 'near',
    within: 'within',
    unknown: 'unknown',
    invalid: 'invalid',
  },
  states: {
    exceeded: 'Exceeded',
    near: 'Near',
    within: 'Within',
    unknown: 'Unknown',
    invalid: 'Invalid',
  },
  types: { hourly: 'hourly', daily: 'daily', monthly: 'monthly', per_request: 'per request' },
  noAlerts: 'No budget alerts yet',
  noAlertsText: 'The server answered and has no alert to check.',
  of: (threshold: string) => `of ${threshold}`,
  noFigure: 'No figure from the server yet',
  notJudged: 'The server does not say whether it is exceeded',
  invalidThreshold: 'No threshold above zero could be read',
  highestOf: (domains: number, text: string) =>
    n(domains, { one: `Highest of ${text} domain`, other: `Highest of ${text} domains` }),
  showAll: (count: string) => `Show all ${count}`,
  together: 'All domains together',
  exceededNow: (domain: string, type: string, spent: string, threshold: string) =>
    `Budget exceeded: ${domain}, ${type}, ${spent} of ${threshold}.`,

  runway: {
    endsOn: (day: string) => `At this rate it ends on ${day}`,
    endsBetween: (from: string, to: string) => `At this rate it ends between ${from} and ${to}`,
    mayEnd: (from: string) => `At this rate it may end from ${from} on`,
    lasts: 'At this rate it lasts the month',
    tooLittle: (days: number) => `Too little history for a forecast: ${days} whole days are needed`,
  },

  setAlert: 'Set an alert',
  alertsOnly: 'Alerts only. Does not stop spending.',
  domain: 'Domain',
  otherDomain: 'Another domain…',
  otherDomainLabel: 'Name of the domain',
  type: 'Type',
  typeChoices: { hourly: 'Hourly', daily: 'Daily', monthly: 'Monthly', per_request: 'Per request' },
  threshold: (currency: string) => `Threshold, ${currency}`,
  windows: {
    hourly: 'in the last 60 minutes',
    daily: 'in a calendar day (UTC)',
    monthly: 'in a calendar month (UTC)',
    per_request: 'for one request of the last hour',
  },
  echo: (amount: string, window: string) => `Alerts above ${amount} ${window}`,
  inAnyDomain: (echo: string) => `${echo}, in any one domain`,
  submit: 'Set alert',
  between: (lowest: string, highest: string) =>
    `Not saved: threshold must be between ${lowest} and ${highest}`,
  amountProblems: {
    empty: 'Enter a threshold',
    'not-a-number': (example: string) => `Enter an amount, such as ${example}`,
    grouping: (example: string) => `Write the amount without grouping signs, such as ${example}`,
    'too-many-decimals': 'At most two decimals',
  },
  domainProblems: {
    empty: 'Enter a domain',
    'not-a-domain': 'Enter only the name, such as shop.example',
  },
  steps: {
    looking: 'Looking for an equal alert…',
    sending: 'Sending…',
    checking: 'Sent, but not confirmed. Checking…',
  },
  saved: 'Saved',
  exists: 'An equal alert is there already. Nothing was sent.',
  notSaved: (reason: string) => `Not saved. ${reason}`,
  refused: (status: number) => `The server refused it (${status}).`,
  notShown: 'The server answered, but does not list the alert.',
  unknownOutcome: 'Sent, but not confirmed.',
  checkAgain: 'Check again',

  columns: {
    id: 'Alert',
    threshold: 'Threshold',
    spent: 'Spent',
    share: 'Share of threshold',
    state: 'State',
    domains: 'Domains',
  },
};

export type Words = typeof english;
