import type { Problem } from '../data/problem.js';
import type { Phase } from '../data/reading.js';
import type { Endpoint } from '../data/sources.js';
import type { Instant } from '../types/instant.js';
import type { Issue } from '../types/issue.js';
import type { Money } from '../types/money.js';

/**
 * Every event of the library. What tells a state does not bubble; what a person did bubbles and is composed, so that
 * the page can listen on any ancestor.
 */
export interface SpendglassEvents {
  /** The widget's main reading changed its phase or its figures. */
  'spendglass-reading': CustomEvent<ReadingDetail>;
  /** A request did not bring an answer: for the page's own log. */
  'spendglass-problem': CustomEvent<ProblemDetail>;
  /** An answer is not as the contract says; once for each kind of deviation. */
  'spendglass-contract-issue': CustomEvent<ContractIssueDetail>;
  /** A person paused or resumed the widget. */
  'spendglass-pause-change': CustomEvent<PauseDetail>;
  /** A person wants to do something about a product; `preventDefault()` keeps the widget from saying it was passed on. */
  'spendglass-product-action': CustomEvent<ProductDetail>;
  /** A person set an alert, and it is known what became of it. */
  'spendglass-alert-set': CustomEvent<AlertSetDetail>;
  /** A budget was found exceeded that was not before. */
  'spendglass-alert-exceeded': CustomEvent<AlertExceededDetail>;
  /** A person selected a domain, or took the selection back. A scope with `follow` shows it in all its widgets. */
  'spendglass-domain-select': CustomEvent<DomainDetail>;
  /** A person selected a model, or took the selection back; likewise. */
  'spendglass-model-select': CustomEvent<ModelDetail>;
  /** A person selected a conversation of the list, to read it where the page shows conversations. */
  'spendglass-conversation-select': CustomEvent<ConversationDetail>;
  /** A person selected a chat session, or took the selection back: `<session-details>` in the same scope shows it. */
  'spendglass-session-select': CustomEvent<SessionDetail>;
  /** A person chose a period; `preventDefault()` leaves the scope as it is. */
  'spendglass-days-change': CustomEvent<DaysDetail>;
  /** A person exports figures; `preventDefault()` keeps the file back. */
  'spendglass-export': CustomEvent<ExportDetail>;
  /** A person pinned a point of a chart. */
  'spendglass-point-select': CustomEvent<PointSelectDetail>;
  /** A person zoomed a chart in or out. */
  'spendglass-range-change': CustomEvent<RangeChangeDetail>;
  /** A person chose a tab of a dashboard. */
  'spendglass-tab-change': CustomEvent<TabDetail>;
}

export interface ReadingDetail {
  readonly phase: Phase;
  readonly empty: boolean;
  /** When the figures arrived; null when there are none or nobody knows. */
  readonly at: Instant | null;
  readonly problem: Problem | null;
}

export interface ProblemDetail {
  readonly endpoint: Endpoint;
  readonly problem: Problem;
}

export interface ContractIssueDetail {
  readonly endpoint: Endpoint;
  readonly issue: Issue;
}

export interface PauseDetail {
  readonly paused: boolean;
}

export interface ProductDetail {
  readonly name: string;
  /** Times asked for; null when the server's figure could not be read. */
  readonly count: number | null;
  /** Customers' own words, personal data masked. */
  readonly examples: readonly string[];
}

export interface AlertSetDetail {
  /** null: every domain. */
  readonly domain: string | null;
  readonly type: string;
  readonly threshold: Money;
  readonly outcome: 'saved' | 'not-saved' | 'unknown';
}

export interface AlertExceededDetail {
  readonly id: string;
  readonly domain: string | null;
  readonly type: string;
  readonly threshold: Money | null;
  readonly current: Money | null;
}

export interface TabDetail {
  readonly tab: string;
}

export interface ExportDetail {
  readonly format: 'csv' | 'json';
  /** The names of the tables. */
  readonly tables: readonly string[];
}

export interface DaysDetail {
  /** 1–365, back from now. */
  readonly days: number;
}

export interface DomainDetail {
  /** null: all domains. */
  readonly domain: string | null;
}

export interface ModelDetail {
  /** null: all models. */
  readonly model: string | null;
}

export interface ConversationDetail {
  readonly id: string;
}

export interface SessionDetail {
  /** null: none. */
  readonly id: string | null;
}

/** Figures are null where nobody knows them. */
export interface PointSelectDetail {
  /** When the bucket begins. */
  readonly time: Instant;
  readonly cost: Money | null;
  readonly requests: number | null;
}

/** Both are null where all of the period is shown. */
export interface RangeChangeDetail {
  /** When the first bucket that is shown begins. */
  readonly from: Instant | null;
  /** When the last one begins. */
  readonly to: Instant | null;
}

/** What a person did reaches every ancestor, so that one listener on the page is enough. */
export type BubblingEvents = Pick<
  SpendglassEvents,
  | 'spendglass-pause-change'
  | 'spendglass-product-action'
  | 'spendglass-alert-set'
  | 'spendglass-domain-select'
  | 'spendglass-model-select'
  | 'spendglass-session-select'
  | 'spendglass-conversation-select'
  | 'spendglass-days-change'
  | 'spendglass-export'
  | 'spendglass-tab-change'
  | 'spendglass-point-select'
  | 'spendglass-range-change'
>;

type Name = keyof SpendglassEvents;
type Detail<N extends Name> = SpendglassEvents[N]['detail'];

/** Tells the element's own listeners about its state. */
export const tell = <N extends Name>(element: Element, name: N, detail: Detail<N>): void => {
  element.dispatchEvent(new CustomEvent(name, { detail }));
};

/** Passes on what a person did; false when a listener called `preventDefault()`. */
export const passOn = <N extends Name>(
  element: Element,
  name: N,
  detail: Detail<N>,
  { cancelable = false } = {},
): boolean =>
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));

declare global {
  // The platform's own way to type addEventListener.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends SpendglassEvents {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface DocumentEventMap extends BubblingEvents {}
}
