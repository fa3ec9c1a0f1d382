import * as v from 'valibot';

/**
 * The contract once more, written in an independent schema library from the contract's own text: what a server that
 * keeps to it may send, in the fields that are read. The readers are held against it.
 */
const most = Number.MAX_SAFE_INTEGER;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const number = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(most));
const signed = v.pipe(v.number(), v.finite(), v.minValue(-most), v.maxValue(most));
const decimalText = v.pipe(v.string(), v.regex(/^(0|[1-9]\d{0,14})(\.\d{1,9})?$/));
const decimal = v.union([number, v.pipe(decimalText, v.transform(Number))]);
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const percentText = v.union([percent, v.pipe(decimalText, v.transform(Number), v.maxValue(100))]);
const score = v.pipe(v.number(), v.minValue(1), v.maxValue(5));
const withoutExponent = (amount: number): string =>
  String(amount).includes('e') ? amount.toFixed(20).replace(/0+$/, '') : String(amount);
const money = v.union([
  v.pipe(
    v.number(),
    v.finite(),
    v.minValue(0),
    v.maxValue(999_999_999_999_999),
    v.transform(withoutExponent),
  ),
  decimalText,
]);
const text = v.pipe(v.string(), v.maxLength(1024));
const flag = v.boolean();
/** Offsets of hours alone are Postgres' own; Date.parse wants minutes, and a zone where there is a time. */
const toMilliseconds = (written: string): number => {
  const iso = written
    .replace(' ', 'T')
    .replace(/([+-]\d\d)$/, (hours) => (written.includes(':') ? `${hours}:00` : hours));
  return Date.parse(/T/.test(iso) && !/(Z|[+-]\d\d:\d\d)$/.test(iso) ? `${iso}Z` : iso);
};
/** Date.parse takes 30 February for 2 March, and 24:00 for the next day. */
const isOnTheCalendar = (written: string): boolean => {
  const date = new Date(written.slice(0, 10));
  return (
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(written.slice(0, 10)) &&
    !/[T ]24/.test(written)
  );
};
const instant = v.pipe(
  v.string(),
  v.regex(/^20\d\d-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d(:\d\d)?)?)?$/),
  v.check(isOnTheCalendar),
  v.transform(toMilliseconds),
  v.number(),
);
/** A calendar day, whatever time stands behind it. */
const day = v.pipe(
  v.string(),
  v.check((written) => v.is(instant, written)),
  v.transform((written) => Date.parse(written.slice(0, 10))),
);
const currency = v.pipe(
  v.nullish(v.pipe(v.string(), v.regex(/^[A-Za-z]{3}$/)), 'USD'),
  v.transform((code) => code.toUpperCase()),
);
const notList = v.check((value: unknown) => !Array.isArray(value));
/** In valibot a list is an object too. */
const object = <E extends v.ObjectEntries>(entries: E) => v.pipe(v.unknown(), notList, v.object(entries));
const record = <S extends v.GenericSchema>(value: S) =>
  v.pipe(v.unknown(), notList, v.record(v.string(), value));
const optional = <S extends v.GenericSchema>(schema: S) => v.nullish(schema, null);

/** What a record is read as: a list whose entries carry their key. */
const keyed =
  (name: string) =>
  (values: Record<string, object>): object[] =>
    Object.entries(values).map(([key, value]) => ({ [name]: key, ...value }));

/** Buckets as the reader gives them while none is repeated: that is the subject of a test of its own. */
const byStart = <B extends { hour: number }>(buckets: B[]): (Omit<B, 'hour'> & { start: number })[] =>
  buckets.map(({ hour, ...figures }) => ({ ...figures, start: hour })).sort((a, b) => a.start - b.start);

const costAlert = v.pipe(
  object({
    alert_id: text,
    domain: v.nullable(text),
    alert_type: text,
    threshold_usd: money,
    current_value: v.nullable(money),
    exceeded: v.nullable(flag),
  }),
  v.transform((row) => ({
    id: row.alert_id,
    domain: row.domain,
    type: row.alert_type,
    threshold: row.threshold_usd,
    current: row.current_value,
    exceeded: row.exceeded,
  })),
);

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
      dailySentiment: dailySentiment?.sort((a, b) => a.date - b.date) ?? null,
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
  monitoring: v.pipe(
    object({
      timestamp: instant,
      metrics: object({
        period: v.picklist(['hour', 'day', 'week', 'month']),
        periodStart: instant,
        periodEnd: instant,
        totalRequests: count,
        successfulRequests: count,
        failedRequests: count,
        successRate: percentText,
        tokenUsage: object({
          totalInput: count,
          totalOutput: count,
          totalTokens: count,
          avgInputPerRequest: number,
          avgOutputPerRequest: number,
        }),
        cost: object({
          totalCostUSD: money,
          avgCostPerRequest: money,
          maxRequestCost: money,
          minRequestCost: money,
          costPerHour: money,
          projectedDailyCost: money,
          projectedMonthlyCost: money,
        }),
        performance: object({
          avgDurationMs: number,
          medianDurationMs: number,
          p95DurationMs: number,
          avgIterations: decimal,
          avgSearches: decimal,
        }),
        modelBreakdown: record(object({ requests: count, tokens: count, cost: money, avgDuration: number })),
        domainBreakdown: optional(record(object({ requests: count, tokens: count, cost: money }))),
      }),
      hourlyTrend: v.array(
        object({
          hour: instant,
          requests: count,
          cost: money,
          input_tokens: optional(count),
          output_tokens: optional(count),
        }),
      ),
      costAlerts: v.array(costAlert),
      liveMetrics: object({ activeSessions: optional(count) }),
      details: optional(
        v.array(
          object({
            session_id: text,
            model: v.nullable(text),
            domain: v.nullable(text),
            start_time: instant,
            end_time: v.nullable(instant),
            duration_ms: v.nullable(number),
            iterations: v.nullable(count),
            search_count: v.nullable(count),
            total_results: v.nullable(count),
            input_tokens: v.nullable(count),
            output_tokens: v.nullable(count),
            cost_usd: v.nullable(money),
            success: flag,
            error: v.nullable(text),
            created_at: instant,
          }),
        ),
      ),
      currency,
    }),
    v.transform(({ metrics, hourlyTrend, details, ...figures }) => ({
      ...figures,
      metrics: {
        ...metrics,
        modelBreakdown: keyed('model')(metrics.modelBreakdown),
        domainBreakdown: metrics.domainBreakdown && keyed('domain')(metrics.domainBreakdown),
      },
      hourlyTrend: byStart(hourlyTrend).map(({ input_tokens, output_tokens, ...bucket }) => ({
        ...bucket,
        inputTokens: input_tokens,
        outputTokens: output_tokens,
      })),
      trendTime: 'instant',
      details:
        details?.map((row) => ({
          sessionId: row.session_id,
          model: row.model,
          domain: row.domain,
          startTime: row.start_time,
          endTime: row.end_time,
          durationMs: row.duration_ms,
          iterations: row.iterations,
          searchCount: row.search_count,
          totalResults: row.total_results,
          inputTokens: row.input_tokens,
          outputTokens: row.output_tokens,
          cost: row.cost_usd,
          success: row.success,
          error: row.error,
          createdAt: row.created_at,
        })) ?? null,
    })),
  ),
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
