import type { BudgetAlert } from './budgets.js';

export interface Crossings {
  /** Ids of the alerts that were exceeded when they were last known. */
  readonly exceeded: ReadonlySet<string>;
  /** Alerts that are exceeded now and were not before. */
  readonly crossed: readonly BudgetAlert[];
}

/**
 * Which budgets were newly exceeded, each once: one that is unknown for a while has not come back under its threshold.
 *
 * @param before ids that were exceeded; null at the first answer, which tells what is, not what happened
 */
export const crossings = (alerts: readonly BudgetAlert[], before: ReadonlySet<string> | null): Crossings => ({
  exceeded: new Set(
    alerts
      .filter(({ id, state }) => state === 'exceeded' || (state === 'unknown' && before?.has(id)))
      .map(({ id }) => id),
  ),
  crossed: before === null ? [] : alerts.filter(({ id, state }) => state === 'exceeded' && !before.has(id)),
});
