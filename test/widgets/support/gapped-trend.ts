import { find } from './on-screen.js';
import type { Wire, WireBucket } from './telemetry-answers.js';
import { chart, type AnyWidget } from './widgets.js';

export const answer = chart.answer as Wire;

export const hours = (
  ...buckets: readonly (readonly [hour: string, cost: string, requests: number])[]
): WireBucket[] =>
  buckets.map(([hour, cost, requests]) => ({ hour: `2026-11-22T${hour}:00:00Z`, cost, requests }));

/** Buckets at 2, 3 and 6 in the morning, it is half past seven: 4 and 5 are missing, 7 is running. */
export const gapped = hours(['02', '0.10', 1], ['03', '0.40', 2], ['06', '0.20', 3]);

export const withTrend = (hourlyTrend: readonly WireBucket[], totalRequests: number): Wire => ({
  ...answer,
  overview: { ...answer.overview, totalRequests },
  hourlyTrend,
});

export const cursor = (widget: AnyWidget): HTMLInputElement =>
  find(widget, 'input[type=range]') as HTMLInputElement;
