import { readTelemetry, regressedTelemetry } from '../contracts/telemetry.js';
import type { PeriodPair } from './period-before.js';
import { telemetry, type Source } from './sources.js';

/** ms for which a pair is taken for the truth: the period before moves slowly, and costs its server twice the days. */
export const pairInterval = 15 * 60_000;

/** The telemetry of the days and of twice the days, asked at the same moment and kept together. */
export const periodPair = ({
  days,
  domain,
}: {
  /** 1–182 */
  days: number;
  domain?: string | undefined;
}): Source<PeriodPair> => ({
  request: telemetry({ days, domain }).request,
  second: telemetry({ days: 2 * days, domain }).request,
  read: (json) => {
    const answers = Array.isArray(json) && json.length === 2 ? json : [];
    const [now, twice] = answers.map(readTelemetry);
    if (!now?.data || !twice?.data) return { data: null, issues: [] };
    // What is wrong in the shorter answer is told by whoever shows it.
    return { data: { now: now.data, twice: twice.data }, issues: [] };
  },
  regressed: (previous, next, at) =>
    regressedTelemetry(previous.now, next.now, at, days) ||
    regressedTelemetry(previous.twice, next.twice, at, 2 * days),
});
