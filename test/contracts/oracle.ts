import * as v from 'valibot';
import { costAlert, monitoring } from './oracle-monitoring.js';
import {
  count,
  number,
  signed,
  decimal,
  percent,
  score,
  money,
  text,
  flag,
  instant,
  day,
  currency,
  object,
  record,
  optional,
  byStart,
} from './oracle-values.js';

/**
 * The contract once more, written in an independent schema library from the contract's own text: what a server that
 * keeps to it may send, in the fields that are read. The readers are held against it.
 */
export const contract: Readonly<Record<string, v.GenericSchema>> = {
  telemetry: v.pipe(
    object({
      overview: object({
        totalRequests: count,
        successfulRequests: count,
        failedRequests: count,
        successRate: percent,
        errorRate: percent,
        activeSessions: count,
      }),
      cost: object({
        total: money,
        average: money,
        projectedDaily: money,
        projectedMonthly: money,
        perHour: money,
        trend: v.picklist(['increasing', 'decreasing', 'stable']),
      }),
      tokens: object({ totalInput: count, totalOutput: count, total: count, avgPerRequest: number }),
      performance: object({
        avgResponseTime: number,
        totalSearches: count,
        avgSearchesPerRequest: decimal,
        avgIterations: decimal,
      }),
      modelUsage: v.array(object({ model: text, count, cost: money, tokens: count })),
      domainBreakdown: v.array(object({ domain: text, requests: count, cost: money })),
      hourlyTrend: v.array(object({ hour: instant, cost: money, requests: count })),
      live: object({
        activeSessions: count,
        currentCost: money,
        sessionsData: v.array(object({ id: text, uptime: number, cost: money, model: text })),
      }),
      health: optional(object({ rollupFreshnessMinutes: v.nullable(number), stale: flag })),
      currency,
    }),
    v.transform(({ hourlyTrend, ...figures }) => ({
      ...figures,
      hourlyTrend: byStart(hourlyTrend),
      trendTime: 'instant',
    })),
  ),
  analytics: v.pipe(
    object({
      responseTime: number,
      satisfactionScore: score,
      resolutionRate: percent,
      topQueries: v.array(object({ query: text, count })),
      failedSearches: v.array(text),
      languageDistribution: v.array(object({ language: text, percentage: percent, count: optional(count) })),
      metrics: object({ totalMessages: count, userMessages: count, avgMessagesPerDay: number }),
      dailySentiment: optional(
        v.array(
          object({
            date: day,
            positive: count,
            negative: count,
            neutral: count,
            total: count,
            satisfactionScore: score,
          }),
        ),
      ),
    }),
    v.transform(({ dailySentiment, ...figures }) => ({
      ...figures,
      ...(figures.metrics.userMessages === 0 ? { satisfactionScore: null, resolutionRate: null } : {}),
      dailySentiment:
        dailySentiment
          ?.sort((a, b) => a.date - b.date)
          .map((day) => (day.total === 0 ? { ...day, satisfactionScore: null } : day)) ?? null,
    })),
  ),
  conversations: v.pipe(
    object({
      total: count,
      change: signed,
      recent: v.array(object({ id: text, message: text, timestamp: instant })),
      statusCounts: optional(object({ active: count, waiting: count, resolved: count })),
      peakHours: optional(
        v.array(object({ hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)), count })),
      ),
      uniqueUsers: optional(count),
    }),
    v.transform(({ recent, ...figures }) => ({
      ...figures,
      recent: recent.sort((a, b) => b.timestamp - a.timestamp),
    })),
  ),
  'missing-products': v.pipe(
    object({
      missingProducts: v.array(
        object({ name: text, count, lastRequested: instant, examples: v.array(text) }),
      ),
      statistics: object({
        totalMissingProducts: count,
        totalRequests: count,
        avgRequestsPerProduct: number,
      }),
      categories: record(v.array(text)),
      recommendations: v.array(text),
    }),
    v.transform(({ categories, ...figures }) => ({
      ...figures,
      categories: Object.entries(categories).map(([category, products]) => ({ category, products })),
    })),
  ),
  woocommerce: v.pipe(
    object({
      totalProducts: count,
      totalOrders: count,
      revenue: money,
      abandonedCarts: optional(object({ count, value: money })),
      statistics: optional(
        object({ avgProductPrice: money, configuredDomains: count, productsIndexed: count }),
      ),
      status: v.picklist(['active', 'not_configured', 'error']),
      domains: optional(v.array(text)),
      message: optional(text),
      currency,
    }),
    v.transform(({ domains, ...figures }) => ({ ...figures, domains: domains ?? [] })),
  ),
  scraped: object({
    totalPages: count,
    lastUpdated: instant,
    queuedJobs: count,
    statistics: object({
      uniqueDomains: count,
      totalEmbeddings: count,
      avgContentLength: number,
      embeddingCoverage: number,
    }),
    domains: v.array(text),
  }),
  config: object({
    config: v.nullable(
      v.pipe(
        object({
          domain: text,
          owned_domains: optional(v.array(text)),
          woocommerce: optional(
            object({ enabled: flag, url: optional(v.pipe(text, v.url(), v.startsWith('http'))) }),
          ),
          shopify: optional(object({ enabled: flag, domain: optional(text) })),
        }),
        v.transform(({ owned_domains, ...rest }) => ({ ...rest, ownedDomains: owned_domains ?? [] })),
      ),
    ),
  }),
  'test-connection': v.pipe(
    object({
      success: flag,
      message: optional(text),
      error: optional(text),
      store_info: optional(
        object({ name: optional(text), version: optional(text), currency: optional(text) }),
      ),
    }),
    v.transform(({ store_info, ...figures }) => ({ ...figures, storeInfo: store_info })),
  ),
  monitoring,
  'check-alerts': v.pipe(
    object({ alerts: v.array(costAlert) }),
    v.transform(({ alerts }) => alerts),
  ),
  'set-alert': object({ success: flag }),
  'get-summary': v.pipe(
    object({ summary: record(v.unknown()) }),
    v.transform(({ summary }) =>
      Object.entries(summary)
        .filter(([, value]) =>
          typeof value === 'number' ? Number.isFinite(value) : typeof value !== 'object' || value === null,
        )
        .map(([key, value]) => ({ key, value })),
    ),
  ),
};
