import * as fc from 'fast-check';

/** A shop's half hours, newest first, and what a server tells of them: nothing here is shared with what is tested. */
export interface HalfHour {
  readonly requests: number;
  readonly micros: number;
}

export interface Shop {
  readonly days: number;
  readonly halves: readonly HalfHour[];
  /** Requests that no bucket holds: then nobody knows what an hour held that was left out. */
  readonly strays: number;
  /** Hours whose cost the server does not tell, by their number. */
  readonly uncosted: ReadonlySet<number>;
}

export interface TrendWire {
  readonly overview: { readonly totalRequests: number };
  readonly cost: { readonly total: string };
  readonly hourlyTrend: readonly { hour: string; cost: string | null; requests: number }[];
}

const half = 1_800_000;
const hour = 2 * half;
/** Half past an hour: the window of a period then begins in the middle of a bucket. */
export const now = Date.parse('2026-11-22T07:30Z');

export const usd = (micros: number): string =>
  `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`;

/** GET telemetry of so many days. Hours without a request are left out, as a rollup does. */
export const answerOf = ({ halves, strays, uncosted }: Shop, days: number): TrendWire => {
  const window = halves.slice(0, 48 * days);
  const hours = new Map<number, { requests: number; micros: number }>();
  window.forEach(({ requests, micros }, i) => {
    const start = Math.floor((now - (i + 1) * half) / hour) * hour;
    const { requests: r, micros: m } = hours.get(start) ?? { requests: 0, micros: 0 };
    hours.set(start, { requests: r + requests, micros: m + micros });
  });
  const sum = (of: (one: HalfHour) => number): number => window.reduce((all, one) => all + of(one), 0);
  return {
    overview: { totalRequests: sum(({ requests }) => requests) + strays },
    cost: { total: usd(sum(({ micros }) => micros)) },
    hourlyTrend: [...hours]
      .filter(([, { requests }]) => requests > 0)
      .map(([start, { requests, micros }]) => ({
        hour: new Date(start).toISOString(),
        cost: uncosted.has(start / hour) ? null : usd(micros),
        requests,
      })),
  };
};

const halfHour = fc
  .record({ requests: fc.nat(4), each: fc.integer({ min: 1, max: 900_000 }) })
  .map(({ requests, each }) => ({ requests, micros: requests * each }));

/** A quiet half hour now and then, a day of silence, a spike; whole answers and such with holes. */
export const shops: fc.Arbitrary<Shop> = fc
  .record({
    days: fc.constantFrom(1, 2, 4, 7, 9, 21, 22, 30),
    seed: fc.array(halfHour, { minLength: 24, maxLength: 97 }),
    silence: fc.option(fc.record({ from: fc.nat(400), length: fc.integer({ min: 1, max: 120 }) })),
    spikes: fc.array(fc.record({ at: fc.nat(1400), times: fc.integer({ min: 30, max: 5000 }) }), {
      maxLength: 3,
    }),
    begins: fc.option(fc.integer({ min: 60, max: 2800 }), { freq: 3 }),
    strays: fc.constantFrom(0, 0, 0, 1),
    uncosted: fc.array(fc.nat(700), { maxLength: 2 }),
  })
  .map(({ days, seed, silence, spikes, begins, strays, uncosted }) => {
    const halves = Array.from({ length: 48 * 2 * days }, (_, i): HalfHour => {
      const { requests, micros } = seed[(i * 7 + Math.floor(i / 48)) % seed.length]!;
      const silent = silence && i >= silence.from && i < silence.from + silence.length;
      if (silent || (begins !== null && i >= begins)) return { requests: 0, micros: 0 };
      // Two neighbouring hours at least tell that the buckets are hours.
      const busy = i < 10 ? Math.max(1, requests) : requests;
      return { requests: busy, micros: micros + (busy > requests ? 1000 : 0) };
    });
    for (const { at, times } of spikes) {
      const one = halves[at];
      if (one) halves[at] = { ...one, micros: one.micros * times };
    }
    const newest = Math.floor(now / hour);
    return { days, halves, strays, uncosted: new Set(uncosted.map((ago) => newest - ago)) };
  })
  // An answer without buckets has no trend to speak of, and two of them do not tell how wide they are.
  .filter((shop) => answerOf(shop, shop.days).hourlyTrend.length > 4);
