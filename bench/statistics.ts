export interface Summary {
  readonly median: number;
  /** First and third quartile: half of the samples lie between them. */
  readonly q1: number;
  readonly q3: number;
  readonly count: number;
}

/** Linear between the two nearest ranks (Hyndman and Fan's definition 7). NaN without samples. */
export const quantile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const below = sorted[Math.floor(rank)] ?? NaN;
  const above = sorted[Math.ceil(rank)] ?? NaN;
  return below + (above - below) * (rank - Math.floor(rank));
};

export const summarize = (samples: readonly number[]): Summary => ({
  median: quantile(samples, 0.5),
  q1: quantile(samples, 0.25),
  q3: quantile(samples, 0.75),
  count: samples.length,
});

/** Fisher and Yates: every order is as likely. */
export const shuffled = <T>(items: readonly T[], chance: () => number = Math.random): T[] => {
  const rest = [...items];
  const result: T[] = [];
  while (rest.length > 0) result.push(...rest.splice(Math.floor(chance() * rest.length), 1));
  return result;
};
