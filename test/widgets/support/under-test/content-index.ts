import scraped from '../../../fixtures/recorded/scraped.json';
import '../../../../src/register/content-index.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { withoutQuestion } from './without-question.js';

export const contentIndex: WidgetUnderTest = {
  tag: 'content-index',
  endpoint: 'scraped',
  asks: 'GET /api/dashboard/scraped',
  interval: 300_000,
  answer: scraped.body,
  shows: ['2,300', '4,928', '382%', '3.8 embeddings a page', 'pumps-direct.example'],
  showsInGerman: '4.928',
  nothing: {
    totalPages: 0,
    lastUpdated: '2026-11-22T07:00:00Z',
    queuedJobs: 0,
    statistics: { uniqueDomains: 0, totalEmbeddings: 0, avgContentLength: 0, embeddingCoverage: 0 },
    domains: [],
  },
  saysOfNothing: 'Nothing indexed yet',
  masksZeros: false,
  other: withoutQuestion('/api/dashboard/scraped'),
  texts: ['domains'],
  records: [],
};
