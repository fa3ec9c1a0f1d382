import type { TermsWords } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import type { AlertNotificationsWords } from './alert-notifications.words.js';
import type { Notice } from './notices.js';

/** A type that this version does not know is told as the server writes it. */
export const typeText = (type: string, { types }: AlertNotificationsWords): string =>
  Object.hasOwn(types, type) ? types[type as keyof typeof types] : type;

/** What was crossed when, newest first. */
export const historyTable = (
  history: readonly Notice[],
  words: AlertNotificationsWords,
  terms: TermsWords,
): Table => ({
  name: 'alert-history',
  caption: words.heading,
  columns: [
    { key: 'at', label: terms.when, kind: 'instant' },
    { key: 'domain', label: terms.domain, kind: 'text' },
    { key: 'alert_type', label: words.budget, kind: 'text' },
    { key: 'level', label: terms.status, kind: 'text' },
    { key: 'current_value', label: words.spent, kind: 'money' },
    { key: 'threshold_usd', label: words.threshold, kind: 'money' },
  ],
  rows: history.map(({ at, domain, type, level, spent, threshold }) => [
    at,
    domain ?? words.allDomains,
    typeText(type, words),
    words.levels[level],
    spent,
    threshold,
  ]),
});
