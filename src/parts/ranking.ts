export interface Counted {
  readonly name: string;
  readonly count: number | null;
}

export interface Ranked extends Counted {
  /** 0–100, of the whole; null where that is unknown. */
  readonly share: number | null;
}

/**
 * Each name once, with its share of the whole. Half a sum would be a lie: unknown stays unknown.
 * @param total what the server counts in all, where names may be missing; the names themselves, where they are more.
 *   A total that the known names exceed while others are unknown is none.
 */
export const ranking = (counted: readonly Counted[], total: number | null = null): readonly Ranked[] => {
  const byName = new Map<string, number | null>();
  for (const { name, count } of counted) {
    const there = byName.get(name);
    byName.set(name, there === undefined ? count : plus(there, count));
  }
  const counts = [...byName.values()];
  const known = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const whole = (total ?? -1) >= known ? total : counts.includes(null) ? null : known;
  return [...byName].map(([name, count]) => ({
    name,
    count,
    share: whole && count !== null ? (count / whole) * 100 : null,
  }));
};

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
