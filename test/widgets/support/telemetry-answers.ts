import * as fc from 'fast-check';

/** An answer of GET telemetry, as far as the widgets read it. */
export interface Wire {
  readonly overview: { readonly totalRequests: number; readonly activeSessions: number };
  readonly cost: Readonly<
    Record<'total' | 'perHour' | 'projectedDaily' | 'projectedMonthly', string | null>
  > & {
    readonly trend: string;
  };
  readonly tokens: { readonly total: number };
  readonly modelUsage: readonly WireModel[];
  readonly hourlyTrend: readonly WireBucket[];
  readonly live: {
    readonly activeSessions: number;
    readonly currentCost: string;
    readonly sessionsData: readonly {
      readonly id: string;
      readonly uptime: number;
      readonly cost: string;
      readonly model: string;
    }[];
  };
}

export interface WireModel {
  readonly model: string;
  readonly count: number;
  readonly cost: string | null;
  readonly tokens: number;
}

export interface WireBucket {
  readonly hour: string;
  readonly cost: string;
  readonly requests: number;
}

const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 11n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, decimals]) => {
    const text = String(digits).padStart(decimals + 1, '0');
    const point = text.length - decimals;
    return decimals === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
  });

const maybe = fc.option(amount, { freq: 8 });
const requests = fc.integer({ min: 0, max: 100_000 });
const tokens = fc.integer({ min: 0, max: 10_000_000 });

/** Few names, so that some come twice. */
const names = fc.constantFrom(
  'gpt-4',
  'gpt-5-mini',
  'llama-3.1-70b',
  'Modèle Ⅳ',
  '<b>bold</b>',
  '__proto__',
  'a',
  'b',
);

const models = fc.array(fc.record({ model: names, count: requests, cost: maybe, tokens }), { maxLength: 12 });

/** The last hour that ended before the tests' morning. */
const lastHour = Date.parse('2026-11-22T06:00Z');

/** Hours of the last two weeks in any order, some of them missing. */
const buckets = fc
  .uniqueArray(fc.record({ ago: fc.integer({ min: 0, max: 300 }), cost: amount, requests }), {
    selector: ({ ago }) => ago,
    maxLength: 40,
  })
  .map((rows) =>
    rows.map(({ ago, ...figures }) => ({
      hour: new Date(lastHour - ago * 3_600_000).toISOString(),
      ...figures,
    })),
  );

const sessions = fc.array(
  fc.record({ id: fc.uuid(), uptime: fc.integer({ min: 0, max: 9999 }), cost: amount, model: names }),
  { maxLength: 4 },
);

/** Totals that fit the buckets, and totals that do not. */
export const telemetryAnswers: fc.Arbitrary<Wire> = fc
  .record({
    cost: fc.record({
      total: maybe,
      perHour: maybe,
      projectedDaily: maybe,
      projectedMonthly: maybe,
      trend: fc.constantFrom('increasing', 'decreasing', 'stable'),
    }),
    requests,
    addsUp: fc.boolean(),
    tokens: fc.integer({ min: 0, max: 100_000_000 }),
    modelUsage: models,
    hourlyTrend: buckets,
    currentCost: amount,
    sessionsData: sessions,
  })
  .map(({ cost, addsUp, modelUsage, hourlyTrend, currentCost, sessionsData, ...any }) => {
    const inBuckets = hourlyTrend.reduce((all, bucket) => all + bucket.requests, 0);
    const activeSessions = sessionsData.length;
    return {
      overview: { totalRequests: addsUp ? inBuckets : any.requests, activeSessions },
      cost,
      tokens: { total: any.tokens },
      modelUsage,
      hourlyTrend,
      live: { activeSessions, currentCost, sessionsData },
    };
  });

const isNothing = (cost: string | null): boolean => !Number(cost);

/**
 * The costs of an answer as far as they are known: the zeros of what nobody has priced are not, neither those of the whole
 * nor those of a session.
 */
export const known = ({ cost, hourlyTrend, live, ...rest }: Wire) => {
  const without =
    isNothing(cost.total) &&
    rest.modelUsage.every((model) => isNothing(model.cost)) &&
    rest.modelUsage.some(({ tokens }) => tokens > 0);
  const unpriced = new Set(
    rest.modelUsage.flatMap(({ model, cost, tokens }) => (isNothing(cost) && tokens > 0 ? [model] : [])),
  );
  const sessions = live.sessionsData.map((session) =>
    isNothing(session.cost) && unpriced.has(session.model) ? { ...session, cost: null } : session,
  );
  const free = live.activeSessions > 0 && (without || sessions.some(({ cost }) => cost === null));
  return {
    ...rest,
    cost: without
      ? { total: null, perHour: null, projectedDaily: null, projectedMonthly: null, trend: null }
      : cost,
    hourlyTrend: hourlyTrend.map((bucket) =>
      without && isNothing(bucket.cost) ? { ...bucket, cost: null } : bucket,
    ),
    live: {
      ...live,
      currentCost: free && isNothing(live.currentCost) ? null : live.currentCost,
      sessionsData: sessions,
    },
  };
};
