import type { BudgetAlert } from '../../parts/budgets.js';
import type { Instant } from '../../types/instant.js';
import type { Money } from '../../types/money.js';

/** `near`: from 80 % of the threshold on. */
export const levels = ['near', 'exceeded'] as const;
export type Level = (typeof levels)[number];

/** One crossing, as it was when it was first seen. */
export interface Notice {
  /** Id of the alert. */
  readonly id: string;
  readonly level: Level;
  readonly at: Instant;
  /** null: every domain. */
  readonly domain: string | null;
  readonly type: string;
  readonly spent: Money | null;
  readonly threshold: Money | null;
}

/** How far an alert is told of. */
export interface Told {
  readonly level: Level;
  /** The calendar day or month in UTC that the budget is for; empty for windows that roll on. */
  readonly window: string;
}

/** What a browser remembers, so that a crossing is told once, however many tabs and visits see it. */
export interface Memory {
  readonly told: Readonly<Record<string, Told>>;
  /** Until when a person wants to hear nothing of an alert. */
  readonly snoozed: Readonly<Record<string, Instant>>;
  /** Newest first. */
  readonly history: readonly Notice[];
  /** The person wants the system's notifications too. */
  readonly system: boolean;
}

export const nothingTold: Memory = { told: {}, snoozed: {}, history: [], system: false };

/** A day's worth of crossings of a busy shop. */
export const longestHistory = 50;

/** ms that the clocks of a device and its server may differ by: what is told just after midnight may be of the day before. */
const leeway = 300_000;

const windowOf = (type: string, now: Instant): string => {
  const day = new Date(now - leeway).toISOString();
  return type === 'daily' ? day.slice(0, 10) : type === 'monthly' ? day.slice(0, 7) : '';
};

const rank = (level: Level): number => levels.indexOf(level);

/**
 * Which crossings are new, each told once: upwards only, anew in each day or month of its own, and again after the
 * alert has been back under that level. An alert that is unknown for a while, or left out of an answer, has not come back.
 */
export const notice = (
  alerts: readonly BudgetAlert[],
  memory: Memory,
  now: Instant,
): { readonly memory: Memory; readonly fresh: readonly Notice[] } => {
  const told = new Map(Object.entries(memory.told));
  const crossed: Notice[] = [];
  for (const { id, state, domain, type, spent, threshold } of alerts) {
    if (state === 'within') told.delete(id);
    if (state !== 'near' && state !== 'exceeded') continue;
    const before = told.get(id);
    const window = windowOf(type, now);
    told.set(id, { level: state, window });
    if (before?.window === window && rank(before.level) >= rank(state)) continue;
    crossed.push({ id, level: state, at: now, domain, type, spent, threshold });
  }
  const isSnoozed = ({ id }: Notice): boolean =>
    Object.hasOwn(memory.snoozed, id) && (memory.snoozed[id] ?? 0) > now;
  return {
    memory: {
      ...memory,
      // Own properties, also of an id such as `__proto__`.
      told: Object.fromEntries(told),
      history: [...crossed, ...memory.history].slice(0, longestHistory),
    },
    fresh: crossed.filter((each) => !isSnoozed(each)),
  };
};
