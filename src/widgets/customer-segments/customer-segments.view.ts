import type { Analytics } from '../../contracts/analytics.js';
import type { Conversations } from '../../contracts/conversations.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import { hourOfDay } from '../../format/hour.js';
import { languagesTable } from '../../parts/languages-table.js';
import { mergeRows } from '../../parts/merge-rows.js';
import { ranking } from '../../parts/ranking.js';
import type { TermsWords } from '../../parts/terms.words.js';
import { knownCost } from '../../parts/unpriced.js';
import type { Cell, Column, Table } from '../../types/table.js';
import type { CustomerSegmentsWords } from './customer-segments.words.js';

/** What customers are told apart by. */
export type Criterion = 'language' | 'status' | 'hour' | 'domain';

export interface Segments {
  readonly table: Table;
  /** What is in no segment, if anything. */
  readonly foot: readonly (readonly Cell[])[];
  /** How much there was in all, whether or not it is in a segment. */
  readonly total: number | null;
}

export interface SegmentWords {
  readonly own: CustomerSegmentsWords;
  readonly terms: TermsWords;
}

/** Each takes an answer; null: this server does not tell customers apart by that. */
export const byLanguage = (answer: Analytics, { own, terms }: SegmentWords, lang: string): Segments => ({
  table: { ...languagesTable(answer, own.criteria.language, terms, lang), name: 'segments-by-language' },
  foot: [],
  total: answer.metrics.totalMessages,
});

export const byStatus = (
  { statusCounts, total }: Conversations,
  { own, terms }: SegmentWords,
): Segments | null => {
  if (!statusCounts) return null;
  const states = (['active', 'waiting', 'resolved'] as const).map((status) => ({
    name: own.states[status],
    count: statusCounts[status],
  }));
  return {
    table: {
      ...named('status', { own, terms }),
      columns: [
        { key: 'status', label: terms.status, kind: 'text' },
        { key: 'conversations', label: own.conversations, kind: 'count' },
        share(terms),
      ],
      rows: ranking(states, total).map(({ name, count, share }) => [name, count, share]),
    },
    foot: rest(states, total, terms),
    total,
  };
};

/** The busiest hours only, as servers send them: their sum is no whole, so there is no share. */
export const byHour = (
  { peakHours, total }: Conversations,
  words: SegmentWords,
  lang: string,
): Segments | null =>
  peakHours && {
    table: {
      ...named('hour', words),
      columns: [
        { key: 'hour', label: words.own.criteria.hour, kind: 'text' },
        { key: 'count', label: words.terms.count, kind: 'count' },
      ],
      rows: peakHours.map(({ hour, count }) => [hourOfDay(hour, lang), count]),
    },
    foot: [],
    total,
  };

/** The one criterion for which the API has costs. It counts requests here, of which a conversation has several. */
export const byDomain = (answer: Telemetry, words: SegmentWords): Segments => {
  const { terms } = words;
  const {
    domainBreakdown,
    overview: { totalRequests },
  } = answer;
  const parts = mergeRows(domainBreakdown, 'domain');
  const ranked = ranking(
    parts.map(({ domain, requests }) => ({ name: domain, count: requests })),
    totalRequests,
  );
  return {
    table: {
      ...named('domain', words),
      columns: [
        { key: 'domain', label: terms.domain, kind: 'text' },
        { key: 'requests', label: terms.requests, kind: 'count' },
        share(terms),
        { key: 'cost', label: terms.cost, kind: 'money' },
      ],
      rows: parts.map(({ domain, requests, cost }, i) => [
        domain,
        requests,
        ranked[i]?.share ?? null,
        knownCost(cost, requests, answer),
      ]),
    },
    foot: rest(ranked, totalRequests, terms),
    total: totalRequests,
  };
};

const named = (criterion: Criterion, { own }: SegmentWords) => ({
  name: `segments-by-${criterion}`,
  caption: own.criteria[criterion],
});

const share = (terms: TermsWords): Column => ({ key: 'share_percent', label: terms.share, kind: 'percent' });

const rest = (
  counted: readonly { readonly count: number | null }[],
  total: number | null,
  terms: TermsWords,
): Cell[][] => {
  if (total === null || counted.some(({ count }) => count === null)) return [];
  const left = total - counted.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return left > 0 ? [[terms.notAttributed, left, (left / total) * 100]] : [];
};
