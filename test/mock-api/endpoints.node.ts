import { expect } from 'chai';
import { mockFetch } from '../../mock-api/fetch.js';
import type { AnalyticsWire } from '../../src/contracts/analytics.js';
import type { ConfigWire } from '../../src/contracts/config.js';
import type { ConversationsWire } from '../../src/contracts/conversations.js';
import type { MissingProductsWire } from '../../src/contracts/missing-products.js';
import type { ScrapedWire } from '../../src/contracts/scraped.js';
import type { TestConnectionWire } from '../../src/contracts/test-connection.js';
import type { WooCommerceWire } from '../../src/contracts/woocommerce.js';
import { DAY, THURSDAY, mockApi } from './api.js';

const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('analytics', () => {
  const ask = (days = 7) => mockApi().json<AnalyticsWire>(`/api/dashboard/analytics?days=${days}`);

  it('counts each message once a day, and rates the week as its days', async () => {
    const { dailySentiment = [], metrics, satisfactionScore, resolutionRate } = await ask();
    expect(add(dailySentiment.map((day) => day.total))).to.equal(metrics.userMessages);
    for (const day of dailySentiment) expect(day.positive + day.negative + day.neutral).to.equal(day.total);
    const sentiment = add(dailySentiment.map((day) => day.positive - day.negative)) / metrics.userMessages;
    expect(satisfactionScore).to.be.closeTo(3 + 2 * sentiment, 0.005);
    const unhappy = add(dailySentiment.map((day) => day.negative)) / metrics.userMessages;
    expect(resolutionRate).to.be.closeTo(100 * (1 - unhappy), 0.005);
  });

  it('hears four languages, the commonest first', async () => {
    const { languageDistribution } = await ask(30);
    expect(languageDistribution.map((row) => row.language)).to.have.members([
      'English',
      'French',
      'German',
      'Spanish',
    ]);
    const counts = languageDistribution.map((row) => row.count ?? 0);
    expect(counts).to.deep.equal([...counts].sort((one, other) => other - one));
  });

  it('lists at most ten queries of at most 50 characters, and searches that failed', async () => {
    const { topQueries, failedSearches } = await ask();
    expect(topQueries).to.have.length(10);
    expect(topQueries.every(({ query }) => query.length <= 50)).to.equal(true);
    expect(failedSearches).to.have.length(10);
    expect(new Set(failedSearches).size).to.equal(10);
  });

  it('says how long an answer takes, in seconds, and how many messages a day has', async () => {
    const { responseTime, metrics } = await ask();
    expect(responseTime).to.be.within(2, 12);
    expect(metrics.avgMessagesPerDay).to.be.closeTo(metrics.totalMessages / 7, 0.05);
  });

  it('changes with the days', async () => {
    expect((await ask(30)).metrics.totalMessages).to.be.above((await ask(7)).metrics.totalMessages);
  });
});

describe('conversations', () => {
  const ask = (query: string) => mockApi().json<ConversationsWire>(`/api/dashboard/conversations?${query}`);

  it('lists the newest first, as many as asked for', async () => {
    const { recent, total } = await ask('days=7&limit=5');
    expect(recent).to.have.length(5);
    expect(total).to.be.above(5);
    const times = recent.map((one) => Date.parse(one.timestamp));
    expect(times).to.deep.equal([...times].sort((one, other) => other - one));
    expect(recent.every((one) => one.message.length > 0 && one.message.length <= 100)).to.equal(true);
  });

  it('gives every conversation one status', async () => {
    const { statusCounts, total } = await ask('days=7');
    expect(add(Object.values(statusCounts!))).to.equal(total);
  });

  it('compares with the period before', async () => {
    const now = await ask('days=7');
    const before = await mockApi({ now: () => THURSDAY - 7 * DAY }).json<ConversationsWire>(
      '/api/dashboard/conversations?days=7',
    );
    expect(now.change).to.be.closeTo(100 * (now.total / before.total - 1), 0.05);
  });

  it('has nothing to compare with where the rows end', async () => {
    expect((await ask('days=90')).change).to.equal(100);
  });

  it('names the busiest three hours', async () => {
    const { peakHours = [] } = await ask('days=30');
    expect(peakHours).to.have.length(3);
    expect(peakHours[0]).to.include({ level: 'high' });
    expect(peakHours[0]!.label).to.match(/^\d\d:00 [AP]M - \d\d:00 [AP]M$/);
  });

  for (const limit of ['0', '101', 'all']) {
    it(`refuses limit=${limit}`, async () => {
      const response = await mockApi().get(`/api/dashboard/conversations?limit=${limit}`);
      expect(response.status).to.equal(400);
    });
  }
});

