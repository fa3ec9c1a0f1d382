import type { CostAlerts } from '../../contracts/cost-alerts.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import type { ChartSpec } from '../../parts/line-chart/chart-spec.js';
import { hasData, type Reading } from '../../data/reading.js';
import { readBudgets, type Budgets } from './cost-trend-chart.budgets.js';
import { chartSpec } from './cost-trend-chart.spec.js';
import { trendView, type TrendQuestion, type TrendView } from './cost-trend-chart.view.js';
import { writer, type Reader, type Writer } from './cost-trend-chart.writer.js';

/** All that the chart is drawn from. */
export interface Trend {
  readonly answer: Telemetry;
  readonly question: TrendQuestion;
  readonly reader: Reader;
  /** Idle: nobody asked for them. */
  readonly alerts: Reading<CostAlerts>;
  /** undefined: all domains. */
  readonly domain: string | undefined;
}

/** One answer as it is drawn and written. */
export interface Drawn {
  readonly view: TrendView;
  readonly budgets: Budgets;
  readonly reader: Reader;
  readonly write: Writer;
  readonly spec: ChartSpec;
}

export const draw = ({ answer, question, reader, alerts, domain }: Trend): Drawn => {
  const view = trendView(answer, question);
  const budgets = readBudgets(alerts, view, domain);
  const write = writer(view, reader);
  return { view, budgets, reader, write, spec: chartSpec(view, budgets, write, reader) };
};

const minute = 60_000;

/** What a new drawing depends on; the time of day only minute by minute. */
const dependencies = ({ answer, question, reader, alerts, domain }: Trend): readonly unknown[] => {
  const { metric, now, timeZone, days, bucket, before } = question;
  return [
    answer,
    reader.words,
    reader.changes,
    reader.locale.lang,
    hasData(alerts) ? alerts.data : alerts.phase,
    domain,
    ...[metric, timeZone, days, bucket, Math.floor(now / minute)],
    before.kind === 'known' ? before : before.kind,
  ];
};

/** Draws once and again only when something changed: the plot, too, draws again only for another object. */
export const drawnOnce = (): ((trend: Trend) => Drawn) => {
  let last: { readonly of: readonly unknown[]; readonly drawn: Drawn } | undefined;
  return (trend) => {
    const of = dependencies(trend);
    if (!last?.of.every((each, i) => each === of[i])) last = { of, drawn: draw(trend) };
    return last.drawn;
  };
};
