/** Words that stand at the head of columns and figures in more than one widget. */
export const english = {
  requests: 'Requests',
  cost: 'Cost',
  shareOfCost: 'Share of cost',
  shareOfRequests: 'Share of requests',
  costPerRequest: 'Cost per request',
  tokens: 'Tokens',
  model: 'Model',
  domain: 'Domain',
  count: 'Times',
  share: 'Share',
  language: 'Language',
  when: 'When',
  duration: 'Duration',
  status: 'Status',
  notAttributed: 'Not attributed',
  total: 'Total',
  unpriced: 'unpriced',
  estimated: 'estimated',
  notInApi: 'Not in this API',
  unknown: 'Unknown',
  other: 'Other',
  emptyList: "The server's list is empty",
  unreadable: "The server's list could not be read",
};

export type TermsWords = typeof english;
