/*
 * A server of another version: it keeps to the contract's spirit and breaks its letter wherever the contract warns of it.
 */

const renamed: Readonly<Record<string, string>> = {
  avgResponseTime: 'avgDurationMs',
  avgPerRequest: 'averagePerRequest',
  userMessages: 'user_messages',
  lastRequested: 'last_requested',
  embeddingCoverage: 'coverage',
};

const leftOut = new Set(['health', 'dailySentiment', 'statusCounts', 'periodStart', 'recommendations']);

const paged = new Set(['modelUsage', 'domainBreakdown', 'topQueries', 'recent', 'missingProducts', 'alerts']);

const DECIMAL = /^\d+\.\d+$/;
const LOST_BUCKET = 7;

/** Lists that no longer hold the whole: their parts do not add up to the totals. */
const damaged: Readonly<Record<string, (list: readonly unknown[]) => unknown[]>> = {
  modelUsage: (list) => list.slice(0, -1),
  hourlyTrend: (list) => {
    const kept = list.filter((_, index) => index % LOST_BUCKET !== LOST_BUCKET - 1).reverse();
    // The newest bucket, first in this order, comes twice.
    return [...kept.slice(0, 1), ...kept];
  },
};

const page = (list: readonly unknown[]) => ({
  data: list,
  pagination: { page: 1, limit: list.length, total: list.length, totalPages: 1 },
});

const driftList = (name: string, list: readonly unknown[]): unknown => {
  const entries = (damaged[name]?.(list) ?? list).map(drift);
  return paged.has(name) ? page(entries) : entries;
};

/** Renames fields, leaves some out, sends money as numbers, puts pages around lists and loses parts of them. */
export const drift = (value: unknown): unknown => {
  if (typeof value === 'string') return DECIMAL.test(value) ? Number(value) : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !leftOut.has(name))
      .map(([name, entry]) => [
        renamed[name] ?? name,
        Array.isArray(entry) ? driftList(name, entry) : drift(entry),
      ]),
  );
};
