export interface Counted {
  readonly name: string;
  readonly count: number | null;
}

export interface Ranked extends Counted {
  /** 0–100, of all counts together; null as long as one of them is unknown. */
  readonly share: number | null;
}

/** Each name once, with its share of the whole. Half a sum would be a lie: unknown stays unknown. */
export const ranking = (counted: readonly Counted[]): readonly Ranked[] => {
  const byName = new Map<string, number | null>();
  for (const { name, count } of counted) {
    const there = byName.get(name);
    byName.set(name, there === undefined ? count : plus(there, count));
  }
  const total = [...byName.values()].reduce(plus, 0);
  return [...byName].map(([name, count]) => ({
    name,
    count,
    share: total && count !== null ? (count / total) * 100 : null,
  }));
};

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
