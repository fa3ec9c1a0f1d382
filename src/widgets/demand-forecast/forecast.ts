/** The windows that one endpoint is asked for, in days back from now, each inside the next. */
export const windows = [7, 30, 90] as const;
export type Window = (typeof windows)[number];

/** Days ahead that are forecast. */
export const horizon = 7;
/** Requests in 30 days below which nothing is forecast. */
export const fewest = 5;
/** Days after which a request counts half: what was asked for long ago says little about next week. */
const halfLife = 14;
/** Standard deviations between which 80 % of a normal distribution lie. */
const spread = 1.2816;
/** Standard errors that two rates must be apart to be called a trend. */
const surely = 2;

/** How often one product was asked for in each window; null: not in the list that the server sent. */
export type Demand = Readonly<Record<Window, number | null>>;

export type Forecast =
  /** `low` and `high`: whole requests between which four in five such weeks end. */
  | {
      readonly kind: 'range';
      readonly expected: number;
      readonly low: number;
      readonly high: number;
      readonly trend: 'rising' | 'falling' | 'steady' | 'unknown';
    }
  | { readonly kind: 'too-few' };

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly requests: number;
}

/**
 * The demand of the next week from counts of the past, as a Poisson process whose rate drifts: requests and days are
 * discounted by their age (a gamma prior of 1/2 request, Jeffreys's), so the count of the week to come is negative
 * binomial, with mean μ = h·a/b and variance μ·(1 + h/b). A season cannot be told from three windows, and is not.
 */
export const forecast = (demand: Demand): Forecast => {
  // A month that a cut list left out holds no less than its last week.
  if (Math.max(demand[7] ?? 0, demand[30] ?? 0) < fewest) return { kind: 'too-few' };
  const stretches = stretchesOf(demand);
  const weight = ({ from, to }: Stretch): number => 0.5 ** ((from + to) / 2 / halfLife);
  const requests = stretches.reduce((sum, each) => sum + weight(each) * each.requests, 0.5);
  const days = stretches.reduce((sum, each) => sum + weight(each) * (each.to - each.from), 0);
  const expected = (horizon * requests) / days;
  const deviation = Math.sqrt(expected * (1 + horizon / days));
  return {
    kind: 'range',
    expected,
    low: Math.max(0, Math.floor(expected - spread * deviation)),
    high: Math.ceil(expected + spread * deviation),
    trend: trendOf(demand),
  };
};

/** Nested windows as stretches side by side; one that holds less than what lies inside it was cut, and is left out. */
const stretchesOf = (demand: Demand): Stretch[] => {
  const stretches: Stretch[] = [];
  let inside = { days: 0, requests: 0 };
  for (const days of windows) {
    const requests = demand[days];
    if (requests === null || requests < inside.requests) continue;
    stretches.push({ from: inside.days, to: days, requests: requests - inside.requests });
    inside = { days, requests };
  }
  return stretches;
};

/** The last week against the three weeks before it: two Poisson rates, by their pooled standard error. */
const trendOf = ({ 7: week, 30: month }: Demand): 'rising' | 'falling' | 'steady' | 'unknown' => {
  if (week === null || month === null || month < week) return 'unknown';
  const rate = month / 30;
  const z = (week / 7 - (month - week) / 23) / Math.sqrt(rate / 7 + rate / 23);
  return z > surely ? 'rising' : z < -surely ? 'falling' : 'steady';
};
