import type { AlertType, CostAlerts } from '../../contracts/cost-alerts.js';
import { problemOf, type Problem } from '../../data/problem.js';
import { compare } from '../../money/compare.js';
import type { Money } from '../../types/money.js';

/** The alert that a person wants. */
export interface Intent {
  /** null: every domain. */
  readonly domain: string | null;
  readonly type: AlertType;
  readonly threshold: Money;
}

/** What setting an alert needs of the API; each rejects with a ProblemError. */
export interface AlertApi {
  /** check-alerts, asked anew. */
  look(): Promise<CostAlerts>;
  /** set-alert. */
  send(): Promise<unknown>;
  pause(ms: number): Promise<void>;
}

export type Step = 'looking' | 'sending' | 'checking';

export type Outcome =
  | { readonly kind: 'saved' }
  /** An equal alert was there before: nothing was sent. */
  | { readonly kind: 'exists' }
  /** `problem`: why; null: the server answered, but its alerts do not show this one. */
  | { readonly kind: 'not-saved'; readonly problem: Problem | null }
  /** Sent, and nobody can tell yet what became of it. */
  | { readonly kind: 'unknown' };

/** ms before each look for an alert that was sent: a slow server may still be writing it. */
const patience = [0, 2000, 5000];

/**
 * Sets an alert: looks whether there is an equal one, sends it once, and looks whether it has appeared, because no
 * reply proves that. Nothing is ever sent twice; whatever fails ends in an outcome.
 */
export const setAlert = async (
  intent: Intent,
  api: AlertApi,
  tell: (step: Step) => void,
): Promise<Outcome> => {
  tell('looking');
  const before = await attempt(() => api.look());
  if (before.problem) return { kind: 'not-saved', problem: before.problem };
  if (isAmong(intent, before.value)) return { kind: 'exists' };

  tell('sending');
  const { problem } = await attempt(() => api.send());
  if (problem && wasRefused(problem)) return { kind: 'not-saved', problem };

  tell('checking');
  return confirm(intent, api, patience, problem === null || isFinished(problem));
};

/** Looks again for an alert whose fate was unknown: by now the server has had time enough to write it. */
export const checkAgain = (intent: Intent, api: AlertApi, tell: (step: Step) => void): Promise<Outcome> => {
  tell('checking');
  return confirm(intent, api, [0], true);
};

/** @param settled the server is done with it: what check-alerts does not show then is not saved */
const confirm = async (
  intent: Intent,
  api: AlertApi,
  waits: readonly number[],
  settled: boolean,
): Promise<Outcome> => {
  let seen = false;
  for (const ms of waits) {
    if (ms > 0) await api.pause(ms);
    const now = await attempt(() => api.look());
    seen = now.problem === null;
    if (now.problem === null && isAmong(intent, now.value)) return { kind: 'saved' };
  }
  return seen && settled ? { kind: 'not-saved', problem: null } : { kind: 'unknown' };
};

const isAmong = ({ domain, type, threshold }: Intent, alerts: CostAlerts): boolean =>
  alerts.some(
    (alert) =>
      alert.domain === domain &&
      alert.type === type &&
      alert.threshold !== null &&
      compare(alert.threshold, threshold) === 0,
  );

/** The server (or the page's own headers(), before anything was sent) said no. */
const wasRefused = (problem: Problem): boolean =>
  problem.kind === 'auth' ||
  problem.kind === 'headers' ||
  (problem.kind === 'http' && problem.status >= 400 && problem.status < 500 && problem.status !== 408);

/** The server itself failed and said so; a gateway in front of it (502–504) only gave up waiting. */
const isFinished = (problem: Problem): boolean => problem.kind === 'http' && problem.status === 500;

type Attempt<T> = { readonly value: T; readonly problem: null } | { readonly problem: Problem };

const attempt = async <T>(act: () => Promise<T>): Promise<Attempt<T>> => {
  try {
    return { value: await act(), problem: null };
  } catch (error) {
    return { problem: problemOf(error) };
  }
};