describe('missing products', () => {
  const ask = (query = '') => mockApi().json<MissingProductsWire>(`/api/dashboard/missing-products${query}`);

  it('looks 30 days back when it is not told how far', async () => {
    expect(await ask()).to.deep.equal(await ask('?days=30'));
    expect((await ask('?days=7')).statistics.totalRequests).to.be.below(
      (await ask()).statistics.totalRequests,
    );
  });

  it('lists the 20 most wanted of all that it counts', async () => {
    const { missingProducts, statistics } = await ask();
    expect(missingProducts).to.have.length(20);
    expect(statistics.totalMissingProducts).to.be.above(20);
    expect(add(missingProducts.map((one) => one.count))).to.be.below(statistics.totalRequests);
    const counts = missingProducts.map((one) => one.count);
    expect(counts).to.deep.equal([...counts].sort((one, other) => other - one));
    expect(missingProducts.every((one) => one.examples.length >= 1 && one.examples.length <= 3)).to.equal(
      true,
    );
  });

  it('sorts them into the four documented categories, five each', async () => {
    const { categories } = await ask();
    expect(Object.keys(categories)).to.deep.equal(['tools', 'parts', 'equipment', 'other']);
    for (const names of Object.values(categories)) expect(names.length).to.be.within(1, 5);
  });

  it('recommends at most four things', async () => {
    const { recommendations, missingProducts } = await ask();
    expect(recommendations.length).to.be.within(1, 4);
    expect(recommendations[0]).to.contain(missingProducts[0]!.name);
  });
});

describe('store, site and configuration', () => {
  it('estimates revenue as orders × average price', async () => {
    const store = await mockApi().json<WooCommerceWire>('/api/dashboard/woocommerce');
    expect(store.status).to.equal('active');
    const { avgProductPrice } = store.statistics!;
    expect(Number(store.revenue)).to.be.closeTo(
      store.totalOrders * Number(avgProductPrice),
      store.totalOrders * 0.01,
    );
  });

  it('covers pages with several embeddings each', async () => {
    const { totalPages, statistics, domains, lastUpdated } =
      await mockApi().json<ScrapedWire>('/api/dashboard/scraped');
    expect(statistics.embeddingCoverage).to.equal(
      Math.round((100 * statistics.totalEmbeddings) / totalPages),
    );
    expect(statistics.embeddingCoverage).to.be.above(100);
    expect(domains).to.have.length(statistics.uniqueDomains);
    expect(Date.parse(lastUpdated)).to.be.at.most(THURSDAY);
  });

  it('sends store credentials, so that a page can be searched for them', async () => {
    const { config } = await mockApi().json<ConfigWire>('/api/dashboard/config');
    expect(config!.domain).to.equal('pumps-direct.example');
    expect(config!.woocommerce!.consumer_secret).to.contain('never_show');
  });

  const keys = { consumer_key: 'ck', consumer_secret: 'cs' };
  const connections: [string, object, boolean][] = [
    [
      'a shop of the data set',
      { type: 'woocommerce', config: { url: 'https://pumps-direct.example', ...keys } },
      true,
    ],
    [
      'a bare host',
      { type: 'shopify', config: { domain: 'werkzeugmarkt.example', access_token: 't' } },
      true,
    ],
    ['a stranger', { type: 'woocommerce', config: { url: 'https://nobody.example', ...keys } }, false],
    [
      'a shop without its keys',
      { type: 'woocommerce', config: { url: 'https://pumps-direct.example' } },
      false,
    ],
    ['no address at all', { type: 'shopify', config: { domain: '://', access_token: 't' } }, false],
  ];
  for (const [whom, request, success] of connections) {
    it(`${success ? 'connects' : 'does not connect'} to ${whom}`, async () => {
      const response = await mockApi().post('/api/dashboard/test-connection', request);
      const answer = (await response.json()) as TestConnectionWire;
      expect(answer.success).to.equal(success);
      expect(answer).to.have.property(success ? 'store_info' : 'error');
    });
  }

  it('is healthy, which is what GET test-connection asks', async () => {
    expect((await mockApi().get('/api/dashboard/test-connection')).status).to.equal(200);
  });

  const refused: [string, string, unknown][] = [
    ['a store type that it does not know', '/api/dashboard/test-connection', { type: 'etsy', config: {} }],
    ['a connection without config', '/api/dashboard/test-connection', { type: 'shopify' }],
    ['a body that is no JSON', '/api/monitoring/chat', '{'],
    ['an action that it does not know', '/api/monitoring/chat', { action: 'explode' }],
    ['the destructive action', '/api/monitoring/chat', { action: 'cleanup-old-data' }],
    ['a domain that is no text', '/api/monitoring/chat', { action: 'check-alerts', domain: 7 }],
  ];
  for (const [what, path, body] of refused) {
    it(`refuses ${what}`, async () => {
      const response = await mockApi().post(path, body);
      expect(response.status).to.equal(400);
      expect(await response.json()).to.have.keys('error', 'details');
    });
  }

  it('does not let a reading endpoint be written to', async () => {
    expect((await mockApi().post('/api/dashboard/telemetry', {})).status).to.equal(405);
  });

  it('answers no method but GET and POST', async () => {
    const ask = mockFetch({ now: () => THURSDAY });
    for (const method of ['DELETE', 'PUT', 'PATCH']) {
      expect((await ask('https://shop.example/api/monitoring/chat', { method })).status).to.equal(405);
    }
  });

  it('answers 404 for a path that the contract does not have', async () => {
    expect((await mockApi().get('/api/dashboard/nothing')).status).to.equal(404);
  });
});
