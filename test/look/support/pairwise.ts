type Dimensions = Readonly<Record<string, readonly unknown[]>>;

type Case<D extends Dimensions> = { readonly [K in keyof D]: D[K][number] };

const product = (dimensions: Dimensions): Record<string, unknown>[] =>
  Object.entries(dimensions).reduce<Record<string, unknown>[]>(
    (cases, [name, values]) => cases.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );

const pairsOf = (one: Record<string, unknown>): string[] => {
  const chosen = Object.entries(one).map(([name, value]) => `${name}=${String(value)}`);
  return chosen.flatMap((a, i) => chosen.slice(i + 1).map((b) => `${a} ${b}`));
};

/** Few cases in which every two values of two dimensions meet, as far as they may. */
export const pairwise = <D extends Dimensions>(
  dimensions: D,
  may: (one: Case<D>) => boolean = () => true,
): readonly Case<D>[] => {
  const all = (product(dimensions) as Case<D>[])
    .filter(may)
    .map((one) => ({ one, pairs: pairsOf(one as Record<string, unknown>) }));
  const open = new Set(all.flatMap(({ pairs }) => pairs));
  const chosen: Case<D>[] = [];
  while (open.size > 0) {
    const gain = (pairs: readonly string[]): number => pairs.filter((pair) => open.has(pair)).length;
    const best = all.reduce((a, b) => (gain(b.pairs) > gain(a.pairs) ? b : a));
    chosen.push(best.one);
    for (const pair of best.pairs) open.delete(pair);
  }
  return chosen;
};
