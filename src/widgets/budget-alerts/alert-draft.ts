import type { AlertType } from '../../contracts/cost-alerts.js';
import { fromInput, type AmountProblem } from '../../format/amount-input.js';
import type { Intent } from './set-alert.js';

/** What the domain field is set to; a domain stands behind its sign, so that none can pose as a choice. */
export type Target = 'all' | 'other' | `=${string}`;

/** The form as a person left it, right or wrong. */
export interface Draft {
  readonly target: Target;
  /** The domain as typed, for the target `other`. */
  readonly other: string;
  readonly type: AlertType;
  readonly threshold: string;
}

export const alertTypes = ['hourly', 'daily', 'monthly', 'per_request'] as const satisfies AlertType[];

export type DomainProblem = 'empty' | 'not-a-domain';

export interface DraftProblems {
  readonly domain: DomainProblem | null;
  readonly threshold: AmountProblem | null;
}

export type Checked =
  { readonly intent: Intent; readonly problems: null } | { readonly problems: DraftProblems };

/** The alert that a draft asks for, or what keeps it from being one. */
export const check = (draft: Draft, lang: string): Checked => {
  const domain = domainOf(draft);
  const amount = fromInput(draft.threshold, lang);
  if (domain.problem === null && amount.problem === null) {
    return { intent: { domain: domain.name, type: draft.type, threshold: amount.money }, problems: null };
  }
  return { problems: { domain: domain.problem, threshold: amount.problem } };
};

/** A host name, perhaps with a port; an address or a sentence is refused rather than cut down to one. */
const domainName = /^[^\s/?#@]{1,253}$/;

const domainOf = ({
  target,
  other,
}: Draft): { name: string | null; problem: null } | { problem: DomainProblem } => {
  if (target === 'all') return { name: null, problem: null };
  if (target !== 'other') return { name: target.slice(1), problem: null };
  const name = other.trim();
  if (name === '') return { problem: 'empty' };
  return domainName.test(name) ? { name, problem: null } : { problem: 'not-a-domain' };
};
