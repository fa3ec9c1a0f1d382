import type { Analytics } from '../../contracts/analytics.js';
import type { Conversations } from '../../contracts/conversations.js';
import { maskPersonal } from '../../format/personal.js';
import type { Measure } from '../../parts/measures.js';
import type { TermsWords } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import type { ConversationQualityWords } from './conversation-quality.words.js';

/** Conversations with a status below which a share of them says nothing. */
export const fewest = 20;

/** Shares that the API does not give, derived from the status counts; null: unknown, or too few to tell. */
export interface Derived {
  /** Conversations with a status; null: the API gives none. */
  readonly counted: number | null;
  /** 0–100: waiting for a person, of all with a status. */
  readonly escalation: number | null;
  /** 0–100: resolved, of those that are resolved or wait for a person. */
  readonly firstContact: number | null;
}

export const derived = (counts: Conversations['statusCounts']): Derived => {
  const { active = null, waiting = null, resolved = null } = counts ?? {};
  if (active === null || waiting === null || resolved === null)
    return { counted: null, escalation: null, firstContact: null };
  const share = (part: number, all: number): number | null => (all < fewest ? null : (part / all) * 100);
  return {
    counted: active + waiting + resolved,
    escalation: share(waiting, active + waiting + resolved),
    firstContact: share(resolved, waiting + resolved),
  };
};

/** @param conversations null: no answer of that endpoint, and `why` */
export const qualityMeasures = (
  { satisfactionScore, resolutionRate, metrics }: Analytics,
  conversations: Conversations | null,
  why: string | undefined,
  words: ConversationQualityWords,
  terms: TermsWords,
): Measure[] => {
  const status = conversations?.statusCounts ?? null;
  const { counted, escalation, firstContact } = derived(status);
  const noStatus = conversations ? terms.notInApi : why;
  const tooFew = counted === null ? noStatus : words.tooFew;
  const estimated = { note: words.keywords, below: terms.estimated };
  const ofCounted = counted === null ? undefined : words.ofCounted(counted, conversations?.total ?? null);
  const counts = (['active', 'waiting', 'resolved'] as const).map((key): Measure => ({
    key,
    label: words.statuses[key],
    kind: 'count',
    value: status?.[key] ?? null,
    note: ofCounted,
    why: noStatus,
  }));
  return [
    {
      key: 'satisfaction',
      label: words.satisfaction,
      kind: 'number',
      value: satisfactionScore,
      unit: words.ofFive,
      ...estimated,
    },
    {
      key: 'resolution_percent',
      label: words.resolution,
      kind: 'percent',
      value: resolutionRate,
      ...estimated,
    },
    {
      key: 'escalation_percent',
      label: words.escalation,
      kind: 'percent',
      value: escalation,
      note: words.escalationMethod,
      below: terms.estimated,
      why: tooFew,
    },
    {
      key: 'first_contact_resolution_percent',
      label: words.firstContact,
      kind: 'percent',
      value: firstContact,
      note: words.firstContactMethod,
      below: terms.estimated,
      why: tooFew,
    },
    {
      key: 'accuracy_percent',
      label: words.accuracy,
      kind: 'percent',
      value: null,
      note: words.accuracyMethod,
      why: terms.notInApi,
    },
    {
      key: 'messages_per_day',
      label: words.messagesPerDay,
      kind: 'number',
      value: metrics.avgMessagesPerDay,
    },
    ...counts,
  ];
};

/** Customers' words are masked first: two searches that then read the same are one. */
export const failedTable = (
  { failedSearches }: Analytics,
  showPersonalData: boolean,
  { failedSearches: caption }: ConversationQualityWords,
): Table => ({
  name: 'failed-searches',
  caption,
  columns: [{ key: 'query', label: caption, kind: 'text', personal: true }],
  rows: [...new Set(failedSearches.map((text) => (showPersonalData ? text : maskPersonal(text))))].map(
    (text) => [text],
  ),
});
