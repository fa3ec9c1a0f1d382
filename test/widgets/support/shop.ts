import { frames, mount } from './look.js';
import { find, textOf } from './on-screen.js';
import { morning } from './page-time.js';
import { json, type Reply } from './scripted-api.js';
import { eachOnItsOwnPage } from './test-page.js';
import { chart, type AnyWidget } from './widgets.js';

export const hour = 3_600_000;

/** Cents of one hour of the shop, by how many whole hours ago it began. */
export type Cents = (ago: number) => number;

export const dollars = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** A server with one request an hour; it keeps so many days. */
export const shop =
  (cents: Cents, keeps = 365): Reply =>
  (asked) => {
    const days = Math.min(keeps, Number(/days=(\d+)/.exec(asked.line)?.[1]));
    const ago = Array.from({ length: 24 * days }, (_, i) => i);
    const total = ago.reduce((sum, h) => sum + cents(h), 0);
    const { overview, cost, ...rest } = chart.answer as Record<'overview' | 'cost', object>;
    return json({
      ...rest,
      overview: { ...overview, totalRequests: ago.length },
      cost: { ...cost, total: dollars(total) },
      hourlyTrend: ago.map((h) => ({
        hour: new Date(Math.floor(morning / hour) * hour - h * hour).toISOString(),
        cost: dollars(cents(h)),
        requests: 1,
      })),
    })(asked);
  };

/** This week every hour costs 30 cents, the week before it was 20. */
export const rising: Cents = (ago) => (ago < 7 * 24 ? 30 : 20);

export const alerts =
  (rows: object[], telemetry: Reply): Reply =>
  (asked) =>
    asked.line.startsWith('POST') ? json({ success: true, alerts: rows })(asked) : telemetry(asked);

export const alert = (alert_type: string, threshold_usd: string, domain: string | null = null) => ({
  alert_id: `${alert_type}${threshold_usd}${domain}`,
  domain,
  alert_type,
  threshold_usd,
  current_value: '0',
  exceeded: false,
  message: null,
});

/** What a person reads of a part of the chart's widget. */
export const part = (widget: AnyWidget, name: string): string => {
  const element = find(widget, `[part=${name}]`);
  return element ? textOf(element) : '';
};

/** For a suite: each of its tests begins with a page that has no widget. */
export const eachInItsOwnShop = () => {
  const page = eachOnItsOwnPage(70_000);
  return {
    page,
    show: async (reply: Reply, attributes = ''): Promise<AnyWidget> => {
      page().api.reply = reply;
      const widget = await mount(chart.tag, `base-url="https://shop.example" ${attributes} time-zone="UTC"`);
      await frames();
      return widget;
    },
    asked: (): readonly string[] =>
      page().api.asked.map(({ line }) => line.replace('/api/dashboard/telemetry', '')),
  };
};
