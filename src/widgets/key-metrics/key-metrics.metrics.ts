import type { Analytics } from '../../contracts/analytics.js';
import type { Conversations } from '../../contracts/conversations.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import type { EarlierPeriod } from '../../data/period-before.js';
import { divide, multiply } from '../../money/arithmetic.js';
import type { More } from '../../parts/delta.js';
import type { Metric as TrendMetric } from '../../parts/trend-series.js';
import type { Money } from '../../types/money.js';
import type { Cell, ColumnKind } from '../../types/table.js';

interface Kind {
  readonly kind: ColumnKind;
  readonly more: More;
  /** How it comes about, where its name does not say it: in the words of the widget. */
  readonly note?: 'average' | 'keywords';
  /** Of nothing there is no rate, no average and no projection. */
  readonly ofSomething?: true;
}

export interface TelemetryMetric extends Kind {
  readonly source: 'telemetry';
  readonly value: (answer: Telemetry) => Cell;
  /** The same of the period before, from its sums. */
  readonly before?: (period: EarlierPeriod, days: number) => Cell;
  readonly series?: TrendMetric;
}

export interface AnalyticsMetric extends Kind {
  readonly source: 'analytics';
  readonly value: (answer: Analytics) => Cell;
  readonly series?: 'satisfactionScore';
}

export interface ConversationsMetric extends Kind {
  readonly source: 'conversations';
  readonly value: (answer: Conversations) => Cell;
}

export type Metric = TelemetryMetric | AnalyticsMetric | ConversationsMetric;
export type MetricSource = Metric['source'];

/** Decimals of a derived price: beyond what any price list tells apart. */
const scale = 12;

const each = (cost: Money | null, n: number | null): Money | null =>
  cost === null || !n ? null : divide(cost, n, scale);

const share = (part: number | null, all: number | null): number | null =>
  part === null || !all ? null : (part / all) * 100;

/** Every figure that can be asked for, by the name that the attribute gives it. */
export const catalogue = {
  'total-spend': {
    source: 'telemetry',
    kind: 'money',
    more: 'bad',
    ofSomething: true,
    value: ({ cost }) => cost.total,
    before: ({ cost }) => cost.total,
    series: 'cost',
  },
  'average-cost': {
    source: 'telemetry',
    kind: 'money',
    more: 'bad',
    ofSomething: true,
    value: ({ cost }) => cost.average,
    before: ({ cost, overview }) => each(cost.total, overview.totalRequests),
  },
  'daily-projection': {
    source: 'telemetry',
    kind: 'money',
    more: 'bad',
    note: 'average',
    ofSomething: true,
    value: ({ cost }) => cost.projectedDaily,
    before: ({ cost }, days) => each(cost.total, days),
  },
  'monthly-projection': {
    source: 'telemetry',
    kind: 'money',
    more: 'bad',
    note: 'average',
    ofSomething: true,
    value: ({ cost }) => cost.projectedMonthly,
    before: ({ cost }, days) => each(cost.total && multiply(cost.total, 30, scale), days),
  },
  requests: {
    source: 'telemetry',
    kind: 'count',
    more: 'neutral',
    value: ({ overview }) => overview.totalRequests,
    before: ({ overview }) => overview.totalRequests,
    series: 'requests',
  },
  'success-rate': {
    source: 'telemetry',
    kind: 'percent',
    more: 'good',
    ofSomething: true,
    value: ({ overview }) => overview.successRate,
    before: ({ overview }) => share(overview.successfulRequests, overview.totalRequests),
  },
  'error-rate': {
    source: 'telemetry',
    kind: 'percent',
    more: 'bad',
    ofSomething: true,
    value: ({ overview }) => overview.errorRate,
    before: ({ overview }) => share(overview.failedRequests, overview.totalRequests),
  },
  'response-time': {
    source: 'telemetry',
    kind: 'duration',
    more: 'bad',
    ofSomething: true,
    value: ({ performance }) => performance.avgResponseTime,
  },
  'active-sessions': {
    source: 'telemetry',
    kind: 'count',
    more: 'neutral',
    value: ({ live, overview }) => live.activeSessions ?? overview.activeSessions,
  },
  'tokens-in': {
    source: 'telemetry',
    kind: 'count',
    more: 'neutral',
    value: ({ tokens }) => tokens.totalInput,
    before: ({ tokens }) => tokens.totalInput,
  },
  'tokens-out': {
    source: 'telemetry',
    kind: 'count',
    more: 'neutral',
    value: ({ tokens }) => tokens.totalOutput,
    before: ({ tokens }) => tokens.totalOutput,
  },
  conversations: {
    source: 'conversations',
    kind: 'count',
    more: 'neutral',
    value: ({ total }) => total,
  },
  messages: {
    source: 'analytics',
    kind: 'count',
    more: 'neutral',
    value: ({ metrics }) => metrics.totalMessages,
  },
  satisfaction: {
    source: 'analytics',
    kind: 'number',
    more: 'good',
    note: 'keywords',
    ofSomething: true,
    value: ({ satisfactionScore }) => satisfactionScore,
    series: 'satisfactionScore',
  },
  resolution: {
    source: 'analytics',
    kind: 'percent',
    more: 'good',
    note: 'keywords',
    ofSomething: true,
    value: ({ resolutionRate }) => resolutionRate,
  },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof catalogue;

export const metricOf = (name: MetricName): Metric => catalogue[name];

export const usual: readonly MetricName[] = [
  'total-spend',
  'average-cost',
  'daily-projection',
  'monthly-projection',
  'requests',
  'success-rate',
  'response-time',
  'active-sessions',
];

/** The names of a list such as `"requests total-spend"`, each once, and those that there are not. */
export const namesIn = (
  list: string,
): { readonly names: readonly MetricName[]; readonly unknown: readonly string[] } => {
  const all = [...new Set(list.split(/[\s,]+/).filter(Boolean))];
  const isMetric = (name: string): name is MetricName => Object.hasOwn(catalogue, name);
  return { names: all.filter(isMetric), unknown: all.filter((name) => !isMetric(name)) };
};
