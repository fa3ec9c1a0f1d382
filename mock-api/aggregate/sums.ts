import type { Instant } from '../../src/types/instant.js';
import type { Micros } from '../micros.js';
import { DAY_MS, HOUR_MS } from '../rhythm.js';
import type { ChatTelemetryRow, Span } from '../rows.js';

/** The window that every endpoint asks about: the last so many times 24 hours. */
export const lastDays = (days: number, now: Instant): Span => ({ from: now - days * DAY_MS, to: now });

export const sum = <T>(list: readonly T[], value: (entry: T) => number): number =>
  list.reduce((total, entry) => total + value(entry), 0);

/** 0 where there is nothing to divide by, as the server answers. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const round = (value: number, digits = 0): number => Number(value.toFixed(digits));

export const percent = (part: number, whole: number, digits = 0): number =>
  round(100 * ratio(part, whole), digits);

export const groupBy = <T, K>(list: readonly T[], keyOf: (entry: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
};

/** The commonest first; of equals the one that came first. */
export const countOf = <T>(list: readonly T[]): [value: T, count: number][] =>
  [...groupBy(list, (entry) => entry)]
    .map(([value, group]): [T, number] => [value, group.length])
    .sort((one, other) => other[1] - one[1]);

/** An unpriced request adds nothing. */
export const costSum = (rows: readonly ChatTelemetryRow[]): Micros => sum(rows, (row) => row.cost ?? 0);

export const tokensOf = (row: ChatTelemetryRow): number => row.input_tokens + row.output_tokens;

/** The name under which a domain is listed. */
export const domainName = (row: { domain: string | null }): string => row.domain ?? 'unknown';

export const ofDomain = (
  rows: readonly ChatTelemetryRow[],
  domain: string | null,
): readonly ChatTelemetryRow[] => (domain === null ? rows : rows.filter((row) => domainName(row) === domain));

/** Rows by the hour in which they were written, oldest first; an hour without rows is left out. */
export const byHour = (
  rows: readonly ChatTelemetryRow[],
): { readonly hour: string; readonly rows: readonly ChatTelemetryRow[] }[] =>
  [...groupBy(rows, (row) => Math.floor(row.created_at / HOUR_MS))]
    .sort(([one], [other]) => one - other)
    .map(([hour, group]) => ({ hour: iso(hour * HOUR_MS), rows: group }));

export const iso = (instant: Instant): string => new Date(instant).toISOString();
